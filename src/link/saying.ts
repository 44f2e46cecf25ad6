import type { Reason } from '../core/line.ts';
import type { Report } from '../core/report.ts';
import { compareReports, type Prepared, prepare } from './saying-match.ts';

/** The rules by which two statements are one saying; the version is raised by hand when one may decide otherwise. */
const VERSION = '1';

/** Two statements that report one saying, and why. */
export interface Restatement {
  readonly statement: string;
  readonly other: string;
  readonly reason: Reason;
}

/**
 * The pairs of reports that restate one another, each with its rule, its score and both sentences. What is alike but
 * not surely the same gives nothing: two sayings side by side mislead nobody, one made of two does.
 */
export function linkReports(pairs: readonly { readonly a: Report; readonly b: Report }[]): Restatement[] {
  const ready = new Map<Report, Prepared>();
  const prepared = (report: Report): Prepared => {
    const one = ready.get(report) ?? prepare(report);
    ready.set(report, one);
    return one;
  };
  return pairs.flatMap(({ a, b }) => {
    const { rule, score } = compareReports(prepared(a), prepared(b));
    if (rule === undefined) return [];
    return [
      {
        statement: a.id,
        other: b.id,
        reason: { rule, version: VERSION, score, cites: [a.sentence, b.sentence] },
      },
    ];
  });
}
