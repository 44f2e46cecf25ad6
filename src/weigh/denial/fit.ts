import type { Figure } from '../../core/reading.ts';
import { keyOf } from '../../link/saying-word.ts';
import type { Denial } from './denial.ts';
import type { Denier } from './denier.ts';
import { nearness, type Words } from './kin.ts';
import type { Matter } from './matter.ts';
import { hasNo } from './negation.ts';
import { type Assertion, charges, type Page } from './page.ts';

/** How well a sentence fits as the claim that a denial answers, and the words that both share. */
interface Fit {
  readonly score: number;
  readonly shared: readonly string[];
}

/** How near an article is: by itself, and beside the nearest of all. */
export interface Near {
  readonly own: number;
  readonly share: number;
  /** Whether both have a day. */
  readonly dated: boolean;
}

/** An article beside a denial: how near it is, and whether somebody there is blamed who can have been meant. */
export interface Beside extends Near {
  readonly blamed: boolean;
}

/** The least that a denial fits its claim: less for words that deny than for what only says that something was not so. */
const LEAST = 0.8;
const LEAST_THIN = 0.6;
const LEAST_BARE = 1.08;
const LEAST_COUNTER = 0.9;
/** Words of its paragraph and of its article count less than those of the sentence itself. */
const BESIDE = 0.7;
const AROUND = 0.5;
/** Where the denial is about who denies, a sentence that names him fits better, one that charges him better still. */
const NAMED = 0.42;
const CHARGED = 0.5;
/** It tells the kind of deed that is denied, or what a row of the table of counters speaks against. */
const DEED = 0.3;
const COUNTER = 0.3;
/** The nearest article of all. */
const NEAREST = 0.4;
/** It has what the no is said of, in an article that is not far behind the nearest. */
const FOCAL = 0.2;
const LIKELY = 0.8;
/** Two articles that are surely of one matter. */
const CLOSE = 0.1;
/** A mere no, or a state, is none to an article that has less in common. */
const KNOWN = 0.04;
const THINGS = 1.5;
/** A name in what is denied that the other article does not have. */
const UNNAMED = 0.3;
/** The first sentence tells what the article is about; a headline has less to say; nor does a sentence in which nothing was read to happen. */
const LEAD = 0.1;
const TITLE = 0.15;
const UNTOLD = 0.1;

/** Fits a sentence to what is denied; nothing where the two share too little. */
export function fitOf(
  matter: Matter,
  claim: Assertion,
  page: Page,
  near: Beside,
  { firm, counters, article, sentence, statement }: Denial,
): Fit | undefined {
  const { wanted, named, figures, accused, denier, deeds, thin, part, toll, focus } = matter;
  const tolled = toll && claim.figures.some(({ measure }) => measure === 'killed' || measure === 'injured');
  const counted = figures.some((a) => claim.figures.some((b) => meets(a, b)));
  const within = (key: string, words: Words): number => (counted && NUMBER.test(key) ? 1 : nearness(key, words));
  const shared: string[] = [];
  let [all, sum] = [0, 0];
  for (const [key, weight] of wanted) {
    const own = within(key, claim.words);
    const here = own === 1 ? 1 : Math.max(own, BESIDE * within(key, claim.around));
    if (own > 0) shared.push(key);
    all += weight;
    sum += weight * (here > AROUND ? here : Math.max(here, AROUND * within(key, page.words)));
  }

  const about = accused && denier.called.test(claim.text);
  const charged = about && isCharged(claim, denier);
  const deed = [...claim.deeds].some((one) => deeds.has(one));
  const focal = focus.some((key) => within(key, claim.words) > 0 && !CASUALTIES.has(key));
  const counter = counters.some(({ against }) => against.test(claim.text));
  // A state or a cause is told in other words than what it speaks against: one thing of both is enough.
  const cover = all === 0 ? 0 : Math.min(1, sum / (counter && !firm ? Math.min(all, THINGS) : all));
  // A name, a day or a number alone is where many things happen.
  const content = shared.filter(
    (key) => !/^(?:name|day) /.test(key) && !NUMBER.test(key) && !(CASUALTIES.has(key) && !firm),
  );
  const meant = firm
    ? content.length > 0 ||
      deed ||
      (charged && (part || thin || shared.length > 0)) ||
      counted ||
      tolled ||
      (counter && shared.length > 0) ||
      (thin && claim.tells && (content.length > 0 || about || (shared.length > 0 && near.own >= CLOSE)))
    : (focal && near.share >= LIKELY && near.own >= CLOSE) ||
      (thin && about && claim.tells) ||
      (counter && shared.length > 0) ||
      ((deed || about) && shared.length > 0) ||
      content.length > 1 ||
      (content.length > 0 && cover > 0.5 && statement !== undefined);
  // Without days to hold the two together it must be the very deed.
  if (!near.dated && !deed && !counter) return undefined;
  if (!meant || (!firm && near.own < KNOWN)) return undefined;
  // An article tells what another claims as that other's words, or the very deed.
  const home = article === claim.material.reading.id;
  if (
    home &&
    (counter || sentence[0] <= claim.span[0] || !firm || !(claim.spoken || charged || (firm && deed && !thin)))
  )
    return undefined;
  // A no is no claim that another no answers.
  if (!firm && !counter && hasNo(claim.text)) return undefined;
  const missing = named.filter((key) => !page.all.has(key)).length;
  const score =
    cover +
    (part ? 0 : tolled || (deed && shared.length > 0) ? DEED : deed ? DEED / 3 : 0) +
    (counter ? COUNTER : 0) +
    (focal && !firm ? FOCAL : 0) +
    (about ? (charged && (part || thin || deed || content.length > 0) ? CHARGED : NAMED) : 0) +
    NEAREST * near.share +
    (claim.lead ? LEAD : 0) -
    ((counter && !firm) || thin ? 0 : UNNAMED * Math.min(2, missing)) -
    (isOtherDay(wanted, claim.words) ? OTHER_DAY : 0) -
    (claim.title ? TITLE : 0) -
    (claim.tells ? 0 : UNTOLD);
  const least = firm
    ? accused && !near.blamed && !counter
      ? UNCHARGED
      : thin
        ? LEAST_THIN
        : LEAST
    : counter
      ? LEAST_COUNTER
      : LEAST_BARE;
  return score < least ? undefined : { score, shared: shared.sort() };
}

const NUMBER = /^\d/;

/** Who denies is named there as who did it; somebody is, where he has no name. */
export const isBlamed = (claim: Assertion, denier: Denier): boolean =>
  denier.sides.size > 0
    ? isCharged(claim, denier) || (claim.tells && denier.called.test(claim.text))
    : charges(claim.material.reading, claim.span);

const isCharged = ({ material, span, text, doers }: Assertion, { called }: Denier): boolean =>
  called.test(text) && (charges(material.reading, span) || doers.some((doer) => called.test(doer)));

/** That nobody came to harm is said of every other deed: these words alone answer none. */
const CASUALTIES = new Set(
  ['kill', 'die', 'hurt', 'injure', 'wound', 'harm', 'dead', 'death', 'casualty', 'victim'].map(keyOf),
);

/** The one names a day and the other names another. */
function isOtherDay(wanted: ReadonlyMap<string, number>, { keys }: Words): boolean {
  const days = [...wanted.keys()].filter((key) => key.startsWith('day '));
  return days.length > 0 && [...keys].some((key) => key.startsWith('day ')) && !days.some((key) => keys.has(key));
}

const OTHER_DAY = 0.4;
/** Who is not named there is denied nothing by whoever denies his own doing, where less than this is shared. */
const UNCHARGED = 1;

/** The figure lies within the one that is denied, and counts the same as far as is told. */
const meets = (denied: Figure, { least, most, measure }: Figure): boolean =>
  denied.least > 2 &&
  denied.least <= least &&
  (denied.most === null || (most !== null && most <= denied.most)) &&
  (measure === denied.measure || denied.measure === 'other');
