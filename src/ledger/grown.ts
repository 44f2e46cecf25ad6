import { sql } from 'kysely';
import type { FigureChange, Grown } from '../core/change-view.ts';
import type { EventRow } from '../core/view.ts';
import { after, before, type Cut } from './since.ts';
import type { Db } from './store.ts';
import { titlesOf } from './story-titles.ts';

/** So many incidents and stories at most, those that most articles tell first. */
const MOST = 200;

/** Stories and incidents that new articles belong to, with the number of articles of before and of now. */
export async function grownSince(db: Db, cut: Cut): Promise<{ stories: Grown[]; incidents: Grown[] }> {
  const stories = await sql<Omit<Grown, 'title'>>`
    select m.story as id, count(*) filter (where ${before(cut)})::int as before, count(*)::int as now
    from story_member m join article r on r.id = m.article
    where m.side = 'main' and m.story in (
      select o.story from story_member o join article r on r.id = o.article where o.side = 'main' and ${after(cut)})
    group by m.story having count(*) > 1 order by count(*) desc, m.story limit ${MOST}`.execute(db);
  const incidents = await sql<Grown>`
    select i.id, (select e.body -> 'sentence' ->> 'quote' from event e where e.id = i.id) as title,
      count(distinct c.article) filter (where ${before(cut)})::int as before, count(distinct c.article)::int as now
    from account c join article r on r.id = c.article join incident i on i.n = c.incident
    where c.incident in (select o.incident from account o join article r on r.id = o.article where ${after(cut)})
    group by i.id having count(distinct c.article) > 1 order by count(distinct c.article) desc, i.id limit ${MOST}`.execute(
    db,
  );
  const titles = await titlesOf(
    db,
    stories.rows.map(({ id }) => id),
  );
  return {
    stories: stories.rows.map((row) => ({ ...row, title: titles.get(row.id) ?? row.id })),
    incidents: incidents.rows,
  };
}

interface Told {
  readonly incident: string;
  readonly fresh: boolean;
  readonly outlet: string | null;
  readonly account: string;
  readonly figures: EventRow['figures'];
}

/**
 * Figures of incidents that new accounts give otherwise: of one measure and for the same people or things, where no account
 * of before gives that interval. `sameOutlet`: an outlet that gave another one before.
 */
export async function figuresSince(db: Db, cut: Cut, incidents: readonly string[]): Promise<FigureChange[]> {
  const { rows } = await sql<Told>`
    select i.id as incident, (${after(cut)}) as fresh, c.outlet, c.id as account, e.body -> 'figures' as figures
    from incident i join account c on c.incident = i.n join article r on r.id = c.article
    join telling t on t.account = c.id join event e on e.id = t.event
    where i.id = any(${[...incidents]}::text[]) and json_array_length(e.body -> 'figures') > 0
    order by i.id, c.rank, e.start, e.id`.execute(db);
  const told = rows.flatMap(({ figures, ...row }) => figures.map((figure) => ({ ...row, figure })));
  return told
    .filter(({ fresh }) => fresh)
    .flatMap((one): FigureChange[] => {
      const { measure, of, least, most } = one.figure;
      const old = told.filter(
        (other) =>
          !other.fresh && other.incident === one.incident && other.figure.measure === measure && other.figure.of === of,
      );
      if (old.length === 0 || old.some(({ figure }) => figure.least === least && figure.most === most)) return [];
      return [
        {
          ...{ incident: one.incident, account: one.account, measure, of },
          before: old.map(({ figure, outlet }) => toldAs(figure, outlet)),
          now: toldAs(one.figure, one.outlet),
          sameOutlet: one.outlet !== null && old.some(({ outlet }) => outlet === one.outlet),
        },
      ];
    });
}

const toldAs = ({ least, most, cite }: EventRow['figures'][number], outlet: string | null): FigureChange['now'] => ({
  ...{ least, most, cite },
  ...(outlet === null ? {} : { outlet }),
});
