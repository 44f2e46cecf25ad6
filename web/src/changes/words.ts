import type { ActorShift, Changes, LedgerChanges } from '../../../src/core/change-view.ts';
import type { StatementRow } from '../../../src/core/view.ts';
import { sayAct } from '../words.ts';

/** Since when, in words. */
export function saySince({ since, revision }: LedgerChanges): string {
  if (since.clock === 'reported' && since.day !== undefined) return `Published since ${since.day}`;
  if (since.revision === undefined || since.revision === 0) return `In the whole ledger, revision ${revision}`;
  const day = since.day === undefined ? '' : `, the last before ${since.day}`;
  return `Since revision ${since.revision}${day}, up to ${revision}`;
}

/** One change as a row of the table. */
export interface ChangeRow {
  readonly kind: string;
  readonly what: string;
  readonly day?: string | undefined;
  readonly by?: string | undefined;
  /** Where it is opened. */
  readonly href: string;
}

/** All changes that are shown, one row each. */
export const rowsOf = ({
  retracted,
  shifts,
  figures,
  incidents,
  stories,
  denials,
  denied,
  pledges,
  due,
  actors,
  articles,
}: Changes): ChangeRow[] => [
  ...retracted.map((row) => ({
    kind: 'retracted',
    what: row.title ?? row.opening,
    href: `#/article/${encodeURIComponent(row.id)}`,
  })),
  ...shifts.map((shift) => ({
    kind: `actors ${shift.kind}`,
    what: shiftWords(shift),
    href: `#/actor/${encodeURIComponent(shift.now[0]?.id ?? '')}`,
  })),
  ...figures.map(({ incident, measure, of, now }) => ({
    ...{ kind: 'figure', what: `${measure}${of === null ? '' : `, ${of}`}: ${now.cite.quote}`, by: now.outlet },
    href: `#/incidents/${encodeURIComponent(incident)}`,
  })),
  ...incidents.map((row) => ({
    ...{ kind: 'incident', what: row.title },
    href: `#/incidents/${encodeURIComponent(row.id)}`,
  })),
  ...stories.map((row) => ({ kind: 'story', what: row.title, href: `#/story/${encodeURIComponent(row.id)}` })),
  ...denials.map((row) => ({ kind: 'denial', ...said(row) })),
  ...denied.map((row) => ({
    ...{ kind: 'denial of a claim', what: row.cite.quote, day: row.reported, by: row.outlet },
    href: `#/article/${encodeURIComponent(row.article)}?at=${row.cite.span.join('-')}`,
  })),
  ...pledges.map(({ before, row }) => ({
    ...{ kind: `pledge ${before} → ${row.stage}`, what: row.cite.quote, day: row.reported, by: row.outlet },
    href: `#/pledge/${encodeURIComponent(row.id)}?asOf=${row.asOf}`,
  })),
  ...due.map((row) => ({ kind: `deadline ${row.deadline ?? ''}`, ...said(row) })),
  ...actors.map(({ id, name }) => ({ kind: 'new actor', what: name, href: `#/actor/${encodeURIComponent(id)}` })),
  ...articles.map((row) => ({
    ...{ kind: 'article', what: row.title ?? row.opening, day: row.published?.value, by: row.outlet },
    href: `#/article/${encodeURIComponent(row.id)}`,
  })),
];

const said = (row: StatementRow) => ({
  what: `${row.source.map(({ name, text }) => name ?? text).join(', ') || 'nobody named'} ${sayAct(row.act, row.polarity)}: ${row.content.map(({ quote }) => quote).join(' … ')}`,
  day: row.reported,
  by: row.outlet,
  href: `#/statement/${encodeURIComponent(row.id)}`,
});

const shiftWords = ({ before, now }: ActorShift): string =>
  `${before.map(({ name }) => name).join(' + ')} → ${now.map(({ name }) => name).join(' + ')}`;
