import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/core/span.ts';
import { places } from '../score/gold-place.ts';

/** An outlet of the set; `agency` where others print its copy, `owner` where two belong to one house. */
export interface SetOutlet {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly agency?: boolean;
  readonly owner?: string;
}

/** An article of the set with its text: title, blank line, paragraphs. */
export interface SetArticle {
  readonly id: string;
  readonly outlet: string;
  readonly kind: string;
  /** EDTF day. */
  readonly published: string;
  readonly language?: string;
  readonly url?: string;
  /** A credit line that the page had outside the text. */
  readonly credit?: string;
  readonly text: string;
}

/** A story of the set: `held` and `unseen` ones are scored and never looked at while rules are changed; `released` ones once were. */
export interface SetStory {
  readonly id: string;
  readonly about: string;
  readonly tests: readonly string[];
  readonly part: 'tune' | 'released' | 'later' | 'latest' | 'unseen' | 'held' | 'apart';
  readonly articles: readonly string[];
}

/** Words of one article, with `@n` where they stand there more than once. */
export interface Words {
  readonly article: string;
  readonly words: string;
}

/** One event as one article tells it; any of the words may be taken for it, the best first. */
export interface TrueAccount {
  readonly article: string;
  readonly words: readonly string[];
  /** The article only tells that somebody denies the event: joined, but no telling of it. */
  readonly denied?: true;
}

/** An event of the set, told by one article or many. */
export interface SetEvent {
  readonly id: string;
  readonly class: string;
  readonly place: string;
  /** EDTF of the event's own time. */
  readonly when: string;
  /** A sum over a longer time: never the same as one of the events it counts. */
  readonly aggregate?: boolean;
  /** Ahead at the time of its articles: promised, planned. */
  readonly planned?: boolean;
  readonly accounts: readonly TrueAccount[];
}

/** Where one article gives the value; `by`: names of speakers, or `own`, `anonymous`, `unattributed` (the default). */
export interface Telling extends Words {
  readonly by?: readonly string[];
  /** The parents whose text gives the value too, where they are not those that tell it in this slot. */
  readonly from?: readonly string[];
}

/** The counts of the origins of one value. */
export interface Origins {
  readonly articles: number;
  readonly textOrigins: number;
  readonly firm: readonly string[];
  readonly soft: number;
  readonly camps: readonly string[];
}

/** One value of one slot of an event, with who tells it and what that counts. */
export interface TrueSlot extends Origins {
  readonly event: string;
  readonly slot: string;
  readonly of?: string;
  readonly value: string | readonly [number, number | null];
  readonly told: readonly Telling[];
}

/** A later article and what it derives from: an article, or `outlet:` and a name where the set does not hold that text. */
export interface TrueLineage {
  readonly child: string;
  readonly parent: string;
  /** Other parents that will do. */
  readonly or?: readonly string[];
  readonly kind: 'copy' | 'part' | 'merged' | 'translation' | 'credit';
  readonly how: string;
  /** Words outside quotation marks that stand in both (copy, part, merged). */
  readonly shared?: string;
  /** The words of the child that name where it has it from (credit). */
  readonly credit?: string;
}

/** Two values or sentences side by side, and what they are to each other. */
export interface TrueFinding {
  readonly about: 'figures' | 'doer' | 'target' | 'place' | 'when' | 'claim-denial';
  readonly relation: 'conflict' | 'compatible' | 'refines' | 'update' | 'scope';
  readonly optional?: boolean;
  readonly event?: string;
  readonly between: readonly (Words & { readonly or?: readonly Words[] })[];
  readonly values?: readonly (readonly [number, number | null])[];
  readonly why: string;
}

/** A later reported act that stands for or against a pledge. */
export interface ThreadItem {
  readonly side: 'for' | 'against';
  readonly optional?: boolean;
  readonly event: string;
  readonly article: string;
  readonly words: string;
}

/** A promise of the set with what was reported after it. */
export interface TruePledge {
  readonly id: string;
  readonly article: string;
  /** The words of the promise, then the same promise told by other articles. */
  readonly words: string;
  readonly told?: readonly Words[];
  readonly by: string;
  readonly about: string;
  readonly beneficiary?: string;
  /** EDTF day by which it is to be kept. */
  readonly deadline?: string;
  readonly thread: readonly ThreadItem[];
  /** Later acts that look alike and belong to no thread of this pledge. */
  readonly apart?: readonly (Words & { readonly why: string })[];
  readonly stages: readonly { readonly asOf: string; readonly stage: string }[];
}

/** What is true of one story. */
export interface StoryTruth {
  readonly story: string;
  readonly places: readonly { readonly name: string; readonly in?: string; readonly names?: readonly string[] }[];
  /** Parties and peoples with their parts, where a pledge asks for it. */
  readonly groups?: readonly { readonly name: string; readonly parts: readonly string[] }[];
  /** The camp of each firm source: a side of the war, or `outside`. */
  readonly camps: Readonly<Record<string, string>>;
  /** Other names under which a firm source may be counted: an office, the body, or who speaks for it. */
  readonly alsoNamed?: Readonly<Record<string, readonly string[]>>;
  readonly events: readonly SetEvent[];
  readonly apart: readonly { readonly events: readonly string[]; readonly why: string }[];
  readonly slots: readonly TrueSlot[];
  readonly lineage: readonly TrueLineage[];
  readonly findings: readonly TrueFinding[];
  /** Denials that meet no claim of the set. */
  readonly denials: readonly (Words & { readonly why: string })[];
  readonly pledges: readonly TruePledge[];
}

const HOME = new URL('./accounts/', import.meta.url);
const parse = (name: string): unknown => JSON.parse(readFileSync(new URL(name, HOME), 'utf8'));

interface Meta {
  readonly outlets: readonly SetOutlet[];
  readonly stories: readonly (Omit<SetStory, 'articles'> & {
    readonly articles: readonly Omit<SetArticle, 'text'>[];
  })[];
}

/** The outlets, stories and articles of the set, the texts without the newline at their end. */
export function readSet(): { outlets: readonly SetOutlet[]; stories: SetStory[]; articles: Map<string, SetArticle> } {
  const { outlets, stories } = parse('meta.json') as Meta;
  const text = (id: string): string => readFileSync(new URL(`texts/${id}.txt`, HOME), 'utf8').trimEnd();
  const articles = stories.flatMap((story) =>
    story.articles.map((article) => ({ ...article, text: text(article.id) })),
  );
  return {
    outlets,
    stories: stories.map((story) => ({ ...story, articles: story.articles.map(({ id }) => id) })),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
}

/** The ids of the texts that lie there, in order. */
export const textIds = (): string[] => readdirSync(new URL('texts/', HOME)).map((file) => file.replace(/\.txt$/, ''));

/** The truth of one story. */
export const readStoryTruth = (id: string): StoryTruth => parse(`truth/${id}.json`) as StoryTruth;

/** Where the words stand: their only place, or the one that `@n` counts out. Throws where they do not resolve. */
export function placeWords(article: SetArticle, words: string): Span {
  const [, piece = '', nth] = /^(.*?)(?:@(\d+))?$/s.exec(words) ?? [];
  const found = places(article.text, piece);
  if (nth === undefined && found.length > 1) throw new Error(`${article.id}: ${found.length} places: ${piece}`);
  const span = found[Number(nth ?? 1) - 1];
  if (!span) throw new Error(`${article.id}: not in the text: ${words}`);
  return span;
}

/** Counts the origins of a value from who tells it and what derives from what, by the rules of the set's README. */
export function countOrigins(
  told: readonly Telling[],
  lineage: readonly TrueLineage[],
  outletOf: (article: string) => string,
  camps: Readonly<Record<string, string>>,
): Origins {
  const tellers = new Map(told.map((telling) => [telling.article, telling]));
  const carriers = (id: string): readonly string[] => {
    const telling = tellers.get(id);
    if (!telling) return [];
    const parents = lineage.filter(({ child }) => child === id).map(({ parent }) => parent);
    return telling.from ?? parents.filter((parent) => parent.startsWith('outlet:') || tellers.has(parent));
  };
  const above = (id: string, seen = new Set<string>()): Set<string> => {
    for (const parent of carriers(id)) if (!seen.has(parent)) above(parent, seen.add(parent));
    return seen;
  };
  // A root is what derives from nothing but itself; of a circle the first id stands for all.
  const rootsOf = (id: string): string[] =>
    [id, ...above(id)]
      .filter((node) => [...above(node)].every((other) => above(other).has(node)))
      .map((node) => [node, ...above(node)].sort()[0] as string);
  const sourcesOf = (id: string, seen: readonly string[]): string[] => {
    if (id.startsWith('outlet:')) return [`soft ${id}`];
    return (tellers.get(id)?.by ?? ['unattributed']).flatMap((by) => {
      if (!['own', 'anonymous', 'unattributed'].includes(by)) return [`firm ${by}`];
      const parents = carriers(id).filter((parent) => !seen.includes(parent));
      if (parents.length > 0) return parents.flatMap((parent) => sourcesOf(parent, [...seen, id]));
      return [by === 'own' ? `firm ${outletOf(id)}` : `soft ${by}:${rootsOf(id)[0]}`];
    });
  };
  const sources = new Set(told.flatMap(({ article }) => sourcesOf(article, [article])));
  const firm = [...sources].flatMap((source) => (source.startsWith('firm ') ? [source.slice(5)] : [])).sort();
  return {
    articles: tellers.size,
    textOrigins: new Set(told.flatMap(({ article }) => rootsOf(article))).size,
    firm,
    soft: sources.size - firm.length,
    camps: [...new Set(firm.map((name) => camps[name] ?? `no camp: ${name}`))].sort(),
  };
}

/** How a pledge stands on a day, by the articles published until then. */
export function stageOf(pledge: TruePledge, asOf: string, publishedOf: (article: string) => string): string {
  const sides = new Set(pledge.thread.filter((item) => publishedOf(item.article) <= asOf).map(({ side }) => side));
  if (sides.size === 2) return 'disputed';
  if (sides.has('against')) return 'reported contrary';
  if (sides.has('for')) return 'reported consistent';
  if (pledge.deadline === undefined) return 'no later report';
  return asOf > pledge.deadline ? 'overdue' : 'pending';
}
