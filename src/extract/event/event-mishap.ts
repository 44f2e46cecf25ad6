import { type Doc, formOf, lemmaOf, lowOf, sentenceOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';

/** What blows up, burns or falls by itself, and old ammunition that is found or cleared. */
const MISHAP =
  /^(?:methane|firedamp|boilers?|leak|leaked|leaking|ammonia|fireworks?|accident|accidental|accidentally|unexploded|short-circuit|overturned|collided|collision|capsized|crash|crashed|crashes|crashing|quake|earthquake|avalanche|landslide|hurricane|cyclone|tornado|flood|floods|derailment|scaffolding|trumpet)$/i;
/** "a gas blast", "a gas explosion": not "a gas attack". */
const BANG = /^(?:blast|explosion|bang|cylinder|bottle|main|pipe|stove)s?$/i;

/** Where these stand somebody meant it, whatever burned. */
const MEANT =
  /^(?:shell(?:s|ed|ing)?|rockets?|missiles?|drones?|mortars?|strikes?|airstrikes?|raids?|attack(?:s|ed)?|attackers?|grenades?|snipers?|gunm[ae]n|militants?|rebels?|saboteurs?|arson|planted|troops|soldiers|fighters|shots?|hit|fired?|downed|rammed|gunfire|ambush(?:ed)?|explosives|dynamite|sabotage|landmines?)$/i;

/** "An unexploded shell": of an earlier war. */
const isOld = (doc: Doc, at: number): boolean => at > 0 && /^unexploded$/i.test(formOf(doc, at - 1));

/** "A blast rocked the fireworks plant": what nobody is named for, in a sentence whose words say that nobody meant it. */
export function isMishap(doc: Doc, token: number, kind: EventClass, doers: number): boolean {
  if (kind !== 'ASSAULT' || (doers > 0 && lemmaOf(doc, token) !== 'blow')) return false;
  const s = sentenceOf(doc, token);
  const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
  for (let i = from; i < to; i++) if (i !== token && MEANT.test(formOf(doc, i)) && !isOld(doc, i)) return false;
  for (let i = from; i < to; i++)
    if (MISHAP.test(formOf(doc, i)) || (/^gas$/i.test(formOf(doc, i)) && i + 1 < to && BANG.test(formOf(doc, i + 1))))
      return true;
  return false;
}

/** Whether the sentence of a token names a disease or another cause that is nobody's deed: the forms of a list. */
export function namesCause(doc: Doc, token: number, causes: { has(form: string): boolean }): boolean {
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++)
    if (causes.has(lowOf(doc, i))) return true;
  return false;
}
