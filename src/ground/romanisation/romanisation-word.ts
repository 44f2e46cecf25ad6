import { commonGiven } from './romanisation-common.ts';
import { type Heard, hear } from './romanisation-ear.ts';
import { HONOURS } from './romanisation-table.ts';
import { familiesOf, type NameToken, nameTokens, withoutArticle } from './romanisation-token.ts';

/** A token with all that comparing it asks for. */
export interface Word extends NameToken {
  readonly heard: Heard;
  /** What it may be without a written-on article ("altawili"), and without the l that is left of one ("lamrani"). */
  readonly bare: Heard | undefined;
  readonly elided: Heard | undefined;
  /** The common given name it is a spelling of. */
  readonly given: string | undefined;
  /** How much it says about who is meant; most weigh 1. */
  readonly weight: number;
}

/** A name made ready for comparison. */
export interface Ready {
  readonly words: readonly Word[];
  readonly families: number;
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
    ready = { words: nameTokens(name).map(wordOf), families: familiesOf(name) };
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, ready);
  }
  return ready;
}

const words = new Map<string, Word>();

/** The word of a token: one object for all names that have it. */
function wordOf(token: NameToken): Word {
  const id = `${token.kind[0]}${token.article ? 1 : 0}${token.text}`;
  let word = words.get(id);
  if (!word) {
    word = makeWord(token);
    if (words.size >= KEPT) words.clear();
    words.set(id, word);
  }
  return word;
}

function makeWord(token: NameToken): Word {
  const { text, kind } = token;
  const bare = withoutArticle(text);
  const given = kind === 'plain' ? commonGiven(text) : undefined;
  return {
    ...token,
    heard: hear(text),
    bare: bare === undefined ? undefined : hear(bare),
    elided: /^l[aeiou]\p{L}{3}/u.test(text) ? hear(text.slice(1)) : undefined,
    given,
    weight: weightOf(text, kind, given),
  };
}

function weightOf(text: string, kind: NameToken['kind'], given: string | undefined): number {
  if (kind !== 'plain') return 1;
  if (text.length === 1) return WEIGHT.initial;
  if (HONOUR.has(text)) return WEIGHT.honour;
  return given === undefined ? 1 : WEIGHT.common;
}

/** Whether sharing this word says little. */
export const isShared = ({ weight, kind }: Word): boolean => weight < 1 || kind === 'servant';
