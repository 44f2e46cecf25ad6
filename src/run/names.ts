import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { type Refusal, refusal, StemmaError } from '../core/errors.ts';
import { judgeNames, type NameVerdict } from '../ground/name-verdict.ts';
import { nearPairs } from '../ground/romanisation/romanisation-near.ts';
import { ARTICLE_LIMIT } from '../intake/capture.ts';
import { refuseFile } from '../intake/file.ts';
import { isBlank, readLine, splitLines } from '../intake/json-line.ts';

type Id = string | number;
const id = z.union([z.string().min(1).max(200), z.number()]);
const kind = z.enum(['person', 'body']).default('person');
const pairLine = z.object({ id, a: z.string(), b: z.string(), kind });
const nameLine = z.object({ id, name: z.string() });

/** How alike the two names of a line `{id, a, b, kind?}` are. */
type Compared = NameVerdict & { readonly id: Id };
/** Two names of a list that may be one, by their ids. */
type NearPair = NameVerdict & { readonly a: Id; readonly b: Id };

/** How alike two names of persons are. */
export const compareTwo = (a: string, b: string): NameVerdict => judgeNames(a, b);

/** One comparison or refusal for each line `{id, a, b, kind?}` of a file that is not blank; `-` is standard input. */
export async function* compareFile(file: string): AsyncIterable<Compared | Refusal> {
  for await (const row of rowsOf(file, pairLine))
    yield 'error' in row ? row : { id: row.id, ...judgeNames(row.a, row.b, row.kind) };
}

/** The refused lines `{id, name}` of a file, then every pair of its names that is one, or is for a person to judge. */
export async function* pairFile(file: string): AsyncIterable<NearPair | Refusal> {
  const rows: { readonly id: Id; readonly name: string }[] = [];
  for await (const row of rowsOf(file, nameLine)) {
    if ('error' in row) yield row;
    else rows.push(row);
  }
  for (const [i, j] of nearPairs(rows.map(({ name }) => name))) {
    const [one, other] = [rows[i], rows[j]] as [{ id: Id; name: string }, { id: Id; name: string }];
    const verdict = judgeNames(one.name, other.name);
    if (verdict.verdict !== 'other') yield { a: one.id, b: other.id, ...verdict };
  }
}

async function* rowsOf<Row>(file: string, schema: z.ZodType<Row>): AsyncIterable<Row | Refusal> {
  let number = 0;
  try {
    for await (const bytes of splitLines(file === '-' ? process.stdin : createReadStream(file))) {
      number++;
      if (typeof bytes !== 'number' && isBlank(bytes)) continue;
      yield rowOf(bytes, schema, file === '-' ? 'standard input' : file, number);
    }
  } catch (error) {
    yield refusal(file, refuseFile(file, error));
  }
}

function rowOf<Row>(bytes: Uint8Array | number, schema: z.ZodType<Row>, file: string, number: number): Row | Refusal {
  try {
    if (typeof bytes === 'number')
      throw new StemmaError('E_TOO_LARGE', `line ${number} of ${file}`, bytes, ARTICLE_LIMIT);
    return readLine(bytes, schema, file, number);
  } catch (error) {
    return refusal(typeof bytes === 'number' ? `${file}:${number}` : statedId(bytes, `${file}:${number}`), error);
  }
}

/** The id that a refused line states all the same, so that its error can be found again. */
function statedId(bytes: Uint8Array, place: string): string {
  const stated = /"id"\s*:\s*"((?:[^"\\]){1,200})"/.exec(new TextDecoder().decode(bytes))?.[1];
  return stated ?? place;
}
