import { readFileSync } from 'node:fs';
import { type GoldFrame, type GoldSaying, placeSaying, type SpeakerRow } from './gold-place.ts';

/** An article labelled with who says what in it, and with nothing else. */
export interface SpeakerReport extends GoldFrame {
  readonly text: string;
  readonly statements: readonly GoldSaying[];
}

const HOME = new URL('./gold/speakers/', import.meta.url);
const FIELDS = ['source', 'cue', 'content', 'near', 'sourceActor', 'anonymous', 'chain'];

/** Reads the articles to develop on whom a source stands for. Throws with file and line where a label does not resolve. */
export function readSpeakerGold(): SpeakerReport[] {
  const frames: GoldFrame[] = JSON.parse(readFileSync(new URL('meta.json', HOME), 'utf8'));
  return frames.map((frame) => {
    const text = readFileSync(new URL(`texts/${frame.id}.txt`, HOME), 'utf8').trimEnd();
    const lines = readFileSync(new URL(`labels/${frame.id}.jsonl`, HOME), 'utf8')
      .trimEnd()
      .split('\n');
    const statements = lines.map((line, i) => place(text, line, frame.outlet, `labels/${frame.id}.jsonl:${i + 1}`));
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
