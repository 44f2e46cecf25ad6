import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';

type Tense = 'past' | 'present' | 'future';

// What is planned, put off or to be ended lies ahead, even when the plan itself is told in the past.
const PLANNING = new Set(
  'plan expect schedule intend aim due set hope want agree vow promise slate extend postpone delay expire'.split(' '),
);
const PLANNED = new Set('plan expect schedule slate due extend postpone delay'.split(' '));

/** "planned", "expected"; "set" only in "set for", "set to". */
const isPlanned = (doc: Doc, verb: number): boolean =>
  PLANNED.has(lemmaOf(doc, verb)) || (lemmaOf(doc, verb) === 'set' && /^(?:for|to)$/.test(formOf(doc, verb + 1)));

function tenseOf(doc: Doc, verb: number): Tense | undefined {
  const kids = childrenOf(doc, verb);
  const aux = kids
    .filter((c) => relOf(doc, c).startsWith('aux') || relOf(doc, c) === 'cop')
    .map((c) => formOf(doc, c))
    // the month, taken for the helping verb
    .filter((form) => form !== 'May' || kids[0] === doc.sentStart[sentenceOf(doc, verb)])
    .map((form) => form.toLowerCase());
  const tag = xposOf(doc, verb);
  // "planned for Friday", "had been due to expire on Friday"
  if (tag === 'VBN' && isPlanned(doc, verb)) return 'future';
  if (aux.some((w) => /^(will|shall|'ll|’ll|wo|would|may|might|could|can|should|must)$/.test(w)))
    return aux.some((w) => /^(have|'ve|’ve)$/.test(w)) ? 'past' : 'future';
  if (aux.some((w) => /^(was|were|'re)$/.test(w)) && tag === 'VBG' && PLANNING.has(lemmaOf(doc, verb))) return 'future';
  if (aux.some((w) => /^(was|were|had|did|been|has|have|'ve|’ve|'d)$/.test(w))) return 'past';
  // "the order issued Thursday"
  if (tag === 'VBN' && aux.length === 0) return 'past';
  if (tag === 'VBD') return 'past';
  // "is to begin on Sunday"
  const isInfinitive = tag === 'VB' && (kids.some((c) => /^to$/i.test(formOf(doc, c))) || isTo(doc, verb - 1));
  if (isInfinitive && aux.some((w) => /^(is|are|am)$/.test(w))) return 'future';
  if (aux.some((w) => /^(is|are|am|'s|’s|'re|’re|be|does|do)$/.test(w))) {
    return PLANNING.has(lemmaOf(doc, verb)) || kids.some((c) => relOf(doc, c) === 'xcomp') ? 'future' : 'present';
  }
  if (tag === 'VBZ' || tag === 'VBP') return PLANNING.has(lemmaOf(doc, verb)) ? 'future' : 'present';
  if (isInfinitive) {
    // "plans to attack on Friday" looks ahead from its governing verb
    return 'future';
  }
  return undefined;
}

/**
 * The tense of the clause token `i` stands in: that of the nearest verb above it that shows one; else of the nearest
 * finite verb of the sentence; `past` when the sentence has none (a headline, a dateline).
 */
export function tenseAt(doc: Doc, i: number): Tense {
  let at = i;
  // "to leave within a week", "by Friday": a term lies ahead of whoever sets it
  const term = /\b(?:within|by|before|until|till)\s+(?:the\s+)?$/i.test(textBefore(doc, i));
  if (isPutOff(doc, i)) return 'future';
  const owned = ownedBy(doc, i);
  if (owned !== undefined) {
    // "Friday's vote will": only what the thing itself does tells
    if (!/^nsubj/.test(relOf(doc, owned))) return isToCome(doc, i) ? 'future' : 'past';
    at = headOf(doc, owned);
  }
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    const pos = uposOf(doc, at);
    if (pos === 'VERB' || pos === 'AUX' || childrenOf(doc, at).some((c) => relOf(doc, c) === 'cop')) {
      const tense = tenseOf(doc, at);
      if (tense === 'present' && (term || isScheduled(doc, i, at))) return 'future';
      if (tense) return tense;
    }
    at = headOf(doc, at);
  }
  const s = sentenceOf(doc, i);
  let best: Tense = 'past';
  let distance = Number.POSITIVE_INFINITY;
  for (let k = doc.sentStart[s] as number; k < (doc.sentStart[s + 1] as number); k++) {
    if (uposOf(doc, k) !== 'VERB' && uposOf(doc, k) !== 'AUX') continue;
    const tense = tenseOf(doc, k);
    if (tense && Math.abs(k - i) < distance) {
      distance = Math.abs(k - i);
      best = tense;
    }
  }
  return best;
}

const isTo = (doc: Doc, i: number): boolean => i >= 0 && /^to$/i.test(formOf(doc, i));

// What is said, is so or stays so is told of now and is no plan.
const STATES = new Set(
  'be say have remain stay tell add note warn claim write know seem mark become stand deny believe'.split(' '),
);

/** "arrives on Thursday." in a sentence of running text; a headline tells the past in the present. */
function isScheduled(doc: Doc, i: number, verb: number): boolean {
  const end = (doc.sentStart[sentenceOf(doc, i) + 1] as number) - 1;
  return (
    headOf(doc, i) === verb &&
    /^(?:obl|obj|nmod:tmod|advmod)/.test(relOf(doc, i)) &&
    /^VB[ZP]$/.test(xposOf(doc, verb)) &&
    !STATES.has(lemmaOf(doc, verb)) &&
    /^[.!?"”'’)]+$/.test(formOf(doc, end))
  );
}

/** The noun that a date with a possessive belongs to: "Friday's **vote**". */
function ownedBy(doc: Doc, i: number): number | undefined {
  const isOwner = childrenOf(doc, i).some((c) => /^['’]s?$/.test(formOf(doc, c)));
  const owned = headOf(doc, i);
  return isOwner && owned >= 0 ? owned : undefined;
}

/** "ahead of Friday's vote". */
const isToCome = (doc: Doc, i: number): boolean =>
  /\b(?:ahead of|for|until|till)\s+(?:the\s+)?$/i.test(textBefore(doc, i));

const textBefore = (doc: Doc, i: number): string =>
  doc.text.slice(Math.max(0, (doc.tokStart[i] as number) - 24), doc.tokStart[i]);

// Verbs that move a term, so that "until" looks ahead though they are past themselves.
const MOVES = new Set('extend postpone delay move adjourn reschedule defer'.split(' '));
const TERMS = new Set('extend postpone delay give set grant adjourn suspend order close ban have allow bar'.split(' '));

/** "gave them until Tuesday", "was moved to Friday". */
function isPutOff(doc: Doc, i: number): boolean {
  const verb = headOf(doc, i);
  if (verb < 0) return false;
  const before = textBefore(doc, i);
  if (/\b(?:until|till)\s+$/i.test(before)) return TERMS.has(lemmaOf(doc, verb));
  return /\bto\s+$/i.test(before) && MOVES.has(lemmaOf(doc, verb));
}

/**
 * Whether the words before a date leave open that it is ahead of the report, though its clause is in the past: "was put off
 * until December 20", "by January 14"; not "lasted until December 20" nor "on December 20".
 */
export function mayBeAhead(doc: Doc, i: number): boolean {
  const before = textBefore(doc, i);
  if (/\b(?:on|in|since|from|at|last|early|late|of|ended|after)\s+(?:the\s+)?$|^$|[.,;(]\s*$/i.test(before))
    return false;
  const verb = headOf(doc, i);
  if (verb < 0 || !/^VB[DN]$/.test(xposOf(doc, verb))) return true;
  if (/\b(?:until|till)\s+$/i.test(before)) return TERMS.has(lemmaOf(doc, verb));
  // "by 5 January the town had fallen"
  return !(/\bby\s+$/i.test(before) && childrenOf(doc, verb).some((c) => /^had$/i.test(formOf(doc, c))));
}
