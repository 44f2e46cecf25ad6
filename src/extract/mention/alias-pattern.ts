import type { AliasEvidence } from '../../core/reading.ts';

/** Words between two names that make them one. */
export interface AliasPattern {
  readonly evidence: AliasEvidence;
  /** Matches the whole stretch between the two names. */
  readonly between: RegExp;
  /** The second name may be words in quotation marks that no mention covers. */
  readonly quoted?: true;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

/** Up to two plain words and punctuation may stand between the first name and the cue. */
const LEAD = String.raw`^\)?(?:\s+[a-z]+){0,2}[\s,(\u2013\u2014-]*`;
const NOUN = String.raw`(?:(?:his|her|its|their|the|whose)\s+)?(?:\p{L}+\s+)?(?:noms?[-\s]de[-\s]guerre|alias|aliases|pseudonym|kunya|names?|nickname|acronym|initials|abbreviation|moniker)`;
const ADVERB = String.raw`(?:better|also|widely|popularly|commonly|more\s+commonly|best|otherwise|locally|simply|internationally|often|sometimes)`;
/** Articles and marks right before the second name. */
const TAIL = String.raw`[\s:,]*(?:(?:the|of)\s+)?["\u201c\u2018'(]*$`;
const between = (cue: string): RegExp => new RegExp(`${LEAD}(?:${cue})${TAIL}`, 'iu');

/** Tried in order; the first that fits the stretch between two neighbouring names gives the evidence. */
export const ALIAS_PATTERNS: readonly AliasPattern[] = [
  {
    evidence: 'formerly',
    between: between(
      String.raw`(?:(?:which|who)\s+)?(?:(?:was|is|were|had\s+been)\s+)?(?:(?:formerly|previously|once|originally|earlier)(?:\s+(?:known|called|named|operating|fighting))?(?:\s+(?:as|under|by))?(?:\s+${NOUN})?|(?:later\s+|since\s+|then\s+)?(?:renamed|rebranded|relabelled|restyled)(?:\s+(?:itself|himself|herself|themselves))?(?:\s+(?:as|to))?|until\s+(?:\p{L}+\s+)?\d{4}\s+(?:known\s+as|called)|(?:(?:which|who)\s+)?later\s+(?:became\s+)?known\s+as|(?:(?:which|who)\s+)?became\s+known\s+as|(?:later\s+|since\s+)?(?:changed|changing)\s+(?:its|his|her|their)\s+name\s+to|now\s+(?:known\s+as|called|named))`,
    ),
    why: 'an earlier or a later name',
    fires: 'The Harim Front, formerly known as the Talin Brigade, took the town.',
    notIn: 'The Harim Front, former ally of the Talin Brigade, took the town.',
  },
  {
    evidence: 'also-written',
    between: between(
      String.raw`(?:which\s+is\s+|sometimes\s+|also\s+|variously\s+|often\s+|or\s+){1,2}(?:written|spelled|spelt|transliterated|transcribed|rendered|romani[sz]ed)(?:\s+as)?`,
    ),
    why: 'another spelling of the same name',
    fires: 'The speaker was Abu Karim al-Talini (also written Taleeni).',
    notIn: 'Abu Karim al-Talini has also written to Hasan Darro.',
  },
  {
    evidence: 'translation',
    between:
      /^[\s,(\u2013\u2014-]*(?:(?:which|that)\s+)?(?:meaning|means|translates?(?:d)?\s+(?:as|to|into)|literally|(?:arabic|kurdish|turkish|persian|russian|hebrew)\s+for|in\s+english)[\s:,]*(?:the\s+)?["\u201c\u2018'(]*$/iu,
    quoted: true,
    why: 'the name in another language',
    fires: 'Harakat Talin, meaning “Movement of Talin”, took the town.',
    notIn: 'Harakat Talin, meaning well, spared the town.',
  },
  {
    evidence: 'translation',
    between: between(
      String.raw`(?:(?:which|who)\s+is\s+)?(?:${ADVERB}\s+)?(?:known|called)\s+in\s+\p{Lu}\p{Ll}+(?:\s+as)?`,
    ),
    why: 'the name in a language that is named',
    fires: 'The Talin Movement, known in Arabic as Harakat Talin, took the town.',
    notIn: 'The Talin Movement, known in Arabic papers for Harakat Talin, took the town.',
  },
  {
    evidence: 'also-known-as',
    between: between(
      String.raw`(?:(?:who|which|that)\s+)?(?:(?:is|was|are|were|had\s+been)\s+)?(?:(?:${ADVERB}\s+)?known(?:\s+(?:simply|mostly|generally|locally))?(?:\s+to\s+(?:his|her|its|their)\s+\p{L}+)?\s+(?:as|by|under|with)|(?:is|was|are|were|${ADVERB})\s+(?:called|named|dubbed|nicknamed|referred\s+to(?:\s+as)?))(?:\s+${NOUN})?(?:\s+of|\s+as)?|(?:who\s+)?(?:going|goes|went|fighting)\s+by\s+${NOUN}(?:\s+of)?`,
    ),
    why: 'a second name in use',
    fires: 'Hasan Darro, better known as Abu Karim al-Talini, spoke.',
    notIn: 'Hasan Darro, who is known to dislike Abu Karim al-Talini, spoke.',
  },
  {
    evidence: 'also-known-as',
    between: between(
      String.raw`(?:(?:a\.?k\.?a\.?|alias|abbreviated\s+(?:as|to)|shortened\s+to|or\s+simply|(?:who|which)\s+(?:calls?|called)\s+(?:itself|himself|herself)|${NOUN}(?:\s+(?:is|was|of))?|(?:(?:whose|his|her)\s+)?(?:real|birth|full|given|legal)\s+name(?:\s+(?:is|was))?|born(?:\s+as)?|(?:who\s+)?(?:uses?|used|using|adopted|took)\s+${NOUN}|(?:or|also)\s+simply))`,
    ),
    why: 'an alias, a nom de guerre, the name given at birth',
    fires: 'Abu Karim al-Talini, whose real name is Hasan Darro, spoke.',
    notIn: 'Abu Karim al-Talini named Hasan Darro as the winner.',
  },
];

/** Whether the words of a "formerly" equation put the later name behind: "renamed itself the Front", "now the Front". */
export const isLaterName = (words: string): boolean =>
  /\b(?:renamed|rebranded|relabelled|restyled|chang(?:ed|ing) (?:its|his|her|their) name to|now (?:known as|called|named)|(?:became|later) known as)\b/i.test(
    words,
  );
