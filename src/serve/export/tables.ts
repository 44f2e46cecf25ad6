import type { StoryArticle, StoryView } from '../../core/story.ts';
import type { ActorRow, ArticleRow, EventRow, Party, StatementRow } from '../../core/view.ts';
import { storyReasonWords } from '../story-words.ts';
import type { CsvColumn } from './csv.ts';

export const TABLES = [
  'articles',
  'stories',
  'actors',
  'statements',
  'events',
  'incidents',
  'lineage',
  'pledges',
  'denials',
  'labels',
  'label-counts',
  'voices',
  'stances',
  'doers',
  'omissions',
  'matrix',
  'origins',
  'findings',
] as const;
export type TableName = (typeof TABLES)[number];

/** Travels with every row: no spreadsheet has a place for a footnote. */
export const REVIEWED = { name: 'reviewed', of: () => 'no: read by machine' };

const joined = (parts: readonly string[]): string => parts.join('; ');
const texts = (parties: readonly Party[]): string => joined(parties.map((party) => party.text));
const actors = (parties: readonly Party[]): string => joined(parties.map((party) => party.actor ?? ''));
const names = (parties: readonly Party[]): string => joined(parties.map((party) => party.name ?? ''));

export const ARTICLE_COLUMNS: readonly CsvColumn<ArticleRow>[] = [
  { name: 'id', of: (row) => row.id },
  { name: 'title', of: (row) => row.title },
  { name: 'outlet', of: (row) => row.outlet },
  { name: 'published', of: (row) => row.published?.value },
  { name: 'published_basis', of: (row) => row.published?.basis },
  { name: 'url', of: (row) => row.url },
  { name: 'language', of: (row) => row.language },
  { name: 'words', of: (row) => row.words },
  { name: 'actors', of: (row) => row.actors },
  { name: 'statements', of: (row) => row.statements },
  { name: 'events', of: (row) => row.events },
  { name: 'set_aside', of: (row) => row.setAside },
  { name: 'captured_at', of: (row) => row.capturedAt },
  REVIEWED,
];

/** One row for each article of each story. */
export const STORY_COLUMNS: readonly CsvColumn<{ readonly story: StoryView; readonly article: StoryArticle }>[] = [
  { name: 'story', of: ({ story }) => story.id },
  { name: 'title', of: ({ story }) => story.title },
  { name: 'story_articles', of: ({ story }) => story.articles },
  { name: 'story_outlets', of: ({ story }) => story.outlets },
  { name: 'article', of: ({ article }) => article.id },
  { name: 'outlet', of: ({ article }) => article.outlet },
  { name: 'published', of: ({ article }) => article.published?.value },
  { name: 'side', of: ({ article }) => article.side },
  { name: 'reason', of: ({ article }) => storyReasonWords(article.reason) },
  REVIEWED,
];

export const ACTOR_COLUMNS: readonly CsvColumn<ActorRow>[] = [
  { name: 'id', of: (row) => row.id },
  { name: 'name', of: (row) => row.name },
  { name: 'type', of: (row) => row.type },
  { name: 'names', of: (row) => joined(row.names.map((name) => name.text)) },
  { name: 'articles', of: (row) => row.articles },
  { name: 'mentions', of: (row) => row.mentions },
  { name: 'statements', of: (row) => row.statements },
  { name: 'events', of: (row) => row.events },
  { name: 'first_reported', of: (row) => row.first },
  { name: 'last_reported', of: (row) => row.last },
  REVIEWED,
];

interface Told {
  readonly id: string;
  readonly article: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly sentence: StatementRow['sentence'];
}

export const WHERE: readonly CsvColumn<Told>[] = [
  { name: 'id', of: (row) => row.id },
  { name: 'article', of: (row) => row.article },
  { name: 'outlet', of: (row) => row.outlet },
  { name: 'reported', of: (row) => row.reported },
];

export const SENTENCE: readonly CsvColumn<Told>[] = [
  { name: 'sentence', of: (row) => row.sentence.quote },
  { name: 'sentence_start', of: (row) => row.sentence.span[0] },
  { name: 'sentence_end', of: (row) => row.sentence.span[1] },
  REVIEWED,
];

export const STATEMENT_COLUMNS: readonly CsvColumn<StatementRow>[] = [
  ...WHERE,
  { name: 'source', of: (row) => texts(row.source) },
  { name: 'source_actor', of: (row) => actors(row.source) },
  { name: 'source_name', of: (row) => names(row.source) },
  { name: 'anonymous', of: (row) => row.anonymous },
  { name: 'act', of: (row) => row.act },
  { name: 'quote', of: (row) => row.quote },
  { name: 'stance', of: (row) => row.stance },
  { name: 'hedge', of: (row) => row.hedge },
  { name: 'polarity', of: (row) => row.polarity ?? 'asserted' },
  { name: 'cue', of: (row) => joined(row.cue.map((cite) => cite.quote)) },
  { name: 'speaker_kind', of: (row) => row.voice?.kind },
  { name: 'through', of: (row) => row.voice?.through },
  { name: 'quoted_characters', of: (row) => row.voice?.quoted },
  { name: 'told_characters', of: (row) => row.voice?.told },
  { name: 'content', of: (row) => row.content.map((cite) => cite.quote).join(' … ') },
  { name: 'chain', of: (row) => row.chain.map((link) => link.text ?? link.medium ?? link.actor ?? '?').join(' > ') },
  { name: 'addressee', of: (row) => row.addressee?.text },
  { name: 'addressee_actor', of: (row) => row.addressee?.actor },
  { name: 'deadline', of: (row) => row.deadline },
  { name: 'beneficiary', of: (row) => row.beneficiary?.text },
  { name: 'beneficiary_actor', of: (row) => row.beneficiary?.actor },
  { name: 'force', of: (row) => row.force },
  { name: 'saying', of: (row) => row.saying?.id },
  { name: 'saying_articles', of: (row) => row.saying?.articles },
  { name: 'saying_outlets', of: (row) => row.saying?.outlets },
  { name: 'first_report', of: (row) => row.saying && (row.saying.shared ? 'shared' : row.saying.first) },
  ...SENTENCE,
];

export const EVENT_COLUMNS: readonly CsvColumn<EventRow>[] = [
  ...WHERE,
  { name: 'class', of: (row) => row.class },
  { name: 'mode', of: (row) => row.mode },
  { name: 'acled_type', of: (row) => row.acled?.type },
  { name: 'acled_sub_type', of: (row) => row.acled?.subType },
  { name: 'contexts', of: (row) => row.contexts && joined(row.contexts) },
  { name: 'trigger', of: (row) => row.trigger.quote },
  { name: 'agents', of: (row) => texts(row.agents) },
  { name: 'agent_actors', of: (row) => actors(row.agents) },
  { name: 'agent_names', of: (row) => names(row.agents) },
  { name: 'recipients', of: (row) => texts(row.recipients) },
  { name: 'recipient_actors', of: (row) => actors(row.recipients) },
  { name: 'recipient_names', of: (row) => names(row.recipients) },
  { name: 'reciprocal', of: (row) => row.reciprocal ?? false },
  { name: 'targets', of: (row) => row.targets && joined(row.targets.map(({ quote }) => quote)) },
  { name: 'when', of: (row) => row.when?.edtf ?? row.when?.value },
  { name: 'when_words', of: (row) => row.when?.cite.quote },
  { name: 'when_from', of: (row) => row.when?.from },
  { name: 'place', of: (row) => row.place?.name },
  { name: 'place_precision', of: (row) => row.place?.precision },
  { name: 'place_inside', of: (row) => row.place?.inside },
  { name: 'country', of: (row) => row.place?.country },
  { name: 'place_words', of: (row) => row.place?.cite.quote },
  { name: 'place_from', of: (row) => row.place?.from },
  { name: 'instruments', of: (row) => row.instruments && joined(row.instruments.map(({ quote }) => quote)) },
  {
    name: 'figures',
    of: (row) => joined(row.figures.map((f) => `${f.measure} ${f.least}..${f.most ?? ''} (${f.cite.quote})`)),
  },
  { name: 'polarity', of: (row) => row.polarity },
  { name: 'thwarted', of: (row) => row.thwarted },
  { name: 'modality', of: (row) => row.modality },
  { name: 'certainty', of: (row) => row.certainty },
  { name: 'background', of: (row) => row.background },
  { name: 'within', of: (row) => row.within },
  { name: 'teller', of: (row) => row.teller?.text },
  { name: 'teller_actor', of: (row) => row.teller?.actor },
  ...SENTENCE,
];
