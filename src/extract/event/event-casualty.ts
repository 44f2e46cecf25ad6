import { type Doc, formOf, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import type { Figure, Measure } from '../../core/reading.ts';
import { spanAt } from '../../core/span.ts';
import type { DateDraft, EventDraft } from '../draft.ts';

/** What a deed of force comes to. */
const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured']);
/**
 * The events with the dead and wounded that are told apart from them: "Rockets fell on the market. Twelve people died."
 * A count that no deed's own clause has belongs to the deed of force of its sentence, the nearest where there are more,
 * else to the last one told before it in its paragraph, unless its sentence names a day of its own. Not where the
 * sentence names a mishap or a disease (`causes`), and not what is counted over a longer time.
 */
export function withCasualties(
  doc: Doc,
  drafts: readonly EventDraft[],
  { figures, dates }: { readonly figures: readonly Figure[]; readonly dates: readonly DateDraft[] },
  causes: { has(form: string): boolean },
): EventDraft[] {
  const held = new Set(drafts.flatMap((draft) => draft.figures));
  const deeds = drafts
    .filter((draft) => isDeed(draft) && !isOutcomeAlone(doc, draft))
    .map((draft) => ({ draft, sentence: sentenceAt(doc, draft.trigger[0]) }));
  const given = new Map<EventDraft, string[]>();
  for (const figure of figures) {
    if (held.has(figure.id) || !isHarm(figure) || isDisowned(doc, figure)) continue;
    const at = sentenceAt(doc, figure.span[0]);
    if (namesCause(doc, at, causes)) continue;
    const own = deeds
      .filter(({ sentence }) => sentence === at)
      .sort((a, b) => away(figure, a.draft) - away(figure, b.draft));
    const home = own[0] ?? (isDated(doc, at, dates) ? undefined : lastBefore(doc, figure, deeds));
    if (home) given.set(home.draft, [...(given.get(home.draft) ?? []), figure.id]);
  }
  return drafts.map((draft) => {
    const more = given.get(draft);
    return more ? { ...draft, figures: [...draft.figures, ...more] } : draft;
  });
}

/** Force that was used, or is said to have been. */
const isDeed = ({ class: kind, polarity, modality }: EventDraft): boolean =>
  kind === 'ASSAULT' && polarity === 'affirmed' && (modality === 'happened' || modality === 'alleged');

/** "nine dead and ten injured": what came of a deed that is told elsewhere. */
const isOutcomeAlone = (doc: Doc, { trigger, agents }: EventDraft): boolean =>
  agents.length === 0 && /^(?:injured|wounded|hurt|maimed)$/i.test(doc.text.slice(...trigger));

/** The dead and wounded of one deed; a sum "since March" is that of many. */
const isHarm = ({ measure, unit, scope }: Figure): boolean =>
  (HARM.has(measure) || unit === 'casualties') && !(scope?.kind === 'total' && scope.since !== undefined);

/** "four were killed, not six": a count that the text takes back. */
const isDisowned = ({ text }: Doc, { span: [at] }: Figure): boolean =>
  /\b(?:not|nor|rather than|instead of) (?:the )?$/i.test(text.slice(Math.max(0, at - 20), at));

/** The deed told last before a count in its paragraph. */
function lastBefore<Deed extends { readonly draft: EventDraft }>(
  doc: Doc,
  { span: [at] }: Figure,
  deeds: readonly Deed[],
): Deed | undefined {
  const from = spanAt(doc.paragraphs, at)?.[0] ?? at;
  return deeds.findLast(({ draft: { trigger } }) => trigger[0] >= from && trigger[0] < at);
}

const isDated = (doc: Doc, sentence: number, dates: readonly DateDraft[]): boolean =>
  dates.some(({ span }) => sentenceAt(doc, span[0]) === sentence);

const sentenceAt = (doc: Doc, at: number): number => sentenceOf(doc, Math.max(0, tokenAt(doc, at)));
const away = ({ span }: Figure, { trigger }: EventDraft): number => Math.abs(span[0] - trigger[0]);

function namesCause(doc: Doc, sentence: number, causes: { has(form: string): boolean }): boolean {
  for (let i = doc.sentStart[sentence] as number; i < (doc.sentStart[sentence + 1] as number); i++)
    if (causes.has(formOf(doc, i).toLowerCase())) return true;
  return false;
}
