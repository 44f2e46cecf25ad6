import { parseCellId } from '../core/id.ts';
import type { MergeLine } from '../core/line.ts';
import type { Act, EventClass, Frame, Modality, ReadingEvent, Stance } from '../core/reading.ts';
import type { EventRow, Party, StatementRow } from '../core/view.ts';
import { count } from './export/denominator.ts';

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

/** The bare verb of an act, for what was not, or not yet, done. */
const BARE: Readonly<Record<Act, string>> = {
  assert: 'say',
  confirm: 'confirm',
  concede: 'concede',
  deny: 'deny',
  accuse: 'accuse',
  criticize: 'criticize',
  praise: 'praise',
  pledge: 'pledge',
  threaten: 'threaten',
  warn: 'warn',
  call: 'call for',
  refuse: 'refuse',
  predict: 'predict',
  announce: 'announce',
  believe: 'believe',
  intend: 'intend',
  question: 'ask',
  'no-comment': 'comment',
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

/** How an outlet may stand to what it reports. */
export const STANCES: readonly Stance[] = ['neutral', 'distancing', 'endorsing'];

/** How an event may stand to fact, by its verb. */
const MODALITY: Readonly<Record<Modality, string>> = {
  happened: 'reported as having happened',
  planned: 'planned',
  hypothetical: 'hypothetical',
  'called-for': 'called for',
  threatened: 'threatened',
  alleged: 'alleged',
};
export const MODALITIES = Object.keys(MODALITY) as readonly Modality[];

export const POLARITIES: readonly ReadingEvent['polarity'][] = ['affirmed', 'negated'];

/** How sure the text itself sounds of an event. */
const CERTAINTY: Readonly<Record<ReadingEvent['certainty'], string>> = {
  fact: 'in plain voice',
  'claimed-by-doer': 'claimed by the doer',
  'alleged-by-authority': 'alleged by an authority',
  suspected: 'suspected',
  possible: 'possible',
};
export const CERTAINTIES = Object.keys(CERTAINTY) as readonly ReadingEvent['certainty'][];

/** The verb for what a statement does: "pledged"; "did not confirm" and "would call for" where the text tells it so. */
export const verbOf = ({ act, polarity }: Pick<StatementRow, 'act' | 'polarity'>): string =>
  polarity === undefined ? SAID[act] : `${polarity === 'negated' ? 'did not' : 'would'} ${BARE[act]}`;

/** Who speaks, in the ledger's name where there is one, else in the text's words. */
export function speakerOf(row: StatementRow): string {
  // An office set beside a name is the same person again.
  const named = [...new Set(row.source.map(partyOf))].filter((name) => name !== '');
  return named.length > 0 ? named.join(', ') : 'an unnamed source';
}

/** The words of the content, joined where they stand apart. */
export const contentOf = (row: StatementRow): string => row.content.map((cite) => cite.quote).join(' … ');

/** Who published it, or that nobody knows. */
export const outletOf = (row: { readonly outlet?: string }): string => row.outlet ?? 'an outlet not known';

/**
 * The way of the words to the reader, the outlet first and whoever spoke last: "Harbour Wire > the state agency > the
 * mayor". Who spoke is added where the chain ends before.
 */
export function trailOf(row: StatementRow): string {
  const stops = row.chain.map(stopOf);
  const last = row.chain.at(-1);
  const spoke = row.source.some(
    ({ text, actor }) => text === last?.text || (actor !== undefined && actor === last?.actor),
  );
  const outlet = row.chain.some(({ medium, text }) => medium !== undefined && text === undefined);
  return [...(outlet ? [] : [outletOf(row)]), ...stops, ...(spoke ? [] : [speakerOf(row)])].join(' > ');
}

const stopOf = ({ text, name, medium }: StatementRow['chain'][number]): string =>
  text === undefined ? (medium ?? name ?? 'an unnamed source') : medium === undefined ? text : `${text} (${medium})`;

/** Where a report stands among those of its saying: "first of 3 articles"; nothing when no other article reports it. */
export function placeOf({ saying }: StatementRow): string | undefined {
  if (saying === undefined) return undefined;
  return `${saying.shared ? 'among the first' : saying.first ? 'first' : 'one'} of ${saying.articles} articles`;
}

/**
 * What other articles report of the same, in words: who reported it first, or that this report did. `first` is the
 * row that its saying is named after. Nothing when no other article reports it.
 */
export function restatedOf({ saying }: StatementRow, first: StatementRow | undefined): string {
  if (saying === undefined) return '';
  const many = `reported by ${count(saying.articles, 'article')} of ${count(saying.outlets, 'known outlet')}`;
  if (saying.shared) return `${many}, this among the first`;
  if (saying.first) return `${many}, this first`;
  if (!first?.saying?.first) return many;
  const among = first.saying.shared ? 'among the first' : 'first';
  return `${many}, ${among} by ${outletOf(first)}${first.reported ? `, ${first.reported}` : ''}`;
}

/** Who a party is: the ledger's name, else the words of the text. */
export const partyOf = ({ name, text }: Pick<Party, 'name' | 'text'>): string => name ?? text;

/** The parties on one side of an event. */
export const partiesOf = (parties: EventRow['agents']): string => parties.map(partyOf).join(', ');

/** A class with its mode: "ASSAULT" or "ASSAULT, airstrike". */
export const classOf = (row: EventRow): string => (row.mode ? `${row.class}, ${row.mode}` : row.class);

/** A class in a sentence: "assault (airstrike)". */
export function classWords(row: Pick<EventRow, 'class' | 'mode'>): string {
  const words = CLASS[row.class as EventClass] ?? row.class;
  return row.mode ? `${words} (${row.mode})` : words;
}

const THWARTED: Readonly<Record<string, string>> = { attempted: 'tried in vain', foiled: 'said to have been foiled' };

/** Where the words for a place or a time stand, where that is not the event's own clause. */
const FROM: Readonly<Record<Frame, string>> = {
  clause: '',
  sentence: 'from elsewhere in the sentence',
  paragraph: 'from the paragraph before it',
  dateline: 'from the dateline',
};

/** The place of an event with its precision: "Orim (settlement), in Talin province, Harimland". Nothing without one. */
export function placeWordsOf({ place }: EventRow): string | undefined {
  if (place === undefined) return undefined;
  const { name, precision, inside, country, from } = place;
  const wider = [inside, country].filter((one) => one !== undefined && one !== name).join(', ');
  const told = from === undefined || FROM[from] === '' ? '' : `; ${FROM[from]}`;
  return `${name} (${precision === 'unresolved' ? 'how narrow is not told' : precision}${told})${wider ? `, in ${wider}` : ''}`;
}

/** The time of an event with its words: "2024-12-10 (“Tuesday”)". Nothing without one. */
export function whenWordsOf({ when }: EventRow): string | undefined {
  if (when === undefined) return undefined;
  const told = when.from === undefined || FROM[when.from] === '' ? '' : `; ${FROM[when.from]}`;
  return `${when.edtf ?? `not placed: ${when.value}`} (“${when.cite.quote}”${told})`;
}

/** How firmly the text tells an event, in the plainest words; empty for what is simply reported. */
export function reserveOf(row: EventRow): string {
  const parts = [
    row.polarity === 'negated' ? (THWARTED[row.thwarted ?? ''] ?? 'said not to have happened') : '',
    row.modality === 'happened' ? '' : (MODALITY[row.modality as Modality] ?? row.modality),
    row.certainty === 'fact' ? '' : (CERTAINTY[row.certainty as ReadingEvent['certainty']] ?? row.certainty),
    row.background ? 'told as background' : '',
    row.within === null ? '' : `told by ${row.teller ? partiesOf([row.teller]) : 'a quoted source'}`,
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
