import type { Doc } from '../../annotate/doc.ts';
import type { ReadingLabel, ReadingRelation } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { StatementDraft } from '../../extract/draft.ts';
import type { LabelDraft } from '../../extract/label/label.ts';
import { voiceOf } from '../../extract/label/label-voice.ts';
import type { PartyAt } from '../party/party.ts';

/** What besides the drafts says whose label is whose. */
export interface LabelGround {
  readonly at: PartyAt;
  readonly actorOf: ReadonlyMap<string, string>;
  readonly statements: readonly StatementDraft[];
  readonly isOwnSide: (statement: string, actor: string) => boolean;
}

/**
 * The labels of actors, in text order: a draft whose tokens stand for nobody gives none. The name of the actor itself is no
 * word of its label: "HLF fighters" is "fighter".
 */
export function groundLabels(doc: Doc, drafts: readonly LabelDraft[], ground: LabelGround): ReadingLabel[] {
  return drafts.flatMap(({ of, words, people, held, ...draft }): ReadingLabel[] => {
    const who = of.map(ground.at).find((party) => party !== undefined)?.actor;
    if (who === undefined) return [];
    const actor = who.id;
    if (people && !draft.loaded && who.kind !== 'person' && who.kind !== 'population') return [];
    const kept = words.filter(({ name }) => name === undefined || ground.actorOf.get(name) !== actor);
    const label = (kept.length > 0 ? kept : words).map(({ text }) => text).join(' ');
    // Who is known by description alone has these words for a name, and so has the body of a man.
    const isName = who.described === true || who.names.some((name) => name.toLowerCase() === label.toLowerCase());
    if (label === '' || (!draft.loaded && isName)) return [];
    const { voice, within } = voiceOf(doc, draft.span, ground.statements, held);
    // Nobody calls his own side bandits: somebody else is meant.
    if (draft.tone === 'hostile' && within !== null && ground.isOwnSide(within, actor)) return [];
    return [{ ...draft, actor, label, voice, within }];
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
