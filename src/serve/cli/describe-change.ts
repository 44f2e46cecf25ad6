import type {
  ActorShift,
  ActorSide,
  Changes,
  FigureChange,
  FigureTold,
  Grown,
  Hanging,
  LedgerChanges,
  PledgeTurn,
} from '../../core/change-view.ts';
import type { ArticleRow, DenialRow, StatementRow } from '../../core/view.ts';
import { count } from '../export/denominator.ts';
import { contentOf, outletOf, partyOf, speakerOf, verbOf } from '../wording.ts';
import { describeJudgement } from './describe-identity.ts';
import { plain } from './output.ts';

/** What is new, part by part; each line names the articles it rests on. Parts without anything are left out. */
export function describeChanges(changes: Changes): string[] {
  const { articles, newArticles, newStatements, newEvents, newActors, actors } = changes;
  return [
    `${sinceWords(changes)}: ${count(newArticles, 'article')}, ${count(newStatements, 'statement')}, ${count(newEvents, 'event')} as articles tell them, ${count(newActors, 'actor')} that no article named before.`,
    ...part('Articles', articles, newArticles, articleLine),
    ...part('Articles retracted', changes.retracted, changes.retracted.length, (row) => [
      ...articleLine(row),
      ...(row.retracted ? [retractedWords(row.retracted)] : []),
    ]),
    ...part('Actors joined or parted', changes.shifts, changes.shifts.length, shiftLines),
    ...part('Actors not named before', actors, newActors, ({ name, type, articles: many, id }) => [
      `${plain(name)} (${type}, ${count(many, 'article')}; ${id})`,
    ]),
    ...part('Figures given otherwise', changes.figures, changes.figures.length, figureLines),
    ...part('Incidents begun or grown', changes.incidents, changes.incidents.length, grownLine),
    ...part('Stories begun or grown', changes.stories, changes.stories.length, grownLine),
    ...part('Denials reported', changes.denials, changes.denials.length, statementLines),
    ...part('Denials of what is claimed here', changes.denied, changes.denied.length, denialLines),
    ...part('Pledges that stand otherwise', changes.pledges, changes.pledges.length, turnLines),
    ...part('Deadlines passed', changes.due, changes.due.length, (row) =>
      statementLines(row).map((line, i) => (i === 0 ? `${row.deadline ?? ''}  ${line}` : line)),
    ),
    ...part('What people said', changes.judgements, changes.judgements.length, (one) => [describeJudgement(one)]),
  ];
}

const grownLine = ({ id, title, before, now }: Grown): string[] => [
  `“${plain(title)}” (${id}): ${before === 0 ? `begun, ${count(now, 'article')}` : `${before} before, ${count(now, 'article')} now`}`,
];

const figureLines = ({ incident, measure, of, before, now, sameOutlet }: FigureChange): string[] => [
  `${measure}${of === null ? '' : ` ${plain(of)}`}: ${figureWords(now)}${sameOutlet ? ', which gave another figure before' : ''} (${incident})`,
  ...[...new Set(before.map(figureWords))].map((words) => `before: ${words}`),
];

const figureWords = ({ cite, outlet }: FigureTold): string =>
  `“${plain(cite.quote)}” reported by ${plain(outletOf({ ...(outlet === undefined ? {} : { outlet }) }))}`;

const turnLines = ({ before, row }: PledgeTurn): string[] => [
  `${before} before, ${row.stage} as of ${row.asOf}: “${plain(row.cite.quote)}”${row.by === undefined ? '' : `, by ${plain(partyOf(row.by))}`}`,
  `reported by ${plain(outletOf(row))} (${row.id})`,
  ...row.thread.map(
    (act) => `${act.side === 'for' ? '+' : '−'} “${plain(act.cite.quote)}” reported by ${plain(outletOf(act))}`,
  ),
];

const denialLines = (row: DenialRow): string[] => [
  `${row.reported ?? 'no date'}  ${row.by === undefined ? 'nobody named' : plain(partyOf(row.by))}: “${plain(row.cite.quote)}”`,
  `reported by ${plain(outletOf(row))} (${row.id})`,
  ...row.claims.map((claim) => `claimed: “${plain(claim.cite.quote)}” reported by ${plain(outletOf(claim))}`),
];

/** Since when, in words. */
function sinceWords({ since, revision }: LedgerChanges): string {
  if (since.clock === 'reported' && since.day !== undefined) return `Published since ${since.day}`;
  const day = since.day === undefined ? '' : ` (before ${since.day})`;
  return since.revision === 0
    ? `In the ledger, revision ${revision}`
    : `Since revision ${since.revision}${day}, now ${revision}`;
}

function part<Row>(
  title: string,
  rows: readonly Row[],
  total: number,
  lines: (row: Row) => readonly string[],
): string[] {
  if (rows.length === 0) return [];
  const more = rows.length < total ? [`  ${rows.length} of ${total} shown`] : [];
  return ['', title, ...rows.flatMap((row) => lines(row).map((line, i) => `  ${i === 0 ? '' : '  '}${line}`)), ...more];
}

const articleLine = (row: ArticleRow): string[] => [
  `${row.published?.value ?? 'no date'}  ${plain(outletOf(row))}: ${plain(row.title ?? row.opening)} (${row.id})`,
];

const statementLines = (row: StatementRow): string[] => [
  `${row.reported ?? 'no date'}  ${plain(speakerOf(row))} ${verbOf(row)}: ${plain(contentOf(row))}`,
  `reported by ${plain(outletOf(row))} (${row.id})`,
];

function shiftLines({ kind, before, now, merges, judgements }: ActorShift): string[] {
  const [head, reasons] = [
    kind === 'joined'
      ? `${before.map(sideWords).join(' and ')} are one actor now: ${now.map(named).join()}`
      : `${before.map(sideWords).join()} is ${now.length} actors now: ${now.map(sideWords).join(' and ')}`,
    merges.map(
      ({ on, reason }) =>
        `${reason.rule}: ${(on ?? []).map((name) => `“${plain(name)}”`).join(' and ')}${cited(reason.cites)}`,
    ),
  ];
  return [head, ...reasons, ...judgements.map(describeJudgement)];
}

const cited = (cites: readonly { readonly article: string }[]): string => {
  const articles = [...new Set(cites.map(({ article }) => article))];
  return articles.length === 0 ? '' : ` (${articles.join(', ')})`;
};

const sideWords = (side: ActorSide): string => `“${plain(side.name)}” (${count(side.articles, 'article')})`;
const named = ({ name, id }: ActorSide): string => `${plain(name)} (${id})`;

/** Who took an article out, when and why. */
export const retractedWords = ({ by, at, why }: NonNullable<ArticleRow['retracted']>): string =>
  `retracted by ${plain(by)}, ${at.slice(0, 10)}${why === undefined ? '' : `: ${plain(why)}`}`;

/** All that leaves the lists and counts with an article. */
export function describeHanging(hung: Hanging): string[] {
  const { article, actors, parted, sayings, incidents, lineage } = hung;
  const fewer = ({ id, before, after }: Hanging['sayings'][number]): string[] => [
    `${id}: ${count(before, 'article')} now, ${after.join(' and ')} without it`,
  ];
  return [
    `${articleLine(article).join()} holds`,
    `  ${count(hung.statements, 'statement')}, ${count(hung.events, 'event')}, ${count(hung.relations, 'relation')}, ${count(hung.labels, 'label')}`,
    `  ${count(hung.merges, 'decision')} about who is who; ${count(hung.restingMerges, 'decision')} of other articles rest on somebody it names`,
    ...part('Actors that only it names', actors, actors.length, ({ name, type, id }) => [
      `${plain(name)} (${type}; ${id})`,
    ]),
    ...part('Actors that are one by its words alone', parted, parted.length, ({ before, now }) => [
      `${plain(before.name)}: without it ${now.map(({ name, articles }) => `${plain(name)} (${count(articles, 'article')})`).join(' and ')}`,
    ]),
    ...part('Sayings that fewer articles report', sayings, sayings.length, fewer),
    ...part('Incidents that fewer articles tell', incidents, incidents.length, fewer),
    ...part('Texts it comes from, or that come from it', lineage, lineage.length, ({ child, parent, type }) => [
      `${child} from ${parent} (${type})`,
    ]),
  ];
}
