import { once } from '../../core/once.ts';
import type { Figure } from '../../core/reading.ts';
import { overlaps } from '../../core/span.ts';
import { type Days, daysMeet } from '../../link/days.ts';
import { keyOf } from '../../link/saying-word.ts';
import type { Denial } from './denial.ts';
import type { Denier } from './denier.ts';
import { nearness, type Words } from './kin.ts';
import type { Matter } from './matter.ts';
import { hasNo } from './negation.ts';
import { type Assertion, charges, type Page } from './page.ts';

/** How well a sentence fits as the claim that a denial answers, and the words that both share. */
export interface Fit {
  readonly score: number;
  /** What speaks for it among the sentences of its article alone. */
  readonly lean: number;
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
/** It is what the denial points to. */
const POINTED = 0.3;
/** Who is said to have told what is denied tells it. */
const TOLD_BY = 0.3;
/** It tells of his office, or of his people. */
const KNOWN_AS = 0.2;
/** Most of what is denied is told as somebody's words. */
const SPOKEN = 0.12;
const OF_HIM = 0.1;
/** It tells the kind of deed that is denied, or what a row of the table of counters speaks against. */
const DEED = 0.3;
const COUNTER = 0.3;
/** The nearest article of all. */
const NEAREST = 0.4;
/** It has what the no is said of, in an article that is not far behind the nearest. */
const FOCAL = 0.2;
const LIKELY = 0.8;
const HALF = 0.5;
const THIRD = 0.34;
/** Two articles that are surely of one matter. */
const CLOSE = 0.1;
/** A mere no, or a state, is none to an article that has less in common. */
const KNOWN = 0.04;
const SAID = 0.45;
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
  { firm, worded, counters, article, sentence, statement }: Denial,
): Fit | undefined {
  const {
    wanted,
    named,
    figures,
    accused,
    denier,
    deeds,
    thin,
    part,
    toll,
    focus,
    days,
    aloof,
    tellers,
    meant: answered,
  } = matter;
  const tolled = toll && claim.figures.some(({ measure }) => measure === 'killed' || measure === 'injured');
  const counted = figures.some((a) => claim.figures.some((b) => meets(a, b)));
  const within = (key: string, words: Words): number => (counted && NUMBER.test(key) ? 1 : nearness(key, words));
  const shared: string[] = [];
  let [all, sum, here] = [0, 0, 0];
  for (const [key, weight] of wanted) {
    const own = within(key, claim.words);
    const beside = own === 1 ? 1 : Math.max(own, BESIDE * within(key, claim.around));
    if (own > 0) shared.push(key);
    all += weight;
    here += weight * own;
    sum += weight * (beside > AROUND ? beside : Math.max(beside, AROUND * within(key, page.words)));
  }

  const about = accused && denier.called.test(claim.told);
  const charged = about && isCharged(claim, denier);
  const known = !about && statement !== undefined && (denier.called.test(claim.told) || denier.known(claim.told));
  const deed = [...claim.deeds].some((one) => deeds.has(one));
  const focal = focus.some((key) => within(key, claim.words) > 0 && !CASUALTIES.has(key));
  const counter = counters.some(({ against }) => against.test(claim.text));
  // A state or a cause is told in other words than what it speaks against: one thing of both is enough.
  const cover = all === 0 ? 0 : Math.min(1, sum / (counter && !firm && !answered ? Math.min(all, THINGS) : all));
  // A name, a day or a number alone is where many things happen.
  const content = shared.filter(
    (key) => !/^(?:name|day) /.test(key) && !NUMBER.test(key) && !(CASUALTIES.has(key) && !firm),
  );
  const home = article === claim.material.reading.id;
  const pointed = home && answered !== undefined && overlaps(answered, claim.span);
  const toldBy = firm && claim.spoken && tellers.test(claim.text);
  const meant = firm
    ? content.length > 0 ||
      deed ||
      (charged && (part || thin || shared.length > 0)) ||
      counted ||
      tolled ||
      pointed ||
      (thin && toldBy) ||
      (toll && shared.some((key) => NUMBER.test(key))) ||
      (counter && shared.length > 0) ||
      (thin && claim.tells && (content.length > 0 || about || (shared.length > 0 && near.own >= CLOSE)))
    : (focal && near.share >= LIKELY && near.own >= CLOSE && (content.length > 1 || cover > HALF || known)) ||
      (thin && about && claim.tells) ||
      (counter && shared.length > 0) ||
      ((deed || about) && shared.length > 0) ||
      (known && content.length > 0) ||
      content.length > 1 ||
      (content.length > 0 && cover > 0.5 && (worded || statement !== undefined));
  // One common word is no answer.
  const exact = content.length > 1 || shared.some((key) => claim.words.keys.has(key));
  if (
    !firm &&
    !counter &&
    !deed &&
    !about &&
    !known &&
    (here < all * THIRD || sum < SAID || !(exact || claim.deeds.size > 0))
  )
    return undefined;
  // Words that deny answer what has most of what they deny, unless it is the deed, or of whom, or by whom it was told.
  const sure = deed || charged || about || known || counted || tolled || pointed || counter || toldBy;
  if (firm && !thin && !part && !sure && here < all * HALF) return undefined;
  // What an onlooker's text says in its own voice answers nobody by one word, and by what still is ("are still on strike") not at all.
  if (!firm && !counter && aloof && (worded || (!about && content.length < 2))) return undefined;
  const elsewhen = isOtherDay(days, claim.times);
  if (!firm && elsewhen) return undefined;
  // Without days to hold the two together it must be the very deed.
  if (!near.dated && !deed && !counter) return undefined;
  if (!meant || (!firm && !pointed && near.own < KNOWN)) return undefined;
  // An article tells what another claims as that other's words, or the very deed.
  if (
    home &&
    !pointed &&
    (counter ||
      sentence[0] <= claim.span[0] ||
      !firm ||
      !(charged || (deed && !thin) || (claim.spoken && (deed || content.length > 1 || here > all * HALF))))
  )
    return undefined;
  // A no is no claim that another no answers.
  if (!firm && !counter && hasNo(claim.text)) return undefined;
  const missing = named.filter((key) => !page.all.has(key)).length;
  const score =
    cover +
    (pointed ? POINTED : 0) +
    (toldBy ? TOLD_BY : 0) +
    (part ? 0 : tolled || (deed && shared.length > 0) ? DEED : deed ? DEED / 3 : 0) +
    (counter ? COUNTER : 0) +
    (focal && !firm ? FOCAL : 0) +
    (about
      ? charged && (part || thin || deed || content.length > 0)
        ? CHARGED
        : NAMED
      : known && !firm
        ? KNOWN_AS
        : 0) +
    NEAREST * near.share +
    (claim.lead ? LEAD : 0) -
    ((counter && !firm) || thin ? 0 : UNNAMED * Math.min(2, missing)) -
    (elsewhen ? OTHER_DAY : 0) -
    (claim.title ? TITLE : 0) -
    (claim.tells ? 0 : UNTOLD);
  const least = firm
    ? accused && !near.blamed && !counter && !known
      ? UNCHARGED
      : thin && !answered
        ? LEAST_THIN
        : LEAST
    : counter
      ? LEAST_COUNTER
      : LEAST_BARE;
  return score < least
    ? undefined
    : { score, lean: claim.spoken && !claim.title ? SPOKEN + (about ? OF_HIM : 0) : 0, shared: shared.sort() };
}

const NUMBER = /^\d/;

/** Who denies is named there as who did it; somebody is, where he has no name. */
export const isBlamed = (claim: Assertion, denier: Denier): boolean =>
  denier.sides.size > 0
    ? isCharged(claim, denier) || (claim.tells && denier.called.test(claim.text))
    : hasCharge(claim);

const isCharged = (claim: Assertion, { called }: Denier): boolean =>
  called.test(claim.text) && (hasCharge(claim) || claim.doers.some((doer) => called.test(doer)));

/** Every denial asks it of the same sentences. */
const hasCharge = once(({ material, span }: Assertion) => charges(material.reading, span));

/** That nobody came to harm is said of every other deed: these words alone answer none. */
const CASUALTIES = new Set(
  ['kill', 'die', 'hurt', 'injure', 'wound', 'harm', 'dead', 'death', 'casualty', 'victim'].map(keyOf),
);

/** The one names a day or a time and the other names another. */
const isOtherDay = (denied: readonly Days[], told: readonly Days[]): boolean =>
  denied.length > 0 && told.length > 0 && !denied.some((a) => told.some((b) => daysMeet(a, b)));

const OTHER_DAY = 0.4;
/** Who is not named there is denied nothing by whoever denies his own doing, where less than this is shared. */
const UNCHARGED = 1;

/** The figure lies within the one that is denied, and counts the same as far as is told. */
const meets = (denied: Figure, { least, most, measure }: Figure): boolean =>
  denied.least > 2 &&
  denied.least <= least &&
  (denied.most === null || (most !== null && most <= denied.most)) &&
  (measure === denied.measure || denied.measure === 'other');
