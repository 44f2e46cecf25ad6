import { aboutArticles } from '../../judgement.ts';
import { describeEdge } from '../describe-lineage.ts';
import { keepWord, type WordCommand } from './word.ts';

/** `stemma lineage tie CHILD PARENT` and `cut`: a person's word that one article comes from another, or does not. */
export const lineageCommand = (
  verdict: 'derived' | 'not-derived',
  child: string,
  parent: string,
  options: WordCommand,
): Promise<number> =>
  keepWord('actors', options, async (desk) => ({
    about: await aboutArticles(desk, child, parent),
    verdict,
    tell: async () => (await desk.lineage({ article: child })).rows.map(describeEdge),
  }));
