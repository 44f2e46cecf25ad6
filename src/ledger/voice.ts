import { sql } from 'kysely';
import type { Reading, Statement } from '../core/reading.ts';
import { cut, type Span } from '../core/span.ts';
import { speakerKind } from '../core/speaker-kind.ts';
import type { Filter, StatementRow } from '../core/view.ts';
import type { Condition } from './narrow.ts';
import { plain } from './words.ts';

/** Whose voice a statement is; nothing where nobody is heard: what was not said ("she did not say"), or has no content. */
export function voiceOf(reading: Reading, statement: Statement): Pick<StatementRow, 'voice'> {
  const { chain, content, cue, source, cuePolarity } = statement;
  if (cuePolarity !== 'asserted' || content.length === 0) return {};
  const length = sum(content.map(([start, end]) => end - start));
  const inMarks = sum(content.flatMap((span) => reading.quotes.map((quote) => shared(quote, span))));
  const between = sum(content.flatMap((span) => reading.quotes.map(([from, to]) => shared([from + 1, to - 1], span))));
  // The outlet comes first and the speaker last; who stands between them handed the words on.
  const through = chain.length > 2 ? chain.at(-2)?.source : undefined;
  return {
    voice: {
      kind: speakerKind(reading, statement),
      speaker: counted(source.map((span) => cut(reading.text, span)).join(', ')),
      ...(through ? { through: cut(reading.text, through) } : {}),
      cue: counted(cue.map((span) => cut(reading.text, span)).join(' ')),
      quoted: between,
      told: length - inMarks,
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

const MOST = 120;

/** Words in one form for counting: small letters, single blanks, without article. */
const counted = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?)\s+/, '')
    .slice(0, MOST);

export const VOICE_COLUMNS = {
  heard: 'text',
  kind: 'text',
  speaker: 'text',
  anonymous: 'text',
  handed: 'text',
  cue: 'text',
  quoted: 'int',
  told: 'int',
} as const;

/** What the columns of a statement hold. */
export const voiceValues = ({ voice, anonymous }: StatementRow) => ({
  heard: voice ? 'yes' : null,
  kind: voice?.kind ?? null,
  speaker: voice?.speaker ?? null,
  anonymous: voice ? (anonymous ? 'yes' : 'no') : null,
  handed: voice ? (voice.through === undefined ? 'no' : 'yes') : null,
  cue: voice?.cue ?? null,
  quoted: voice?.quoted ?? null,
  told: voice?.told ?? null,
});

/** The conditions on a voice, on a row `t` of `statement`. */
export const voiceConditions = ({ heard, kind, speaker, anonymous, handed, cue }: Filter): Condition[] => [
  ...(heard === undefined ? [] : [sql`t.heard = 'yes'`]),
  ...(kind === undefined ? [] : [sql`t.kind = ${kind}`]),
  ...(speaker === undefined ? [] : [sql`t.speaker = ${speaker === 'none' ? '' : speaker}`]),
  ...(anonymous === undefined ? [] : [sql`t.anonymous = ${anonymous}`]),
  ...(handed === undefined ? [] : [sql`t.handed = ${handed}`]),
  ...(cue === undefined ? [] : [sql`t.cue = ${cue === 'none' ? '' : cue}`]),
];
