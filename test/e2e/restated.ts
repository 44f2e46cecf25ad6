import type { Cite } from '../../src/core/line.ts';
import type { ArticleRow, StatementRow, Summary } from '../../src/core/view.ts';
import { NO_FRAMING } from './no-framing.ts';

interface Given {
  readonly article: string;
  readonly outlet: string;
  readonly reported?: string;
  readonly sentence: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly more?: Partial<StatementRow>;
}

/** A statement of an invented article that is this one sentence long. */
export function makeRow({ article, outlet, reported, sentence, source, cue, content, more }: Given): StatementRow {
  const cite = (words: string): Cite => {
    const start = sentence.indexOf(words);
    return { article, span: [start, start + words.length], quote: words };
  };
  return {
    id: `${article}.s${cite(cue).span[0]}`,
    article,
    outlet,
    ...(reported !== undefined && { reported }),
    sentence: cite(sentence),
    act: 'assert',
    quote: 'indirect',
    stance: 'neutral',
    hedge: false,
    anonymous: false,
    source: [{ text: source, actor: 'venn', name: 'Oru Venn', cite: cite(source) }],
    cue: [cite(cue)],
    content: [cite(content)],
    chain: [{ medium: outlet }, { actor: 'venn', name: 'Oru Venn', text: source }],
    ...more,
  };
}

// A saying bears the id of its first report.
const saying = (first: boolean) => ({ id: 'ledger-1.s9', articles: 4, outlets: 3, first });

/** One statement of Oru Venn in four reports of three outlets: copied, in other words, and put at a distance. */
export const REPORTS: readonly StatementRow[] = [
  makeRow({
    article: 'ledger-1',
    outlet: 'The Talin Ledger',
    reported: '2031-03-02',
    sentence: 'Oru Venn said that the bridge at Harim would be open by Friday.',
    source: 'Oru Venn',
    cue: 'said',
    content: 'that the bridge at Harim would be open by Friday',
    more: {
      saying: saying(true),
      addressee: { text: 'the council', cite: { article: 'ledger-1', span: [0, 8], quote: 'Oru Venn' } },
      deadline: '2031-03-07',
    },
  }),
  makeRow({
    article: 'courier-1',
    outlet: 'Harim Courier',
    reported: '2031-03-03',
    sentence: 'Mr Venn claimed that the bridge at Harim would be open by Friday evening.',
    source: 'Mr Venn',
    cue: 'claimed',
    content: 'that the bridge at Harim would be open by Friday evening',
    more: {
      saying: saying(false),
      stance: 'distancing',
      chain: [
        { medium: 'Harim Courier' },
        { text: 'the Orim agency', actor: 'agency', name: 'Orim Agency', medium: 'outlet' },
        { actor: 'venn', name: 'Oru Venn', text: 'Mr Venn', medium: 'interview' },
      ],
    },
  }),
  makeRow({
    article: 'ledger-2',
    outlet: 'The Talin Ledger',
    reported: '2031-03-03/2031-03-04',
    sentence: 'Oru Venn said that the bridge at Harim would be open by Friday.',
    source: 'Oru Venn',
    cue: 'said',
    content: 'that the bridge at Harim would be open by Friday',
    more: { saying: saying(false) },
  }),
  makeRow({
    article: 'voice-1',
    outlet: 'Valley Voice',
    sentence: 'Nobody will have to take the ferry next week, Oru Venn has not promised.',
    source: 'Oru Venn',
    cue: 'has not promised',
    content: 'Nobody will have to take the ferry next week',
    more: { saying: saying(false), act: 'pledge', polarity: 'negated', hedge: true },
  }),
];

/** What `data.js` would hold for these four articles: only what lists and pages of statements ask for. */
export function restatedBundle() {
  const alone = makeRow({
    article: 'ledger-1',
    outlet: 'The Talin Ledger',
    reported: '2031-03-02',
    sentence: 'The road is mined, said Oru Venn.',
    source: 'Oru Venn',
    cue: 'said',
    content: 'The road is mined',
  });
  const statements = [...REPORTS.slice(0, 1), alone, ...REPORTS.slice(1)];
  const summary: Summary = {
    ledger: 'restated',
    store: 'pglite',
    articles: 4,
    unread: 0,
    outlets: 3,
    actors: 2,
    statements: statements.length,
    events: 0,
    setAside: 0,
    from: '2031-03-02',
    to: '2031-03-04',
    sample: true,
  };
  return {
    summary,
    articles: [] as ArticleRow[],
    articleViews: {},
    actors: [],
    actorViews: {},
    statements,
    events: [],
    relations: [],
    labels: [],
    framing: NO_FRAMING,
    storyFramings: {},
    placeViews: {},
    stories: [],
    storyViews: {},
    reasons: {
      [(REPORTS[1] as StatementRow).id]: { rule: 'same-words', version: '1', score: 0.9, cites: [] },
    },
  };
}
