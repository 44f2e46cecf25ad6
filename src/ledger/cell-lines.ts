import type { Line, LineFigure, LineParty, LinePlace } from '../core/line.ts';
import type { EventRow, LabelRow, Party, PlaceTold, RelationRow, StatementRow } from '../core/view.ts';

/** The lines of one article's accounts, statements, relations and labels, in that order, with the actors of today. */
export const cellLines = (
  events: readonly EventRow[],
  statements: readonly StatementRow[],
  relations: readonly RelationRow[],
  labels: readonly LabelRow[],
): Line[] => [
  ...events.map(accountLine),
  ...statements.map(statementLine),
  ...relations.map(relationLine),
  ...labels.map(labelLine),
];

const relationLine = (row: RelationRow): Line => ({
  kind: 'relation',
  id: row.id,
  article: row.article,
  from: row.from.actor ?? '',
  relation: row.kind,
  to: row.to.actor ?? '',
  ...(row.since === undefined ? {} : { since: row.since }),
  ...(row.until === undefined ? {} : { until: row.until }),
  ...(row.asOf === undefined ? {} : { asOf: row.asOf }),
  ...(row.ended ? { ended: true } : {}),
  ...(row.negated ? { negated: true } : {}),
  rule: row.rule,
  ...(row.within === null ? {} : { within: row.within }),
  cites: [row.cite],
});

const labelLine = (row: LabelRow): Line => ({
  kind: 'label',
  id: row.id,
  article: row.article,
  ...(row.outlet === undefined ? {} : { outlet: row.outlet }),
  actor: row.actor.actor ?? '',
  label: row.label,
  voice: row.voice,
  loaded: row.loaded,
  tone: row.tone,
  ...(row.within === null ? {} : { within: row.within }),
  cite: row.cite,
});

/** An account as its article tells it, as if it were the only one of its event. */
const accountLine = (event: EventRow): Line => ({
  kind: 'account',
  id: event.id,
  event: event.id,
  article: event.article,
  cite: event.sentence,
  trigger: event.trigger,
  ...(event.within === null ? {} : { within: event.within }),
  polarity: event.polarity,
  modality: event.modality,
  certainty: event.certainty,
  background: event.background,
  ...(event.place === undefined ? {} : { place: placeOf(event.place) }),
  figures: event.figures.map((figure) => ({ ...figureOf(figure), cite: figure.cite })),
});

function statementLine(row: StatementRow): Line {
  const actor = row.source.find((party) => party.actor !== undefined)?.actor;
  return {
    kind: 'statement',
    id: row.id,
    article: row.article,
    ...(actor === undefined ? {} : { actor }),
    source: row.source.map(({ cite }) => cite),
    cue: row.cue,
    content: row.content,
    act: row.act,
    chain: row.chain.map(({ name: _, ...link }) => link),
    ...(row.addressee === undefined ? {} : { addressee: partyOf(row.addressee) }),
    ...(row.deadline === undefined ? {} : { deadline: row.deadline }),
    ...(row.beneficiary === undefined ? {} : { beneficiary: partyOf(row.beneficiary) }),
    ...(row.force === undefined ? {} : { force: row.force }),
  };
}

const partyOf = ({ actor, cite }: Party): LineParty => ({ ...(actor === undefined ? {} : { actor }), cite });

export const figureOf = ({ measure, of, least, most }: LineFigure): LineFigure => ({ measure, of, least, most });

const placeOf = ({ id: _id, inside: _in, from: _from, why: _why, orElse: _else, ...place }: PlaceTold): LinePlace =>
  place;
