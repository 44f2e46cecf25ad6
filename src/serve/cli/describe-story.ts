import type { StoryView } from '../../core/story.ts';
import { count } from '../export/denominator.ts';
import { storyDays, storyNames, storyReasonWords } from '../story-words.ts';
import { outletOf } from '../wording.ts';
import { describeJudgement } from './describe-identity.ts';
import { field } from './field.ts';

/** A story with its articles in the order of time, each with why it is one of them. */
export const describeStory = (view: StoryView): string[] => [
  ...field('story', view.id),
  ...field('title', view.title),
  ...field('articles', `${count(view.articles, 'article')} of ${count(view.outlets, 'outlet')}, ${storyDays(view)}`),
  ...field('actors', storyNames(view.actors)),
  ...field('places', storyNames(view.places)),
  ...view.merged.flatMap(({ id, reason }) => field('was', `${id}: ${storyReasonWords(reason)}`)),
  ...view.judgements.flatMap((one) => field('judged', describeJudgement(one))),
  ...view.articleRows.flatMap((row) => [
    ...field(
      'article',
      `${row.id}: ${row.published?.value ?? 'date not known'}, ${outletOf(row)}: ${row.title ?? row.opening}`,
    ),
    ...field('', `${row.side === 'also' ? 'also here: ' : ''}${storyReasonWords(row.reason)}`),
  ]),
];
