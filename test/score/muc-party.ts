import type { Mention, Reading, ReadingEvent } from '../../src/core/reading.ts';
import { covers, cut, type Span } from '../../src/core/span.ts';
import type { Resources } from '../../src/run/resources.ts';
import type { Human } from './muc-row.ts';

const DEATH = /kill|murder|assassin|execut|massacr|slaughter|behead|lynch|gun|die|dead|death|shot dead/i;
const INJURY = /wound|injur|maim|hurt/i;

/** Those who suffered, with number and effect, and the things that were hit. */
export function sufferersOf(
  reading: Reading,
  told: readonly ReadingEvent[],
  resources: Resources,
): { readonly human: Human[]; readonly physical: string[] } {
  const human = new Map<string, { text: string; number: string; effect: Set<string> }>();
  const physical = new Map<string, string>();
  for (const event of told) {
    const trigger = cut(reading.text, event.trigger);
    const effect = DEATH.test(trigger) ? 'DEATH' : INJURY.test(trigger) ? 'INJURY' : undefined;
    event.recipients.forEach((span, i) => {
      const words = cut(reading.text, span);
      const mention = mentionIn(reading, span);
      if (!isPerson(reading, span, mention, resources)) {
        if (!/^(it|they|he|she|them|this|that|him|her)$/i.test(words)) physical.set(headOf(words), words.toUpperCase());
        return;
      }
      const actor = reading.actors.find((one) => one.id === event.recipientActors[i]);
      const name = actor && !actor.described && mention?.form !== 'nominal' ? actor.name : words;
      if (
        /^(it|they|he|she|them|this|that|him|her|who|we|us|you|one|i|me|others?|someone|themselves|himself)$/i.test(
          name,
        )
      )
        return;
      const key = actor?.id ?? headOf(name);
      const one = human.get(key) ?? { text: name.toUpperCase(), number: numberOf(reading, span), effect: new Set() };
      if (effect) one.effect.add(effect);
      human.set(key, one);
    });
  }
  return {
    human: [...human.values()].map(({ text, number, effect }) => ({
      text,
      number,
      ...(effect.size > 0 ? { effect: [...effect].slice(0, 1) } : {}),
    })),
    physical: [...physical.values()],
  };
}

const headOf = (words: string): string => (words.toLowerCase().split(/ of | in /)[0] ?? '').split(/\s+/).at(-1) ?? '';

/** The mention that a party's phrase is about. */
const mentionIn = (reading: Reading, span: Span): Mention | undefined =>
  reading.mentions.find((m) => covers(span, m.span) && m.span[1] === span[1]) ??
  reading.mentions.find((m) => covers(span, m.span) && m.form !== 'pronoun');

function isPerson(
  reading: Reading,
  span: Span,
  mention: Mention | undefined,
  { figures, mentions }: Resources,
): boolean {
  const words = cut(reading.text, span);
  const head = headOf(words);
  if (figures.units.get(head) === 'persons') return true;
  const kind = mentions.heads.get(head)?.kind;
  if (kind) return kind === 'person' || kind === 'population' || kind === 'armed-group';
  if (mention && mention.span[1] === span[1])
    return mention.kind === 'person' || mention.kind === 'population' || mention.form === 'pronoun';
  return /^\d+$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens?)$/.test(words.toLowerCase());
}

function numberOf(reading: Reading, span: Span): string {
  const figure = reading.figures.find((one) => covers(span, one.span) || covers(one.span, span));
  if (figure) {
    if (figure.approximate && figure.least !== figure.most) return 'PLURAL';
    if (figure.most === null) return `${figure.least}-`;
    if (figure.least !== figure.most) return `${figure.least}-${figure.most}`;
    return `${figure.approximate ? '~' : ''}${figure.least}`;
  }
  const head = headOf(cut(reading.text, span));
  return /(?:[^s]s|people|men|women|children|police)$/.test(head) && /^\p{Ll}/u.test(head) ? 'PLURAL' : '1';
}

/** Who did it: persons and groups of them, and bodies with how sure that is. */
export function doersOf(
  reading: Reading,
  told: readonly ReadingEvent[],
  resources: Resources,
): {
  readonly individuals: string[];
  readonly organizations: { readonly name: string; readonly confidence: string }[];
} {
  const individuals = new Map<string, string>();
  const organizations = new Map<string, { name: string; confidence: string }>();
  for (const event of told)
    event.agents.forEach((span, i) => {
      const words = cut(reading.text, span);
      const mention = mentionIn(reading, span);
      const actor = reading.actors.find((one) => one.id === event.agentActors[i]);
      if (isPerson(reading, span, mention, resources)) {
        const name = actor && !actor.described && mention?.form !== 'nominal' ? actor.name : words;
        if (!/^(it|they|he|she|them|who|we|i|you|one|others?)$/i.test(name))
          individuals.set(headOf(name), name.toUpperCase());
        const inside = reading.mentions.find(
          (m) => covers(span, m.span) && m.form === 'name' && (m.kind === 'armed-group' || m.kind === 'organization'),
        );
        if (inside) add(cut(reading.text, inside.span), event);
        return;
      }
      const name = actor && !actor.described ? actor.name : words;
      if (!/^(it|they|this|that|which|what)$/i.test(name)) add(name, event);
    });
  return { individuals: [...individuals.values()], organizations: [...organizations.values()] };

  function add(name: string, event: ReadingEvent): void {
    const key = name.toLowerCase().replace(/^the /, '');
    if (!organizations.has(key))
      organizations.set(key, { name: name.toUpperCase(), confidence: CONFIDENCE[event.certainty] });
  }
}

const CONFIDENCE: Readonly<Record<ReadingEvent['certainty'], string>> = {
  fact: 'REPORTED AS FACT',
  'claimed-by-doer': 'CLAIMED OR ADMITTED',
  'alleged-by-authority': 'SUSPECTED OR ACCUSED BY AUTHORITIES',
  suspected: 'SUSPECTED OR ACCUSED',
  possible: 'POSSIBLE',
};
