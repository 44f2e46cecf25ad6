import { childrenOf, type Doc, headOf, lemmaOf, relOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Statement } from '../../core/reading.ts';
import { baseRel, isInfinitive, isQuoted, kids, leadOf, leadsOf, low, quoteOf } from '../clause/statement-tree.ts';
import { isAwaited, isDeniedBefore, isLeftOut, isSupposedBefore, isToCome } from './cue-before.ts';
import { isHearsay } from './hedge.ts';
import type { Said } from './said.ts';

/** A cue in its clause. */
interface CuePlace {
  readonly head: number;
  /** The verb that carries a noun cue ("made no promise"); the cue itself where it is a verb. */
  readonly verb: number;
  readonly source: number;
  readonly words: readonly number[];
  readonly speaker: readonly number[];
}

interface PolarityRule {
  readonly polarity: Exclude<Statement['cuePolarity'], 'asserted'>;
  readonly why: string;
  /** A sentence whose first statement has this polarity, and one that has no statement of it. */
  readonly fires: string;
  readonly notIn: string;
  is(doc: Doc, place: CuePlace): boolean;
}

const MODAL = /^(would|'d|’d|could|might|may|should|will|'ll|’ll|wo|shall|must)$/;
const NOBODY = /^(nobody|none|neither|noone|nothing)$/;
const GIVES_UP = /^(refuse|decline|fail|avoid|forbear|hesitate|forget|omit|stop|refrain|neglect)$/;
const COMING =
  /^(expected|due|set|going|about|likely|unlikely|scheduled|poised|supposed|bound|ready|prepared|preparing|certain|sure|slated)$/;

/** The predicates that hold a verb as their infinitive or gerund, nearest first: "has **yet** to say", "was **unable** to say". */
function holders(doc: Doc, verb: number): number[] {
  const found: number[] = [];
  for (let at = verb; found.length < 3; ) {
    const up = headOf(doc, at);
    if (up < 0 || !/^(xcomp|advcl|acl|ccomp|conj)$/.test(baseRel(doc, at))) break;
    const bare = /^(VB|VBG|VBN)$/.test(xposOf(doc, at)) && kids(doc, at, 'nsubj').length === 0;
    const led = /\bto\b|^(of|from)$/.test(leadOf(doc, at));
    // "refused, saying that" said it all the same.
    if (!bare || (baseRel(doc, at) === 'advcl' && !led && (at - up > 2 || low(doc, at - 1) === ','))) break;
    if (baseRel(doc, at) !== 'conj') found.push(up);
    at = up;
  }
  return found;
}

/** Whether a negation belongs to the verb: before it, on the same side of quotation marks, and not that of "not only". */
function isNegated(doc: Doc, verb: number): boolean {
  const hosts = [verb, ...kids(doc, verb, 'aux', 'cop', 'advmod')];
  return hosts.some((host) =>
    childrenOf(doc, host).some((child) => {
      const word = low(doc, child);
      // "no longer believes"
      if (word === 'no') return /^longer$/.test(low(doc, child + 1)) && child < verb;
      if (!/^(not|n't|n’t|never|neither|nor)$/.test(word) || !/^(advmod|discourse|cc|det)$/.test(baseRel(doc, child)))
        return false;
      if (child > verb && uposOf(doc, verb) !== 'AUX') return false;
      // "Neither, he said, was true": cut off by a comma it belongs to the words around the cue.
      if (child < verb && low(doc, child + 1) === ',') return false;
      if (quoteOf(doc, child) !== quoteOf(doc, verb)) return false;
      if (child + 1 < doc.n && /^(only|just|merely|least)$/.test(low(doc, child + 1))) return false;
      const between = kids(doc, verb, 'nsubj').some((subject) => subject > child && subject < verb);
      return !between || /^(nor|neither|never|not)$/.test(word);
    }),
  );
}

/** "confirmed **none** of it", "admitted to **nothing**": right behind the verb, over a preposition. */
function isOfNothing(doc: Doc, verb: number): boolean {
  const at = verb + 1 < doc.n && uposOf(doc, verb + 1) === 'ADP' ? verb + 2 : verb + 1;
  return (
    at < doc.n && /^(none|nothing|neither)$/.test(low(doc, at)) && uposOf(doc, verb) === 'VERB' && !isQuoted(doc, at)
  );
}

const isNobody = (doc: Doc, source: number): boolean =>
  source >= 0 &&
  (NOBODY.test(low(doc, source)) ||
    (low(doc, source) === 'one' && low(doc, source - 1) === 'no') ||
    kids(doc, source, 'det', 'advmod', 'cc').some((child) => /^(no|neither|not)$/.test(low(doc, child))));

/** "If it doesn't I promise": the mark leads another verb, though the tree hung it here. */
const hasVerbBefore = (doc: Doc, verb: number, speaker: readonly number[]): boolean => {
  const [mark] = leadsOf(doc, verb);
  const [first] = speaker;
  if (mark === undefined || first === undefined || first > verb) return false;
  for (let i = mark + 1; i < first; i++) if (/^(AUX|VERB)$/.test(uposOf(doc, i))) return true;
  return false;
};

/** The marks that lead the clause of a verb; those of the first member where it is coordinated. */
function opens(doc: Doc, verb: number): string {
  const shared = baseRel(doc, verb) === 'conj' && kids(doc, verb, 'nsubj').length === 0;
  return leadOf(doc, shared ? headOf(doc, verb) : verb);
}

const adverbBefore = (doc: Doc, verb: number): string =>
  kids(doc, verb, 'advmod')
    .filter((child) => child < verb)
    .map((child) => low(doc, child))
    .join(' ');

const isPresent = (doc: Doc, verb: number): boolean => /^(VBZ|VBP)$/.test(xposOf(doc, verb));

/** "Mayor to announce curfew": an infinitive that is the whole of the sentence. */
const isHeadline = (doc: Doc, verb: number, speaker: readonly number[]): boolean =>
  isInfinitive(doc, verb) && speaker.at(-1) === verb - 2 && low(doc, verb - 1) === 'to';

/** Whether a question mark ends the words that the verb stands in. */
function isAsked(doc: Doc, verb: number): boolean {
  const end = doc.sentStart[sentenceOf(doc, verb) + 1] as number;
  for (let i = verb + 1; i < end; i++) if (/^[?!.]/.test(low(doc, i))) return low(doc, i).startsWith('?');
  return false;
}

/** Whether an auxiliary stands before the subject: "had he said", "did she say". */
const isInverted = (doc: Doc, verb: number, aux: RegExp): boolean => {
  const [subject] = kids(doc, verb, 'nsubj');
  return (
    subject !== undefined &&
    kids(doc, verb, 'aux', 'cop').some((child) => child < subject && subject < verb && aux.test(low(doc, child)))
  );
};

/**
 * Modals of what was said all the same: "would have fled" of hearsay, "would later admit", "would say only that", the "'d"
 * of "had".
 */
function isPast(doc: Doc, verb: number, modal: number): boolean {
  const word = low(doc, modal);
  const rest = kids(doc, verb, 'aux').filter((child) => child > modal);
  if (/^['’]d$/.test(word)) return /^(VBN|VBD)$/.test(xposOf(doc, rest[0] ?? verb));
  const perfect = rest.some((child) => low(doc, child) === 'have');
  if (perfect && /^(would|may|might|must)$/.test(word)) return true;
  if (word === 'would' && isHearsay(doc, modal)) return true;
  return (
    /^(would|will)$/.test(word) &&
    [verb - 1, verb + 1].some((i) => i >= 0 && i < doc.n && /^(later|only|eventually|subsequently)$/.test(low(doc, i)))
  );
}

/** "I would say", "I must admit": said by saying so. */
const isPolite = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'nsubj').some((child) => /^(i|we)$/.test(low(doc, child))) &&
  kids(doc, verb, 'aux').some((child) => /^(would|'d|’d|must|may|should|could)$/.test(low(doc, child)));

/** The first rule that holds decides; a supposed denial ("if he does not say") is supposed. */
export const POLARITY_RULES: readonly PolarityRule[] = [
  {
    polarity: 'hypothetical',
    why: 'a condition supposes it',
    fires: 'If the army says that the road is open, the trucks will leave.',
    notIn: 'The army said that the trucks would leave if the road was open.',
    is: (doc, { verb, speaker }) =>
      isSupposedBefore(doc, speaker, verb) ||
      (baseRel(doc, verb) !== 'root' &&
        /\b(if|unless|lest|whether|in case|assuming|supposing|provided)\b/.test(opens(doc, verb)) &&
        !hasVerbBefore(doc, verb, speaker)),
  },
  {
    polarity: 'hypothetical',
    why: 'an inverted clause supposes it',
    fires: 'Should the council announce that the port is shut, the boats will turn back.',
    notIn: 'The council has announced that the port is shut.',
    is: (doc, { verb }) => baseRel(doc, verb) === 'advcl' && isInverted(doc, verb, /^(should|had|were)$/),
  },
  {
    polarity: 'hypothetical',
    why: 'a question leaves it open',
    fires: 'Did the colonel say that the road was open?',
    notIn: 'The colonel said that the road was open.',
    is: (doc, { verb }) => isInverted(doc, verb, /^(did|do|does|has|have|is|was|will|would)$/) && isAsked(doc, verb),
  },
  {
    polarity: 'negated',
    why: 'who refuses or fails to say it keeps it back',
    fires: 'The ministry refused to say where the men were.',
    notIn: 'The ministry was quick to say where the men were.',
    is: (doc, { verb, head, words }) =>
      holders(doc, verb).some((up) => GIVES_UP.test(lemmaOf(doc, up))) ||
      (GIVES_UP.test(lemmaOf(doc, head)) && words.some((i) => i > head && uposOf(doc, i) === 'VERB')),
  },
  {
    polarity: 'negated',
    why: 'what has yet to be said is not said',
    fires: 'The palace has yet to confirm that the king is ill.',
    notIn: 'The palace has now confirmed that the king is ill.',
    is: (doc, { verb }) =>
      holders(doc, verb).some(
        (up) => low(doc, up) === 'yet' || kids(doc, up, 'advmod').some((i) => low(doc, i) === 'yet'),
      ) && /^to$/.test(leadOf(doc, verb)),
  },
  {
    polarity: 'negated',
    why: 'who cannot, or does not want to, does not say it',
    fires: 'The monitors were unable to confirm that the well was poisoned.',
    notIn: 'The monitors were able to confirm that the well was poisoned.',
    is: (doc, { verb }) =>
      holders(doc, verb).some(
        (up) =>
          /^(unable|unwilling|reluctant|powerless)$/.test(low(doc, up)) ||
          (/^(able|want|wish|care|choose|dare|bother|manage|willing|ready|prepared|get|go|seem|appear|expect)$/.test(
            /^(prepared|willing)$/.test(low(doc, up)) ? low(doc, up) : lemmaOf(doc, up),
          ) &&
            isNegated(doc, up)),
      ),
  },
  {
    polarity: 'negated',
    why: 'the verb is negated',
    fires: 'The mayor did not say that the road was open.',
    notIn: 'The mayor not only said that the road was open, he drove there.',
    is: (doc, { verb, words }) =>
      isNegated(doc, verb) || isDeniedBefore(doc, verb) || words.some((i) => low(doc, i) === 'nor'),
  },
  {
    polarity: 'negated',
    why: 'the second of two verbs shares the negation of the first',
    fires: 'The palace did not confirm or deny that the king was ill.',
    notIn: 'The palace did not sleep and said that the king was ill.',
    is: (doc, { verb }) => {
      const first = baseRel(doc, verb) === 'conj' ? headOf(doc, verb) : -1;
      const joined = kids(doc, verb, 'cc').some((child) => /^(or|nor)$/.test(low(doc, child)));
      return first >= 0 && joined && kids(doc, verb, 'nsubj').length === 0 && isNegated(doc, first);
    },
  },
  {
    polarity: 'negated',
    why: 'nobody says it',
    fires: 'Nobody believes that the truce will hold.',
    notIn: 'Everybody believes that no truce will hold.',
    is: (doc, { source, verb }) =>
      isNobody(doc, source) ||
      // "Nobody was told anything."
      (source < 0 &&
        kids(doc, verb, 'nsubj').some((subject) => /:pass$/.test(relOf(doc, subject)) && isNobody(doc, subject))),
  },
  {
    polarity: 'negated',
    why: 'a gerund behind "without" or "instead of" did not happen',
    fires: 'The general left without saying that the prisoners were ill.',
    notIn: 'The general left after saying that the prisoners were ill.',
    is: (doc, { verb }) => /^(without|instead of|rather than)\b/.test(opens(doc, verb)) || isLeftOut(doc, verb),
  },
  {
    polarity: 'negated',
    why: 'it is nothing that was said or admitted',
    fires: 'The army has admitted to none of the raids.',
    notIn: 'The army has admitted that none of the men were armed.',
    is: (doc, { head }) => isOfNothing(doc, head),
  },
  {
    polarity: 'negated',
    why: '"no" before the noun that names the words',
    fires: 'The junta made no promise to release the men.',
    notIn: 'The junta made a promise to release no men.',
    is: (doc, { head, verb }) =>
      head !== verb || uposOf(doc, head) === 'NOUN'
        ? kids(doc, head, 'det').some((child) => /^(no|neither)$/.test(low(doc, child)))
        : false,
  },
  {
    polarity: 'hypothetical',
    why: 'what is expected or about to be said has not been said yet',
    fires: 'The envoy is expected to call for a truce.',
    notIn: 'The envoy is known to have called for a truce.',
    is: (doc, { verb, speaker }) =>
      isToCome(doc, verb) ||
      isHeadline(doc, verb, speaker) ||
      (holders(doc, verb).some(
        (up) =>
          (COMING.test(low(doc, up)) && kids(doc, up, 'aux', 'cop').length > 0) ||
          /^(is|are|has|have|needs|ought)$/.test(low(doc, up)),
      ) &&
        /^to$/.test(leadOf(doc, verb)) &&
        !kids(doc, verb, 'aux').some((child) => /^have$/.test(low(doc, child)))),
  },
  {
    polarity: 'hypothetical',
    why: 'a modal puts it into the future or under a condition',
    fires: 'The council will announce on Friday that the port is closed.',
    notIn: 'The monitors can confirm that the port is closed.',
    is: (doc, { verb }) =>
      [
        verb,
        // "will verify it and, if need be, **propose** a price"
        ...(baseRel(doc, verb) === 'conj' && xposOf(doc, verb) === 'VB' && kids(doc, verb, 'nsubj', 'aux').length === 0
          ? [headOf(doc, verb)]
          : []),
        ...holders(doc, verb).filter(
          (up) => /^(want|have|be|go|need)$/.test(lemmaOf(doc, up)) || kids(doc, up, 'cop').length > 0,
        ),
      ].some((one) =>
        kids(doc, one, 'aux').some((child) => child < one && MODAL.test(low(doc, child)) && !isPast(doc, one, child)),
      ) && !isPolite(doc, verb),
  },
  {
    polarity: 'hypothetical',
    why: 'whoever may say it is only supposed',
    fires: 'Anyone who says that the bridge is safe should walk over it.',
    notIn: 'The man who says that the bridge is safe has walked over it.',
    is: (doc, { verb, source }) =>
      source >= 0 && isPresent(doc, verb) && /^(anyone|anybody|whoever)$/.test(low(doc, source)),
  },
  {
    polarity: 'hypothetical',
    why: 'words put into the mouth of the hearer',
    fires: 'The bridge is safe, you say.',
    notIn: 'The bridge is safe, you said.',
    is: (doc, { verb, source }) => source >= 0 && isPresent(doc, verb) && low(doc, source) === 'you',
  },
  {
    polarity: 'hypothetical',
    why: 'what somebody is waited for to say',
    fires: 'The town is waiting for the ministry to confirm that the road is open.',
    notIn: 'The town waited for an hour to hear what the ministry confirmed.',
    is: (doc, { verb }) => isAwaited(doc, verb),
  },
  {
    polarity: 'hypothetical',
    why: 'what is to come when or once somebody says so',
    fires: 'The trucks will leave once the army announces that the road is open.',
    notIn: 'The trucks left once the army announced that the road was open.',
    is: (doc, { verb }) =>
      baseRel(doc, verb) === 'advcl' &&
      isPresent(doc, verb) &&
      /^(once|when|after|as soon as)\b/.test(opens(doc, verb) || adverbBefore(doc, verb)) &&
      kids(doc, headOf(doc, verb), 'aux').some((child) => /^(will|'ll|’ll|wo|shall)$/.test(low(doc, child))),
  },
  {
    polarity: 'hypothetical',
    why: 'a clause with "until" or "before" in the present has not come true',
    fires: 'The trucks wait until the army says that the road is open.',
    notIn: 'The trucks waited until the army said that the road was open.',
    is: (doc, { verb }) =>
      baseRel(doc, verb) === 'advcl' && isPresent(doc, verb) && /^(until|till|before)\b/.test(opens(doc, verb)),
  },
];

/** Whether the cue, of these words, says that it was said, that it was not, or leaves it open ("if the army says"). */
export function polarityOf(
  doc: Doc,
  { head, source, cue: words, sourceTokens }: Pick<Said, 'head' | 'source' | 'cue' | 'sourceTokens'>,
): Statement['cuePolarity'] {
  const carrier = words.find((i) => uposOf(doc, i) === 'VERB');
  const verb = uposOf(doc, head) === 'NOUN' && carrier !== undefined ? carrier : head;
  if (!/^(VERB|NOUN|ADJ|AUX)$/.test(uposOf(doc, head))) return 'asserted';
  return (
    POLARITY_RULES.find((rule) => rule.is(doc, { head, verb, source, words, speaker: sourceTokens }))?.polarity ??
    'asserted'
  );
}
