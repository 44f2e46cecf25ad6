import type { Changes, Since } from '../core/change-view.ts';
import { firstDay } from '../core/date.ts';
import type { StoryFraming } from '../core/framing-view.ts';
import { once } from '../core/once.ts';
import type { DenialRow, Filter, FindingRow, Page, PledgeRow, WeighView } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { About } from '../run/desk.ts';
import type { FindingKeep } from '../run/finding-keep.ts';
import type { MakePage } from '../run/page-keep.ts';
import { rememberWhile } from './remember.ts';
import type { Source } from './source.ts';

/** What is weighed at the moment it is asked for, from what the ledger holds. */
export interface Weigher {
  /** Promises as of `asOf`; without it as of the day of the latest report, or of today where no report has a day. */
  pledges(filter?: Filter): Promise<Page<PledgeRow>>;
  pledge(id: string, asOf?: string): Promise<PledgeRow | undefined>;
  denials(filter?: Filter): Promise<Page<DenialRow>>;
  denial(id: string): Promise<DenialRow | undefined>;
  /** One incident weighed, by the id of any account of it. */
  weighed(id: string): Promise<WeighView | undefined>;
  /** The conflicts that match: those of events, then claims and their denials. */
  conflicts(filter?: Filter): Promise<Page<FindingRow>>;
  /** What is new, with the promises and denials that are weighed for it. */
  changes(since: Since): Promise<Changes>;
  /** What the articles of one story tell of the same things. */
  storyFraming(id: string): Promise<StoryFraming | undefined>;
}

/**
 * The day of the latest report, from which the stages of promises are told where no other is given; the first day of it
 * where only a month or year is known. Nothing where no report has a date.
 */
export async function reportDay(source: Pick<Source, 'summary'>): Promise<string | undefined> {
  const { to } = await source.summary();
  return to === undefined ? undefined : firstDay(to);
}

/** The same, or today in Universal Time. */
const dayOf = async (source: Source): Promise<string> =>
  (await reportDay(source)) ?? new Date().toISOString().slice(0, 10);

/** Weighs here what a ledger of this process holds; asks the server where another one holds it. */
export const weigherOf = (source: Source): Weigher =>
  'materials' in source ? weigherHere(source as Ledger) : (source as Source & Weigher);

/** The one weigher of a ledger: what it has weighed serves whoever asks next, for a page, a table or a list. */
const weigherHere = once((ledger: Ledger): Weigher => {
  const load = async () => ({
    ...(await import('../run/desk.ts')),
    ...(await import('../run/pledge.ts')),
    ...(await import('../run/denial.ts')),
  });
  const remember = rememberWhile(() => ledger.state());
  const kept = <T>(what: readonly unknown[], make: () => Promise<T>): Promise<T> =>
    remember(JSON.stringify(what), make);
  // What outlives a write: what was found of incidents that stand as they did, and articles as denials look through them.
  let findings: FindingKeep | undefined;
  let page: MakePage | undefined;
  const pledges = (about: About) => kept(['pledges', about], async () => (await load()).weighPledges(ledger, about));
  const denials = (about: About) =>
    kept(['denials', about], async () => {
      page ??= (await import('../run/page-keep.ts')).keepPages();
      return (await load()).weighDenials(ledger, about, { page });
    });
  const weigher: Weigher = {
    async pledges(filter = {}) {
      const { aboutOf, narrowPledges } = await load();
      return narrowPledges(await pledges(aboutOf(filter)), filter, await dayOf(ledger));
    },
    pledge: async (id, asOf) => (await load()).onePledge(pledges, id, asOf ?? (await dayOf(ledger))),
    async denials(filter = {}) {
      const { aboutOf, narrowDenials } = await load();
      return narrowDenials(await denials(aboutOf(filter)), filter);
    },
    denial: async (id) => (await load()).oneDenial(denials, id),
    weighed: (id) => kept(['weighed', id], async () => (await import('../run/weigh-ledger.ts')).weighOne(ledger, id)),
    async conflicts({ limit = PAGE, offset = 0, ...wanted } = {}) {
      const told = await kept(['conflicts', wanted], async () => {
        const { findConflicts } = await import('../run/conflict.ts');
        findings ??= (await import('../run/finding-keep.ts')).keepFindings();
        return findConflicts(ledger, { ...wanted, limit: ALL }, findings);
      });
      const rows = [...told.rows, ...(await deniedOf(weigher, wanted))];
      return { ...told, rows: rows.slice(offset, offset + limit), total: rows.length };
    },
    changes: (since) =>
      kept(['changes', since], async () =>
        (await import('../run/changes.ts')).weighChanges(ledger, since, {
          pledges: () => pledges({}),
          denials: () => denials({}),
        }),
      ),
    async storyFraming(id) {
      const story = await ledger.story(id);
      return (
        story &&
        kept(['framing', story.id], async () => (await import('../run/story-framing.ts')).storyFraming(ledger, story))
      );
    },
  };
  return weigher;
});

/** Rows of a page where no limit is given. */
const PAGE = 100;
/** A page may be as long as all that is weighed for one list. */
const ALL = 100_000;

/** The claims and denials that match, as conflicts. A class narrows events alone: there are none of one. */
export async function deniedOf(
  weigher: Pick<Weigher, 'denials'>,
  { limit: _, offset: __, ...filter }: Filter = {},
): Promise<FindingRow[]> {
  if (filter.class !== undefined) return [];
  const { denialFindings } = await import('../run/denial-finding.ts');
  const { rows } = await weigher.denials({ ...filter, met: 'yes', limit: ALL });
  return rows.flatMap(denialFindings);
}
