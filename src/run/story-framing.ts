import { headOf } from '../core/cite.ts';
import type { DoerContrast, StoryFraming, StoryItem } from '../core/framing-view.ts';
import { cellId } from '../core/id.ts';
import type { IncidentView } from '../core/incident-view.ts';
import type { LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { ArticleRow, StatementRow } from '../core/view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { daysOf } from '../link/days.ts';
import { originsOf } from '../link/lineage/origin.ts';
import { tellingsOf } from '../link/telling/telling.ts';
import { doerAccount } from '../weigh/framing/doer.ts';
import { type Clues, contentWords, mayMention } from '../weigh/framing/mention.ts';
import { omissionsOf, type StoryArticle } from '../weigh/framing/omission.ts';
import { eventItems, figureItems, statementItems } from '../weigh/framing/story-item.ts';

/** So many articles of a story, and so many of its incidents, are weighed at once. */
const MOST = 200;

/** A story as it is weighed: its articles, the earliest first. */
interface Story {
  readonly id: string;
  readonly articleRows: readonly ArticleRow[];
}

/** What the articles of a story tell of the same things, and what some of them do not. */
export async function storyFraming(
  ledger: Pick<Ledger, 'materials' | 'descent' | 'incidents' | 'incident' | 'statements'>,
  story: Story,
): Promise<StoryFraming> {
  const rows = story.articleRows.slice(0, MOST);
  const ids = rows.map((row) => row.id);
  const incidents = await incidentsOf(ledger, ids);
  const statements: StatementRow[] = [];
  for (const article of ids) statements.push(...(await ledger.statements({ article, heard: 'yes', limit: MOST })).rows);
  const materials = new Map((await ledger.materials(ids)).map((one) => [one.reading.id, one]));
  const articles = storyArticles(
    ids.flatMap((article) => materials.get(article) ?? []),
    await ledger.descent(ids),
  );
  const inStory = new Set(ids);
  const events = eventItems(incidents, inStory, statements);
  const figures = figureItems(incidents, inStory);
  const sayings = statementItems(statements);
  const may = mayBe(materials, incidents);
  const several = incidents.filter(({ accountRows }) => new Set(accountRows.map(({ article }) => article)).size > 1);
  return {
    story: story.id,
    articles: rows.map((row) => ({
      ...{ id: row.id, title: row.title ?? row.opening },
      ...headOf(row),
    })),
    left: story.articleRows.length - rows.length,
    textOrigins: new Set(articles.flatMap(({ origins }) => origins)).size,
    shared: {
      events: countShared(articles, events),
      figures: countShared(articles, figures),
      statements: countShared(articles, sayings),
    },
    omissions: [
      ...omissionsOf(articles, events, may),
      ...figures.flatMap((item) => omissionsOf(tellersOf(articles, events, item), [item], may)),
      ...omissionsOf(articles, sayings, may),
    ],
    contrasts: several.flatMap((incident) => contrastOf(incident, materials) ?? []),
    events: several.length,
  };
}

/** Whether an article may mention an item that was not found in it, by what those who tell it show. */
function mayBe(
  materials: ReadonlyMap<string, Material>,
  incidents: readonly IncidentView[],
): (article: string, item: StoryItem) => boolean {
  const views = new Map(incidents.map((view) => [view.id, view]));
  const made = new Map<StoryItem, Clues>();
  return (article, item) => {
    const clues = made.get(item) ?? cluesOf(item, views.get(item.id));
    made.set(item, clues);
    const material = materials.get(article);
    return material === undefined || mayMention(material, item, clues);
  };
}

function cluesOf({ kind, told }: StoryItem, incident: IncidentView | undefined): Clues {
  const events = kind === 'statement' ? [] : (incident?.accountRows ?? []).flatMap((account) => account.events);
  return {
    classes: new Set(events.map((event) => event.class)),
    days: events.map(({ when }) => daysOf(when?.edtf)).filter((days) => days !== undefined),
    places: new Set(events.flatMap(({ place }) => (place ? [...contentWords(place.name)] : []))),
    sentences: [
      ...told.map(({ cite }) => contentWords(cite.quote)),
      ...events.map(({ sentence }) => contentWords(sentence.quote)),
    ],
  };
}

/** The incidents of a story that more than one article tells, in the order of the articles, each once. */
async function incidentsOf(
  ledger: Pick<Ledger, 'incidents' | 'incident'>,
  articles: readonly string[],
): Promise<IncidentView[]> {
  const found = new Map<string, IncidentView>();
  for (const article of articles) {
    const { rows } = await ledger.incidents({ article, limit: MOST });
    for (const row of rows) {
      if (row.articles < 2 || found.has(row.id) || found.size >= MOST) continue;
      const view = await ledger.incident(row.id);
      if (view) found.set(row.id, view);
    }
  }
  return [...found.values()];
}

/**
 * Articles with the text origins they go back to. What was copied, merged or translated could leave out nothing of its own;
 * an article with a passage or a credit of another is a text of its own.
 */
function storyArticles(materials: readonly Material[], edges: readonly LineageEdge[]): StoryArticle[] {
  const parents = new Map<string, string[]>(materials.map(({ reading }) => [reading.id, []]));
  for (const { child, parent, type } of edges)
    if (type === 'copy' || type === 'merged' || type === 'translation')
      parents.set(child, [...(parents.get(child) ?? []), parent]);
  for (const parent of [...parents.values()].flat()) if (!parents.has(parent)) parents.set(parent, []);
  const origins = originsOf(parents);
  return materials.map(({ reading: { id, outlet, published } }) => {
    const days = daysOf(published?.value);
    return {
      ...{ article: id, origins: origins.get(id) ?? [id] },
      ...(outlet === undefined ? {} : { outlet }),
      ...(days === undefined ? {} : { published: days }),
    };
  });
}

/** Of a figure only articles that tell its event are asked: who does not mention the event cannot count its dead. */
function tellersOf(articles: readonly StoryArticle[], events: readonly StoryItem[], figure: StoryItem): StoryArticle[] {
  const event = events.find(({ id }) => id === figure.id);
  const tellers = new Set([...(event?.told ?? []), ...figure.told].map(({ article }) => article));
  return articles.filter(({ article }) => tellers.has(article));
}

const countShared = (articles: readonly StoryArticle[], items: readonly StoryItem[]): number =>
  items.filter(({ told }) => {
    const tellers = new Set(told.map(({ article }) => article));
    return new Set(articles.filter(({ article }) => tellers.has(article)).flatMap(({ origins }) => origins)).size > 1;
  }).length;

/** Which articles say who did it and which do not; nothing where all do, or none does. */
function contrastOf(incident: IncidentView, materials: ReadonlyMap<string, Material>): DoerContrast | undefined {
  const accounts = new Set(incident.accountRows.map(({ id }) => id));
  const found = [...new Set(incident.accountRows.map(({ article }) => article))].flatMap((article) => {
    const material = materials.get(article);
    if (!material) return [];
    const tellings = tellingsOf(material).filter(({ events }) =>
      events.some(({ id }) => accounts.has(cellId(article, id))),
    );
    return tellings.length === 0 ? [] : (doerAccount(material, tellings) ?? []);
  });
  const told = found.some((one) => one.told === 'named' || one.told === 'described');
  if (!told || !found.some((one) => one.told === 'untold')) return undefined;
  const { id, class: kind, mode, when, place } = incident;
  return {
    ...{ incident: id, class: kind, accounts: found },
    ...(mode === undefined ? {} : { mode }),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
  };
}
