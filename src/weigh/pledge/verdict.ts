import { baseOf, type Word } from './words.ts';

/** What a sentence calls that which it tells: in breach of a promise, or in keeping with one. */
export interface Verdict {
  readonly side: 'for' | 'against';
  /** The words that say so: they tell no act themselves. */
  readonly adjunct: readonly Word[];
  /** The words among which the act is told: all, or those behind an adjunct that no mark parts from it. */
  readonly words: readonly Word[];
}

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(baseOf));
/** Besides the table's own words for promises. */
const PROMISE = stems('obligation undertaking terms deal accord agreement word assurance guarantee commitment');

/** How an adjunct calls the act of its clause; the word for the promise stands a few words behind. */
interface Call {
  readonly side: 'for' | 'against';
  readonly words: RegExp;
  readonly why: string;
  /** A sentence of the Harim Front that had promised something, and one that calls no act of its own so. */
  readonly fires: string;
  readonly notIn: string;
}

export const CALLS: readonly Call[] = [
  {
    side: 'against',
    words: /^in (?:\w+ )?(?:breach|violation|defiance|contravention|disregard) of /,
    why: 'named as the breach of what was promised',
    fires: 'In breach of its pledge, the Harim Front dug a trench.',
    notIn: 'In breach of the speed limit, the Harim Front drove home.',
  },
  {
    side: 'against',
    words: /^(?:contrary to|despite|in spite of|notwithstanding|heedless of|regardless of) /,
    why: 'done although it was promised otherwise',
    fires: 'Contrary to its promise, the Harim Front dug a trench.',
    notIn: 'Contrary to reports, the Harim Front dug a trench.',
  },
  {
    side: 'against',
    words: /^(?:breaking|breaching|violating|flouting|defying|betraying|going back on|reneging on) /,
    why: 'a verb for breaking that shares the doer of the act',
    fires: 'The Harim Front dug a trench, breaking its promise.',
    notIn: 'The Harim Front dug a trench, breaking two shovels.',
  },
  {
    side: 'for',
    words: /^in (?:\w+ )?(?:keeping|line|accordance|compliance|conformity|agreement) with /,
    why: 'named as what was promised',
    fires: 'In line with its pledge, the Harim Front filled the trench.',
    notIn: 'In line with custom, the Harim Front filled the trench.',
  },
  {
    side: 'for',
    words: /^in (?:\w+ )?(?:fulfilment|fulfillment|execution|discharge) of /,
    why: 'named as what was promised',
    fires: 'In fulfilment of its promise the Harim Front filled the trench.',
    notIn: 'In execution of the sentence the Harim Front shot two men.',
  },
  {
    side: 'for',
    words: /^(?:true|faithful) to /,
    why: 'whoever is true to his word does what he said',
    fires: 'True to its promise, the Harim Front filled the trench.',
    notIn: 'True to its name, the Harim Front filled the trench.',
  },
  {
    side: 'for',
    words: /^(?:keeping|fulfilling|honouring|honoring|making good on) /,
    why: 'a verb for keeping that shares the doer of the act',
    fires: 'The Harim Front filled the trench, honouring its pledge.',
    notIn: 'The Harim Front filled the trench, honouring the dead.',
  },
  {
    side: 'for',
    words: /^as /,
    why: 'done as it was promised',
    fires: 'The Harim Front filled the trench, as it had promised.',
    notIn: 'The Harim Front filled the trench, as it was full of water.',
  },
];
const REACH = 8;
/** Behind "as" the promise is a verb: "as promised", "as it had pledged". */
const AS_REACH = 4;

/** How a sentence calls the act it tells, where an adjunct at the edge of a clause does; `promises`: stems that name one. */
export function verdictIn(text: string, words: readonly Word[], promises: ReadonlySet<string>): Verdict | undefined {
  for (const [at] of words.entries()) {
    if (at > 0 && !isEdge(text, words, at)) continue;
    const ahead = words.slice(at, at + REACH);
    const said = `${ahead.map(({ form }) => form).join(' ')} `;
    const called = CALLS.find((row) => row.words.test(said));
    if (!called) continue;
    const isAs = words[at]?.form === 'as';
    const promise = ahead
      .slice(1, isAs ? AS_REACH + 1 : REACH)
      .findIndex(({ stem, form }) => (PROMISE.has(stem) || promises.has(stem)) && (!isAs || form.endsWith('d')));
    if (promise < 0) continue;
    const end = at + promise + 2;
    const mark = words.findIndex((_, i) => i >= end && isEdge(text, words, i));
    // "In defiance of its own undertaking Goldfeld drove": no mark parts them.
    const open = at === 0 && mark < 0;
    const adjunct = words.slice(at, open ? end : mark < 0 ? words.length : mark);
    return { side: called.side, adjunct, words: open ? words.slice(end) : words };
  }
  return undefined;
}

/** Where a clause may begin: behind a comma, a dash. */
const isEdge = (text: string, words: readonly Word[], at: number): boolean =>
  /[,;:—–(]/u.test(text.slice(words[at - 1]?.span[1], words[at]?.span[0]));
