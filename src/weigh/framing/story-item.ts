import { isDone } from '../../core/done.ts';
import type { ItemTold, StoryItem } from '../../core/framing-view.ts';
import type { AccountRow, IncidentView } from '../../core/incident-view.ts';
import { order } from '../../core/order.ts';
import type { Measure } from '../../core/reading.ts';
import type { EventRow, StatementRow } from '../../core/view.ts';

const HARM: readonly Measure[] = ['killed', 'injured', 'detained', 'displaced', 'captured'];

/**
 * The incidents that articles of a story tell, as items; one that all of them tell as earlier history only is none: nobody
 * leaves out what is no news; nor is one that all have from the same words of one speaker, which is a statement. Of each article
 * the first sentence that tells it.
 */
export const eventItems = (
  incidents: readonly IncidentView[],
  articles: ReadonlySet<string>,
  statements: readonly StatementRow[] = [],
): StoryItem[] =>
  incidents.flatMap(({ id, accountRows }): StoryItem[] => {
    const told = within(accountRows, articles)
      .map((account) => ({ account, events: account.events.filter(isDone) }))
      .filter(({ events }) => events.length > 0);
    if (!told.some(({ events }) => events.some(({ background }) => !background))) return [];
    if (
      isOneSaying(
        told.flatMap(({ events }) => events),
        statements,
      )
    )
      return [];
    return [
      { kind: 'event', id, told: once(told.flatMap(({ account, events }) => toldBy(account, events[0]?.sentence))) },
    ];
  });

/** How many were harmed, as far as articles of a story that tell an incident give a figure for it; one item for each measure. */
export const figureItems = (incidents: readonly IncidentView[], articles: ReadonlySet<string>): StoryItem[] =>
  incidents.flatMap(({ id, accountRows }): StoryItem[] =>
    HARM.flatMap((measure): StoryItem[] => {
      const told = within(accountRows, articles).flatMap((account) => {
        const event = account.events.find(
          (one) => isDone(one) && one.figures.some((figure) => figure.measure === measure),
        );
        return event ? toldBy(account, event.sentence) : [];
      });
      return told.length === 0 ? [] : [{ kind: 'figure', id, measure, told: once(told) }];
    }),
  );

/** What somebody said, by the statements of a story's articles that report the same. */
export function statementItems(rows: readonly StatementRow[]): StoryItem[] {
  const sayings = new Map<string, StatementRow[]>();
  for (const row of rows) if (row.saying) sayings.set(row.saying.id, [...(sayings.get(row.saying.id) ?? []), row]);
  return [...sayings]
    .sort(([a], [b]) => order(a, b))
    .map(([id, group]) => ({ kind: 'statement', id, told: once(group.flatMap((row) => toldBy(row, row.sentence))) }));
}

const within = (rows: readonly AccountRow[], articles: ReadonlySet<string>): AccountRow[] =>
  rows.filter(({ article }) => articles.has(article));

const toldBy = (
  { article, outlet, reported }: Pick<AccountRow, 'article' | 'outlet' | 'reported'>,
  cite: ItemTold['cite'] | undefined,
): ItemTold[] =>
  cite === undefined
    ? []
    : [
        {
          ...{ article, cite },
          ...(outlet === undefined ? {} : { outlet }),
          ...(reported === undefined ? {} : { reported }),
        },
      ];

/** Each article once, the earliest first, undated last. */
const once = (told: readonly ItemTold[]): ItemTold[] =>
  told
    .filter(({ article }, n) => told.findIndex((one) => one.article === article) === n)
    .sort((a, b) => {
      const [x, y] = [a.reported ?? '9999', b.reported ?? '9999'];
      return order(x, y) || order(a.article, b.article);
    });

/** Whether all tell it within statements that report one saying. */
function isOneSaying(events: readonly EventRow[], statements: readonly StatementRow[]): boolean {
  const sayings = new Map(statements.map(({ id, saying }) => [id, saying?.id]));
  const said = events.map(({ within }) => (within === null ? undefined : sayings.get(within)));
  return said.every((one) => one !== undefined && one === said[0]);
}
