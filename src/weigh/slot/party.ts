import { covers, cut, type Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { voicesOf } from '../origin/attribution.ts';
import { rowOf } from '../origin/camp-row.ts';
import { type ArticleView, sentenceOf } from '../origin/view.ts';
import type { NamedVoice } from '../origin/voice.ts';
import { BLAMES } from './blame.ts';

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
  // "Our fighters", "its aircraft": those of whoever says so.
  if (/^(?:our|its)\b/i.test(words)) {
    const speaker = voicesOf(view, { places: [span], about: [span] }).find((voice) => voice.kind === 'named');
    if (speaker) return { ...speaker, credit: span };
  }
  const inside = reading.mentions.filter(({ span: at, actor }) => actor !== null && covers(span, at));
  const named =
    inside.find(({ form, actor }) => form === 'name' && isActor(view, actor)) ??
    inside.find(({ form, actor }) => form !== 'name' && isActor(view, actor));
  const organ = rowOf(words)?.says === 'state' && !OPEN.test(words);
  const owner = reading.actors.find(({ id }) => id === named?.actor);
  // "Kessari army guns": the army, not all of the country.
  if (organ && owner && owner.kind !== 'person' && rowOf(owner.name) === undefined)
    return { kind: 'named', words, credit: span };
  if (named) return { kind: 'named', words: cut(reading.text, named.span), credit: span, actor: named.actor as string };
  return organ ? { kind: 'named', words, credit: span } : undefined;
}

/** An actor with a name, or a body: a place, an outlet or "two families" does no deed of war. */
function isActor({ reading }: ArticleView, id: string | null): boolean {
  const actor = reading.actors.find((one) => one.id === id);
  if (
    !actor ||
    actor.kind === 'person' ||
    actor.kind === 'outlet' ||
    actor.kind === 'place' ||
    actor.kind === 'population'
  )
    return false;
  return !actor.described || actor.kind === 'organization' || actor.kind === 'armed-group';
}

/** Words for who is blamed, of an event that an article tells. */
interface Charge {
  readonly account: string;
  readonly party: NamedVoice;
}

/**
 * Who is blamed in an article for which account: by a charge ("blamed the Brigades") or by words beside a deed ("under the
 * shells of the army"). A charge is for the deed told last before it, or for all where it says so ("both rockets").
 */
export function chargesOf(view: ArticleView, accounts: readonly Telling[]): Charge[] {
  const { reading } = view;
  const deeds = accounts
    .filter(({ events }) => events.some((event) => event.class === 'ASSAULT' || event.class === 'COERCE'))
    .flatMap((account) => account.events.map(({ trigger }) => ({ account, at: trigger[0] })))
    .sort((a, b) => a.at - b.at);
  const blamed = reading.statements
    .filter(({ act, cuePolarity }) => act === 'accuse' && cuePolarity === 'asserted')
    .flatMap(({ content, cue }) =>
      content[0] ? [{ span: content[0], at: cue[0]?.[0] ?? 0, charge: true, many: false }] : [],
    );
  const beside = BLAMES.flatMap(({ pattern }) =>
    [...reading.text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '');
      const many = /^(?:shells|rockets|bombs|missiles|shots)\b/i.test(match[0]);
      return { span: [start, start + (match[1] ?? '').length] as Span, at: start, charge: false, many };
    }),
  );
  return [...blamed, ...beside].flatMap(({ span, at, charge, many }) => {
    const party = partyIn(view, span);
    if (!party) return [];
    const sentence = sentenceOf(view, at);
    const inside = charge ? [] : deeds.filter((deed) => covers(sentence, [deed.at, deed.at]));
    const all = many || /\b(?:both|all (?:two|three|four)|the two)\b/i.test(cut(reading.text, sentence));
    const last = deeds.filter((deed) => deed.at < at).at(-1);
    const meant =
      inside.length > 0
        ? inside
        : all
          ? many
            ? deeds.filter((deed) => deed.at < at)
            : deeds
          : [last ?? deeds[0]].filter((deed) => deed !== undefined);
    return [...new Set(meant.map(({ account }) => account.id))].map((account) => ({ account, party }));
  });
}
