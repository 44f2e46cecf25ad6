import type { Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { type ArticleView, paragraphOf, sentenceOf } from '../origin/view.ts';
import { TARGETS, type TargetRow } from './target-table.ts';

/** What sort of thing or people an account says was hit. */
interface Hit {
  readonly account: string;
  readonly sort: TargetRow['says'];
  readonly span: Span;
}

/**
 * What sort of target each account of an act of force tells, by the words of its sentences. Some
 * words may stand in a sentence of their own in the paragraph or the next: they are said of the deed told last before.
 */
export function targetsOf(view: ArticleView, accounts: readonly Telling[]): Hit[] {
  const { text } = view.reading;
  const deeds = accounts
    .flatMap((account) =>
      account.events.flatMap(({ class: kind, trigger }) => (kind === 'ASSAULT' ? [{ account, at: trigger[0] }] : [])),
    )
    .sort((a, b) => a.at - b.at);
  if (deeds.length === 0) return [];
  return TARGETS.flatMap(({ says, pattern, apart }) =>
    [...text.matchAll(pattern)].flatMap((match): Hit[] => {
      const span: Span = [match.index, match.index + match[0].length];
      if (NONE.test(text.slice(Math.max(0, span[0] - 20), span[0]))) return [];
      const sentence = sentenceOf(view, span[0]);
      const beside = deeds.filter(({ at }) => at >= sentence[0] && at < sentence[1]);
      const before = apart ? deeds.filter(({ at }) => at < span[0]).at(-1) : undefined;
      const near = before && isNear(view, before.at, span[0]) ? before : undefined;
      const deed = nearest(beside, span[0]) ?? near;
      return deed ? [{ account: deed.account.id, sort: says, span }] : [];
    }),
  );
}

/** "No civilian", "not a single school": nothing of the sort was hit. */
const NONE = /\b(?:no|not (?:a|one|a single|any)|nor|never a) $/i;

const nearest = <T extends { readonly at: number }>(deeds: readonly T[], place: number): T | undefined =>
  [...deeds].sort((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place))[0];

/** In the same paragraph, or in the one right behind it. */
function isNear(view: ArticleView, from: number, to: number): boolean {
  const [, end] = paragraphOf(view, from);
  return to < end || paragraphOf(view, to)[0] <= end + 3;
}
