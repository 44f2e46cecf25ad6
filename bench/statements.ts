import { annotate } from '../src/annotate/annotate.ts';
import { paragraphsOf } from '../src/annotate/paragraph.ts';
import { findMentions } from '../src/extract/mention/mention.ts';
import { findStatements } from '../src/extract/statement/statement.ts';
import { loadResources } from '../src/run/resources.ts';
import { makeArticles } from './articles.ts';

/** Reading statements may cost at most this share of tagging and parsing. */
export const MOST_OF_PARSE = 1 / 3;

/** CPU seconds of `work`, and what it gave. */
function timed<T>(work: () => T): [seconds: number, value: T] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, value];
}

/**
 * What reading statements costs beside tagging and parsing the same articles with the fast model, as a share of CPU time; names
 * and mentions are found before and counted in neither. All are read once to warm up, then the middle one of three
 * rounds counts.
 */
export async function measureStatements(count = 200): Promise<number> {
  const { model, cues, mentions: tables } = await loadResources();
  const texts = makeArticles(count);
  const share = (some: readonly string[]): number => {
    const [parse, docs] = timed(() => some.map((text) => annotate(text, paragraphsOf(text), model)));
    const found = docs.map((doc) => findMentions(doc, tables));
    const [statements] = timed(() => docs.map((doc, i) => findStatements(doc, cues, found[i] ?? [])));
    return statements / parse;
  };
  share(texts);
  const rounds = [share(texts), share(texts), share(texts)].sort((a, b) => a - b);
  return rounds[1] as number;
}
