import { once } from '../../core/once.ts';
import { cut } from '../../core/span.ts';
import { daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import type { Opposite, SideWords } from './opposite-table.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Matter, Vow } from './vow.ts';

/** The side on which an act stands, and whose deed its words tell. */
export interface Stand {
  readonly side: 'for' | 'against';
  /** As what the party does; false where only another phrase or a thing tells it. */
  readonly done: boolean;
  /** As what becomes of those it was promised to: "eight of them walked out". */
  readonly undergone: boolean;
  /** As what a thing does: "a shell landed". */
  readonly thing: boolean;
}

/** The side of an act beside a promise, by that of its words; what is told as not done stands against a promise to do it once its day is past. */
export function standsOn(deed: Deed, stand: Stand, matter: Matter, { deadline, from }: Vow): Stand | undefined {
  if (stand.side === 'for' && isTurned(deed)) return undefined;
  const lasts = deed.words[deed.at]?.form === 'still';
  if (!deed.negated && !lasts) return stand;
  const published = deed.material.reading.published?.value ?? '';
  const due = daysOf(deadline ?? from)?.[1];
  const late = due === undefined ? isOver(deed) : published > due;
  // "Still holds ninety of them": once their day is past.
  if (lasts)
    return due !== undefined && published > due && stand.side === 'against' && !deed.negated ? stand : undefined;
  return stand.side === 'for' && !matter.opposite.always && late && isVerb(deed)
    ? { ...stand, side: 'against' }
    : undefined;
}

/** What turns a good act round: "brought home against her will", "vouchers instead of wages", "not one of them". */
const TURNED =
  /\b(?:by force|against (?:his|her|their|its) will|at gunpoint|instead of|in place of|not (?:one|a single))\b/iu;

const isTurned = once(({ material, sentence }: Deed) => TURNED.test(cut(material.reading.text, sentence)));

/** "Did not open", "never came", "refused to", "let nobody in": told as over, where "has not opened" may only be early. */
const isOver = ({ clause: { helping, object } }: Deed): boolean =>
  !helping.some((form) => /^(?:yet|has|have|is|are)$/.test(form)) ||
  // "No bread has come for five days"
  object.some(({ form }, i) => form === 'for' && /^(?:days|weeks|months)$/.test(object[i + 2]?.form ?? ''));

/** "Without a single return" tells what is missing, not what somebody did not do. */
const isVerb = ({ clause: { helping }, negated, event }: Deed): boolean =>
  event === undefined || negated === helping.length > 0;

type Told = Pick<Deed, 'words' | 'at' | 'event' | 'clause'>;

/** Which side the act stands on: by the longest phrase that begins at its verb, else by its class. */
export function sideOf(deed: Told, opposite: Pick<Opposite, 'for' | 'against'>): Stand | undefined {
  const [pro, contra] = [weigh(deed, opposite.for), weigh(deed, opposite.against)];
  if (pro.weight === contra.weight) return undefined;
  const { weight: _, ...how } = pro.weight > contra.weight ? pro : contra;
  return { side: pro.weight > contra.weight ? 'for' : 'against', ...how };
}

interface Weight extends Omit<Stand, 'side'> {
  readonly weight: number;
}

function weigh(deed: Told, { phrases, classes }: SideWords): Weight {
  const stem = deed.words[deed.at]?.stem ?? '';
  const met = (phrases.get(stem) ?? []).filter((phrase) => isTold(deed, phrase));
  const longest = Math.max(0, ...met.map(({ stems }) => stems.length));
  const best = met.filter(({ stems }) => stems.length === longest);
  const classed = classes.some(
    (one) => one.class === deed.event?.class && (one.mode === undefined || one.mode === (deed.event.mode ?? '')),
  );
  return {
    weight: longest > 0 ? longest + 1 : classed ? 1 : 0,
    done: classed || best.some(({ subject, of }) => !subject && of === undefined),
    undergone: best.some(({ subject }) => subject),
    thing: best.some(({ of }) => of !== undefined),
  };
}

const isTold = ({ words, at, clause }: Told, phrase: Phrase): boolean =>
  phraseAt(words, at, phrase) >= 0 &&
  (phrase.of === undefined || clause.subject.some(({ stem }) => phrase.of?.has(stem) === true));
