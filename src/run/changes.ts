import type { Changes, PledgeTurn, Since } from '../core/change-view.ts';
import { firstDay } from '../core/date.ts';
import type { DenialRow, PledgeRow } from '../core/pledge-view.ts';
import type { Page } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { stageAt } from '../weigh/pledge/stage.ts';
import { narrowPledges } from './pledge.ts';

/** The promises and denials of the newest articles, weighed. */
export interface Weighed {
  pledges(): Promise<Page<PledgeRow>>;
  denials(): Promise<Page<DenialRow>>;
}

/**
 * What is new in a ledger, with what has to be weighed for it: promises of before that stand otherwise now, and denials of
 * new articles beside the claims that they answer. Both of the newest articles that may hold some.
 */
export async function weighChanges(ledger: Pick<Ledger, 'changes'>, since: Since, weighed: Weighed): Promise<Changes> {
  const known = await ledger.changes(since);
  const fresh = new Set(known.articles.map(({ id }) => id));
  const said = new Set(known.judgements.map(({ id }) => id));
  const then = known.lastBefore === undefined ? undefined : firstDay(known.lastBefore);
  const now = since.asOf ?? (known.lastNow === undefined ? undefined : firstDay(known.lastNow));
  const pledges =
    then === undefined || now === undefined
      ? []
      : narrowPledges(await weighed.pledges(), { limit: Number.POSITIVE_INFINITY }, now).rows;
  const denials = fresh.size === 0 ? [] : (await weighed.denials()).rows.filter(({ claims }) => claims.length > 0);
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
