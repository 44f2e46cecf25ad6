import type { Likenesses } from './likeness.ts';

/** Two groups become one when they are as alike as this share of how alike the texts of each are among themselves. */
const ALIKE = 0.5;
/** Before a group has many pairs, its texts count as if so many more were alike so far. */
const FEW = 10;
const USUAL = 0.2;
/** Two groups of many texts must be more alike than two texts: what parts look-alike stories shows only in numbers. */
const STRICT = 0.2;
/** A text by itself joins a story of many texts with less: it may tell another side of it. */
const LENIENT = 0.2;

/** Two texts that a person put together or apart. */
export interface Ruled {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different';
}

interface Group {
  /** Its place among all groups, those that went into others included. */
  readonly n: number;
  readonly members: number[];
  /** Sum of likeness of the pairs inside. */
  inside: number;
}

/**
 * Divides texts into groups: the two most alike become one until none are alike enough. Groups are as alike as their texts on
 * average, measured against how alike the texts of each are among themselves: a story that holds together closely takes in less than a loose one.
 * `whole` are groups that stay together. Method: agglomerative clustering by average link.
 */
export function groupTexts(
  like: Likenesses,
  whole: readonly (readonly number[])[],
  ruled: readonly Ruled[],
): number[][] {
  const at = new Map<number, Group>();
  const groups = new Set<Group>();
  const begin = (members: readonly number[]): void => {
    const group = { n: groups.size, members: [...members], inside: sumWithin(like, members) };
    groups.add(group);
    for (const member of members) at.set(member, group);
  };
  for (const members of whole) begin(members);
  for (const n of like.keys()) if (!at.has(n)) begin([n]);
  // Sums of likeness of the pairs between two groups, by their places.
  const between = Array.from(groups, (a) =>
    Array.from(groups, (b) => (a === b ? 0 : sumBetween(like, a.members, b.members))),
  );
  const sumOf = (a: Group, b: Group): number => between[a.n]?.[b.n] as number;
  const join = (a: Group, b: Group): void => {
    a.inside += b.inside + sumOf(a, b);
    for (const member of b.members) at.set(member, a);
    a.members.push(...b.members);
    groups.delete(b);
    for (const c of groups) {
      if (c === a) continue;
      const sum = sumOf(a, c) + sumOf(b, c);
      (between[a.n] as number[])[c.n] = sum;
      (between[c.n] as number[])[a.n] = sum;
    }
  };
  for (const { a, b, verdict } of ruled) {
    const [one, other] = [at.get(a), at.get(b)];
    if (verdict === 'same' && one && other && one !== other) join(one, other);
  }
  const apart = (a: Group, b: Group): boolean =>
    ruled.some(
      (rule) =>
        rule.verdict === 'different' &&
        ((at.get(rule.a) === a && at.get(rule.b) === b) || (at.get(rule.a) === b && at.get(rule.b) === a)),
    );
  const linkOf = (a: Group, b: Group): number => (apart(a, b) ? 0 : linkBetween(a, b, sumOf(a, b)));
  const nearest = new Map<Group, readonly [Group, number]>();
  const seek = (a: Group): void => {
    let best: Group | undefined;
    let most = 0;
    for (const b of groups) {
      if (b === a) continue;
      const link = linkOf(a, b);
      if (best === undefined || link > most) [best, most] = [b, link];
    }
    if (best) nearest.set(a, [best, most]);
    else nearest.delete(a);
  };
  for (const group of groups) seek(group);
  for (;;) {
    let next: readonly [Group, Group, number] | undefined;
    for (const a of groups) {
      const [b, link] = nearest.get(a) ?? [undefined, 0];
      if (b && link >= ALIKE && (next === undefined || link > next[2])) next = [a, b, link];
    }
    if (next === undefined) break;
    const [a, b] = next;
    join(a, b);
    for (const c of groups) {
      const [to] = nearest.get(c) ?? [];
      if (c === a || to === a || to === b) seek(c);
      else {
        const link = linkOf(c, a);
        if (link > (nearest.get(c)?.[1] ?? 0)) nearest.set(c, [a, link]);
      }
    }
  }
  return [...groups]
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

function linkBetween(a: Group, b: Group, sum: number): number {
  const few = Math.min(a.members.length, b.members.length);
  const many = Math.max(a.members.length, b.members.length);
  const mean = sum / (few * many);
  const strict = 1 - STRICT * (1 - 1 / few);
  const lenient = few === 1 ? 1 + LENIENT * (1 - 1 / many) : 1;
  return (strict * lenient * mean) / Math.sqrt(cohesionOf(a) * cohesionOf(b));
}

function cohesionOf({ members, inside }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (inside + FEW * USUAL) / (pairs + FEW);
}

const sumWithin = (like: Likenesses, members: readonly number[]): number =>
  members.reduce((sum, a, n) => sum + members.slice(0, n).reduce((part, b) => part + (like[a]?.[b] ?? 0), 0), 0);

const sumBetween = (like: Likenesses, one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, a) => sum + other.reduce((part, b) => part + (like[a]?.[b] ?? 0), 0), 0);
