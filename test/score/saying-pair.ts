import { readFileSync } from 'node:fs';
import type { Act } from '../../src/core/reading.ts';
import type { Report } from '../../src/core/report.ts';
import { readTable } from '../../src/core/table.ts';
import { ACTS } from '../../src/serve/wording.ts';

/** Two reports of our gold, and whether the one restates the other, whole or in part. */
export interface SayingPair {
  readonly line: number;
  readonly label: 'same' | 'part' | 'different';
  readonly kind: string;
  readonly a: Report;
  readonly b: Report;
}

export const GOLD = new URL('gold/sayings/pairs.tsv', import.meta.url);

type Column = 'label' | 'kind' | 'speaker' | 'actA' | 'dateA' | 'a' | 'actB' | 'dateB' | 'b';

/** Whose report each side is: `s` and `t` are two actors of the ledger, nothing stands for a source without a name. */
const SPEAKERS: Readonly<Record<string, readonly [string?, string?]>> = {
  same: ['s', 's'],
  other: ['s', 't'],
  one: ['s'],
  none: [],
};

/** Reads the pairs of a table in the form of our gold; throws an `Error` naming the row that cannot be used. */
export function readPairs(file: URL | string = GOLD): SayingPair[] {
  return readTable<Column>(readFileSync(file, 'utf8')).map((row, at) => {
    const speakers = SPEAKERS[row.speaker];
    if (!/^(same|part|different)$/.test(row.label) || speakers === undefined)
      throw new Error(`pair ${at + 1} has the label ${row.label} and the speaker ${row.speaker}`);
    return {
      line: at + 1,
      label: row.label as SayingPair['label'],
      kind: row.kind,
      a: reportOf(`a${at}.s1`, row.actA, row.dateA, row.a, speakers[0]),
      b: reportOf(`b${at}.s1`, row.actB, row.dateB, row.b, speakers[1]),
    };
  });
}

function reportOf(id: string, act: string, date: string, text: string, speaker: string | undefined): Report {
  if (!ACTS.includes(act as Act)) throw new Error(`${act} is no act`);
  const content = text.replace(/[“”]/g, '');
  return {
    id,
    act: act as Act,
    content,
    quoted: [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1] as string),
    since: date,
    until: date,
    // Indirect words stand behind the cue, as most do in news.
    sentence: { article: id.replace('.s1', ''), span: [0, content.length], quote: `It was reported: ${text}` },
    ...(speaker === undefined ? {} : { speaker }),
  };
}
