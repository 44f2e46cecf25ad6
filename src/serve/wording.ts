import { parseCellId } from '../core/id.ts';
import type { MergeLine } from '../core/line.ts';
import type { Act, EventClass } from '../core/reading.ts';
import type { EventRow, StatementRow } from '../core/view.ts';

/** How the doors out word an act. Neutral verbs only: nobody "claims", "admits" or "reveals" here. */
const SAID: Readonly<Record<Act, string>> = {
  assert: 'said',
  confirm: 'confirmed',
  concede: 'conceded',
  deny: 'denied',
  accuse: 'accused',
  criticize: 'criticized',
  praise: 'praised',
  pledge: 'pledged',
  threaten: 'threatened',
  warn: 'warned',
  call: 'called for',
  refuse: 'refused',
  predict: 'predicted',
  announce: 'announced',
  believe: 'is said to believe',
  intend: 'is said to intend',
  question: 'asked',
  'no-comment': 'gave no comment',
};

/** Every act a statement can be. */
export const ACTS = Object.keys(SAID) as readonly Act[];

/** The PLOVER classes, each with its words. */
const CLASS: Readonly<Record<EventClass, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'assault',
};

/** Every class an event can be of. */
export const CLASSES = Object.keys(CLASS) as readonly EventClass[];

/** The verb for an act. */
export const verbOf = (act: Act): string => SAID[act];

/** Who speaks, in the ledger's name where there is one, else in the text's words. */
export function speakerOf(row: StatementRow): string {
  const named = row.source.map((party) => party.name ?? party.text).filter((name) => name !== '');
  return named.length > 0 ? named.join(', ') : 'an unnamed source';
}

/** The words of the content, joined where they stand apart. */
export const contentOf = (row: StatementRow): string => row.content.map((cite) => cite.quote).join(' … ');

/** Who published it, or that nobody knows. */
export const outletOf = (row: { readonly outlet?: string }): string => row.outlet ?? 'an outlet not known';

/** The parties on one side of an event. */
export const partiesOf = (parties: EventRow['agents']): string =>
  parties.map((party) => party.name ?? party.text).join(', ');

/** A class with its mode: "ASSAULT" or "ASSAULT, airstrike". */
export const classOf = (row: EventRow): string => (row.mode ? `${row.class}, ${row.mode}` : row.class);

/** A class in a sentence: "assault (airstrike)". */
export function classWords(row: EventRow): string {
  const words = CLASS[row.class as EventClass] ?? row.class;
  return row.mode ? `${words} (${row.mode})` : words;
}

/** How firmly the text tells an event, in the plainest words; empty for what is simply reported. */
export function reserveOf(row: EventRow): string {
  const parts = [
    row.polarity === 'negated' ? 'said not to have happened' : '',
    row.modality === 'happened' ? '' : row.modality,
    row.certainty === 'fact' ? '' : row.certainty.replaceAll('-', ' '),
    row.background ? 'told as background' : '',
    row.within === null ? '' : 'told by a quoted source',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The line that every export carries which no person has looked at. */
export const UNREVIEWED =
  'Everything here was read by machine and reviewed by nobody. Check each line against its sentence.';

/**
 * One side of a merge in words: a spelling as it is; an actor of an article by the words that name it there; the
 * ledger's own actor by its name.
 */
export function sideOf(
  side: string,
  { reason }: MergeLine,
  self: { readonly id: string; readonly name: string },
): string {
  const cell = parseCellId(side);
  if (cell) return `“${reason.cites.find((cite) => cite.article === cell.article)?.quote ?? side}” in ${cell.article}`;
  return `“${side.startsWith('actor-') ? self.name : side}”`;
}

/** What a merge says in words: that two are one, that they are not, or that nobody is sure. */
export const VERDICT: Readonly<Record<MergeLine['verdict'], string>> = {
  same: 'is',
  different: 'is not',
  unsure: 'may be',
};
