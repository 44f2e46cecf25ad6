import { once } from '../../core/once.ts';
import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';

type Text = Pick<Reading, 'text' | 'sentences'>;

/** Words by which an article counts a deed beside one that it told; offsets into its text. */
export interface Mark {
  readonly span: Span;
  /** What is counted, "salvo", where a word says it. */
  readonly noun?: string;
}

const NOUN =
  '(?:incident|attack|strike|airstrike|raid|bombing|blast|explosion|shelling|shell|salvo|volley|barrage|rocket|missile|drone|mortar|ambush|assault|wave|bomb|clash|shooting|killing|operation|march|rally|protest|demonstration|arrest|sweep)s?';
const OTHER =
  '(?:second|third|fourth|fifth|separate|unrelated|different|further|fresh|follow-up|subsequent|earlier|previous|later)';

/** "a second salvo", "an earlier raid", "another attack". "The second attack this week" and "it was another attack" say which the told one was. */
const COUNTED = new RegExp(
  `(?<!\\b(?:was|is|were|be|been|as|became|marked|marks) )\\b(?:another|an?(?: \\p{L}+)? ${OTHER})(?: [\\p{L}-]+)? (?<noun>${NOUN})\\b`,
  'giu',
);
/** "Another exploded an hour later", "The second killed a doctor": a subject of which only the number is told. */
const ALONE =
  /^(?:another|an? (?:second|third|fourth)|the (?:second|third|fourth|other))(?: one)? (?:had )?(?:hit|struck|exploded|went off|fell|landed|killed|wounded|tore|blew|detonated|ripped|crashed)\b/iu;
/** "Separately, officers arrested a lawyer", "Elsewhere in the district". */
const APART = /^(?:separately|elsewhere)\b/iu;
/** "Later that day they shelled the town again." */
const AGAIN = /\b(?:later|afterwards)\b[^;:]*\bagain\b/iu;
const THAT = new RegExp(`^(?:that|this) (?<noun>${NOUN})\\b`, 'iu');

/** The marks of an article, in the order of its text: each account asks for those of its article. */
export const marksOf = once(({ text, sentences }: Text): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const sentence of sentences) {
    const words = cut(text, sentence);
    const add = (start: number, length: number, noun?: string): unknown =>
      marks.push({
        span: [sentence[0] + start, sentence[0] + start + length],
        ...(noun === undefined ? {} : { noun: noun.toLowerCase() }),
      });
    const whole = ALONE.exec(words) ?? APART.exec(words) ?? AGAIN.exec(words);
    if (whole) add(0, 1);
    // "That salvo" after "an earlier salvo": what was counted is told now.
    const that = THAT.exec(words)?.groups?.noun?.toLowerCase();
    if (that !== undefined && marks.some(({ noun }) => noun === that)) add(0, 1, that);
    for (const found of words.matchAll(COUNTED)) add(found.index, found[0].length, found.groups?.noun);
  }
  return marks;
});

/**
 * The mark that an event is counted by: the nearest one before its word in its sentence, or one that follows as its setting,
 * "killed in a second strike". For "that salvo" it is the one that counted the salvo.
 */
export function markOf({ text, sentences }: Text, marks: readonly Mark[], { trigger }: ReadingEvent): Mark | undefined {
  const sentence = spanAt(sentences, trigger[0]);
  if (!sentence) return undefined;
  const here = marks.filter(({ span: [start] }) => start >= sentence[0] && start < sentence[1]);
  const mark =
    here.findLast(({ span: [start] }) => start <= trigger[0]) ??
    here.find(({ span: [start] }) => SETTING.test(text.slice(trigger[1], Math.max(trigger[1], start))));
  return marks.find(({ noun }) => noun !== undefined && noun === mark?.noun) ?? mark;
}

/** Whether words of the article count one of some events beside another deed. */
export function isCounted(reading: Text, events: readonly ReadingEvent[]): boolean {
  const marks = marksOf(reading);
  return events.some((event) => markOf(reading, marks, event) !== undefined);
}

/** From an event to what it happened in, with nothing else told between. */
const SETTING = /^(?:(?!,|\b(?:and|but|while|before|after)\b)[^.;:])*\b(?:in|during|by|at) $/u;
