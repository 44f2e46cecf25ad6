import { type Doc, sentenceOf, xposOf } from '../../annotate/doc.ts';
import { low } from '../clause/statement-tree.ts';

/** How far back the words before a cue are looked at. */
const REACH = 7;
const ADVERBS = '(?: (?:[a-z]+ly|also|now|then|still|soon|even|yet|first|again|ever))*';
const be = (rest: string): RegExp =>
  new RegExp(`(?:^| )(?:am|are|is|was|were|be|been|['’](?:s|re|m))${ADVERBS}${rest} to$`);

/** The words before a token, whatever the tree made of them; the nearest stands last. */
function wordsBefore(doc: Doc, i: number): string {
  const start = Math.max(doc.sentStart[sentenceOf(doc, i)] as number, i - REACH);
  const words: string[] = [];
  for (let k = start; k < i; k++) words.push(low(doc, k));
  return words.join(' ');
}

const EXPECTED = be(`${ADVERBS} (?:expected|due|set|going|about|likely|unlikely|scheduled|poised|bound|slated)`);
const TO_COME = /(?:^| )(?:is|are|['’]re) (?:also |now |soon |then )?to$/;
const LATENT = /(?:^| |, )expected to$/;
/** "is due to", "is to", "expected to": what is to be said. */
export const isToCome = (doc: Doc, verb: number): boolean => {
  const words = wordsBefore(doc, verb);
  return EXPECTED.test(words) || TO_COME.test(words) || LATENT.test(words);
};

const DENIED = new RegExp(
  `(?:^| )(?:(?:did|do|does|has|have|had|would|will|wo|could|can|ca|may|is|was) (?:not|n't|n’t)|never)${ADVERBS}( be| been)?$`,
);
/** "did not", "has never": the negation right before the verb. */
export const isDeniedBefore = (doc: Doc, verb: number): boolean => DENIED.test(wordsBefore(doc, verb));

/** "without saying", "stopped short of blaming". */
export const isLeftOut = (doc: Doc, verb: number): boolean =>
  /(?:^| )(?:without|instead of|rather than|short of)(?: ever| even)?$/.test(wordsBefore(doc, verb));

const SUPPOSED =
  /(?:^|[^ ]* )(?:if|unless|lest|whether|in case|as soon as|(?:suppose|supposing|imagine|assuming)(?: that)?)$/;
const UNSAID = /(?:^| )(?:if|unless|until) (?:it|that|this) (?:is|was|were|has been|can be)$/;
const INVERTED = /(?:^|, )(?:should|had|were)$/;
/** "**if** the army says", "**had** the general said": the word right before the speaker. */
export const isSupposedBefore = (doc: Doc, source: readonly number[], verb: number): boolean => {
  if (source.length === 0) return UNSAID.test(wordsBefore(doc, verb));
  const [first] = source;
  const last = source.at(-1);
  if (first === undefined || last === undefined || last >= verb || verb - last > 4) return false;
  const words = wordsBefore(doc, first);
  return SUPPOSED.test(words) || INVERTED.test(words) || (WHEN.test(words) && isToFollow(doc, verb));
};

const WHEN = /^(?:["“«'‘] )?(?:when|once|after)$/;
/** "**When** the court rules, the gates **will** open": a present that the rest of the sentence puts into the future. */
function isToFollow(doc: Doc, verb: number): boolean {
  if (!/^(VBZ|VBP)$/.test(xposOf(doc, verb))) return false;
  const end = doc.sentStart[sentenceOf(doc, verb) + 1] as number;
  let comma = -1;
  for (let i = verb + 1; i < end; i++) {
    if (low(doc, i) === ',') comma = i;
    else if (comma >= 0 && /^(will|'ll|’ll|wo|shall)$/.test(low(doc, i))) return true;
  }
  return false;
}

const FOR = /(?:^| )for (?:[a-z'’.-]+ ){1,4}to$/;
/** "waiting **for** the ministry **to** confirm it": not done while it is waited for. */
export const isAwaited = (doc: Doc, verb: number): boolean => {
  const words = wordsBefore(doc, verb);
  return (
    FOR.test(words) &&
    /(?:^| )(?:wait|waits|waited|waiting|long|longs|longed|longing|hope|hopes|hoped|hoping|pray|prays|prayed|time)(?: [a-z]+)? for /.test(
      words,
    )
  );
};
