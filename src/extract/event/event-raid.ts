import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf } from '../../annotate/doc.ts';
import { caseOf } from '../clause/role-span.ts';
import type { Candidate } from './event-merge.ts';
import { CRAFT } from './party/craft.ts';

/** What a raid that kills is told beside: "killed in the raid", "the raid left six dead". */
const INSIDE = /^(?:in|during|after|by)$/;

/**
 * The candidates with every raid that kills read as force: entering a house is COERCE, but planes raid from the air,
 * and a raid in which people died is the deed that they died of.
 */
export const warlike = (doc: Doc, all: readonly Candidate[]): Candidate[] =>
  all.map((one) => (isRaid(doc, one) && isForce(doc, one, all) ? { ...one, class: 'ASSAULT', hit: undefined } : one));

const isRaid = (doc: Doc, { token, class: kind }: Candidate): boolean =>
  kind === 'COERCE' && /^raids?$|^raid(?:ed|ing)$/.test(formOf(doc, token).toLowerCase());

function isForce(doc: Doc, raid: Candidate, all: readonly Candidate[]): boolean {
  if (raid.agents.some((a) => CRAFT.test(formOf(doc, a).toLowerCase()))) return true;
  const s = sentenceOf(doc, raid.token);
  const force = all.filter((c) => c.class === 'ASSAULT' && sentenceOf(doc, c.token) === s).map((c) => c.token);
  const [over, rel] = [headOf(doc, raid.token), relOf(doc, raid.token)];
  // "the raid killed two guards", "two guards were killed in the raid", "five died in the raid"
  if (over >= 0 && (rel.startsWith('nsubj') || INSIDE.test(caseOf(doc, raid.token))))
    if (force.includes(over) || DIES.has(lemmaOf(doc, over))) return true;
  // "raided the village, killing nine": what came of it
  return childrenOf(doc, raid.token).some(
    (c) => /^(?:advcl|acl|conj)/.test(relOf(doc, c)) && force.includes(c) && KILLS.has(lemmaOf(doc, c)),
  );
}

const DIES = new Set(['die', 'perish', 'leave', 'claim', 'cost', 'succumb']);
const KILLS = new Set(['kill', 'wound', 'injure', 'behead', 'execute', 'massacre', 'slaughter', 'murder', 'shoot']);
