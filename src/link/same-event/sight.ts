import type { Reading, ReadingToken } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { stemOf } from '../saying-stem.ts';
import { isFull, keyOf } from '../saying-word.ts';
import { termsOf } from '../story/term.ts';
import { familiesOf } from './family.ts';

/** A place in a text where an event is told, with what is seen around its trigger. */
export interface Sight {
  readonly id: string;
  readonly article: string;
  /** The words of the place, in lower case. */
  readonly form: string;
  /** Stems of the head word as it stands and of its dictionary form. */
  readonly stems: readonly [form: string, lemma: string];
  readonly kin: string;
  readonly families: readonly string[];
  readonly tag: string;
  /** Stems of the words that hang on the trigger: who does it, whom or what it is done to, and others. */
  readonly doers: readonly string[];
  readonly objects: readonly string[];
  readonly others: readonly string[];
  /** Stem of the word it hangs on; empty for none. */
  readonly over: string;
  /** Number of its sentence in the article. */
  readonly sentence: number;
  /** Terms of the sentence, and of the eight words on either side. */
  readonly around: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const NEAR = 8;
const DOERS = /^(nsubj|obl:agent|nmod:poss)$/;
const OBJECTS = /^(obj|iobj|nsubj:pass|ccomp|xcomp)/;
const OTHERS = /^(obl|nmod|compound)/;

/** The places of one article. Its reading must have tokens; spans are UTF-16 offsets, half open. */
export function sightsOf(reading: Reading, places: readonly { readonly id: string; readonly span: Span }[]): Sight[] {
  const sentences = reading.sentences.map((span) => ({ span, tokens: [] as ReadingToken[] }));
  let at = 0;
  for (const token of reading.tokens ?? []) {
    while (at < sentences.length - 1 && token.span[0] >= (sentences[at]?.span[1] ?? 0)) at++;
    sentences[at]?.tokens.push(token);
  }
  return places.map(({ id, span }) => {
    const n = sentences.findIndex((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
    const { tokens = [], span: whole = span } = sentences[n] ?? {};
    return sightAt(reading, { id, span, sentence: n, tokens, whole });
  });
}

function sightAt(
  { id: article, text }: Reading,
  place: { id: string; span: Span; sentence: number; tokens: readonly ReadingToken[]; whole: Span },
): Sight {
  const { id, span, sentence, tokens, whole } = place;
  const inside = [...tokens.entries()].filter(([, token]) => token.span[0] < span[1] && token.span[1] > span[0]);
  const at = headOf(inside);
  const head = at === undefined ? undefined : tokens[at];
  const form = text.slice(...span).toLowerCase();
  const word = head ? text.slice(...head.span).toLowerCase() : (form.split(/\s+/).at(-1) as string);
  const lemma = (head?.lemma ?? word).toLowerCase();
  const own = new Set(inside.map(([n]) => n));
  const kids = (wanted: RegExp): string[] =>
    at === undefined
      ? []
      : [...tokens.entries()]
          .filter(([n, token]) => token.head === at && !own.has(n) && wanted.test(token.deprel))
          .map(([, token]) => stemOf(token.lemma.toLowerCase()))
          .filter((stem) => stem.length > 1);
  const close = tokens.slice(Math.max(0, (at ?? 0) - NEAR), (at ?? 0) + NEAR + 1);
  const around = termsOf(text.slice(...whole));
  return {
    ...{ id, article, form, sentence, tag: head?.upos ?? '' },
    ...{ stems: [stemOf(word), stemOf(lemma)], kin: keyOf(lemma), families: familiesOf(lemma) },
    ...{ doers: kids(DOERS), objects: kids(OBJECTS), others: kids(OTHERS) },
    over: head && head.head >= 0 ? stemOf(tokens[head.head]?.lemma.toLowerCase() ?? '') : '',
    around: new Set(around.map(({ key }) => key)),
    near: new Set(termsOf(close.map((token) => text.slice(...token.span)).join(' ')).map(({ key }) => key)),
    figures: new Set(around.flatMap(({ key, kind }) => (kind === 'number' ? [key] : []))),
  };
}

/** The word of a place on which its others hang; where that says nothing ("take place"), the last that does. */
function headOf(inside: readonly (readonly [number, ReadingToken])[]): number | undefined {
  const own = new Set(inside.map(([n]) => n));
  const [top] = inside.find(([, { head }]) => !own.has(head)) ?? inside.at(-1) ?? [];
  const token = inside.find(([n]) => n === top)?.[1];
  if (token === undefined || inside.length === 1 || isFull(token.lemma)) return top;
  return inside.findLast(([, { lemma, upos }]) => isFull(lemma) && /^(VERB|NOUN|PROPN|ADJ)$/.test(upos))?.[0] ?? top;
}
