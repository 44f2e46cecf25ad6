import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Doc } from '../../src/annotate/doc.ts';
import type { NameModel } from '../../src/annotate/name/model.ts';
import type { Model } from '../../src/annotate/net/model.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';

/** Where the digests are kept: by the ids of the models, by column. */
export const DIGESTS = new URL('digest.json', import.meta.url);
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const readDigests = (): Digests => JSON.parse(readFileSync(DIGESTS, 'utf8')) as Digests;

const TEXT = readFileSync(new URL('digest.txt', import.meta.url), 'utf8');

/** The ids of the models that made a Doc: the key of its digests. */
export const keyOf = (model: Model, names: NameModel): string => `${model.id}, ${names.id}`;

/** What follows from the text, the model and the other columns. */
const DERIVED: ReadonlySet<keyof Doc> = new Set(['text', 'model', 'forms', 'lowForms', 'baseNames']);

/** A digest of every other column of the Doc that the models make of the invented text in digest.txt. */
export function digestsOf(model: Model, names: NameModel): Record<string, string> {
  const doc = annotate(TEXT, paragraphsOf(TEXT), model, names);
  const columns = Object.entries(doc) as [keyof Doc, unknown][];
  return Object.fromEntries(
    columns
      .filter(([column]) => !DERIVED.has(column))
      .map(([column, value]) => [
        column,
        digestOf(ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value),
      ]),
  );
}

/** The first 12 hex digits of the sha256 over a value written as JSON: numbers alone, so that no byte order matters. */
const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
