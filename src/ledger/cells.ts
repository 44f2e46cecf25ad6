import { citeOf, headOf } from '../core/cite.ts';
import { cellId } from '../core/id.ts';
import type { Cite } from '../core/line.ts';
import type { Reading, ReadingEvent, Statement } from '../core/reading.ts';
import { covers, cut, type Span, spanAt } from '../core/span.ts';
import type { EventRow, Party, PlaceTold, StatementRow } from '../core/view.ts';
import { voiceOf } from './voice.ts';

/** The sentence in which a span begins, or the span itself where no sentence holds it. */
export const sentenceOf = (reading: Reading, span: Span): Cite =>
  citeOf(reading, spanAt(reading.sentences, span[0]) ?? reading.sentences.find((s) => covers(s, span)) ?? span);

/**
 * The statements of a reading as the lists show them, except that `actor` holds the cell id of the in-article actor:
 * whom it stands for may change when later articles come in, so that is looked up when a row is shown.
 */
export const statementCells = (reading: Reading): StatementRow[] =>
  reading.statements.map((statement) => ({
    ...head(reading, statement.id, anchor(statement)),
    act: statement.act,
    quote: statement.quote,
    stance: statement.stance,
    hedge: statement.hedge,
    anonymous: statement.anonymous,
    ...(statement.cuePolarity === 'asserted' ? {} : { polarity: statement.cuePolarity }),
    source: statement.source.map((span) => party(reading, span, statement.sourceActor)),
    cue: statement.cue.map((span) => citeOf(reading, span)),
    content: statement.content.map((span) => citeOf(reading, span)),
    chain: statement.chain.map(({ source, actor, medium }) => ({
      ...(actor === null ? {} : { actor: cellId(reading.id, actor) }),
      ...(source === null ? {} : { text: cut(reading.text, source) }),
      ...(medium === undefined ? {} : { medium }),
    })),
    ...voiceOf(reading, statement),
    ...hangsOn(reading, statement),
  }));

/** What hangs on a statement besides source, cue and content: for whom, until when, to whose good, how hard it presses. */
const hangsOn = (
  reading: Reading,
  { hearer, addressee, deadline, beneficiary, beneficiaryActor, force }: Statement,
) => ({
  ...(hearer === undefined ? {} : { addressee: party(reading, hearer, addressee ?? null) }),
  ...(deadline === undefined ? {} : { deadline }),
  ...(beneficiary === undefined ? {} : { beneficiary: party(reading, beneficiary, beneficiaryActor ?? null) }),
  ...(force === undefined ? {} : { force }),
});

/** The events of a reading as the lists show them; `actor` as in `statementCells`. */
export const eventCells = (reading: Reading): EventRow[] =>
  reading.events.map((event) => ({
    ...head(reading, event.id, event.trigger),
    class: event.class,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    ...(event.acled === undefined ? {} : { acled: event.acled }),
    ...(event.contexts === undefined ? {} : { contexts: event.contexts }),
    trigger: citeOf(reading, event.trigger),
    agents: event.agents.map((span, i) => party(reading, span, event.agentActors[i] ?? null)),
    recipients: event.recipients.map((span, i) => party(reading, span, event.recipientActors[i] ?? null)),
    ...(event.reciprocal ? { reciprocal: true } : {}),
    ...(event.targets === undefined ? {} : { targets: event.targets.map((span) => citeOf(reading, span)) }),
    ...(event.instruments === undefined ? {} : { instruments: event.instruments.map((span) => citeOf(reading, span)) }),
    ...when(reading, event),
    ...place(reading, event),
    figures: reading.figures
      .filter(({ id }) => event.figures.includes(id))
      .map((figure) => ({ ...figure, cite: citeOf(reading, figure.span) })),
    polarity: event.polarity,
    ...(event.thwarted === undefined ? {} : { thwarted: event.thwarted }),
    modality: event.modality,
    certainty: event.certainty,
    background: event.background,
    within: event.within === null ? null : cellId(reading.id, event.within),
    ...teller(reading, event),
  }));

/** Where a statement stands: at its cue, or at its content or source when it has none. */
export const anchor = ({ cue, content, source }: Statement): Span => cue[0] ?? content[0] ?? source[0] ?? [0, 0];

/** What every row of a list begins with: its cell, who reports and when, the sentence. */
export const head = (reading: Reading, id: string, at: Span) => ({
  id: cellId(reading.id, id),
  article: reading.id,
  ...headOf(reading),
  sentence: sentenceOf(reading, at),
});

const party = (reading: Reading, span: Span, actor: string | null): Party => ({
  text: cut(reading.text, span),
  ...(actor === null ? {} : { actor: cellId(reading.id, actor) }),
  cite: citeOf(reading, span),
});

function teller(reading: Reading, { within }: ReadingEvent): Pick<EventRow, 'teller'> {
  const statement = within === null ? undefined : reading.statements.find(({ id }) => id === within);
  const [span] = statement?.source ?? [];
  return statement && span ? { teller: party(reading, span, statement.sourceActor) } : {};
}

function when(reading: Reading, event: ReadingEvent): Pick<EventRow, 'when'> {
  const date = event.when === undefined ? undefined : reading.dates[event.when];
  if (!date) return {};
  const edtf = date.edtf === undefined ? {} : { edtf: date.edtf };
  const from = event.whenFrom === undefined ? {} : { from: event.whenFrom };
  return { when: { ...edtf, value: date.value, cite: citeOf(reading, date.span), ...from } };
}

function place(reading: Reading, event: ReadingEvent): Pick<EventRow, 'place'> {
  const found = event.place === undefined ? undefined : reading.places?.[event.place];
  if (!found) return {};
  const { span, in: wider, ...rest } = found;
  const inside = wider === undefined ? undefined : reading.places?.[wider]?.name;
  const told: PlaceTold = {
    ...rest,
    ...(inside === undefined ? {} : { inside }),
    cite: citeOf(reading, span),
    ...(event.placeFrom === undefined ? {} : { from: event.placeFrom }),
  };
  return { place: told };
}
