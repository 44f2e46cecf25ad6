import { readFileSync } from 'node:fs';
import { type GoldFrame, type GoldSaying, placeSaying, type SpeakerRow } from './gold-place.ts';

/** An article labelled with who says what in it, and with nothing else. */
export interface SpeakerReport extends GoldFrame {
  readonly text: string;
  readonly statements: readonly GoldSaying[];
}

/** The sets of articles to develop on: who a source stands for, and through whom words went. */
export const SPEAKER_SETS = ['speakers', 'chains'] as const;
export type SpeakerSet = (typeof SPEAKER_SETS)[number];

const FIELDS = ['source', 'cue', 'content', 'near', 'sourceActor', 'anonymous', 'chain', 'medium'];

/** Reads the articles of a set to develop on. Throws with file and line where a label does not resolve. */
export function readSpeakerGold(set: SpeakerSet): SpeakerReport[] {
  const home = new URL(`./gold/${set}/`, import.meta.url);
  const frames: GoldFrame[] = JSON.parse(readFileSync(new URL('meta.json', home), 'utf8'));
  return frames.map((frame) => {
    const text = readFileSync(new URL(`texts/${frame.id}.txt`, home), 'utf8').trimEnd();
    const lines = readFileSync(new URL(`labels/${frame.id}.jsonl`, home), 'utf8')
      .trimEnd()
      .split('\n');
    const statements = lines.map((line, i) => place(text, line, frame.outlet, `${set}/${frame.id}.jsonl:${i + 1}`));
    return { ...frame, text, statements };
  });
}

function place(text: string, line: string, outlet: string, where: string): GoldSaying {
  const row: SpeakerRow = JSON.parse(line);
  const odd = Object.keys(row).find((field) => !FIELDS.includes(field));
  if (odd !== undefined) throw new Error(`${where}: no such field: ${odd}`);
  if (row.cue.length === 0) throw new Error(`${where}: no cue`);
  if (row.anonymous && row.sourceActor !== null) throw new Error(`${where}: anonymous, yet with an actor`);
  return placeSaying(text, row, outlet, where);
}
