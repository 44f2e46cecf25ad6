import { cellId } from '../../../core/id.ts';
import type { Cite } from '../../../core/line.ts';
import type { Figure, Reading } from '../../../core/reading.ts';
import { cut, type Span } from '../../../core/span.ts';
import type { ArticleView, EventRow, LabelRow, Party, RelationRow, StatementRow } from '../../../core/view.ts';
import { relationWords } from '../../relation-words.ts';
import type { Source } from '../../source.ts';
import {
  classWords,
  contentOf,
  outletOf,
  partiesOf,
  partyOf,
  reserveOf,
  speakerOf,
  UNREVIEWED,
  verbOf,
} from '../../wording.ts';
import { gather } from '../pages.ts';
import { codePointsOf } from './code-point.ts';
import { iri } from './iri.ts';

/** So many characters before and after the words tell which of several places is meant. */
const AROUND = 32;

/**
 * The cells of a ledger as W3C Web Annotations in JSON-LD: one for each statement, event, figure, label and relation. The
 * target is the clean text of the article, with a position in code points and the words with what stands around them.
 */
export async function annotations(source: Source): Promise<string> {
  const items: object[] = [];
  for (const { id } of await gather((filter) => source.articles(filter))) {
    const view = await source.article(id);
    if (view) items.push(...(await ofArticle(source, view)));
  }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri('export', 'annotations'),
    type: 'AnnotationCollection',
    label: `Cells of a Stemma ledger. ${UNREVIEWED}`,
    total: items.length,
    first: { id: iri('export', 'annotations-1'), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

/** What an annotation says of its words. */
interface Said {
  readonly id: string;
  readonly kind: 'statement' | 'event' | 'figure' | 'label' | 'relation';
  readonly span: Span;
  /** In a sentence of Stemma's. */
  readonly says: string;
  /** Closed values, as `act: deny`. */
  readonly tags: readonly string[];
  /** Actors of the ledger. */
  readonly parties: readonly Party[];
}

async function ofArticle(source: Source, view: ArticleView): Promise<object[]> {
  const of = { article: view.id };
  const by = `Reported by ${outletOf(view)}: `;
  const statements = await gather((filter) => source.statements({ ...filter, ...of }));
  const events = await gather((filter) => source.events({ ...filter, ...of }));
  const relations = await gather((filter) => source.relations({ ...filter, ...of }));
  const labels = await gather((filter) => source.labels({ ...filter, ...of }));
  const said = [
    ...statements.map(ofStatement),
    ...events.map(ofEvent),
    ...view.reading.figures.map((figure) => ofFigure(view.reading, figure)),
    ...relations.map(ofRelation),
    ...labels.map(ofLabel),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1));
  const points = codePointsOf(view.reading.text);
  return said.map((one) => annotation(view, { ...one, says: `${by}${one.says}` }, points));
}

function annotation(view: ArticleView, said: Said, points: (offset: number) => number): object {
  const { text } = view.reading;
  const [start, end] = said.span;
  const actors = [...new Set(said.parties.flatMap(({ actor }) => actor ?? []))];
  return {
    id: iri('cell', said.id),
    type: 'Annotation',
    motivation: said.kind === 'relation' ? 'linking' : said.kind === 'label' ? 'classifying' : 'describing',
    created: view.capturedAt,
    creator: { id: iri('agent', view.reading.readBy), type: 'Software', name: `Stemma, ${view.reading.readBy}` },
    body: [
      { type: 'TextualBody', value: said.says, format: 'text/plain', language: 'en', purpose: 'describing' },
      ...[said.kind, ...said.tags].map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
      ...actors.map((actor) => ({ type: 'SpecificResource', source: iri('actor', actor), purpose: 'identifying' })),
    ],
    target: {
      source: {
        id: iri('article', view.id),
        type: 'Text',
        format: 'text/plain',
        language: view.language,
        ...(view.url === undefined ? {} : { 'dcterms:source': view.url }),
      },
      selector: [
        { type: 'TextPositionSelector', start: points(start), end: points(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(wholeStart(text, start - AROUND), start),
          suffix: text.slice(end, wholeEnd(text, end + AROUND)),
        },
      ],
    },
  };
}

const LOW = /[\udc00-\udfff]/;

/** An offset that does not part the halves of a character. */
const wholeStart = (text: string, at: number): number => Math.max(0, LOW.test(text[at] ?? '') ? at + 1 : at);
const wholeEnd = (text: string, at: number): number => (LOW.test(text[at] ?? '') ? at - 1 : at);

const hull = (cites: readonly Cite[], or: Cite): Span => {
  const spans = (cites.length > 0 ? cites : [or]).map(({ span }) => span);
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
};

const ofStatement = (row: StatementRow): Said => ({
  ...{ id: row.id, kind: 'statement', span: hull([...row.cue, ...row.content], row.sentence) },
  says: `${speakerOf(row)} ${verbOf(row)}: “${contentOf(row)}”`,
  tags: [`act: ${row.act}`, `quote: ${row.quote}`, `stance: ${row.stance}`, ...(row.hedge ? ['hedged'] : [])],
  parties: row.source,
});

function ofEvent(row: EventRow): Said {
  const reserve = reserveOf(row);
  const parties = [
    row.agents.length > 0 ? `, by ${partiesOf(row.agents)}` : '',
    row.recipients.length > 0 ? `, toward ${partiesOf(row.recipients)}` : '',
    reserve === '' ? '' : `; ${reserve}`,
  ];
  return {
    ...{ id: row.id, kind: 'event', span: row.trigger.span },
    says: `${classWords(row)}${parties.join('')}`,
    tags: [
      `class: ${row.class}`,
      ...(row.mode ? [`mode: ${row.mode}`] : []),
      `modality: ${row.modality}`,
      `polarity: ${row.polarity}`,
    ],
    parties: [...row.agents, ...row.recipients],
  };
}

const ofFigure = (reading: Reading, figure: Figure): Said => ({
  ...{ id: cellId(reading.id, figure.id), kind: 'figure', span: figure.span },
  says: `${figure.measure}: ${figure.least}${figure.most === null ? ' or more' : figure.most === figure.least ? '' : ` to ${figure.most}`} (“${cut(reading.text, figure.span)}”)`,
  tags: [`measure: ${figure.measure}`, ...(figure.approximate ? ['approximate'] : [])],
  parties: [],
});

const ofRelation = (row: RelationRow): Said => ({
  ...{ id: row.id, kind: 'relation', span: row.cite.span },
  says: `${partyOf(row.from)} is told to be: ${relationWords(row)} ${partyOf(row.to)}`,
  tags: [`relation: ${row.kind}`, ...(row.negated ? ['negated'] : []), ...(row.ended ? ['ended'] : [])],
  parties: [row.from, row.to],
});

const ofLabel = (row: LabelRow): Said => ({
  ...{ id: row.id, kind: 'label', span: row.cite.span },
  says: `${partyOf(row.actor)} is called “${row.cite.quote}”`,
  tags: [`voice: ${row.voice}`, `tone: ${row.tone}`],
  parties: [row.actor],
});
