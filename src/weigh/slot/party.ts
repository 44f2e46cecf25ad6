import { covers, cut, type Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { rowOf } from '../origin/camp.ts';
import type { ArticleView } from '../origin/view.ts';
import type { NamedVoice } from '../origin/voice.ts';

/** Words for a party by which nobody is named: "gunmen", "unknown men", "they". */
const OPEN =
  /^(?:the |some |several |two |three |four |five |unknown |unidentified |masked |armed )*(?:gunmen|gunman|men|man|attackers?|assailants?|jets?|planes|aircraft|drones?|soldiers|troops|people|somebody|someone|unknown|they|it|he|she|who|which|that|rockets?|shells?|bombs?|others|fighters|militants)$/i;

/**
 * Who is named by the words for a party: the actor whose name stands in them ("bandits of the League"), or an organ of a
 * state. Nothing where they name nobody.
 */
export function partyIn(view: ArticleView, span: Span): NamedVoice | undefined {
  const { reading } = view;
  const words = cut(reading.text, span);
  const inside = reading.mentions.filter(({ span: at, actor }) => actor !== null && covers(span, at));
  const named =
    inside.find(({ form, actor }) => form === 'name' && isActor(view, actor)) ??
    inside.find(({ form, actor }) => form !== 'name' && isActor(view, actor));
  if (named) return { kind: 'named', words: cut(reading.text, named.span), credit: span, actor: named.actor as string };
  if (OPEN.test(words) || rowOf(words)?.says !== 'state') return undefined;
  return { kind: 'named', words, credit: span };
}

/** An actor with a name, or a body: a place, an outlet or "two families" does no deed of war. */
function isActor({ reading }: ArticleView, id: string | null): boolean {
  const actor = reading.actors.find((one) => one.id === id);
  if (!actor || actor.kind === 'outlet' || actor.kind === 'place' || actor.kind === 'population') return false;
  return !actor.described || actor.kind === 'organization' || actor.kind === 'armed-group';
}

/** A charge: the words for who is blamed, of an event that an article tells before it. */
export interface Charge {
  readonly account: string;
  readonly party: NamedVoice;
}

/** Who is blamed in an article for which account: the one told last before the charge, else the next. */
export function chargesOf(view: ArticleView, accounts: readonly Telling[]): Charge[] {
  const deeds = accounts
    .filter(({ events }) => events.some((event) => event.class === 'ASSAULT' || event.class === 'COERCE'))
    .flatMap((account) => account.events.map(({ trigger }) => ({ account, at: trigger[0] })))
    .sort((a, b) => a.at - b.at);
  return view.reading.statements
    .filter(({ act, cuePolarity }) => act === 'accuse' && cuePolarity === 'asserted')
    .flatMap(({ content, cue }) => {
      const at = cue[0]?.[0] ?? 0;
      const deed = deeds.filter((one) => one.at < at).at(-1) ?? deeds[0];
      const blamed = content[0];
      const party = blamed ? partyIn(view, blamed) : undefined;
      return deed && party ? [{ account: deed.account.id, party }] : [];
    });
}
