import { isShortForm, isUpper, likenessOf, MERGE, ONE_WORD, plainName } from './name.ts';
import { alignNames, type NameAlignment } from './romanisation/romanisation.ts';

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
  const [verdict, reason] = judge(a, b, of, found);
  return { score: found.score, cover: found.cover, verdict, reason };
}

function judge(a: string, b: string, of: 'person' | 'body', found: NameAlignment): readonly [Verdict, VerdictReason] {
  // Equal names cover each other; letters that make no sounds (another script) cover nothing.
  if ((found.cover === 1 || found.score === 0) && plainName(a) !== '' && plainName(a) === plainName(b))
    return ['merge', 'same-name'];
  if (found.score > 0 && isUpper(a) && isUpper(b)) return ['other', 'acronym'];
  return judgeSounds(found, of);
}

function judgeSounds(found: NameAlignment, of: 'person' | 'body'): readonly [Verdict, VerdictReason] {
  const like = likenessOf(found, of);
  if (like === 'same') return found.single && found.score < ONE_WORD ? ['review', 'one-word'] : ['merge', 'spelling'];
  if (like === 'short' || isShortForm(found, 'second', of)) return ['review', 'short-form'];
  if (like === 'unsure') return ['review', found.score >= MERGE ? 'weak-word' : 'near'];
  return ['other', found.cover === 1 || found.cover === 0 ? 'far' : 'words-over'];
}
