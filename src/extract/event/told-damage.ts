import { childBy, childrenOf, type Doc, lemmaOf, lowOf, relOf, sentenceOf, xposOf } from '../../annotate/doc.ts';
import { spanAt } from '../../core/span.ts';
import { caseOf } from '../clause/role-span.ts';
import type { Candidate } from './event-merge.ts';
import { namesCause } from './event-mishap.ts';
import type { EventTable } from './event-table.ts';

/** What burns, or has lost its roof, after it was hit. */
const BUILT =
  /^(?:depot|terminal|refinery|plant|warehouse|store|silo|tank|hangar|barracks|port|harbour|station|school|clinic|hospital|house|block|home|mill|factory|workshop|market|church|mosque|chapel|office|library|farm|barn|ship|ferry|tanker|truck|lorry|substation|building|hall|dairy|bakery|sawmill|brewery|granary)$/;
const ABLAZE = /^(?:alight|ablaze|aflame)$/;
const FLAMES = /^(?:fire|flame|ruin|rubble)$/;
const TORN = /^(?:roof|window|wall|facade|steeple|dome)$/;

/** Words of a sentence in which something burns or breaks by itself. */
const OF_ITSELF =
  /^(?:storm|gale|wind|winds|lightning|quake|earthquake|flood|accident|accidental|spark|stove|welding|short-circuit|cigarette|lamp|day|candle|stubble|hurricane|snow|renovation|19\d\d)$/;

/**
 * "The depot at Vihterpe **is burning**", "the school **lost** its roof", in an article that has told of an attack before: the
 * damage recalls the deed, where no deed of its own sentence has it for its work.
 */
export function toldDamage(doc: Doc, told: readonly Candidate[], { causes }: Pick<EventTable, 'causes'>): Candidate[] {
  const deeds = told.filter((c) => c.class === 'ASSAULT');
  const found: Candidate[] = [];
  for (let token = 0; token < doc.n && deeds.length > 0; token++) {
    const target = damagedBy(doc, token);
    if (target < 0 || told.some((c) => c.token === token) || !follows(doc, token, deeds)) continue;
    if (namesCause(doc, token, { has: (form) => OF_ITSELF.test(form) || causes.has(form) })) continue;
    found.push({
      token,
      class: 'ASSAULT',
      hit: undefined,
      agents: [],
      recipients: [],
      targets: [target],
      rules: new Map([[target, 'what was damaged']]),
    });
  }
  return found;
}

/** The thing that a word says is on fire or broken; -1 for other words. */
function damagedBy(doc: Doc, token: number): number {
  const subject = childBy(doc, token, 'nsubj');
  if (subject < 0 || !isBuilt(doc, subject) || isUnsure(doc, token)) return -1;
  if (lemmaOf(doc, token) === 'burn')
    return xposOf(doc, token) === 'VBG' && childBy(doc, token, 'aux') >= 0 ? subject : -1;
  if (ABLAZE.test(lowOf(doc, token))) return subject;
  if (FLAMES.test(lemmaOf(doc, token)))
    return childBy(doc, token, 'cop') >= 0 && /^(?:on|in)$/.test(caseOf(doc, token)) ? subject : -1;
  if (lemmaOf(doc, token) === 'lose')
    return childrenOf(doc, token).some((c) => relOf(doc, c) === 'obj' && TORN.test(lemmaOf(doc, c))) ? subject : -1;
  return lemmaOf(doc, token) === 'lie' &&
    childrenOf(doc, token).some((c) => caseOf(doc, c) === 'in' && FLAMES.test(lemmaOf(doc, c)))
    ? subject
    : -1;
}

/** "the depot", "two of the tanks"; "many homes" may be anywhere. */
const isBuilt = (doc: Doc, i: number): boolean =>
  !childrenOf(doc, i).some((c) => /^(?:many|some|several|most|other|more)$/.test(lowOf(doc, c))) &&
  (BUILT.test(lemmaOf(doc, i)) ||
    childrenOf(doc, i).some((c) => caseOf(doc, c) === 'of' && BUILT.test(lemmaOf(doc, c))));

const isUnsure = (doc: Doc, i: number): boolean =>
  childrenOf(doc, i).some((c) =>
    /^(?:not|n't|n’t|never|no|if|will|would|may|might|could|can|must)$/.test(lowOf(doc, c)),
  );

/** A deed told in this paragraph or the one before, and none in this sentence. */
function follows(doc: Doc, token: number, deeds: readonly Candidate[]): boolean {
  const s = sentenceOf(doc, token);
  if (deeds.some((c) => sentenceOf(doc, c.token) === s)) return false;
  const start = doc.tokStart[token] as number;
  const own = spanAt(doc.paragraphs, start)?.[0] ?? start;
  const before = spanAt(doc.paragraphs, doc.paragraphs.findLast(([, to]) => to <= own)?.[0] ?? own)?.[0] ?? own;
  return deeds.some((c) => c.token < token && (doc.tokStart[c.token] as number) >= before);
}
