import type { QuoteMark } from '../doc.ts';

/** What one quotation mark may do where it stands. */
export interface MarkRole {
  readonly mark: QuoteMark;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many characters the mark takes: 2 for `` and ''. */
  readonly width: number;
  /** It may as well be no quotation mark: "the brothers’ house", 'Amran, 12". */
  readonly doubtful: boolean;
}

/** A quotation mark and where it stands in its paragraph. */
export interface Mark extends MarkRole {
  readonly at: number;
  readonly char: string;
}

const REVERSED: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' };

/** Whether one mark can close what another opens. */
export function fits(open: Mark, close: Mark): boolean {
  switch (open.mark) {
    case 'guillemet':
      return REVERSED[open.char] === close.char;
    case 'low':
      return open.char === '‚' ? /[‘’']/.test(close.char) : /[“”"]/.test(close.char) || close.width === 2;
    case 'single':
      return close.mark === 'single' && (open.char !== '‘' || close.char !== "'" || close.closes);
    default:
      return close.mark === 'double';
  }
}

/** Words that begin with an apostrophe of their own. */
const ELISION = /^['’‘](?:em|til|tis|twas|cause|cos|bout|round|n|neath|kay|\d0s|\d\ds)\b/i;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand right before a mark that opens. */
const BEFORE_OPENING = /[\s([{—–/:"“”„«»‘‚]/;

/**
 * Reads the quotation mark at `offset`; gives nothing for any other character, for an apostrophe inside a word and
 * for feet and inches. `prev` is the text of the paragraph before it, so offsets count from the paragraph's start.
 */
export function readMark(paragraph: string, offset: number): MarkRole | undefined {
  const char = paragraph[offset] as string;
  const before = paragraph[offset - 1] ?? ' ';
  const pair = paragraph.slice(offset, offset + 2);
  if (pair === '``' || pair === "''") {
    const after = paragraph[offset + 2] ?? ' ';
    const opens = pair === '``' || (BEFORE_OPENING.test(before) && !/\s/.test(after));
    return { mark: 'double', opens, closes: !opens, width: 2, doubtful: false };
  }
  const after = paragraph[offset + 1] ?? ' ';
  switch (char) {
    case '"':
      return role('double', BEFORE_OPENING.test(before), !(/\s/.test(before) && WORD.test(after)), /\d/.test(before));
    case '“':
      // Also the closing mark of German, and a common slip at the end of a translated sentence.
      return role('double', true, !WORD.test(after));
    case '”':
      return role('double', /\s/.test(before) && WORD.test(after), true);
    case '„':
      return role('low', true, false);
    case '‚':
      return WORD.test(after) && BEFORE_OPENING.test(before) ? role('low', true, false) : undefined;
    case '«':
    case '‹':
    case '»':
    case '›':
      return role('guillemet', true, true);
    case '‘':
    case '’':
    case "'":
    case '`':
      return single(paragraph, offset, before, after);
    default:
      return undefined;
  }
}

const role = (mark: QuoteMark, opens: boolean, closes: boolean, doubtful = false): MarkRole => ({
  mark,
  opens,
  closes,
  width: 1,
  doubtful,
});

function single(paragraph: string, offset: number, before: string, after: string): MarkRole | undefined {
  if (WORD.test(before) && WORD.test(after)) return undefined;
  if (ELISION.test(paragraph.slice(offset, offset + 8))) return undefined;
  const char = paragraph[offset];
  const opens = char !== '’' && BEFORE_OPENING.test(before) && /[\p{L}\p{N}[(“"…$£€@#]/u.test(after);
  const closes = char !== '`' && !opens && (char !== '‘' || !WORD.test(after)) && !/[([{—–]/.test(before);
  if (!opens && !closes) return undefined;
  // 'Amran, 'Ain: a name in the middle of a sentence may carry the sign itself.
  const name =
    opens &&
    char === "'" &&
    /\p{Lu}/u.test(after) &&
    /[\p{L}\p{N}]\s$/u.test(paragraph.slice(Math.max(0, offset - 3), offset));
  const plural = closes && /[sxz]/i.test(before) && /^\s[\p{L}\p{N}]/u.test(paragraph.slice(offset + 1, offset + 3));
  const doubtful = name || plural;
  return { mark: 'single', opens, closes, width: 1, doubtful };
}
