import { type Doc, formOf, lemmaOf, sentenceOf, uposOf } from '../annotate/doc.ts';
import type { Act } from '../core/reading.ts';
import type { Content } from './content-part.ts';
import type { CueHit } from './cue-match.ts';
import { kids, low } from './statement-tree.ts';

/** Verbs of harm: what the speaker's own side will do when a warning is a threat. */
const HARM = new Set(
  `burn kill strike attack destroy respond retaliate answer punish bomb shell invade target hit crush execute behead
  slaughter bombard hunt storm raze wipe eliminate avenge pay shoot hang annihilate fire assault seize level arrest
  besiege flatten`.split(/\s+/),
);
const OWN = new Set(['we', 'i', 'our', 'my', 'us', 'ours', 'mine']);
const OTHER_SELF = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its']);
const COMING = /^(will|'ll|’ll|shall|would|wo)$/;
/** Cues plain enough that the words they report decide the act. */
const PLAIN = new Set([
  'say',
  'tell',
  'add',
  'state',
  'stress',
  'insist',
  'declare',
  'write',
  'post',
  'repeat',
  'reiterate',
  'maintain',
  'assert',
]);

/**
 * The act of a statement: that of the cue, unless the frame says otherwise. `source` holds the head words of the
 * source, so that "the army said the army would" is seen as a word about oneself.
 */
export function actOf(doc: Doc, hit: CueHit, content: Content, source: number): Act {
  const { act, words } = hit.row;
  const lemma = words[0] as string;
  if (act === 'warn' || act === 'threaten' || PLAIN.has(lemma)) {
    const coming = futureOf(doc, content) && !isLong(doc, content);
    const own = coming && isOwn(doc, content.head, source);
    if (act === 'warn') return own && HARM.has(lemmaOf(doc, content.head)) ? 'threaten' : act;
    if (coming && PLAIN.has(lemma) && (act === 'assert' || act === 'announce')) {
      if (!own) return act === 'announce' ? act : 'predict';
      return HARM.has(lemmaOf(doc, content.head)) && namesHearer(doc, content) ? 'threaten' : 'pledge';
    }
  }
  return act;
}

/** Several sentences are more than their first: no one verb decides what they do. */
const isLong = (doc: Doc, { tokens }: Content): boolean => {
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)];
  const quote = doc.quotes.find(
    ({ span }) => span[0] <= (doc.tokStart[first] as number) && span[1] >= (doc.tokEnd[last] as number),
  );
  return (
    sentenceOf(doc, first) !== sentenceOf(doc, last) ||
    (quote !== undefined && /[.?!]\s/.test(doc.text.slice(...quote.inner)))
  );
};

/** Whether the clause speaks of what is to come. */
function futureOf(doc: Doc, { head }: Content): boolean {
  if (head < 0 || !/^(VERB|ADJ|NOUN|AUX)$/.test(uposOf(doc, head))) return false;
  return kids(doc, head, 'aux').some((child) => COMING.test(low(doc, child)));
}

/** Whether the subject of the clause is the speaker's own side. */
function isOwn(doc: Doc, head: number, source: number): boolean {
  const [subject] = kids(doc, head, 'nsubj');
  if (subject === undefined) return false;
  const words = [subject, ...kids(doc, subject, 'nmod', 'det')].map((i) => low(doc, i));
  if (words.some((word) => OWN.has(word))) return true;
  if (source >= 0 && formOf(doc, subject) === formOf(doc, source)) return true;
  return words.some((word) => OTHER_SELF.has(word)) && !isQuoted(doc, subject);
}

const isQuoted = (doc: Doc, i: number): boolean =>
  doc.quotes.some(({ inner }) => (doc.tokStart[i] as number) >= inner[0] && (doc.tokEnd[i] as number) <= inner[1]);

/** Harm needs somebody it is done to: "burn every depot", not "respond". */
const namesHearer = (doc: Doc, { head }: Content): boolean => kids(doc, head, 'obj', 'obl').length > 0;
