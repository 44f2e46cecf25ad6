import type { DoerAccount, Omission, Silence, StoryFraming } from '../../core/framing-view.ts';
import type { Source } from '../source.ts';
import { weigherOf } from '../weigh.ts';
import type { CsvColumn } from './csv.ts';
import { gather } from './pages.ts';
import { REVIEWED } from './tables.ts';

type Doer = DoerAccount & { readonly story: string; readonly incident: string };
type Silent = Omission & { readonly story: string; readonly one: Pick<Silence, 'outlet' | 'articles' | 'sameDay'> };

/** One row for each article that tells an event of a story of which some say who did it and others do not. */
export const doerRows = (stories: readonly StoryFraming[]): Doer[] =>
  stories.flatMap(({ story, contrasts }) =>
    contrasts.flatMap(({ incident, accounts }) => accounts.map((account) => ({ ...account, story, incident }))),
  );

/** One row for each outlet in which no mention was found of something that several origins of its story tell. */
export const omissionRows = (stories: readonly StoryFraming[]): Silent[] =>
  stories.flatMap(({ story, omissions }) =>
    omissions.flatMap((omission) => omission.silent.map((one) => ({ ...omission, story, one }))),
  );

/** The stories that several articles tell, weighed. */
export async function storyFramings(source: Source): Promise<StoryFraming[]> {
  const weigher = weigherOf(source);
  const found: StoryFraming[] = [];
  for (const { id, articles } of await gather((filter) => source.stories(filter))) {
    const framing = articles > 1 ? await weigher.storyFraming(id) : undefined;
    if (framing) found.push(framing);
  }
  return found;
}

export const DOER_COLUMNS: readonly CsvColumn<Doer>[] = [
  { name: 'story', of: (row) => row.story },
  { name: 'incident', of: (row) => row.incident },
  { name: 'article', of: (row) => row.article },
  { name: 'outlet', of: (row) => row.outlet },
  { name: 'reported', of: (row) => row.reported },
  { name: 'doer_told', of: (row) => row.told },
  { name: 'voice', of: (row) => row.voice },
  { name: 'doers', of: (row) => row.doers.map(({ text }) => text).join('; ') },
  { name: 'doer_actors', of: (row) => row.doers.map(({ actor }) => actor ?? '').join('; ') },
  { name: 'wording', of: (row) => row.wording },
  { name: 'sentence', of: (row) => row.sentences.map(({ quote }) => quote).join(' … ') },
  { name: 'sentence_start', of: (row) => row.sentences[0]?.span[0] },
  REVIEWED,
];

export const OMISSION_COLUMNS: readonly CsvColumn<Silent>[] = [
  { name: 'story', of: (row) => row.story },
  { name: 'kind', of: ({ item }) => item.kind },
  { name: 'id', of: ({ item }) => item.id },
  { name: 'measure', of: ({ item }) => item.measure },
  { name: 'outlet_without_mention', of: ({ one }) => one.outlet },
  { name: 'its_articles', of: ({ one }) => one.articles.join('; ') },
  { name: 'same_day', of: ({ one }) => one.sameDay },
  { name: 'first_reported', of: (row) => row.first },
  { name: 'origins_telling', of: (row) => row.origins },
  { name: 'origins_able', of: (row) => row.of },
  {
    name: 'outlets_telling',
    of: ({ item }) => [...new Set(item.told.flatMap(({ outlet }) => outlet ?? []))].join('; '),
  },
  { name: 'outlets_unsure', of: (row) => row.unsure.join('; ') },
  { name: 'for_instance', of: ({ item }) => item.told[0]?.cite.quote },
  { name: 'for_instance_article', of: ({ item }) => item.told[0]?.article },
  REVIEWED,
];
