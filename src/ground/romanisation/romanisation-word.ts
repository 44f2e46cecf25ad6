import { type GivenNear, givenNear } from './romanisation-common.ts';
import { type Heard, hear } from './romanisation-ear.ts';
import { HONOURS } from './romanisation-table.ts';
import { type NameToken, nameTokens, withoutArticle } from './romanisation-token.ts';
import { FAMILY_BITS, type Optional, optionalWords, toldBy } from './romanisation-told.ts';

/** A token with all that comparing it asks for. */
export interface Word extends NameToken {
  readonly heard: Heard;
  /** What it may be without a written-on article ("altawili"), and without the l that is left of one ("lamrani"). */
  readonly bare: Heard | undefined;
  readonly elided: Heard | undefined;
  /** With its marks written out. */
  readonly written: Heard | undefined;
  /** What its name tells of (`toldBy`). */
  readonly told: number;
  /** The known given names it is a spelling of. */
  readonly given: GivenNear | undefined;
  /** How much it says about who is meant; most weigh 1. */
  readonly weight: number;
}

/** A name made ready for comparison. */
export interface Ready {
  readonly words: readonly Word[];
  /** Which of them may be left out: honours, a father's name. */
  readonly optional: Optional;
  /** What the name tells of (`toldBy`). */
  readonly told: number;
}

/** What a word weighs that many bear, that is an honour, that is an initial. */
const WEIGHT = { common: 0.7, honour: 0.65, initial: 0.3 } as const;
const HONOUR = new Set(HONOURS);

const kept = new Map<string, Ready>();
const KEPT = 250_000;

/** Makes a name ready. Remembered. */
export function readyName(name: string): Ready {
  let ready = kept.get(name);
  if (!ready) {
    const told = toldBy(name);
    const words = nameTokens(name).map((token) => wordOf(token, told));
    ready = { words, told, optional: optionalOf(words, told) };
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, ready);
  }
  return ready;
}

const NOTHING: Optional = { honour: -1, later: [] };

/** What may be left out of these words, where the name or the one beside it tells of `told`. */
export function optionalOf(words: readonly Word[], told: number): Optional {
  if ((told & FAMILY_BITS) === 0 && !words.some(({ text }) => text.length === 1)) return NOTHING;
  const found = optionalWords(
    words.map(({ text }) => text),
    told,
  );
  return found.honour < 0 && found.later.length === 0 ? NOTHING : found;
}

/** Whether every word of a name is there whatever it is compared with. */
export const isWhole = ({ told, optional }: Ready): boolean => told === 0 && optional === NOTHING;

const words = new Map<string, Word>();

/** The word of a token: one object for all names that have it. */
function wordOf(token: NameToken, told: number): Word {
  const id = `${token.kind[0]}${token.article ? 1 : 0}${told} ${token.text} ${token.spelt ?? ''}`;
  let word = words.get(id);
  if (!word) {
    word = makeWord(token, told);
    if (words.size >= KEPT) words.clear();
    words.set(id, word);
  }
  return word;
}

function makeWord(token: NameToken, told: number): Word {
  const { text, kind, spelt } = token;
  const bare = withoutArticle(text);
  const given = kind === 'plain' ? givenNear(text, told) : undefined;
  return {
    ...token,
    heard: hear(text),
    bare: bare === undefined ? undefined : hear(bare),
    elided: /^l[aeiou]\p{L}{3}/u.test(text) ? hear(text.slice(1)) : undefined,
    written: spelt === undefined ? undefined : hear(spelt),
    ...{ told, given },
    weight: weightOf(text, kind, given),
  };
}

function weightOf(text: string, kind: NameToken['kind'], given: GivenNear | undefined): number {
  if (kind !== 'plain') return 1;
  if (text.length === 1) return WEIGHT.initial;
  if (HONOUR.has(text)) return WEIGHT.honour;
  return given?.many ? WEIGHT.common : 1;
}

/** Whether sharing this word says little. */
export const isShared = ({ weight, kind }: Word): boolean => weight < 1 || kind === 'servant';
