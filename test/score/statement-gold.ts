import { existsSync, readFileSync } from 'node:fs';
import type { Statement } from '../../src/core/reading.ts';
import { type GoldFrame, type GoldSaying, placeSaying } from './gold-place.ts';
import { ACTS, type GoldRow, rowFault } from './statement-row.ts';

type Whole = Pick<GoldRow, Exclude<keyof GoldRow, keyof GoldSaying | 'near'>>;

/** A true statement. */
export interface GoldStatement extends GoldSaying, Whole {}

export interface GoldReport extends GoldFrame {
  /** `held` articles are never looked at while tuning; `released` ones were held once and may be read now. */
  readonly part: 'tune' | 'released' | 'held';
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const HOME = new URL('./gold/statements/', import.meta.url);

/**
 * Reads the gold of statements with the labels of one folder (`first`, ...): strings become UTF-16 spans of the text.
 * Articles without a label file are left out. Throws with file and line where a label is not of the form that the guide
 * gives, a string is not in the text, or it is there more than once and `near` does not settle which is meant.
 */
export function readStatementGold(labels: string): GoldReport[] {
  const frames: Omit<GoldReport, 'text' | 'statements'>[] = JSON.parse(
    readFileSync(new URL('meta.json', HOME), 'utf8'),
  );
  return frames.flatMap((frame) => {
    const file = new URL(`${labels}/${frame.id}.jsonl`, HOME);
    if (!existsSync(file)) return [];
    const text = readFileSync(new URL(`texts/${frame.id}.txt`, HOME), 'utf8').trimEnd();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const statements = lines.map((line, i) => place(text, line, frame.outlet, `${labels}/${frame.id}.jsonl:${i + 1}`));
    return [{ ...frame, text, statements }];
  });
}

function place(text: string, line: string, outlet: string, where: string): GoldStatement {
  const row: GoldRow = JSON.parse(line);
  const fault = rowFault(row);
  if (fault) throw new Error(`${where}: ${fault}`);
  const { near: _, ...rest } = row;
  return { ...rest, ...placeSaying(text, row, outlet, where) };
}

/** How many statements there are for each value of a field, the acts in their order first. */
export function countBy(statements: readonly GoldStatement[], field: 'act' | 'quote' | 'stance' | 'cuePolarity') {
  const counts = new Map<string, number>(field === 'act' ? ACTS.map((act: Statement['act']) => [act, 0]) : []);
  for (const one of statements) counts.set(one[field], (counts.get(one[field]) ?? 0) + 1);
  return counts;
}
