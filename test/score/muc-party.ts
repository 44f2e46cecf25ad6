import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import { covers, cut, type Span } from '../../src/core/span.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { Human } from './muc-row.ts';
import { headWord, mentionIn, sortOf } from './muc-sort.ts';

const DEATH = /kill|murder|assassin|execut|massacr|slaughter|behead|lynch|gunned|die|dead|death/i;
const INJURY = /wound|injur|maim|hurt/i;

/** Those who suffered, the things that were hit, and how many parties were fighters. */
export interface Sufferers {
  readonly human: Human[];
  readonly physical: string[];
  readonly military: number;
}

/** Who and what the events of an incident were done to. */
export function sufferersOf(reading: Reading, told: readonly ReadingEvent[], resources: Resources): Sufferers {
  const human = new Map<string, { text: string; number: string; effect: Set<string> }>();
  const physical = new Map<string, string>();
  let military = 0;
  for (const event of told) {
    const trigger = cut(reading.text, event.trigger);
    const shot =
      /shot|shoot/i.test(trigger) && /dead|to death/.test(reading.text.slice(event.trigger[1], event.trigger[1] + 40));
    const effect = DEATH.test(trigger) || shot ? 'DEATH' : INJURY.test(trigger) ? 'INJURY' : undefined;
    const parties: [Span, string | null | undefined][] = [
      ...event.recipients.map((span, i): [Span, string | null | undefined] => [span, event.recipientActors[i]]),
      ...(event.targets ?? []).map((span): [Span, undefined] => [span, undefined]),
    ];
    for (const [span, actorId] of parties) {
      const words = cut(reading.text, span);
      const actor = reading.actors.find((one) => one.id === actorId);
      const pronoun = mentionIn(reading, span)?.form === 'pronoun';
      const sort =
        pronoun && actor && !actor.described
          ? actor.kind === 'person'
            ? 'human'
            : 'none'
          : sortOf(reading, span, resources);
      if (sort === 'military') military++;
      if (sort === 'thing' || (sort === 'body' && effect === undefined))
        physical.set(headWord(words), words.toUpperCase());
      if (sort !== 'human') continue;
      const name =
        actor && !actor.described && (pronoun || mentionIn(reading, span)?.form === 'name') ? actor.name : words;
      const key = actor && !actor.described ? actor.id : headWord(name);
      const one = human.get(key) ?? { text: name.toUpperCase(), number: numberOf(reading, span), effect: new Set() };
      if (effect) one.effect.add(effect);
      human.set(key, one);
    }
  }
  return {
    human: [...human.values()].map(({ text, number, effect }) => ({
      text,
      number,
      ...(effect.size > 0 ? { effect: [...effect].slice(0, 1) } : {}),
    })),
    physical: [...physical.values()],
    military,
  };
}

function numberOf(reading: Reading, span: Span): string {
  const figure = reading.figures.find((one) => covers(span, one.span) || covers(one.span, span));
  if (figure) {
    if (figure.approximate && figure.least !== figure.most) return 'PLURAL';
    if (figure.most === null) return `${figure.least}-`;
    if (figure.least !== figure.most) return `${figure.least}-${figure.most}`;
    return `${figure.approximate ? '~' : ''}${figure.least}`;
  }
  const words = cut(reading.text, span);
  const head = headWord(words);
  const plural = /(?:[^su]s|people|men|women|children|police|dead|wounded|clergy)$/.test(head);
  return plural && mentionIn(reading, span)?.kind !== 'person' ? 'PLURAL' : '1';
}

/** Who did it: persons and groups of them, and bodies with how sure that is. */
export interface Doers {
  readonly individuals: readonly string[];
  readonly organizations: readonly { readonly name: string; readonly confidence: string }[];
  readonly military: boolean;
}

const IRREGULAR = /GUERRILL|REBEL|TERRORIST|SUBVERSIVE|INSURGENT|COMMANDO|TRAFFICKER|ASSASSIN|GUNM[AE]N/;

/** The armed group that "the guerrillas" of an article are: the one it names most. */
function bandOf(reading: Reading): string | undefined {
  const groups = reading.actors
    .filter(({ kind, name }) => kind === 'armed-group' && !FORCE.test(name) && /^\p{Lu}/u.test(name))
    .map((actor) => ({ name: actor.name, count: reading.mentions.filter((m) => m.actor === actor.id).length }))
    .sort((a, b) => b.count - a.count);
  return groups[0]?.name;
}

const FORCE =
  /\b(?:army|armed forces|air force|navy|troops?|soldiers?|police|military|government|national guard|battalions?|brigades?)\b/i;
const BAND =
  /\b(?:guerrill?as?|rebels?|subversives?|terrorists?|insurgents?|commandos?|gunmen|individuals?|men|persons?|criminals|hooded|assassins?|kidnappers?|squads?|soldiers?|policemen|fighters|militants|members?|people|traffickers|youths?|uniformed|elements|attackers|troops|murderers)\b/i;
const NO_DOER =
  /\b(?:explosion|blast|bomb|fire|clear|attack|bullet|shot|device|incident|clash|war|crossfire|earthquake|accident|same|hours|thing|place|report)s?\b/i;

/** The doers of the events of an incident. */
export function doersOf(reading: Reading, told: readonly ReadingEvent[], resources: Resources): Doers {
  const individuals = new Map<string, string>();
  const organizations = new Map<string, { name: string; confidence: string }>();
  let military = false;
  const add = (name: string, event: ReadingEvent): void => {
    const key = name.toLowerCase().replace(/^the /, '');
    if (!organizations.has(key))
      organizations.set(key, { name: name.toUpperCase(), confidence: confidenceOf(reading, event) });
  };
  for (const event of told)
    event.agents.forEach((span, i) => {
      const words = cut(reading.text, span);
      if (NO_DOER.test(headWord(words))) return;
      const mention = mentionIn(reading, span);
      const actor = reading.actors.find((one) => one.id === event.agentActors[i]);
      const named = actor && !actor.described && mention?.form !== 'nominal' ? actor : undefined;
      const text = named?.name ?? words;
      if (/^(?:it|they|he|she|them|who|we|i|you|one|others?|this|that|which|what)$/i.test(text)) return;
      if (FORCE.test(text)) military = true;
      const inside = reading.mentions.find(
        (m) => covers(span, m.span) && m.form === 'name' && (m.kind === 'armed-group' || m.kind === 'organization'),
      );
      const isBody = named ? /^(?:armed-group|organization|state)$/.test(named.kind) : false;
      if (!isBody && (BAND.test(text) || named?.kind === 'person' || sortOf(reading, span, resources) === 'human')) {
        individuals.set(headWord(text), text.toUpperCase());
        if (inside) add(cut(reading.text, inside.span), event);
      } else if (
        isBody ||
        inside ||
        FORCE.test(text) ||
        /\b(?:group|front|cartel|mafia|squad|organization|movement|party)s?\b/i.test(text)
      )
        add(named?.name ?? (inside && !FORCE.test(text) ? cut(reading.text, inside.span) : text), event);
    });
  const band = [...individuals.values()].find((name) => IRREGULAR.test(name));
  if (band !== undefined && organizations.size === 0) {
    const event = told.find((one) => one.agents.length > 0) as ReadingEvent;
    const group = bandOf(reading);
    if (group !== undefined) add(group, event);
  }
  return { individuals: [...individuals.values()], organizations: [...organizations.values()], military };
}

/** What is reported without blame counts as a fact in MUC-4, whoever reports it. */
function confidenceOf(reading: Reading, event: ReadingEvent): string {
  const told = reading.statements.find(({ id }) => id === event.within);
  const plain = told !== undefined && /^(?:assert|confirm|announce|criticize|warn|call)$/.test(told.act) && !told.hedge;
  const reported = event.certainty === 'alleged-by-authority' || (event.certainty === 'suspected' && plain);
  return CONFIDENCE[reported && plain ? 'fact' : event.certainty];
}

const CONFIDENCE: Readonly<Record<ReadingEvent['certainty'], string>> = {
  fact: 'REPORTED AS FACT',
  'claimed-by-doer': 'CLAIMED OR ADMITTED',
  'alleged-by-authority': 'SUSPECTED OR ACCUSED BY AUTHORITIES',
  suspected: 'SUSPECTED OR ACCUSED',
  possible: 'POSSIBLE',
};
