import type { Material } from '../../core/material.ts';
import type { Reading } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { deedsOf, firstStems } from './deed.ts';
import { type PledgeTables, promisesOf, type Vow } from './promise.ts';
import { type Near, type ThreadItem, threadOf } from './thread.ts';

/** A promise with the later reported acts beside it. */
export interface Pledge extends Vow {
  readonly thread: readonly ThreadItem[];
}

/** The promises of some articles, each with its thread from all of the articles. */
export function pledgesOf(
  materials: readonly Material[],
  tables: PledgeTables,
  articles: ReadonlySet<string> = new Set(materials.map(({ reading }) => reading.id)),
): Pledge[] {
  const stems = firstStems(tables.opposites);
  const deeds = materials.flatMap((material) => deedsOf(material, stems));
  const near = theatre(materials);
  return materials
    .filter(({ reading }) => articles.has(reading.id))
    .flatMap((material) =>
      promisesOf(material, tables).map((promise) => ({
        ...promise,
        thread: threadOf(promise, material.reading, deeds, tables, near),
      })),
    );
}

/** Whether two of the articles share a name, or each shares one with a third. Outlets join nothing. */
function theatre(materials: readonly Material[]): Near {
  const names = new Map(materials.map(({ reading }) => [reading.id, namesIn(reading)]));
  const outlets = new Set(materials.flatMap(({ reading }) => (reading.outlet ? [reading.outlet.toLowerCase()] : [])));
  const shared = (a: string, b: string): boolean => {
    const others = names.get(b);
    return [...(names.get(a) ?? [])].some((name) => !outlets.has(name) && others?.has(name));
  };
  // Asked for many times over: whom an article shares a name with is looked up once.
  const found = new Map<string, ReadonlySet<string>>();
  const besideOf = (id: string): ReadonlySet<string> => {
    const beside = found.get(id) ?? new Set([...names.keys()].filter((other) => other !== id && shared(id, other)));
    found.set(id, beside);
    return beside;
  };
  return (a, b) => besideOf(a.id).has(b.id) || [...besideOf(a.id)].some((id) => besideOf(b.id).has(id));
}

function namesIn({ text, mentions, places = [] }: Reading): ReadonlySet<string> {
  const spans = [
    ...mentions.filter(({ form, kind }) => form === 'name' && kind !== 'outlet').map(({ span }) => span),
    ...places.map(({ span }) => span),
  ];
  return new Set(spans.map((span) => cut(text, span).toLowerCase()).filter((name) => name.length > 3));
}
