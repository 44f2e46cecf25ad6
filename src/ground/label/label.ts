import type { ReadingLabel, ReadingRelation } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { StatementDraft } from '../../extract/draft.ts';
import type { LabelDraft } from '../../extract/label/label.ts';
import type { PartyAt } from '../party/party.ts';

/**
 * The labels of actors, in text order: a draft whose tokens stand for nobody gives none. The name of the actor itself is no
 * word of its label: "HLF fighters" is "fighter".
 */
export function groundLabels(
  drafts: readonly LabelDraft[],
  at: PartyAt,
  actorOf: ReadonlyMap<string, string>,
  isOwnSide: (statement: string, actor: string) => boolean,
): ReadingLabel[] {
  return drafts.flatMap(({ of, words, ...draft }): ReadingLabel[] => {
    const who = of.map(at).find((party) => party !== undefined)?.actor;
    if (who === undefined) return [];
    const actor = who.id;
    // Nobody calls his own side bandits: somebody else is meant.
    if (draft.tone === 'hostile' && draft.within !== null && isOwnSide(draft.within, actor)) return [];
    const kept = words.filter(({ name }) => name === undefined || actorOf.get(name) !== actor);
    const label = (kept.length > 0 ? kept : words).map(({ text }) => text).join(' ');
    // Who is known by description alone has these words for a name.
    const own = !draft.loaded && who.described === true;
    return label === '' || own ? [] : [{ ...draft, actor, label }];
  });
}

/**
 * Says whether an actor is who makes a statement, or the body that he leads, founded, speaks for or belongs to by the words of the
 * article.
 */
export function ownSide(
  statements: readonly StatementDraft[],
  relations: readonly ReadingRelation[],
  speaker: (source: Span) => string | undefined,
): (statement: string, actor: string) => boolean {
  return (statement, actor) => {
    const who = (statements.find(({ id }) => id === statement)?.source ?? []).map(speaker);
    return who.some(
      (one) =>
        one === actor ||
        relations.some(
          ({ kind, from, to, ended }) =>
            from === one && to === actor && !ended && /^(leader|founder|spokesman|member)-of$/.test(kind),
        ),
    );
  };
}
