import { parseCellId } from '../../core/id.ts';
import type { Cite, MergeLine } from '../../core/line.ts';
import type { LineageRow } from '../../core/lineage.ts';
import type {
  ActorLabel,
  ActorView,
  ArticleView,
  EventView,
  RelationRow,
  StatementRow,
  StatementView,
} from '../../core/view.ts';
import type { Cell } from '../cell.ts';
import { count } from '../export/denominator.ts';
import { relationDays, relationWords } from '../relation-words.ts';
import { storyReasonWords } from '../story-words.ts';
import {
  classOf,
  contentOf,
  outletOf,
  partiesOf,
  partyOf,
  placeOf,
  placeWordsOf,
  reserveOf,
  sideOf,
  speakerOf,
  trailOf,
  VERDICT,
  verbOf,
  whenWordsOf,
} from '../wording.ts';
import { retractedWords } from './describe-change.ts';
import { describeJudgement } from './describe-identity.ts';
import { describeIncident } from './describe-incident.ts';
import { describeEdge, describePassages } from './describe-lineage.ts';
import { describeDenial, describePledge } from './describe-pledge.ts';
import { describeStory } from './describe-story.ts';
import { field } from './field.ts';
import { plain } from './output.ts';

const sentence = (cite: Cite): string[] => [
  ...field('sentence', `“${plain(cite.quote)}”`),
  ...field('place', `article ${cite.article}, characters ${cite.span[0]} to ${cite.span[1]}`),
];

/** What a person sees of a cell, line by line; always with the sentence it rests on. */
export function describeCell(cell: Cell): string[] {
  switch (cell.kind) {
    case 'article':
      return describeArticle(cell.value, cell.lineage);
    case 'lineage':
      return [
        ...field('lineage', describeEdge(cell.value)),
        ...describePassages(cell.value).flatMap((line) => field('both have', line)),
      ];
    case 'story':
      return describeStory(cell.value);
    case 'actor':
      return describeActor(cell.value);
    case 'statement':
      return describeStatement(cell.value);
    case 'event':
      return [...describeEvent(cell.value), ...(cell.incident ? describeIncident(cell.incident) : [])];
    case 'pledge':
      return describePledge(cell.value);
    case 'denial':
      return describeDenial(cell.value);
    case 'sentence':
      return sentence(cell.value);
    case 'mention':
      return [
        ...field('mention', `${cell.cite.article}.${cell.value.id}`),
        ...field('words', cell.cite.quote),
        ...field('kind', `${cell.value.form}, ${cell.value.kind}`),
        ...field('actor', cell.value.actor === null ? 'not known' : `${cell.cite.article}.${cell.value.actor}`),
        ...sentence(cell.sentence),
      ];
    case 'figure':
      return [
        ...field('figure', `${cell.cite.article}.${cell.value.id}`),
        ...field('words', cell.cite.quote),
        ...field('range', `${cell.value.least} to ${cell.value.most ?? 'no upper bound given'}`),
        ...field('measure', `${cell.value.measure}, ${cell.value.unit}`),
        ...field('of', cell.value.of ?? undefined),
        ...sentence(cell.sentence),
      ];
    case 'article actor':
      return [
        ...field('actor', `${cell.article}.${cell.value.id} in its article`),
        ...field('names', cell.value.names.join('; ')),
        ...field('kind', cell.value.kind),
        ...field('in ledger', cell.actor),
      ];
    default:
      return cell satisfies never;
  }
}

function describeArticle(view: ArticleView, lineage: readonly LineageRow[]): string[] {
  const { reading, capture } = view;
  return [
    ...field('article', view.id),
    ...field('title', view.title ?? view.opening),
    ...field('outlet', outletOf(view)),
    ...field('published', view.published && `${view.published.value} (${view.published.basis})`),
    ...field('url', view.url),
    ...field('language', view.language),
    ...field('retracted', view.retracted && retractedWords(view.retracted)),
    ...field('captured', `${view.capturedAt} from ${capture.file ?? capture.how}`),
    ...field('sha256', capture.sha256),
    ...field('read', `${view.words} words, ${view.statements} statements, ${view.events} events`),
    ...field('set aside', `${view.setAside} pieces`),
    ...lineage.flatMap((row) => field(row.child === view.id ? 'comes from' : 'used by', describeEdge(row))),
    ...view.stories.flatMap((one) => field('story', `${one.title} (${one.id}): ${storyReasonWords(one.reason)}`)),
    ...reading.notes.flatMap((note) => field('unsure', `${note.message} [${note.code}]`)),
    '',
    ...reading.text.split('\n').map((line) => plain(line)),
  ];
}

function describeActor(view: ActorView): string[] {
  return [
    ...field('actor', view.id),
    ...field('name', view.name),
    ...field('type', view.type),
    ...view.names.flatMap((name) =>
      field(
        'spelling',
        `${name.text}: ${count(name.articles, 'article')}, ${name.outlets.join(', ') || 'outlet not known'}`,
      ),
    ),
    ...view.merges.flatMap((merge) => field(merge.verdict, describeMerge(merge, view))),
    ...view.judgements.flatMap((one) => field('judged', describeJudgement(one))),
    ...view.disputes.flatMap(({ other, lines }) =>
      field('disputed', `some text takes it for ${other.name} (${other.id}): ${lines[0]?.reason.rule ?? ''}`),
    ),
    ...view.roles.flatMap((role) => field('role', role.text)),
    ...view.relationRows.flatMap((row) => field('relation', describeRelation(row))),
    ...view.labels.flatMap((label) => field('called', describeLabel(label))),
    ...field('statements', view.statementRows.length),
    ...view.statementRows.flatMap((row) => field('', `${row.id}: ${verbOf(row)}: ${contentOf(row)}`)),
    ...field('events', view.eventRows.length),
    ...view.eventRows.flatMap((row) => field('', `${row.id}: ${classOf(row)}: ${row.trigger.quote}`)),
  ];
}

/** A relation in one line, with its days and who says so. */
function describeRelation(row: RelationRow): string {
  const days = relationDays(row);
  const by = row.teller ? partyOf(row.teller) : outletOf(row);
  return `${partyOf(row.from)}: ${relationWords(row)} ${partyOf(row.to)}${days === '' ? '' : `, ${days}`} (${by}; ${row.id})`;
}

/** A label in one line, with how often each outlet uses it in which voice. */
const describeLabel = ({ label, tone, loaded, by }: ActorLabel): string =>
  `${label}${loaded ? ` (${tone})` : ''}: ${by
    .map(({ outlet, voice, uses }) => `${outlet ?? 'outlet not known'}, ${voice}, ${count(uses, 'time')}`)
    .join('; ')}`;

/** A merge in one line: both names, the rule, the score and the words that say so. */
export function describeMerge(merge: MergeLine, self: { readonly id: string; readonly name: string }): string {
  const { a, b, verdict, reason } = merge;
  const score = reason.score === undefined ? '' : `, score ${reason.score}`;
  const by = reason.by === undefined ? '' : `, by ${reason.by}`;
  const cite = reason.cites[0];
  const quote = cite && !a.endsWith(cite.quote) ? `: “${plain(cite.quote)}”` : '';
  const where = cite ? ` in ${cite.article}` : '';
  return `${sideOf(a, merge, self)} ${VERDICT[verdict]} ${sideOf(b, merge, self)} (${reason.rule}${score}${by})${parseCellId(a) ? '' : `${quote}${where}`}`;
}

function describeStatement(row: StatementView): string[] {
  return [
    ...field('statement', row.id),
    ...field('reported by', `${outletOf(row)}${row.reported ? `, ${row.reported}` : ''}`),
    ...field('according to', speakerOf(row)),
    ...field('act', `${verbOf(row)} (${row.act}, ${row.quote}${row.hedge ? ', hedged' : ''})`),
    ...field('content', contentOf(row)),
    ...field('chain', trailOf(row)),
    ...field('addressed to', row.addressee && partiesOf([row.addressee])),
    ...field('deadline', row.deadline),
    ...field('for', row.beneficiary && partiesOf([row.beneficiary])),
    ...field('force', row.force),
    ...sentence(row.sentence),
    ...field('reports', placeOf(row)),
    ...row.reports.flatMap((other) => field('also', describeReport(other))),
    ...field(
      'one because',
      row.reason && `${row.reason.rule}${row.reason.score === undefined ? '' : `, score ${row.reason.score}`}`,
    ),
    ...(row.reason?.cites ?? []).flatMap((cite) => field('', `“${plain(cite.quote)}” in ${cite.article}`)),
  ];
}

/** Another report of a saying in one line, marked where it was first. */
function describeReport(row: StatementRow): string {
  const { saying } = row;
  const mark = saying?.shared ? 'among the first: ' : saying?.first ? 'first: ' : '';
  const when = row.reported ?? 'date not known';
  return `${mark}${when}, reported by ${outletOf(row)}: ${speakerOf(row)} ${verbOf(row)}: ${contentOf(row)} (${row.id})`;
}

/** A figure in words: "killed: 24 to 99 soldiers (“Dozens of soldiers”)". */
const figureWords = ({ measure, least, most, approximate, of, cite }: EventView['figures'][number]): string =>
  `${measure}: ${approximate ? 'about ' : ''}${least}${most === null ? ' or more' : most === least ? '' : ` to ${most}`}` +
  `${of === null ? '' : ` ${of}`} (“${cite.quote}”)`;

function describeEvent(row: EventView): string[] {
  return [
    ...field('event', row.id),
    ...field('reported by', `${outletOf(row)}${row.reported ? `, ${row.reported}` : ''}`),
    ...field('class', classOf(row)),
    ...field('words', row.trigger.quote),
    ...field('by', partiesOf(row.agents)),
    ...field('to', partiesOf(row.recipients)),
    ...field('on', row.targets?.map(({ quote }) => quote).join(', ')),
    ...field('with', row.instruments?.map(({ quote }) => quote).join(', ')),
    ...field('when', whenWordsOf(row)),
    ...field('where', placeWordsOf(row)),
    ...row.figures.flatMap((f) => field('figure', figureWords(f))),
    ...field('acled', row.acled && `${row.acled.type}, ${row.acled.subType}`),
    ...field('contexts', row.contexts?.join(', ')),
    ...field('told as', reserveOf(row)),
    ...field('within', row.within ?? undefined),
    ...(row.statement
      ? field('', `${speakerOf(row.statement)} ${verbOf(row.statement)}: ${contentOf(row.statement)}`)
      : []),
    ...sentence(row.sentence),
  ];
}
