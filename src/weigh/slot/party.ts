import { isDone } from '../../core/done.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { voicesOf } from '../origin/attribution.ts';
import { rowOf } from '../origin/camp-row.ts';
import { type ArticleView, paragraphOf, sentenceOf } from '../origin/view.ts';
import type { NamedVoice } from '../origin/voice.ts';
import { BLAMES, blamesIn } from './blame.ts';
import { isBareName, landIn } from './land.ts';

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
    inside.find(({ form, actor }) => form !== 'name' && isActor(view, actor)) ??
    inside.find(
      ({ span: at, actor }) =>
        isBareName(view, actor) && !/\s/.test(words.slice(at[0] - span[0]).replace(/['’]s$/, '')),
    );
  const organ = rowOf(words)?.says === 'state' && !OPEN.test(words);
  const owner = reading.actors.find(({ id }) => id === named?.actor);
  // "Kessari army guns": the army, not all of the country.
  if (organ && owner && owner.kind !== 'person' && rowOf(owner.name) === undefined)
    return { kind: 'named', words, credit: span };
  if (named) return { kind: 'named', words: cut(reading.text, named.span), credit: span, actor: named.actor as string };
  if (organ) return { kind: 'named', words, credit: span };
  const land = landIn(view, span);
  return land === undefined ? undefined : { kind: 'named', words: land, credit: span };
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

/** A band that no reading knows, in a charge: "the Red Scarves gang", "the Cutlass Crew". */
function bandIn({ reading }: ArticleView, span: Span): NamedVoice | undefined {
  const words = cut(reading.text, span).split(/[,;]/)[0] ?? '';
  if (!BAND.test(words)) return undefined;
  const person = reading.mentions.some(
    ({ span: at, actor }) =>
      at[0] < span[1] && span[0] < at[1] && reading.actors.some(({ id, kind }) => id === actor && kind === 'person'),
  );
  return person ? undefined : { kind: 'named', words, credit: [span[0], span[0] + words.length] };
}

const BAND =
  /^(?!(?:No|None|Nobody|Neither|Every|Both|All|Each|Some|Many)\b)(?:the |a |an )?(?:[\p{Ll}-]+ )?(?:\p{Lu}[\p{L}'’-]+ )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+| (?:gang|militia|group|boys|movement|fighters|men|cell|network|clan|rebels|militants|band|cartel|mob))$/u;

/** Words for who is blamed, of an event that an article tells. */
interface Charge {
  readonly account: string;
  readonly party: NamedVoice;
  /** It is only said whose weapon it was. */
  readonly weak: boolean;
}

/**
 * Who is blamed in an article for which account: by a charge ("blamed the Brigades") or by words beside a deed ("under the
 * shells of the army"). A charge is for the deed with victims told last before it,
 * else for the one told last, or for all where it says so ("both rockets").
 */
export function chargesOf(view: ArticleView, accounts: readonly Telling[]): Charge[] {
  const { reading } = view;
  const deeds = accounts
    .filter(({ events }) => events.some((event) => event.class === 'ASSAULT' || event.class === 'COERCE'))
    .flatMap((account) => account.events.map(({ trigger }) => ({ account, at: trigger[0] })))
    .sort((a, b) => a.at - b.at);
  const blamed = reading.statements
    .filter(({ act, cuePolarity }) => act === 'accuse' && cuePolarity === 'asserted')
    .flatMap(({ content, cue }): Blame[] =>
      content[0] ? [{ span: content[0], at: cue[0]?.[0] ?? 0, beside: false, many: false, weak: false }] : [],
    );
  const accused = reading.events
    .filter((event) => event.class === 'ACCUSE' && isDone(event))
    .flatMap(({ recipients, trigger }) =>
      recipients.map((span): Blame => ({ span, at: trigger[0], beside: false, many: false, weak: false })),
    );
  const beside = BLAMES.flatMap((row) =>
    blamesIn(row, reading.text).map((match): Blame => {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '');
      const many = /^(?:shells|rockets|bombs|missiles|shots)\b/i.test(match[0]);
      return { span: [start, start + (match[1] ?? '').length], at: start, beside: true, many, weak: row.weak ?? false };
    }),
  ).filter(
    ({ span }) =>
      !isDenied(view, span) &&
      !(CHARGES.test(reading.text.slice(Math.max(0, span[0] - 20), span[0])) && isOfOtherMatter(reading.text, span)),
  );
  const charged = [...blamed, ...accused].filter(({ span }) => !isOfOtherMatter(reading.text, span));
  const charges = [...charged, ...beside].flatMap((blame) => {
    const party = partyIn(view, blame.span) ?? (blame.weak ? undefined : bandIn(view, blame.span));
    return party
      ? meantBy(view, blame, deeds).map((account) => ({ account: account.id, party, weak: blame.weak, told: account }))
      : [];
  });
  // Words that say only whose weapon it was tell nothing where the deed itself, or a charge, names who did it.
  const named = new Set(charges.filter(({ weak }) => !weak).map(({ account }) => account));
  return charges
    .filter(
      ({ weak, account, told }) =>
        !weak || !(named.has(account) || told.events.some(({ agents }) => agents.some((span) => partyIn(view, span)))),
    )
    .map(({ account, party, weak }) => ({ account, party, weak }));
}

/** Words for who is blamed. `at`: where the charge stands; `beside`: it may stand in the sentence of the deed; `many`: of all deeds. */
interface Blame {
  readonly span: Span;
  readonly at: number;
  readonly beside: boolean;
  readonly many: boolean;
  readonly weak: boolean;
}

/** The accounts that a charge is about. */
function meantBy(
  view: ArticleView,
  { at, beside, many, weak }: Blame,
  deeds: readonly { readonly account: Telling; readonly at: number }[],
): readonly Telling[] {
  const sentence = sentenceOf(view, at);
  const inside = beside ? deeds.filter((deed) => covers(sentence, [deed.at, deed.at])) : [];
  const before = deeds.filter((deed) => deed.at < at);
  const all = many || OF_ALL.test(cut(view.reading.text, sentence));
  // "Shots were fired at a wall. The Front was blamed": rather the deed that harmed somebody
  const last = before.findLast(({ account }) => hasVictims(account)) ?? before.at(-1) ?? deeds[0];
  const meant =
    inside.length > 0
      ? inside
      : weak
        ? before.filter((deed) => covers(paragraphOf(view, at), [deed.at, deed.at])).slice(-1)
        : all
          ? many
            ? before
            : deeds
          : last === undefined
            ? []
            : [last];
  return [...new Set(meant.map(({ account }) => account))];
}

/** "Both rockets", and not "both sides". */
const OF_ALL =
  /\b(?:both|all (?:two|three|four)|the two)\b(?! (?:of (?:us|them)|\p{L}+ (?:men|women)|sides?|part(?:y|ies)|camps?|arm(?:y|ies)|states?|countries|governments?|groups?|men|women|boys|girls|children|brothers|sisters|villages?|towns?|cities|leaders|officers|drivers|soldiers|victims)\b)/iu;

/** Somebody was killed or hurt. */
const hasVictims = ({ figures }: Telling): boolean =>
  figures.some(({ measure, most }) => (measure === 'killed' || measure === 'injured') && most !== 0);

/** "Accused the Front of breaking the truce", "blamed it for the shortage": no deed of war. */
function isOfOtherMatter(text: string, [start, end]: Span): boolean {
  const charge = /^[^.,;]*/.exec(text.slice(start, Math.max(end, start + 160)))?.[0] ?? '';
  const matter =
    / (?:of|for|over|with) (?!\p{Lu})(?:the |its |their |an? |both |this |these |that |having |being )*\p{L}/u.test(
      charge,
    );
  return matter && !OF_DEED.test(charge);
}

const CHARGES = /\b(?:blam|accus|suspect|incriminat)\p{Ll}* $/u;

/** What somebody is charged with in war, by a noun or a verb. */
const OF_DEED =
  /\b(?:attack|strik|air ?strik|kill|shell|shoot|shot|fir(?:e|ing)|bomb|murder|massacr|slaughter|plant|lay(?:ing)? |laid|mine|carr(?:y|ied) |abduct|kidnap|seiz|tak(?:e|ing)|took|burn|torch|arson|raid|ambush|destr|execut|orchestrat|organi[sz]|stag|launch|target|hit|drop|detonat|assault|death|blast|explosion|incident|crime|outrage|atrocit|deed|it\b|behind|disappear|arrest|detention|detain|expulsion|expel|driv|loot|rob|ram|sink|sank|blow|blew|siege|barrage|act\b)/i;

/** Words of a party in a sentence that says it did nothing. */
function isDenied(view: ArticleView, span: Span): boolean {
  const { text, statements } = view.reading;
  const before = text.slice(sentenceOf(view, span[0])[0], span[0]);
  return (
    /\b(?:not|never|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed)|no evidence|whether|if)\b[^.;]*$/iu.test(
      before,
    ) || statements.some(({ act, content }) => act === 'deny' && content.some((one) => covers(one, span)))
  );
}
