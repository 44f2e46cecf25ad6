import { annotate } from '../src/annotate/annotate.ts';
import { paragraphsOf } from '../src/annotate/paragraph.ts';
import { findMentions } from '../src/extract/mention/mention.ts';
import { findStatements } from '../src/extract/statement/statement.ts';
import { loadResources } from '../src/run/resources.ts';
import { makeArticles } from './articles.ts';

/** Reading statements may cost at most this share of tagging and parsing. */
export const MOST_OF_PARSE = 1 / 3;

/** CPU seconds since a moment. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * What reading statements costs beside tagging and parsing the same articles with the fast model, as a share of CPU time; names
 * and mentions are found before and counted in neither. Each article is parsed and then read, as everywhere in Stemma: done
 * in two sweeps, what the engine compiles anew for the second one would count for it alone. All are read once to warm
 * up, then the middle one of three rounds counts.
 */
export async function measureStatements(count = 200): Promise<number> {
  const { model, cues, mentions: tables } = await loadResources();
  const texts = makeArticles(count);
  const share = (): number => {
    let [parse, statements] = [0, 0];
    for (const text of texts) {
      let start = process.cpuUsage();
      const doc = annotate(text, paragraphsOf(text), model);
      parse += since(start);
      const found = findMentions(doc, tables);
      start = process.cpuUsage();
      findStatements(doc, cues, found);
      statements += since(start);
    }
    return statements / parse;
  };
  share();
  const rounds = [share(), share(), share()].sort((a, b) => a - b);
  return rounds[1] as number;
}
