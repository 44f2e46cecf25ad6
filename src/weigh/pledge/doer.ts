import { once } from '../../core/once.ts';
import { overlaps } from '../../core/span.ts';
import type { Deed } from './deed.ts';
import { type Fit, fits, isBody } from './fit.ts';
import type { GroupTable } from './group-table.ts';
import type { Bound } from './party.ts';
import { strangersTo } from './stranger.ts';
import { type Word, wordsIn } from './words.ts';

/** Whether an act is the party's, or that of a part which acts for it. `told`: the words of the article of the promise; `rivals`: names of those it was made to. */
export function doerFit(
  deed: Deed,
  by: Bound,
  groups: GroupTable,
  told: ReadonlySet<string>,
  rivals: ReadonlySet<string> = new Set(),
): Fit | undefined {
  const { clause, event, material } = deed;
  const ledger = event?.agentActors.map((id) => material.actors.get(id ?? '')?.id) ?? [];
  if (ledger.some((id) => id !== undefined && (id === by.actor || by.parts.has(id)))) return 'named';
  const strange = (word: string): boolean => rivals.has(word) || strangersTo(told)(material.reading).has(word);
  const fitOf = (words: readonly Word[], loose: boolean) => fits(words, by, groups, strange, loose);
  const doers = agentsOf(deed);
  for (const words of doers) {
    const fit = fitOf(words, false);
    if (fit !== undefined) return fit;
  }
  if (clause.passive) return fitOf(clause.by, true) ?? meantBy(deed, clause.by, by, groups);
  const fit =
    fitOf(clause.subject, clause.shared) ?? (clause.shared ? undefined : meantBy(deed, clause.subject, by, groups));
  if (fit !== undefined || doers.length > 0) return fit;
  const behind = behindFrom(clause.object);
  const named = behind.length === 0 || !event ? undefined : fitOf(behind, true);
  return named === 'named' ? named : undefined;
}

/** All words in which an act can name who did it. */
export const doerWords = (deed: Deed): readonly Word[] => {
  const { subject, by, object } = deed.clause;
  return [...agentsOf(deed).flat(), ...subject, ...by, ...behindFrom(object)];
};

/** "Came under fire from the rebels". */
function behindFrom(object: readonly Word[]): readonly Word[] {
  const from = object.findIndex(({ form }) => form === 'from');
  return from < 0 ? [] : object.slice(from + 1, from + 6);
}

/** The words for who did it. Where its own clause names nobody, whoever did the deed by the rest of its account did it. */
export const agentsOf = once(({ event, telling, material }: Deed): readonly (readonly Word[])[] => {
  const spans = event === undefined || event.agents.length > 0 ? event?.agents : telling?.doers.map(({ span }) => span);
  return (spans ?? []).map((span) => wordsIn(material.reading.text, span));
});

/** "The firm", "it", where the article's own names say that this is the party: the last mention before any preposition. */
function meantBy(
  { material: { reading, actors } }: Deed,
  words: readonly Word[],
  by: Bound,
  groups: GroupTable,
): Fit | undefined {
  const end = words.findIndex(({ form }, i) => i > 0 && PREPOSITION.test(form));
  const head = words.slice(0, end < 0 ? words.length : end).at(-1);
  const mention = head && reading.mentions.find(({ head: at, actor }) => actor !== null && overlaps(at, head.span));
  const actor = mention && actors.get(mention.actor ?? '')?.id;
  if (actor === undefined || (actor !== by.actor && !by.parts.has(actor)) || !isBody(head as Word, groups))
    return undefined;
  return mention?.form === 'name' ? 'named' : 'organ';
}

const PREPOSITION = /^(?:of|in|on|at|from|with|near|for|under|over|by|to|who|which|that)$/;
