import type { Changes, PledgeTurn, Since } from '../core/change-view.ts';
import { firstDay } from '../core/date.ts';
import type { PledgeRow } from '../core/pledge-view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { stageAt } from '../weigh/pledge/stage.ts';
import { listDenials } from './denial.ts';
import { listPledges } from './pledge.ts';

/** What is new takes of a ledger. */
type Changing = Pick<Ledger, 'changes' | 'telling' | 'beside' | 'materials' | 'judgements'>;

/** As many rows as one list weighs. */
const ALL = 100_000;

/**
 * What is new in a ledger, with what has to be weighed for it: promises of before that stand otherwise now, and denials of
 * new articles beside the claims that they answer. Both of the newest articles that may hold some.
 */
export async function weighChanges(ledger: Changing, since: Since): Promise<Changes> {
  const known = await ledger.changes(since);
  const fresh = new Set(known.articles.map(({ id }) => id));
  const said = new Set(known.judgements.map(({ id }) => id));
  const then = known.lastBefore === undefined ? undefined : firstDay(known.lastBefore);
  const now = since.asOf ?? (known.lastNow === undefined ? undefined : firstDay(known.lastNow));
  const pledges = then === undefined || now === undefined ? [] : (await listPledges(ledger, { limit: ALL }, now)).rows;
  const denials = fresh.size === 0 ? [] : (await listDenials(ledger, { met: 'yes', limit: ALL })).rows;
  return {
    ...known,
    pledges: pledges
      .filter(({ article }) => !fresh.has(article))
      .flatMap((row) => turnOf(row, then ?? '', fresh, said)),
    denied: denials.filter((row) => [row, ...(row.tellings ?? [])].some(({ article }) => fresh.has(article))),
  };
}

/** A promise of before that stands otherwise than by the acts, and the words of people, of that time. */
function turnOf(row: PledgeRow, then: string, fresh: ReadonlySet<string>, said: ReadonlySet<string>): PledgeTurn[] {
  const old = row.thread.filter(({ article, judgement }) => !fresh.has(article) && !said.has(judgement ?? ''));
  const before = stageAt(old, row.deadline, then);
  return before === row.stage ? [] : [{ before, row }];
}
