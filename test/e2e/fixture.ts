import type { Cite } from '../../src/core/line.ts';
import type { Mention, Reading, ReadingEvent, Statement } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import type {
  ActorRow,
  ActorView,
  ArticleRow,
  ArticleView,
  EventRow,
  StatementRow,
  Summary,
} from '../../src/core/view.ts';
import { NO_FRAMING } from './no-framing.ts';

/**
 * An invented article of `size` sentences with six cells each, as a static bundle holds it: more than any real
 * article has, to see that the reading page keeps its pace. Every word in it is made up.
 */
export function heavyBundle(size: number) {
  const speaker = 'Oru Venn';
  const group = 'Harim Front';
  const line = (n: number): string =>
    `On Monday ${speaker} said that the ${group} attacked post ${n} near Talin and that ${n + 10} people were killed.`;
  const article = 'heavy';
  const reading = { mentions: [] as Mention[], statements: [] as Statement[], events: [] as ReadingEvent[] };
  const sentences: Span[] = [];
  const figures: Reading['figures'][number][] = [];
  const dates: Reading['dates'][number][] = [];
  let text = '';
  for (let n = 0; n < size; n++) {
    if (text) text += n % 5 === 0 ? '\n\n' : ' ';
    const start = text.length;
    const words = line(n);
    const at = (part: string): Span => {
      const from = start + words.indexOf(part);
      return [from, from + part.length];
    };
    text += words;
    sentences.push([start, text.length]);
    const [who, whom, cue, trigger] = [at(speaker), at(group), at('said'), at('attacked')];
    const id = { statement: `s${cue[0]}`, event: `e${trigger[0]}`, figure: `f${at(`${n + 10} people`)[0]}` };
    reading.mentions.push(
      { id: `m${who[0]}`, span: who, head: who, form: 'name', kind: 'person', actor: 'a1' },
      { id: `m${whom[0]}`, span: whom, head: whom, form: 'name', kind: 'armed-group', actor: 'a2' },
    );
    reading.statements.push({
      id: id.statement,
      source: [who],
      sourceActor: 'a1',
      anonymous: false,
      cue: [cue],
      content: [[at('that the')[0], start + words.length - 1]],
      act: 'assert',
      quote: 'indirect',
      stance: 'neutral',
      hedge: false,
      cuePolarity: 'asserted',
      chain: [
        { source: null, actor: null, medium: 'The Talin Ledger' },
        { source: who, actor: 'a1' },
      ],
    });
    figures.push({
      id: id.figure,
      span: at(`${n + 10} people`),
      least: n + 10,
      most: n + 10,
      approximate: false,
      unit: 'people',
      of: 'people',
      measure: 'killed',
    });
    dates.push({ span: at('Monday'), type: 'DATE', value: '2031-05-05', edtf: '2031-05-05' });
    reading.events.push({
      id: id.event,
      trigger,
      class: 'ASSAULT',
      agents: [whom],
      agentActors: ['a2'],
      recipients: [],
      recipientActors: [],
      when: n,
      figures: [id.figure],
      polarity: 'affirmed',
      modality: 'happened',
      background: false,
      certainty: 'alleged-by-authority',
      within: id.statement,
    });
  }
  const cite = (span: Span): Cite => ({ article, span, quote: text.slice(...span) });
  const row: ArticleRow = {
    id: article,
    title: 'Many posts attacked, Venn says',
    outlet: 'The Talin Ledger',
    published: { value: '2031-05-06', basis: 'given' },
    language: 'en',
    words: text.split(/\s+/).length,
    actors: 2,
    statements: size,
    events: size,
    setAside: 0,
    capturedAt: '2031-05-06T08:00:00Z',
    opening: text.slice(0, 60),
  };
  const whole: Reading = {
    schema: 'stemma/reading@1',
    id: article,
    sha256: '0'.repeat(64),
    language: 'en',
    text,
    setAside: [],
    sentences,
    quotes: [],
    actors: [
      { id: 'a1', name: speaker, kind: 'person', names: [speaker], roles: [] },
      { id: 'a2', name: group, kind: 'armed-group', names: [group], roles: [] },
    ],
    aliases: [],
    notes: [],
    readBy: 'written by hand',
    dates,
    figures,
    ...reading,
  };
  const view: ArticleView = {
    ...row,
    reading: whole,
    capture: {
      sha256: '0'.repeat(64),
      bytes: text.length,
      capturedAt: row.capturedAt,
      how: 'file',
      form: 'text',
      charset: 'utf-8',
      tool: 'by hand',
    },
    actorIds: { a1: 'venn', a2: 'front' },
    actorNames: { venn: speaker, front: group },
    stories: [],
  };
  const told = { article, outlet: 'The Talin Ledger', reported: '2031-05-06' };
  const statements: StatementRow[] = reading.statements.map((one, n) => ({
    ...told,
    id: `${article}.${one.id}`,
    sentence: cite(sentences[n] as Span),
    act: one.act,
    quote: one.quote,
    stance: one.stance,
    hedge: one.hedge,
    anonymous: one.anonymous,
    source: one.source.map((span) => ({ text: speaker, actor: 'venn', name: speaker, cite: cite(span) })),
    cue: one.cue.map(cite),
    content: one.content.map(cite),
    chain: [],
  }));
  const events: EventRow[] = reading.events.map((one, n) => ({
    ...told,
    id: `${article}.${one.id}`,
    sentence: cite(sentences[n] as Span),
    class: one.class,
    trigger: cite(one.trigger),
    agents: one.agents.map((span) => ({ text: group, actor: 'front', name: group, cite: cite(span) })),
    recipients: [],
    when: { edtf: '2031-05-05', value: '2031-05-05', cite: cite((dates[n] as { span: Span }).span) },
    figures: figures.slice(n, n + 1).map((figure) => ({ ...figure, cite: cite(figure.span) })),
    polarity: one.polarity,
    modality: one.modality,
    certainty: one.certainty,
    background: one.background,
    within: one.within,
  }));
  const actor = (id: string, name: string, type: string, first: Span): ActorRow => ({
    id,
    name,
    type,
    names: [
      {
        text: name,
        articles: 1,
        outlets: ['The Talin Ledger'],
        by: [{ outlet: 'The Talin Ledger', articles: 1 }],
        cite: cite(first),
      },
    ],
    articles: 1,
    mentions: size,
    statements: id === 'venn' ? size : 0,
    events: id === 'front' ? size : 0,
  });
  const actors = [
    actor('venn', speaker, 'person', (reading.mentions[0] as Mention).span),
    actor('front', group, 'armed-group', (reading.mentions[1] as Mention).span),
  ];
  const summary: Summary = {
    ledger: 'heavy',
    store: 'pglite',
    articles: 1,
    unread: 0,
    outlets: 1,
    actors: 2,
    statements: size,
    events: size,
    setAside: 0,
    from: '2031-05-06',
    to: '2031-05-06',
    sample: true,
  };
  const actorViews: ActorView[] = actors.map((one) => ({
    ...one,
    merges: [],
    roles: [],
    statementRows: [],
    eventRows: [],
    relationRows: [],
    labels: [],
    members: [],
    judgements: [],
    disputes: [],
  }));
  return {
    summary,
    articles: [row],
    articleViews: { [article]: view },
    actors,
    actorViews: Object.fromEntries(actorViews.map((one) => [one.id, one])),
    statements,
    events,
    relations: [],
    labels: [],
    framing: NO_FRAMING,
    storyFramings: {},
    placeViews: {},
    stories: [],
    storyViews: {},
  };
}
