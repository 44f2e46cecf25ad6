import type { Act, Stance } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { formsOf } from './cue-form.ts';

type CueKind = 'verb' | 'noun' | 'adjective' | 'adposition' | 'phrase';

/**
 * How a cue takes what was said. `that`: a clause or a quotation; `quote`: a quotation only; `to`: an infinitive of
 * the speaker's own; `him-to` and `him-that`: somebody and such a thing; `ing`: a gerund; `him-ing`: somebody doing; `np`: a noun phrase, `np:claim` and so on
 * one with a head of that class; `whether`: a question; `as`: somebody as something; `label`: somebody a name;
 * `p:for`: a prepositional phrase; `him-p:of`: somebody and such a phrase; `bare`: nothing at all.
 */
export type Frame = string;

/** One row of `data/cues.tsv`. */
export interface CueRow {
  /** The head word first for verbs ("point out"), the words in order for adpositions. */
  readonly words: readonly string[];
  readonly kind: CueKind;
  readonly frames: readonly Frame[];
  readonly act: Act;
  readonly stance: Stance;
  readonly why: string;
  /** A sentence that must give a statement with this cue, and one that must not. */
  readonly fires: string;
  readonly notIn: string;
}

/** The reporting cues, found by the lemma of their first word. */
export interface CueTable {
  readonly rows: readonly CueRow[];
  /** Rows by any form of their first word, those with more words first. */
  readonly byWord: ReadonlyMap<string, readonly CueRow[]>;
}

/** A place where a cue of the table stands; whether anything was said is for its frames to find out. */
export interface CueHit {
  readonly row: CueRow;
  /** The word that governs: the verb, the noun, the first word of "according to". */
  readonly head: number;
  /** Every token of the cue's own words. */
  readonly words: readonly number[];
}

type Column = 'cue' | 'kind' | 'frames' | 'act' | 'stance' | 'why' | 'fires' | 'notIn';

const KINDS: readonly string[] = ['verb', 'noun', 'adjective', 'adposition', 'phrase'] satisfies CueKind[];
const STANCES: readonly string[] = ['neutral', 'distancing', 'endorsing'] satisfies Stance[];
const ACTS: readonly string[] = [
  'assert',
  'confirm',
  'concede',
  'deny',
  'accuse',
  'criticize',
  'praise',
  'pledge',
  'threaten',
  'warn',
  'call',
  'refuse',
  'predict',
  'announce',
  'believe',
  'intend',
  'question',
  'no-comment',
] satisfies Act[];
const FRAME =
  /^(that|quote|to|him-that|him-to|him-ing|ing|whether|as|to-as|label|bare|comment|unsaid|request|clause|np(:(claim|proposal|speech|policy|responsibility|thing|offer|shown|wrong|count))?|toll|answer|(him-)?p:[a-z]+)$/;

/** Reads `data/cues.tsv`. Throws a `TableError` that names the cue when a kind, act, stance or frame is unknown. */
export function readCues(tsv: string): CueTable {
  const rows = readTableLines<Column>(tsv).map(([line, row]): CueRow => {
    const frames = row.frames.split(' ').filter((frame) => frame !== '');
    const unknown =
      [...(KINDS.includes(row.kind) ? [] : [row.kind]), ...(ACTS.includes(row.act) ? [] : [row.act])][0] ??
      (STANCES.includes(row.stance) ? undefined : row.stance) ??
      frames.find((frame) => !FRAME.test(frame));
    if (unknown !== undefined) throw new TableError(line, `cue "${row.cue}" has an unknown "${unknown}"`);
    if (frames.length === 0) throw new TableError(line, `cue "${row.cue}" has no frame`);
    return {
      words: row.cue.replace('X', 'x').split(' '),
      kind: row.kind as CueKind,
      frames,
      act: row.act as Act,
      stance: row.stance as Stance,
      why: row.why,
      fires: row.fires,
      notIn: row.notIn,
    };
  });
  const byWord = new Map<string, CueRow[]>();
  for (const row of rows) {
    const word = row.words[0] as string;
    for (const form of /^(adposition|adjective)$/.test(row.kind) ? [word] : formsOf(word, row.kind)) {
      const others = byWord.get(form) ?? [];
      byWord.set(
        form,
        [...others, row].sort((a, b) => weightOf(b) - weightOf(a)),
      );
    }
  }
  return { rows, byWord };
}

/** Longer cues first; of two readings of one word the narrower one ("refused to comment" before "refused to"). */
const weightOf = (row: CueRow): number =>
  row.words.length * 2 +
  (row.kind === 'adjective' ? 1 : 0) +
  (row.frames.some((frame) => /^(comment|unsaid|request|whether)$/.test(frame)) ? 1 : 0);
