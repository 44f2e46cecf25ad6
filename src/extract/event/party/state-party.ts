import { childBy, childrenOf, type Doc, headOf, relOf, uposOf } from '../../../annotate/doc.ts';
import type { EventClass } from '../../../core/reading.ts';
import { doerOf, patientOf } from '../../clause/role.ts';
import { caseOf, withConjuncts } from '../../clause/role-span.ts';
import { isPassive } from '../../clause/voice.ts';
import type { FrameHit } from '../event-frame.ts';
import { lineSubject } from '../line.ts';
import type { Parties } from './party.ts';
import type { Party } from './role-rule.ts';

/** Classes whose states somebody suffers: "is under siege", "were held in custody". */
const SUFFERED: ReadonlySet<EventClass | '-'> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION', 'THREATEN']);

/** Whether a frame is a state: an adjective, or a noun that counts by the preposition it stands with. */
export const isState = ({ row }: FrameHit): boolean => row.pos === 'adj' || row.under !== undefined;

/**
 * The parties of a state. Whoever is in it is the recipient of a harm ("the town is under siege") or a release, and the
 * doer of anything else ("miners are on strike"); "placed the mayor under arrest" names the doer too, and so does "by".
 */
export function stateParties(doc: Doc, { row, token }: FrameHit): Parties {
  const all = (i: number, rule: string): Party[] =>
    (i < 0 ? [] : withConjuncts(doc, i))
      .filter((t) => /^(NOUN|PROPN|PRON|NUM|ADJ)$/.test(uposOf(doc, t)))
      .map((t) => ({ token: t, rule }));
  const phrases = childrenOf(doc, token).filter((c) => /^(obl|nmod)/.test(relOf(doc, c)));
  const behind = (cases: RegExp, rule: string): Party[] =>
    phrases.filter((c) => cases.test(caseOf(doc, c))).flatMap((c) => all(c, rule));
  const { bearer, maker } = placed(doc, token);
  const inIt = all(bearer, 'state: who is in it');
  const madeBy = all(maker, 'state: who brought it about');
  const none = { agents: [], recipients: [], sides: [], targets: [], stopped: false };
  const others = behind(/^(with|against|between)$/, 'state: the other side');
  if (row.twoSided) return { ...none, agents: inIt, sides: others };
  // "is free again", "the road is open again": somebody else let it go
  const letGo = row.class === 'RETREAT' && (row.mode === 'release' || row.mode === 'access');
  if (SUFFERED.has(row.class) || letGo)
    return { ...none, agents: [...madeBy, ...behind(/^by$/, 'state: by phrase')], recipients: inIt };
  return { ...none, agents: maker >= 0 ? madeBy : inIt, recipients: others };
}

/** Who is in the state, and who brought him there; -1 where nobody is named. */
function placed(doc: Doc, token: number): { readonly bearer: number; readonly maker: number } {
  const own = childBy(doc, token, 'nsubj', 'nsubj:pass');
  if (own >= 0) return { bearer: own, maker: -1 };
  const line = lineSubject(doc, token);
  if (line >= 0) return { bearer: line, maker: -1 };
  const head = headOf(doc, token);
  if (head < 0) return { bearer: -1, maker: -1 };
  // "civilians under siege", "the mayor, missing since the raid"
  if (uposOf(doc, head) !== 'VERB' && uposOf(doc, head) !== 'AUX')
    return { bearer: /^(nmod|acl|amod)/.test(relOf(doc, token)) ? head : childBy(doc, head, 'nsubj'), maker: -1 };
  const patient = patientOf(doc, head);
  if (isPassive(doc, head) || (patient >= 0 && patient !== token)) return { bearer: patient, maker: doerOf(doc, head) };
  return { bearer: doerOf(doc, head), maker: -1 };
}
