/**
 * Scores statements against articles with gold attributions: `tsx test/score/statements.ts [--data FILE] [--only FILE]
 * [--json] [--predictions FILE]`. FILE is JSON lines, plain or gzipped: {id, text, attributions: [{source, cue, content}]}.
 * Only the outermost statements are counted, since the gold marks no statement within another.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Span } from '../../src/core/span.ts';
import type { StatementDraft } from '../../src/extract/draft.ts';
import { findMentions } from '../../src/extract/mention.ts';
import { findStatements } from '../../src/extract/statement.ts';
import { loadResources } from '../../src/run/resources.ts';
import { countArticle, type GoldArticle, rates } from './attribution.ts';

const HOME = new URL('../../', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../shared/bench/attribution/polnear/dev.jsonl.gz', HOME).pathname },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
});

const { model, cues, mentions: tables } = await loadResources();
const articles = readArticles(values.data);
const total = { gold: 0, predicted: 0, whoWhat: 0, exact: 0, cueHit: 0 };
const lines: string[] = [];
for (const article of articles) {
  const doc = annotate(article.text, paragraphsOf(article.text), model);
  const predicted = outermost(findStatements(doc, cues, findMentions(doc, tables)));
  const counts = countArticle(article, predicted);
  for (const key of ['gold', 'predicted', 'whoWhat', 'exact', 'cueHit'] as const) total[key] += counts[key];
  lines.push(JSON.stringify({ id: article.id, attributions: predicted }));
}
if (values.predictions) writeFileSync(values.predictions, `${lines.join('\n')}\n`);

const report = {
  articles: articles.length,
  gold: total.gold,
  predicted: total.predicted,
  whoWhat: rates(total.whoWhat, total.predicted, total.gold),
  exact: rates(total.exact, total.predicted, total.gold),
  cueHit: rates(total.cueHit, total.predicted, total.gold),
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(`${report.articles} articles, ${report.gold} gold statements, ${report.predicted} found`);
  for (const name of ['whoWhat', 'exact', 'cueHit'] as const) {
    const { p, r, f } = report[name];
    console.log(`${name.padEnd(8)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f).toFixed(1)}`);
  }
}

/** The articles of FILE, those of a list beside it (`--only`, else `dev83.txt` when there) alone. */
function readArticles(file: string): GoldArticle[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const all = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
  const beside = join(dirname(file), 'dev83.txt');
  const list = values.only ?? (existsSync(beside) ? beside : undefined);
  if (list === undefined) return all;
  const ids = new Set(readFileSync(list, 'utf8').split(/\s+/));
  return all.filter((article) => ids.has(article.id));
}

/** Lines of text, as the gold gives no paragraphs. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m): Span => [m.index, m.index + m[0].length]);
}

/** Statements whose cue lies in no other's content. */
function outermost(statements: readonly StatementDraft[]): StatementDraft[] {
  const inside = (cue: Span, other: StatementDraft): boolean =>
    other.content.some(([start, end]) => cue[0] >= start && cue[1] <= end);
  return statements.filter(
    (one) =>
      one.content.length > 0 &&
      !statements.some((other) => other !== one && one.cue.every((cue) => inside(cue, other))),
  );
}
