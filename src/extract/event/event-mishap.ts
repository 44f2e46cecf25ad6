import { type Doc, formOf, lemmaOf, sentenceOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';

/** What blows up, burns or falls by itself, and old ammunition that is found or cleared. */
const MISHAP =
  /^(?:methane|firedamp|boilers?|leak|leaked|leaking|ammonia|fireworks?|transformer|accident|accidental|accidentally|unexploded|wartime|short-circuit|circuit|overturned|collided|collision|capsized|derailment|scaffolding|trumpet)$/i;
/** "a gas blast", "a gas explosion": not "a gas attack". */
const BANG = /^(?:blast|explosion|bang|cylinder|bottle|main|pipe|stove)s?$/i;

/** "A blast rocked the fireworks plant": what nobody is named for, in a sentence whose words say that nobody meant it. */
export function isMishap(doc: Doc, token: number, kind: EventClass, doers: number): boolean {
  if (kind !== 'ASSAULT' || (doers > 0 && lemmaOf(doc, token) !== 'blow')) return false;
  const s = sentenceOf(doc, token);
  const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
  for (let i = from; i < to; i++)
    if (MISHAP.test(formOf(doc, i)) || (/^gas$/i.test(formOf(doc, i)) && i + 1 < to && BANG.test(formOf(doc, i + 1))))
      return true;
  return false;
}
