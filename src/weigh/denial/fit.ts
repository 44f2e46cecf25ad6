import type { Figure } from '../../core/reading.ts';
import type { Denial } from './denial.ts';
import { nearness, type Words } from './kin.ts';
import type { Matter } from './matter.ts';
import { type Assertion, charges, type Page } from './page.ts';

/** How well a sentence fits as the claim that a denial answers, and the words that both share. */
interface Fit {
  readonly score: number;
  readonly shared: readonly string[];
}

/** The least that a denial and its claim share, in rare words, and the least that they must fit. */
const LEAST_SHARED = 0.7;
const LEAST_SHARE = 0.7;
const LEAST = 0.55;
/** Two articles that tell of one matter. */
const KNOWN = 0.3;
/** What only says that something was not so must fit a claim more closely. */
const LEAST_BARE = 0.65;
/** Words of its paragraph and of its article count less than those of the sentence itself. */
const BESIDE = 0.7;
const AROUND = 0.5;
/** Where the denial is about who denies, a sentence that names him fits better, one that charges him better still. */
const NAMED = 0.35;
const CHARGED = 0.5;
/** What the two articles have in common; and a name in what is denied that the other article does not have. */
const COMMON = 0.3;
const UNNAMED = 0.3;
/** A headline has less to say than its article. */
const TITLE = 0.15;
/** Nor does a sentence in which nothing was read to happen. */
const UNTOLD = 0.1;

/** Fits a sentence to what is denied; nothing where the two share too little. `common`: how near the two articles are, to 1. */
export function fitOf(
  matter: Matter,
  claim: Assertion,
  page: Page,
  common: number,
  { firm, article }: Denial,
): Fit | undefined {
  const { wanted, named, figures, accused, denier } = matter;
  const counted = figures.some((a) => claim.figures.some((b) => meets(a, b)));
  const within = (key: string, words: Words): number => (counted && NUMBER.test(key) ? 1 : nearness(key, words));
  const shared: string[] = [];
  let [all, near, sum] = [0, 0, 0];
  for (const [key, weight] of wanted) {
    const own = within(key, claim.words);
    const here = own === 1 ? 1 : Math.max(own, BESIDE * within(key, claim.around));
    if (own > 0) shared.push(key);
    all += weight;
    near += weight * here;
    sum += weight * (here > AROUND ? here : Math.max(here, AROUND * within(key, page.words)));
  }
  const about = accused && denier.called.test(claim.text);
  const charged = about && charges(claim.material.reading, claim.span);
  // Who has no part in it is charged somewhere: the sentence that names him will do.
  if (shared.length === 0 && !(about && firm && (wanted.size > 0 || charged))) return undefined;
  const home = article === claim.material.reading.id;
  if (near < leastOf(all, common) && !(about && firm)) return undefined;
  // A place or a day alone is where many things happen.
  if (!about && shared.every((key) => /^(?:name|day) /.test(key))) return undefined;
  // A number alone, or one word of a mere no, is shared by chance: the two articles must tell of the same matter.
  if (shared.every((key) => NUMBER.test(key)) && common < 1 / 3) return undefined;
  if (!firm && shared.length < 2 && (common < KNOWN || home)) return undefined;
  const charge = about ? (charged ? CHARGED : NAMED) : 0;
  const missing = named.filter((key) => !page.words.keys.has(key)).length;
  const score =
    (all === 0 ? 0 : sum / all) +
    charge +
    COMMON * common -
    UNNAMED * missing -
    (claim.title ? TITLE : 0) -
    (claim.tells ? 0 : UNTOLD);
  return score < (firm ? LEAST : LEAST_BARE) ? undefined : { score, shared: shared.sort() };
}

const leastOf = (all: number, common: number): number =>
  common > KNOWN ? Math.min(LEAST_SHARED, LEAST_SHARE * all) : LEAST_SHARED;

/** No sentence of an article can fit: it has too few of the words in all, and does not name who denies. */
export function isFar({ wanted, accused, denier }: Matter, { words, material }: Page, common: number): boolean {
  if (accused && denier.called.test(material.reading.text)) return false;
  let [all, near] = [0, 0];
  for (const [key, weight] of wanted) {
    all += weight;
    near += weight * (NUMBER.test(key) ? 1 : nearness(key, words));
  }
  return near < leastOf(all, common);
}

const NUMBER = /^\d/;

/** The figure lies within the one that is denied, and counts the same as far as is told. */
const meets = (denied: Figure, { least, most, measure }: Figure): boolean =>
  denied.least > 2 &&
  denied.least <= least &&
  (denied.most === null || (most !== null && most <= denied.most)) &&
  (measure === denied.measure || denied.measure === 'other');
