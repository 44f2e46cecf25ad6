import type { LabelTone, Reading, ReadingLabel, ReadingRelation } from '../../src/core/reading.ts';
import { readText } from '../read-text.ts';
import { readRows } from './score.ts';

/** A relation as the gold has it: its parties by any of their names. */
export type GoldRelation = Pick<
  ReadingRelation,
  'kind' | 'from' | 'to' | 'since' | 'until' | 'asOf' | 'ended' | 'negated'
>;

/** A label that takes a side, or tells a status by law, as the gold has it. */
export interface GoldLabel {
  readonly actor: string;
  readonly label: string;
  readonly voice: ReadingLabel['voice'];
  readonly tone: LabelTone;
}

/** A short text with all the relations it tells and all its labels that are not neutral. */
export interface RelationItem {
  readonly id: string;
  readonly part: 'tune' | 'held';
  readonly published: string;
  readonly text: string;
  readonly relations: readonly GoldRelation[];
  readonly labels: readonly GoldLabel[];
}

export const RELATION_GOLD = new URL('gold/relations/items.jsonl', import.meta.url).pathname;

/** An item with its reading. */
export interface ReadRelations {
  readonly item: RelationItem;
  readonly reading: Reading;
}

/** Items of a file read by the whole walk; nothing when there is no such file. */
export async function readRelations(file: string): Promise<ReadRelations[] | undefined> {
  const items = readRows<RelationItem>(file);
  if (!items) return undefined;
  const read: ReadRelations[] = [];
  for (const item of items) read.push({ item, reading: await readText(item.text, item.published) });
  return read;
}
