import { classOf } from '../core/name-class.ts';
import type { ActorKind } from '../core/reading.ts';
import { plainName } from '../ground/name.ts';
import { GIVEN } from '../ground/romanisation/romanisation-given.ts';
import { type NameKeys, nameKeys } from '../ground/romanisation/romanisation-key.ts';

const COMMON_KEYS = new Set(
  GIVEN.filter(({ many }) => many).flatMap(({ spellings }) => spellings.flatMap((name) => nameKeys(name).words)),
);
/** How many of the longest skeletons a body is found by: those of about two words, since all its words must agree. */
const OF_A_BODY = 4;

/**
 * Keys under which two actors that may be one fall together: the plain name; for a person the sounds of every word
 * but common given names, and of each two words together; for a body the sounds of its longest words.
 */
export function keysOf(kind: ActorKind, names: readonly string[]): string[] {
  const of = classOf(kind);
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(`=${plainName(name)}`);
    if (of !== 'person' && of !== 'body') continue;
    const sounds = nameKeys(name);
    for (const key of of === 'person' ? personKeys(sounds) : bodyKeys(sounds)) keys.add(`~${key}`);
  }
  return [...keys].sort();
}

function personKeys({ words, couples }: NameKeys): readonly string[] {
  const rare = words.filter((key) => !COMMON_KEYS.has(key));
  return [...(rare.length > 0 ? rare : words), ...couples];
}

const bodyKeys = ({ words }: NameKeys): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, OF_A_BODY);
