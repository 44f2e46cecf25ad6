/** A web address, a mail address, the name of a site, a mention or a hash tag. All patterns here are sticky. */
export const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]+|(?:mailto:)?[\p{L}\p{N}_.%+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}-]+)*|(?:[A-Za-z0-9-]+\.)+(?:com|org|net|gov|edu|info|mil|int)(?:\.[a-z]{2})?(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*)?|[@#][\p{L}_][\p{L}\p{N}_]+/uy;
/** A file with a telling ending, and a telephone number or post code in its local form. */
const FILE = /[\p{L}\p{N}][\p{L}\p{N}_.%#~-]*\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|gif|png|zip|txt)(?![\p{L}\p{N}])/iuy;
const LOCAL_NUMBER = /(?:\d{3}\/)?\d{3}-\d{4}(?![\p{L}\p{N}-])|\d{5}-\d{4}(?![\p{L}\p{N}-])|\+\d+(?![\p{L}\p{N}])/uy;
/** A smiley, and an arrow or a line drawn with signs. */
const SMILEY = /(?:[:;=]['^o-]?[()DP\]|/\\]+|[(:][-^]?[:;=]|\^_+\^|<3)(?![\p{L}\p{N}])/uy;
const DRAWN = /[-=~*<>|+_{}]{3,}|->|<-/y;
/** Two letters about a slash (`a/c`, `n/a`) and `w/o`. */
const SLASHED = /\p{L}\/\p{L}(?![\p{L}\p{N}/’'-])|w\/o(?:ut)?(?!\p{L})/uy;
/** The beginning of a word that a speaker breaks off: `w- we`. */
const BROKEN = /(?<!\S)\p{L}{1,2}-(?=[,.]?(?!\S))/uy;
/** A clock time or a measure written onto its unit (`7pm`, `35mm`) and numbers in three parts (dates, telephones). */
export const MEASURED =
  /\d+(?:[.,:]\d+)*(?=(?:k|m|bn|mn|tn|[ap]m|[ap]\.m\.|mm|cm|km|kg|ft|mph|kph|lbs?)(?![\p{L}\p{N}]))|\d+(?:-\d+){2,}(?![\p{L}\p{N}-])/iuy;
/** A number with its points, and letters or a per cent sign written onto it. */
export const NUMBER =
  /[.]?\d+(?:[.:/]\d+|,\d{3}(?!\d))*(?:[\p{L}]+(?![\p{L}\p{N}’'-]))?(?:['’]s\b)?(?:%(?=[\p{L}]))?/uy;
/** Letters and digits, held together by apostrophes, hyphens and full stops, and a full stop at the end. */
export const WORD = /[\p{L}\p{M}\p{N}_]+(?:[’'ʼʻ`‘.&\-‐‑][\p{L}\p{M}\p{N}_]+)*\.?/uy;
/** What stays one token wherever a word may begin. */
export const WHOLES = [FILE, LOCAL_NUMBER, SMILEY, DRAWN, SLASHED, BROKEN];
/** A year or decade cut short. */
export const YEAR = /['’]\d\ds?(?![\p{L}\p{N}])/uy;
/** A clitic that stands alone. */
export const CLITIC = /(?:['’](?:em|tis|twas|cause|til)|['’](?:s|re|ve|ll|d|m)|n['’]t)(?![\p{L}\p{N}])/iuy;
/** Signs that belong together. */
export const RUN = /\.{2,}|…+|-{2,}|[!?]+|([—–*=_~#+>|<'])\1*|[A-Z]{1,3}\$|''|’’|‘[’‘]|``/uy;
