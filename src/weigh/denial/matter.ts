import type { Material } from '../../core/material.ts';
import type { Figure, Reading } from '../../core/reading.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { weighWords } from '../../link/saying-word.ts';
import type { Denial } from './denial.ts';
import { type Denier, denierOf } from './denier.ts';
import { daysIn, namesIn } from './keys.ts';
import { TALK } from './talk.ts';

/** What a denial is about, as it is looked for in other sentences. */
export interface Matter {
  readonly denier: Denier;
  /** The words denied, with their weights. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Names among them, but for those of the denier. */
  readonly named: readonly string[];
  /** Words of title and lead around the denial. */
  readonly lead: ReadonlyMap<string, number>;
  /** The keys of the denier's own names. */
  readonly own: ReadonlySet<string>;
  /** It is the denier's own doing that is denied: "its drones", "any part in it". */
  readonly accused: boolean;
  readonly figures: readonly Figure[];
}

const SELF =
  /\b(?:it|its|itself|they|their|he|his|she|her|them|we|our|ours|us|any (?:part|hand|role|involvement|responsibility|link|connection)|nothing to do|no (?:part|hand|role|involvement)|responsible|involved)\b/iu;

/** What one denial of an article is about. */
export function matterOf(material: Material, denial: Denial, rarity: (key: string) => number): Matter {
  const { reading } = material;
  const denier = denierOf(material, denial);
  const own = new Set(namesIn([...denier.names].join(' '), false));
  const content = denial.parts.map((span) => unsaid(reading, span)).join('; ');
  const accused = SELF.test(content) || denier.called.test(content);
  const wanted = new Map<string, number>();
  const lead = new Map<string, number>();
  for (const [key, weight] of weighed(
    content,
    /^[\s"“]*(?:no|not|none|nobody|nothing|never|neither|there|all|it)\b/iu.test(content),
  ))
    if (!TALK.has(key) && !own.has(key)) wanted.set(key, weight * rarity(key));
  for (const key of denial.parts.flatMap((span) => daysIn(reading, span))) wanted.set(key, DAY);
  for (const span of reading.sentences.slice(0, 2))
    for (const [key, weight] of weighed(cut(reading.text, span)))
      if (!wanted.has(key) && !own.has(key)) lead.set(key, weight * rarity(key));
  const named = [...wanted.keys()].filter((key) => key.startsWith('name '));
  const figures = reading.figures.filter(({ span }) => denial.parts.some((part) => overlaps(span, part)));
  return { denier, wanted, named, lead, own, accused, figures };
}

/** Words, numbers and names with what they weigh; days are compared by their dates. */
const weighed = (text: string, opens = true): (readonly [string, number])[] =>
  weighWords(text, opens)
    .filter(({ kind }) => kind !== 'day' && kind !== 'month')
    .map(({ key, kind, weight }) => [kind === 'name' ? `name ${key}` : key, weight] as const);

/** A stretch without the words for who says it, and for saying. */
function unsaid({ text, statements }: Reading, [start, end]: Span): string {
  const out = [...text.slice(start, end)];
  for (const [from, to] of statements.flatMap(({ source, cue }) => [...source, ...cue]))
    if (from >= start && to <= end && to - from < end - start) out.fill(' ', from - start, to - start);
  return out.join('');
}

const DAY = 1;
