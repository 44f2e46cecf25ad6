import type { NameClass } from '../core/name-class.ts';
import { isUpper, likeness, ONE_WORD, plainName } from './name.ts';
import { alignNames, type NameAlignment } from './romanisation/romanisation.ts';
import { nameTokens } from './romanisation/romanisation-token.ts';

/** What the spelling of two names alone says: one name, for a person to judge, or two. */
type Verdict = 'merge' | 'review' | 'other';

/** Why: the reasons that `stemma names compare --explain` gives, as docs/actors.md tells them. */
type VerdictReason =
  | 'same-name'
  | 'acronym'
  | 'spelling'
  | 'one-word'
  | 'near'
  | 'weak-word'
  | 'short-form'
  | 'words-over'
  | 'far';

export interface NameVerdict {
  readonly verdict: Verdict;
  readonly score: number;
  readonly cover: number;
  readonly reason: VerdictReason;
}

/** Judges two names of one class as the ledger does before it knows anything but the names. */
export function judgeNames(a: string, b: string, of: 'person' | 'body' = 'person'): NameVerdict {
  const found = alignNames(a, b);
  const give = (verdict: Verdict, reason: VerdictReason): NameVerdict => ({
    ...{ verdict, reason },
    ...{ score: found.score, cover: found.cover },
  });
  if (nameTokens(a).length === 0 || nameTokens(b).length === 0) return give('other', 'far');
  if (plainName(a) === plainName(b)) return give('merge', 'same-name');
  if (isUpper(a) && isUpper(b)) return give('other', 'acronym');
  return judgeSounds(a, b, of, found, give);
}

function judgeSounds(
  a: string,
  b: string,
  of: NameClass,
  found: NameAlignment,
  give: (verdict: Verdict, reason: VerdictReason) => NameVerdict,
): NameVerdict {
  const { like } = likeness(a, b, of);
  const single = nameTokens(a).length === 1 && nameTokens(b).length === 1;
  if (like === 'same') return single && found.score < ONE_WORD ? give('review', 'one-word') : give('merge', 'spelling');
  if (like === 'short' || likeness(b, a, of).like === 'short') return give('review', 'short-form');
  if (like === 'unsure') return give('review', found.score >= ONE_WORD ? 'weak-word' : 'near');
  return give('other', found.cover === 1 || found.cover === 0 ? 'far' : 'words-over');
}
