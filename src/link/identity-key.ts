import { classOf } from '../core/name-class.ts';
import type { ActorKind } from '../core/reading.ts';
import { plainName } from '../ground/name.ts';
import { blockingKeys } from '../ground/romanisation/romanisation-key.ts';
import { COMMON_GIVEN } from '../ground/romanisation/romanisation-table.ts';

const COMMON_KEYS = new Set(COMMON_GIVEN.flatMap(blockingKeys));

/**
 * Keys under which two actors that may be one fall together: the plain name; for a person the sounds of every word
 * but common given names; for a body the sounds of its two longest words, since all its words must agree anyway.
 */
export function keysOf(kind: ActorKind, names: readonly string[]): string[] {
  const of = classOf(kind);
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(`=${plainName(name)}`);
    const sounds = of === 'person' || of === 'body' ? blockingKeys(name) : [];
    const rare = sounds.filter((key) => !COMMON_KEYS.has(key));
    const longest = [...rare].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const key of of === 'body' ? longest.slice(0, 2) : rare.length > 0 ? rare : sounds) keys.add(`~${key}`);
  }
  return [...keys].sort();
}
