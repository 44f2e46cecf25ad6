import {
  childBy,
  childrenOf,
  type Doc,
  headOf,
  lemmaOf,
  lowOf,
  relOf,
  tokenAt,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { caseOf } from '../clause/role-span.ts';
import { isHeadlinePassive, isPassive } from '../clause/voice.ts';
import { lightVerb } from './event-frame.ts';
import type { Candidate } from './event-merge.ts';
import { isCounted, isRemembered, leftBehind } from './left-behind.ts';
import { DEFINITE, determinerOf, hadEffect, isMet, isSpokenOf, wholeOf } from './spoken-of.ts';

/** Verbs that say an event noun came to pass. */
const OCCUR = new Set(
  'begin start erupt break occur happen take spread continue go follow rage resume escalate intensify end flare last kill injure wound leave hit target shock unfold sweep destroy die perish damage force come fall ease grow cut claim enter lift hold collapse cost topple cripple trap bury draw pass arrive paralyse paralyze stand rock shake maim open close stall conclude drag'.split(
    ' ',
  ),
);

/** What is done and not said: a passive or a definite noun of these tells it, though nobody is named. */
const DONE: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'CONCEDE', 'MOBILIZE']);

/** "Flour was handed out", "an inquiry has been opened": what the frame names is told though no party is. */
const isDoneAlone = (doc: Doc, { class: kind, hit, token }: Candidate): boolean =>
  (kind === 'AID' ||
    kind === 'REJECT' ||
    (kind === 'SUPPORT' && hit?.row.acled?.subType === 'Agreement') ||
    // the frame names what was done: a meeting held, a treaty annulled, an apology demanded
    (hit !== undefined && hit.object >= 0 && OBJECT_BEFORE.test(relOf(doc, hit.object)))) &&
  (childBy(doc, token, 'aux:pass') >= 0 || isHeadlinePassive(doc, token));
const OBJECT_BEFORE = /^(?:nsubj:pass|nsubj|root)$/;

/** Prepositions that put a deed into time, or name it as what something comes of: "since the coup". */
const AROUND = /^(?:after|during|since|before|in|following|amid|by)$/;

/**
 * Whether the word of a candidate tells an event. A verb does with a party, or as a passive of something done; a noun
 * with a party, under a light verb, with a verb that says it came to pass, with a date of its own, or where it is
 * known ("after the raid").
 */
export function isTold(doc: Doc, candidate: Candidate, dates: readonly Span[]): boolean {
  const { token, agents, recipients, class: kind, hit } = candidate;
  if (kind === 'THREATEN' && agents.length === 0) return false;
  if (kind === 'ASSAULT' && isCustom(doc, token)) return false;
  if (agents.length + recipients.length > 0) return true;
  if (hit ? hit.row.pos === 'verb' : uposOf(doc, token) === 'VERB')
    return (
      // "Shelling in Orm again."
      (kind === 'ASSAULT' && xposOf(doc, token) === 'VBG' && headOf(doc, token) < 0 && isPlaced(doc, token)) ||
      kind === 'PROTEST' ||
      ((DONE.has(kind) || isDoneAlone(doc, candidate)) && isPassive(doc, token)) ||
      // "a bomb went off", "the truce held": the thing that did it is named by the frame
      (/^(ASSAULT|RETREAT|AID|MOBILIZE|REJECT)$/.test(kind) &&
        (hit?.row.subjects !== undefined || hit?.row.undergone === true))
    );
  const noun = wholeOf(doc, token);
  const head = headOf(doc, noun);
  if (kind === 'PROTEST' && head >= 0 && isMet(doc, noun, head)) return true;
  if (head < 0)
    return (
      childrenOf(doc, token).some((c) => relOf(doc, c) === 'acl' && OCCUR.has(lemmaOf(doc, c))) ||
      (DONE.has(kind) && isDated(doc, token, dates)) ||
      (kind === 'ASSAULT' && isPlaced(doc, token))
    );
  if (lightVerb(doc, token) >= 0 || isThere(doc, token)) return true;
  // "condemned the raid" tells again what was told; "the raid was condemned" tells it
  const isRecalled = relOf(doc, noun) === 'nsubj:pass' && isRemembered(doc, noun, head);
  if (DONE.has(kind) && (leftBehind(doc, token) || isRecalled || isCounted(doc, noun, head))) return true;
  if (OCCUR.has(lemmaOf(doc, head)) && /^(nsubj|csubj|obl|aux)/.test(relOf(doc, noun))) return true;
  // Harm is told again and again of one deed: here it is read where something says that it came to pass.
  if (
    (kind === 'CONSULT' || (kind !== 'ASSAULT' && DONE.has(kind))) &&
    (hadEffect(doc, noun, head) || isSpokenOf(doc, noun, head))
  )
    return true;
  // "closed their stalls in protest"
  if (hit?.row.under !== undefined) return true;
  return DONE.has(kind) && (isDated(doc, token, dates) || isKnown(doc, token));
}

/** "those who sow mines", "squads that murder farmers": what somebody does again and again is no deed. */
const isCustom = (doc: Doc, token: number): boolean =>
  relOf(doc, token) === 'acl:relcl' &&
  /^VB[PZ]$/.test(xposOf(doc, token)) &&
  !/^(?:hit|cut|beat|burst|set|put|shed|shut|hurt)$/.test(lowOf(doc, token)) &&
  childBy(doc, token, 'aux', 'aux:pass') < 0;

/** "there were forty arrests", "talks are under way": the noun is said to be, or to be going on. */
const isThere = (doc: Doc, noun: number): boolean => {
  const head = headOf(doc, noun);
  if (relOf(doc, noun) !== 'nsubj') return false;
  if (childrenOf(doc, head).some((c) => relOf(doc, c) === 'expl')) return true;
  const word = lowOf(doc, head);
  return /^(?:underway|over)$/.test(word) || (word === 'way' && caseOf(doc, head) === 'under');
};

/** "Heavy fighting in the harbour quarter.", "Sniper fire on Orm Street": a line without a verb, with the place of the deed; "The massacre at Orm" is a title. */
const isPlaced = (doc: Doc, noun: number): boolean =>
  !/^(?:the|this|that|these|those|no|any|another|every|what)$/i.test(determinerOf(doc, noun)) &&
  !/^(?:war|violence|conflict|terror|torture|massacre)$/.test(lemmaOf(doc, noun)) &&
  childBy(doc, noun, 'cop', 'nsubj', 'aux') < 0 &&
  childrenOf(doc, noun).some((c) => c > noun && /^(?:nmod|obl)/.test(relOf(doc, c)) && PLACING.test(caseOf(doc, c)));
const PLACING = /^(?:in|at|on|near|over|outside|around|across|along|inside|off|between|into|through)$/;

/** "the shelling of 8 September", "the attack on Tuesday": a date in its phrase. */
const isDated = (doc: Doc, noun: number, dates: readonly Span[]): boolean =>
  dates.some((date) => {
    const token = tokenAt(doc, date[0]);
    if (token < 0) return false;
    for (let at = token, steps = 0; at >= 0 && steps < 3; at = headOf(doc, at), steps++)
      if (at === noun) return !/^any$/i.test(determinerOf(doc, noun));
    return false;
  });

/** "after the raid", "before that attack": a deed that the reader is taken to know, and that something is told of. */
const isKnown = (doc: Doc, noun: number): boolean =>
  /^(?:obl|nmod)/.test(relOf(doc, noun)) && AROUND.test(caseOf(doc, noun)) && DEFINITE.test(determinerOf(doc, noun));
