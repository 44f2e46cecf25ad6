import {
  childBy,
  type Doc,
  formOf,
  headOf,
  relOf,
  sentenceOf,
  tokenAt,
  uposOf,
  xposOf,
} from '../../src/annotate/doc.ts';
import type { EventClass } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import { partySpan } from '../../src/extract/clause/role-span.ts';
import type { EventDraft } from '../../src/extract/draft.ts';
import { MATERIAL_CONFLICT } from '../../src/extract/event/event-class.ts';
import { frameAt } from '../../src/extract/event/event-frame.ts';
import type { EventTable } from '../../src/extract/event/event-table.ts';
import { isMatterOf } from '../../src/extract/event/event-talk.ts';
import { isAhead } from '../../src/extract/event/modality.ts';
import { SIDE_RULES } from '../../src/extract/event/party/side-rules.ts';
import { headOfSpan } from '../../src/extract/event/party/told-party.ts';

const HELPFUL: ReadonlySet<EventClass> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']);

/**
 * PLOVER gives an event one doer and one it is turned on. Of a meeting, a fight or an agreement the other side is the
 * second, in "A met B" as in "A and B met"; where no party is named, the thing or place that the deed is turned on.
 */
function asDyad(e: EventDraft): EventDraft {
  const { explain } = e;
  if (!e.reciprocal)
    return e.recipients.length > 0 || !e.targets
      ? e
      : { ...e, recipients: e.targets, explain: { ...explain, recipients: explain.targets } };
  const isSide = (i: number): boolean => SIDES.has(explain.agents[i]?.rule ?? '');
  const apart = e.agents.some((_span, i) => isSide(i)) && e.agents.some((_span, i) => !isSide(i));
  const isFirst = <T>(_party: T, i: number): boolean => (apart ? !isSide(i) : i === 0);
  const isOther = <T>(party: T, i: number): boolean => !isFirst(party, i);
  return {
    ...e,
    agents: e.agents.filter(isFirst),
    recipients: e.agents.filter(isOther),
    explain: { ...explain, agents: explain.agents.filter(isFirst), recipients: explain.agents.filter(isOther) },
  };
}

/** The phrase of a recipient with where it is or comes from, which a reading keeps apart: it may be where it happened. */
function wholePhrase(doc: Doc, [start, end]: Span): Span {
  const head = headOfSpan(doc, [start, end]);
  return head < 0 ? [start, end] : [start, Math.max(end, partySpan(doc, head, true)[1])];
}

/** Rules that find the other side of a two-sided event. */
const SIDES: ReadonlySet<string> = new Set(SIDE_RULES.map((rule) => rule.name));

/**
 * The events of a reading as PLOVER counts them: what is only promised, demanded, threatened or weighed is no second
 * event; what the doer will do is a promise (AGREE) where it helps, a threat where it harms, a refusal where it helps
 * and is denied; harm that was not done is none; a participle that goes on with the deed of its clause is no second
 * event either; and where the main clause tells an event, what stands in a clause or a phrase below it is context.
 */
export function ploverView(
  doc: Doc,
  table: EventTable,
  told: readonly EventDraft[],
): (EventDraft & { readonly class: EventClass })[] {
  const at = (e: EventDraft): number => tokenAt(doc, e.trigger[0]);
  const classes = new Map(told.map((e) => [at(e), e.class]));
  const goesOn = (e: EventDraft): boolean =>
    xposOf(doc, at(e)) === 'VBG' &&
    formOf(doc, at(e) - 1) === ',' &&
    childBy(doc, at(e), 'nsubj') < 0 &&
    told.some((o) => o.class === e.class && at(o) < at(e) && sentenceOf(doc, at(o)) === sentenceOf(doc, at(e)));
  // "to free the men held by the front": told of a noun inside the promise, and so left out with it
  const isMatter = (token: number): boolean =>
    isMatterOf(doc, relOf(doc, token).startsWith('acl') ? headOf(doc, token) : token, classes) >= 0 ||
    isMatterOf(doc, token, classes) >= 0;
  // PLOVER has no class for a claim of responsibility, and the blame is the event
  const isAnsweredFor = (e: EventDraft): boolean =>
    e.explain.agents.some(({ rule }) => /^one who (answers|is blamed) for it$/.test(rule));
  const isReal = (e: EventDraft): boolean =>
    e.modality !== 'hypothetical' && (e.polarity === 'affirmed' || !MATERIAL_CONFLICT.has(e.class));
  const stops = (token: number): boolean => frameAt(doc, token, table)?.row.class === '-';
  const own = told.filter((e) => isReal(e) && !isMatter(at(e)) && !goesOn(e) && !isAnsweredFor(e));
  const leads = new Set(own.filter((e) => isLeading(doc, at(e), stops)).map((e) => at(e)));
  const led = new Set([...leads].map((token) => sentenceOf(doc, token)));
  // what the table knows to be none ("expressed condolences") leads its sentence too
  for (let i = 0; i < doc.n; i++) if (headOf(doc, i) < 0 && stops(i)) led.add(sentenceOf(doc, i));
  return own
    .filter((e) => leads.has(at(e)) || !led.has(sentenceOf(doc, at(e))))
    .map(asDyad)
    .map((e) => ({ ...e, recipients: e.recipients.map((span) => wholePhrase(doc, span)) }))
    .map((e) => {
      if (e.agents.length === 0 || !isAhead(doc, at(e))) return e;
      if (HELPFUL.has(e.class)) return { ...e, class: e.polarity === 'negated' ? 'REJECT' : 'AGREE' };
      return MATERIAL_CONFLICT.has(e.class) ? { ...e, class: 'THREATEN' } : e;
    });
}

/**
 * Whether a word stands in the main clause or in what is said there: under no clause of time, cause or description,
 * and under no verb that stops.
 */
function isLeading(doc: Doc, token: number, stops: (token: number) => boolean): boolean {
  for (let i = token; i >= 0; i = headOf(doc, i)) {
    if (i !== token && stops(i)) return false;
    if (/^(acl|advcl)/.test(relOf(doc, i))) return false;
    if (/^(obl|nmod)/.test(relOf(doc, i)) && uposOf(doc, i) !== 'VERB' && !isUnderLightVerb(doc, i)) return false;
  }
  return true;
}

/** "came under attack": the verb says nothing without its phrase. */
const isUnderLightVerb = (doc: Doc, noun: number): boolean => {
  const head = headOf(doc, noun);
  return head >= 0 && /^(come|go|be|remain|put|place|stay|die|perish)$/.test(doc.lemma[head] as string);
};
