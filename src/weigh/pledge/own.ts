import type { EventClass, Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { clauseBounds, topicOf } from './matter.ts';
import { isNegated, MODALS } from './modal.ts';
import { type SideWords, sideWords } from './opposite-table.ts';
import type { Bound } from './party.ts';
import type { Matter } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

/** Words between a helping verb and its verb. */
export const STEPS = new Set('not never n’t no longer again be been also only soon now then ever always'.split(' '));
/** Verbs that say too little to be known again by. */
export const VAGUE: ReadonlySet<string> = new Set(
  'have get do make mak tak giv receiv us hav take give go let keep put allow see use need try help continue ensure remain stay become work come bring hold act set call begin start seek consider support respect the a an its their his her this that these those each all any every'.split(
    ' ',
  ),
);
/** Classes of what is only said. */
const SAID: ReadonlySet<EventClass> = new Set([
  'AGREE',
  'THREATEN',
  'REQUEST',
  'ACCUSE',
  'CONSULT',
  'CONCEDE',
  'REJECT',
  'SUPPORT',
]);
const WHY = 'the deed that the promise itself names';

/**
 * The matter that a promise names in its own words: a later act of the same verb, or of the class of the event in it, is
 * the act that was promised, or that was promised not to be. Nothing where it names no deed.
 */
export function ownMatter(reading: Reading, span: Span, by: Bound | undefined, refused: boolean): Matter | undefined {
  const words = wordsIn(reading.text, span);
  if (words.length === 0) return undefined;
  const verbs = words.flatMap((word, at) => {
    if (word.form !== 'to' && !MODALS.has(word.form)) return [];
    let verb = at + 1;
    while (STEPS.has(words[verb]?.form ?? '')) verb++;
    const found = words[verb];
    return found &&
      !VAGUE.has(found.form) &&
      !VAGUE.has(found.stem) &&
      !found.capital &&
      /^\p{L}{3,}$/u.test(found.form)
      ? [verb]
      : [];
  });
  const no = (at: number): boolean => refused || isNegated(words, clauseBounds(reading.text, words, at)[0], at);
  const promised = reading.events.filter(
    (event) => event.modality !== 'happened' && !SAID.has(event.class) && overlaps(event.trigger, span),
  );
  // What is only spoken of is not promised: "an inquiry into the shelling".
  const first =
    verbs.length > 0
      ? verbs
      : [
          Math.max(
            0,
            words.findIndex(({ form }) => !STEPS.has(form) && !VAGUE.has(form)),
          ),
        ];
  const triggers = promised.map(({ trigger }) => first.find((at) => overlaps((words[at] as Word).span, trigger)) ?? -1);
  const places = [...new Set([...verbs, ...triggers.filter((at) => at >= 0)])];
  if (places.length === 0) return undefined;
  const sides: Record<'for' | 'against', SideWords> = { for: wordsOf(false), against: wordsOf(true) };
  function wordsOf(negated: boolean): SideWords {
    return sideWords(
      verbs.filter((at) => no(at) === negated).map((at) => phraseOf(words[at] as Word)),
      promised
        .filter((_, i) => (triggers[i] ?? -1) >= 0 && no(triggers[i] as number) === negated)
        .map(({ class: name, mode }) => ({ class: name, ...(mode === undefined ? {} : { mode }) })),
    );
  }
  const topic = places.flatMap((at) => {
    const [from, to] = clauseBounds(reading.text, words, at);
    return topicOf(words.slice(from, to), at - from, at - from, false, by, false);
  });
  return {
    opposite: {
      matter: 'as told',
      promise: [],
      ...sides,
      towards: 'what',
      implied: new Set(),
      why: WHY,
      always: false,
    },
    topic,
  };
}

const phraseOf = ({ stem }: Word) => ({ stems: [stem], negated: false, subject: false });
