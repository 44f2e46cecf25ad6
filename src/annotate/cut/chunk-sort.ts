/** The sorts of stretches without blanks, the first that fits; the place in the list, from 1, is the code. */
const SORTS: readonly RegExp[] = [
  /^[<[(]*(?:https?:|www\.|ftp:)|\.(?:com|net|org|edu|gov|info|html?)\b/i,
  /^\S+@\S+\.\w+/,
  /\w\.(?:pdf|docx?|xls|jpe?g|gif|png|txt|zip|ppt)\b/i,
  /^\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?)?[,:]?$/i,
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[,:]?$/,
  /^\(?\+?\d{3}\)?[-.]?\d{3}[-.]\d{4}/,
  /^(?:[:;=8xX][-'^o]?[)(DPpO3/\\|\]]+|\^_*\^|<3|[)(][-']?[:;=])$/,
  /^[-*•·+>o]$/,
  /^[-=_*~#—]{2,}$/,
  /^—$/,
  /^\(?(?:\d{1,2}|[a-zA-Z])\)$/,
  /^\d{1,2}\.$/,
  /^\[\d+\]$/,
  /^[IVX]{1,4}\.$/,
  /^\d{1,2}$/,
  /^(?:19|20)\d\d[,.]?$/,
  /^[^\p{L}\p{N}]+$/u,
  /^\d[\d.,]*$/,
  /^[$€£]\d/,
  /^[A-Z]\.$/,
  /^\S+\.\.\.$/,
  /^[\p{Lu}\p{N}&'.-]{2,}[,:;.!?]*$/u,
  /^"?\p{Lu}/u,
  /^"?\p{Ll}+$/u,
];

/**
 * What sort of thing a stretch without blanks is: an address, a mail address, a file, a time, a date, a telephone
 * number, a smiley, a bullet, a rule of signs, a dash, the mark of an item (three kinds), a year, an initial and so on.
 */
export function sortOf(text: string): number {
  // Most stretches are words in small letters, the last sort of all.
  if (/^[a-z]{2,}$/.test(text)) return SORTS.length;
  return SORTS.findIndex((pattern) => pattern.test(text)) + 1;
}
