import type { Material } from '../../core/material.ts';
import { once, onceForWords } from '../../core/once.ts';
import type { Reading } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { atOnce, type Steps } from '../../core/steps.ts';
import { daysOf } from '../../link/days.ts';
import { type Deed, deedsOf, firstStems } from './deed.ts';
import { indexDeeds } from './deed-index.ts';
import { ORDINAL } from './fit.ts';
import type { GroupTable } from './group-table.ts';
import { isBranch } from './party-name.ts';
import { promisesOf } from './promise.ts';
import { type Near, type Source, sourceOf, type ThreadItem, threadOf } from './thread.ts';
import type { PledgeTables, Vow } from './vow.ts';
import { baseOf } from './words.ts';

/** A promise with the later reported acts beside it. */
export interface Pledge extends Vow {
  readonly thread: readonly ThreadItem[];
}

/** The promises of some articles, each with its thread from all of the articles. */
export const pledgesOf = (
  materials: readonly Material[],
  tables: PledgeTables,
  articles: ReadonlySet<string> = new Set(materials.map(({ reading }) => reading.id)),
): Pledge[] => atOnce(pledgeSteps(materials, tables, articles));

/** The same in steps. */
export function* pledgeSteps(
  materials: readonly Material[],
  tables: PledgeTables,
  articles: ReadonlySet<string>,
): Steps<Pledge[]> {
  const made: { readonly promise: Vow; readonly of: Source }[] = [];
  for (const material of materials) {
    if (!articles.has(material.reading.id)) continue;
    const of = sourceOf(material.reading, tables.groups);
    made.push(...promisesOf(material, tables).map((promise) => ({ promise, of })));
    yield;
  }
  const own = made.flatMap(({ promise }) => promise.matters.map(({ opposite }) => opposite));
  const stems = firstStems([...new Set([...tables.opposites, ...own])]);
  const deeds: Deed[] = [];
  for (const material of materials) {
    deeds.push(...deedsOf(material, stems, tables.vows));
    yield;
  }
  const beside = indexDeeds(deeds, tables.groups);
  yield;
  const near = theatre(materials, tables.groups);
  const pledges: Pledge[] = [];
  for (const { promise, of } of made) {
    pledges.push({ ...promise, thread: threadOf(promise, of, beside, tables, near) });
    yield;
  }
  return pledges;
}

/** Whether two of the articles share a name, or each shares one with a third. Outlets and the words of organs join nothing, nor do words that some text writes small. */
function theatre(materials: readonly Material[], groups: GroupTable): Near {
  const small = new Set(materials.flatMap(({ reading }) => reading.text.match(/(?<![\p{L}])\p{Ll}{4,}/gu) ?? []));
  const outlets = [...new Set(materials.flatMap(({ reading }) => reading.outlet ?? []))];
  const tells = (word: string): boolean =>
    !small.has(word) && !isBranch(baseOf(word), groups) && !isGeneric(baseOf(word), groups);
  const names = new Map(materials.map(({ reading }) => [reading.id, namesIn(reading, outlets, tells)]));
  const shared = (a: string, b: string): boolean => {
    const others = names.get(b);
    return [...(names.get(a) ?? [])].some((name) => others?.has(name));
  };
  const besideOf = onceForWords(
    (id): ReadonlySet<string> => new Set([...names.keys()].filter((other) => other !== id && shared(id, other))),
  );
  const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
    for (const one of some) if (others.has(one)) return true;
    return false;
  };
  // Each act of an article asks again of each promise of another: two articles are looked at once.
  const nearOf = once((a: Reading) =>
    once((b: Reading): ReturnType<Near> => {
      if (besideOf(a.id).has(b.id)) return 'close';
      return isSoon(a, b) && meet(besideOf(a.id), besideOf(b.id)) ? 'through' : undefined;
    }),
  );
  return (a, b) => nearOf(a)(b);
}

/** Whether two articles were published within two months: where a third one joins them, more says nothing. */
function isSoon(a: Reading, b: Reading): boolean {
  const [one, other] = [a, b].map(({ published }) => Date.parse(daysOf(published?.value)?.[0] ?? ''));
  return Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= 60 * 86_400_000;
}

/** A word for a force or a servant of a state, or a number: "Third Brigade" joins no two articles. */
const isGeneric = (stem: string, { forces, services }: GroupTable): boolean =>
  forces.has(stem) || services.has(stem) || ORDINAL.test(stem);

/** Words with a capital inside sentences, days and months left out; a man's name is told apart from a town's of the same letters. */
function namesIn(
  { text, mentions, places = [] }: Reading,
  outlets: readonly string[],
  tells: (word: string) => boolean,
): ReadonlySet<string> {
  const spans = [...mentions.filter(({ form, kind }) => form === 'name' && kind !== 'outlet'), ...places];
  const told = spans.flatMap(({ span }) => cut(text, span).match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []);
  const rest = outlets.reduce((all, outlet) => all.replaceAll(outlet, ''), text);
  const inside = rest.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}/gu) ?? [];
  const men = new Set(
    mentions
      .filter(({ form, kind }) => form === 'name' && kind === 'person')
      .flatMap(({ span }) => cut(text, span).match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []),
  );
  const words = [...new Set([...told, ...inside])].filter((word) => !DAY.test(word) && tells(word.toLowerCase()));
  // A name of two words is one and the same, be it read as a man's or a town's.
  const long = spans.flatMap(
    ({ span }) => /^(?:\p{Lu}[\p{L}-]{2,} )+\p{Lu}[\p{L}-]{3,}$/u.exec(cut(text, span))?.[0] ?? [],
  );
  const whole = long.map((name) => name.toLowerCase()).filter((name) => name.split(' ').some(tells));
  return new Set([...whole, ...words.map((word) => `${word.toLowerCase()}${men.has(word) ? ', a man' : ''}`)]);
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Easter|Christmas|Saint|Lord|Lady|Father|Sister|Brother|Doctor|Professor|Captain|Colonel|General|Major)$/;
