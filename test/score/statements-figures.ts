import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Span } from '../../src/core/span.ts';
import type { StatementDraft } from '../../src/extract/draft.ts';
import { findMentions } from '../../src/extract/mention/mention.ts';
import { findStatements } from '../../src/extract/statement/statement.ts';
import type { Resources } from '../../src/run/resources.ts';
import { countArticle, type GoldArticle } from './attribution.ts';
import { isReportingCue } from './reporting-cue.ts';
import { type Figures, percent, readRows } from './score.ts';

/**
 * The articles of a file with gold attributions, narrowed to those of a list of ids (`only`, else a `dev83.txt` beside the
 * file when there is one); `undefined` when there is no such file.
 */
export function readGoldArticles(file: string, only?: string): GoldArticle[] | undefined {
  const all = readRows<GoldArticle>(file);
  const beside = join(dirname(file), 'dev83.txt');
  const list = only ?? (existsSync(beside) ? beside : undefined);
  if (list === undefined) return all;
  const ids = new Set(readFileSync(list, 'utf8').split(/\s+/));
  return all?.filter((article) => ids.has(article.id));
}

/** The outermost statements of an article, since the gold marks no statement within another. */
export function predict(article: GoldArticle, { model, names, cues, mentions }: Resources): StatementDraft[] {
  const doc = annotate(article.text, paragraphsOf(article.text), model, names);
  return outermost(findStatements(doc, cues, findMentions(doc, mentions)));
}

/** Who-said-what, all three exact, and cue hits in percent over the articles. */
export function statementsFigures(articles: readonly GoldArticle[], resources: Resources): Figures {
  const total = { gold: 0, predicted: 0, whoWhat: 0, exact: 0, cueHit: 0 };
  const reporting = { gold: 0, found: 0 };
  for (const article of articles) {
    const counts = countArticle(article, predict(article, resources));
    article.attributions.forEach(({ cue }, i) => {
      if (!isReportingCue(article.text, cue)) return;
      reporting.gold++;
      if (counts.pairs.some(([gold]) => gold === i)) reporting.found++;
    });
    for (const key of ['gold', 'predicted', 'whoWhat', 'exact', 'cueHit'] as const) total[key] += counts[key];
  }
  const both = total.gold + total.predicted;
  return {
    'whoWhat P': percent(total.whoWhat, total.predicted),
    'whoWhat R': percent(total.whoWhat, total.gold),
    'whoWhat F1': percent(2 * total.whoWhat, both),
    'reporting R': percent(reporting.found, reporting.gold),
    'exact F1': percent(2 * total.exact, both),
    'cue F1': percent(2 * total.cueHit, both),
  };
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
