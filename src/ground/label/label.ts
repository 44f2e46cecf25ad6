import type { ReadingLabel } from '../../core/reading.ts';
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
): ReadingLabel[] {
  return drafts.flatMap(({ of, words, ...draft }): ReadingLabel[] => {
    const who = of.map(at).find((party) => party !== undefined)?.actor;
    if (who === undefined) return [];
    const actor = who.id;
    const kept = words.filter(({ name }) => name === undefined || actorOf.get(name) !== actor);
    const label = (kept.length > 0 ? kept : words).map(({ text }) => text).join(' ');
    // Who is known by description alone has these words for a name.
    const own = !draft.loaded && who.described === true;
    return label === '' || own ? [] : [{ ...draft, actor, label }];
  });
}
