import { childrenOf, type Doc, headOf, lemmaOf, relOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Act, EventClass, Modality } from '../../core/reading.ts';
import { patientOf, phrases } from '../clause/role.ts';
import { caseOf } from '../clause/role-span.ts';
import type { StatementDraft } from '../draft.ts';
import { isRemembered } from './left-behind.ts';

const ACTS: Readonly<Partial<Record<Act, EventClass>>> = {
  pledge: 'AGREE',
  call: 'REQUEST',
  accuse: 'ACCUSE',
  criticize: 'ACCUSE',
  refuse: 'REJECT',
  threaten: 'THREATEN',
  praise: 'SUPPORT',
  concede: 'CONCEDE',
};

/** A statement that is an act of its own in PLOVER: its cue token, class, and the party it is addressed to or about. */
export interface Talk {
  readonly token: number;
  readonly class: EventClass;
  readonly about: number;
  /** Every token of the cue. */
  readonly cue: readonly number[];
}

/** The talk acts among the statements, the negated and the merely possible left out. */
export function talkActs(doc: Doc, statements: readonly StatementDraft[]): Talk[] {
  return statements.flatMap((s): Talk[] => {
    const kind = ACTS[s.act];
    const cue = s.cue[0];
    if (!kind || !cue || s.cuePolarity !== 'asserted' || s.source.length === 0) return [];
    // the first verb or noun of the cue carries it
    let token = tokenAt(doc, cue[0]);
    for (let i = token; i >= 0 && i < doc.n && (doc.tokStart[i] as number) < cue[1]; i++) {
      if (uposOf(doc, i) === 'VERB' || uposOf(doc, i) === 'NOUN') {
        token = i;
        break;
      }
    }
    if (token < 0) return [];
    const patient = patientOf(doc, token);
    const about = patient >= 0 ? patient : (phrases(doc, token, new Set(['on', 'to', 'with', 'against']))[0] ?? -1);
    const all = s.cue.flatMap(([from, to]) => {
      const tokens: number[] = [];
      for (let i = tokenAt(doc, from); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < to; i++) tokens.push(i);
      return tokens;
    });
    // "issued an appeal": the noun stands behind the verb of the cue
    const noun = patient >= 0 ? [patient] : [];
    return [{ token, class: kind, about, cue: [...all, ...noun] }];
  });
}

const TALK: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE']);

const ADMITS = /^(admit|acknowledge|confess|concede|recogni[sz]e)$/;

/** How the matter of a talk act stands to fact; the matter of a refusal or a concession is no event. */
const MATTER: Readonly<Partial<Record<EventClass, Modality>>> = {
  AGREE: 'planned',
  REQUEST: 'called-for',
  THREATEN: 'threatened',
};

/** The modality of a deed that is the matter of an act of this class; nothing where the matter is no event. */
export const matterModality = (act: EventClass | undefined): Modality | undefined => act && MATTER[act];

/**
 * The token of the promise, demand, refusal or threat whose matter an event is ("agreed to withdraw"); -1 when the
 * event stands for itself.
 */
export function isMatterOf(doc: Doc, token: number, classes: ReadonlyMap<number, EventClass | '-'>): number {
  for (let at = token, steps = 0; steps < 4; steps++) {
    const [rel, head] = [relOf(doc, at), headOf(doc, at)];
    if (head < 0) return -1;
    const inside = /^(xcomp|ccomp|acl|advcl)$/.test(rel) && at > head;
    // "urged them to investigate the killing": asked for is the inquiry
    if (isRemembered(doc, at, head)) return -1;
    // "prisoners held by the front": what is told of a noun is no part of the promise about it
    if (rel.startsWith('acl') && xposOf(doc, at) === 'VBN') return -1;
    // "nobody was let in since the raid": what a time is counted from was done
    if (/^(?:since|following|despite)$/.test(caseOf(doc, at))) return -1;
    const object = uposOf(doc, at) === 'NOUN' && /^(obj|obl|nmod|nsubj:pass)/.test(rel);
    if (!inside && !object && rel !== 'conj') return -1;
    // "admitted that his men had fired": what is admitted is told as done
    if (rel === 'ccomp' && ADMITS.test(lemmaOf(doc, head))) return -1;
    if ((inside || object) && TALK.has(classes.get(head) ?? '')) {
      if (
        rel !== 'advcl' ||
        childrenOf(doc, at).some((c) => doc.text.slice(doc.tokStart[c], doc.tokEnd[c]).toLowerCase() === 'to')
      )
        return head;
    }
    at = head;
  }
  return -1;
}
