import { classOf, type NameClass } from '../../core/name-class.ts';
import type { Alias, Note } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { isAcronymOf, isInitials } from '../../extract/mention/alias-form.ts';
import { type KnownBody, type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { likeness, plainName } from '../name.ts';
import { blockingKeys } from '../romanisation/romanisation-key.ts';

/** All name mentions of an article that are held for one, with every spelling. */
export interface Cluster {
  readonly of: NameClass;
  readonly mentions: readonly MentionDraft[];
  readonly spellings: readonly string[];
}

/** More different names than any article has; beyond it spellings are not compared, and a note says so. */
const MOST = 1500;

interface Node {
  readonly plain: string;
  readonly of: NameClass;
  readonly mentions: MentionDraft[];
  readonly spellings: Set<string>;
  parent: number;
}

/** Evidence that makes two names one actor. "formerly" does so for persons only: a forerunner is another body. */
const JOINS: Readonly<Record<Alias['evidence'], boolean>> = {
  ...{ acronym: true, apposition: true, 'also-known-as': true, 'also-written': true, translation: true },
  ...{ formerly: false, 'short-form': false },
};

/**
 * Joins the names of one article: the same name, a stated equation, another spelling, the short form of exactly
 * one full name. A short form that fits two persons stays alone and is noted.
 */
export function clusterNames(
  text: string,
  names: readonly MentionDraft[],
  aliases: readonly Alias[],
  tables: Pick<MentionTables, 'states' | 'seats' | 'bodies'>,
): { readonly clusters: readonly Cluster[]; readonly notes: readonly Note[] } {
  const nodes = nodesOf(text, names, aliases, tables);
  const root = (i: number): number => {
    const { parent } = nodes[i] as Node;
    return parent === i ? i : root(parent);
  };
  const join = (i: number, j: number) => {
    const [a, b] = [root(i), root(j)].sort((p, q) => p - q) as [number, number];
    (nodes[b] as Node).parent = a;
  };

  for (const alias of aliases) {
    const [a, b] = [find(nodes, alias.a), find(nodes, alias.b)];
    if (a < 0) continue;
    const person = (nodes[a] as Node).of === 'person' || (nodes[b] as Node | undefined)?.of === 'person';
    if (!JOINS[alias.evidence] && !(alias.evidence === 'formerly' && person)) continue;
    if (b >= 0) join(a, b);
    else (nodes[a] as Node).spellings.add(alias.b);
  }
  const crowded = nodes.length > MOST;
  const near = crowded ? () => [] : neighbours(nodes);
  nodes.forEach((a, i) => {
    for (const j of near(i)) {
      const b = nodes[j] as Node;
      if (j > i && root(i) !== root(j) && a.of === b.of && likeness(a.plain, b.plain, a.of).like === 'same') join(i, j);
    }
  });
  joinInitials(nodes, root, join);
  joinTails(text, nodes, root, join);
  const notes = joinShortForms(nodes, near, root, join);
  if (crowded)
    notes.push({ code: 'many-names', message: `${nodes.length} different names: their spellings were not compared` });

  const groups = new Map<number, number[]>();
  for (const i of nodes.keys()) groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  const clusters = [...groups.values()].map((members) => {
    const all = members.map((i) => nodes[i] as Node);
    return {
      of: all.find((node) => node.of !== 'other')?.of ?? 'other',
      mentions: all.flatMap((node) => node.mentions).sort((p, q) => p.span[0] - q.span[0]),
      spellings: [...new Set(all.flatMap((node) => [...node.spellings]))],
    };
  });
  return { clusters, notes };
}

/** One node a name and class; a name without a class of its own goes with the same name that has one. */
function nodesOf(
  text: string,
  names: readonly MentionDraft[],
  aliases: readonly Alias[],
  tables: Pick<MentionTables, 'states' | 'seats' | 'bodies'>,
): Node[] {
  const nodes: Node[] = [];
  const sorted = [...names].sort(
    (a, b) => Number(a.kind === 'other') - Number(b.kind === 'other') || a.span[0] - b.span[0],
  );
  for (const mention of sorted) {
    const spelling = cut(text, mention.span);
    const body = /^(place|person)$/.test(mention.kind) ? undefined : bodyOf(spelling, aliases, tables.bodies);
    const of = body ? 'body' : classOf(mention.kind);
    // "US" and "United States" are one state by the table of countries, and so is a capital that acts for it.
    const plain = plainName(body?.name ?? ((of === 'state' && stateByName(spelling, tables)) || spelling));
    const known = nodes.find((node) => node.plain === plain && (node.of === of || of === 'other'));
    if (known) {
      known.mentions.push(mention);
      known.spellings.add(spelling);
    } else nodes.push({ plain, of, mentions: [mention], spellings: new Set([spelling]), parent: nodes.length });
  }
  return nodes;
}

/** The body that a name stands for by the table, unless the article itself says that its letters stand for something else. */
export function bodyOf(
  name: string,
  aliases: readonly Alias[],
  bodies: ReadonlyMap<string, KnownBody>,
): KnownBody | undefined {
  const found = bodies.get(tableForm(name));
  if (!found || !/^[\p{Lu}\d.]+$/u.test(name)) return found;
  const others = aliases.flatMap(({ a, b }) => (a === name ? [b] : b === name ? [a] : []));
  return others.every((other) => bodies.get(tableForm(other)) === found) ? found : undefined;
}

/** The node of a name, one that can be an actor rather than a place. */
function find(nodes: readonly Node[], name: string): number {
  const plain = plainName(name);
  const sure = nodes.findIndex((node) => node.plain === plain && node.of !== 'place');
  return sure >= 0 ? sure : nodes.findIndex((node) => node.plain === plain);
}

/** The other names that share a blocking key with each: only they can be one with it. */
function neighbours(nodes: readonly Node[]): (i: number) => number[] {
  const keys = nodes.map((node) => blockingKeys(node.plain));
  const holders = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) holders.get(key)?.push(i) ?? holders.set(key, [i]);
  });
  return (i) =>
    [...new Set((keys[i] ?? []).flatMap((key) => holders.get(key) ?? []))].filter((j) => j !== i).sort((a, b) => a - b);
}

/** "Lena" for Lena Haro: the given name alone, as tabloids and diaries have it. */
const isGivenOf = (short: Node, full: Node): boolean =>
  full.of === 'person' &&
  !short.plain.includes(' ') &&
  short.plain.length > 2 &&
  full.plain.startsWith(`${short.plain} `);

/** "Quintar" for Ramiro Quintar Losa: of two family names, as in Spanish, the first alone. */
const isFirstFamilyOf = (short: Node, full: Node): boolean => {
  const words = full.plain.split(' ');
  return /^(person|other)$/.test(short.of) && full.of === 'person' && words.length === 3 && words[1] === short.plain;
};

/** "Mo" for Maureen “Mo” Haro. */
const isNicknameOf = (short: Node, full: Node): boolean =>
  full.of === 'person' &&
  [...full.spellings].some((name) => / [“"'‘(](\p{L}+)[”"'’)] /u.exec(name)?.[1]?.toLowerCase() === short.plain);

function fits(short: Node, full: Node): boolean {
  if (isGivenOf(short, full) || isFirstFamilyOf(short, full) || isNicknameOf(short, full)) return true;
  const { like, score } = likeness(short.plain, full.plain, 'person');
  if (like !== 'short') return false;
  return short.of === 'person' || (score > 0 && full.plain.split(' ').at(-1) === short.plain.split(' ').at(-1));
}

/** "The Morcha" for Harim Morcha: the end of exactly one body's name, with an article before it wherever it stands. */
function joinTails(
  text: string,
  nodes: readonly Node[],
  root: (i: number) => number,
  join: (i: number, j: number) => void,
): void {
  nodes.forEach((short, i) => {
    if (!/^(body|other)$/.test(short.of)) return;
    if (!short.mentions.every(({ span: [start] }) => /\bthe $/i.test(text.slice(Math.max(0, start - 4), start))))
      return;
    const owners = new Set(
      nodes.flatMap((full, j) => (full.of === 'body' && full.plain.endsWith(` ${short.plain}`) ? [root(j)] : [])),
    );
    const [only] = owners;
    if (owners.size === 1 && only !== undefined && only !== root(i)) join(only, i);
  });
}

/** "MoD" and "Ministry of Defence" in one article, though it nowhere says that they are one: the only body whose first letters they are. */
function joinInitials(nodes: readonly Node[], root: (i: number) => number, join: (i: number, j: number) => void): void {
  nodes.forEach((short, i) => {
    if (!/^(body|other)$/.test(short.of) || [...short.spellings].some((name) => name.includes(' '))) return;
    const initials = [...short.spellings].filter(isInitials);
    if (initials.length === 0) return;
    const owners = new Set(
      nodes.flatMap((full, j) =>
        full.of === 'body' && [...full.spellings].some((long) => initials.some((s) => isAcronymOf(s, long)))
          ? [root(j)]
          : [],
      ),
    );
    const [only] = owners;
    if (owners.size === 1 && only !== undefined && only !== root(i)) join(only, i);
  });
}

function joinShortForms(
  nodes: Node[],
  near: (i: number) => number[],
  root: (i: number) => number,
  join: (i: number, j: number) => void,
): Note[] {
  const notes: Note[] = [];
  // Decided against the state before any of these joins, so that their order cannot matter.
  const decided: [number, number][] = [];
  nodes.forEach((short, i) => {
    // Without a kind of its own a word must be spelled as in the full name: "West" is no "Wasit".
    if (short.of !== 'person' && short.of !== 'other') return;
    if (near(i).some((j) => root(j) === root(i) && fits(short, nodes[j] as Node))) return;
    const owned = near(i)
      .filter((j) => (nodes[j] as Node).of === 'person' && root(j) !== root(i) && fits(short, nodes[j] as Node))
      .map(root);
    const owners = [...new Set(owned)];
    const [only] = owners;
    if (owners.length === 1 && only !== undefined) decided.push([only, i]);
    else if (owners.length > 1)
      notes.push({
        code: 'ambiguous-name',
        message: `"${[...short.spellings][0]}" may be short for ${owners.map((j) => `"${[...(nodes[j] as Node).spellings][0]}"`).join(' or ')}`,
        span: (short.mentions[0] as MentionDraft).span,
      });
  });
  for (const [full, short] of decided) join(full, short);
  return notes;
}

/** The state of a name: one of its own, or the capital or house that stands for its government, "Ankara". */
export const stateByName = (
  name: string,
  { states, seats }: Pick<MentionTables, 'states' | 'seats'>,
): string | undefined => {
  const form = tableForm(name);
  return states.get(form) ?? seats.get(form);
};
