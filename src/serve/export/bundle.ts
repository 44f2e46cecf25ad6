import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Since } from '../../core/change-view.ts';
import { StemmaError } from '../../core/errors.ts';
import type { Reason } from '../../core/line.ts';
import type { IncidentRow, StatementRow, WeighView } from '../../core/view.ts';
import { WORKBENCH } from '../api/workbench.ts';
import type { Source } from '../source.ts';
import { deniedOf, weigherOf } from '../weigh.ts';
import { carryLanguage, leaveLanguage } from './carry.ts';
import { gather, gatherPage } from './pages.ts';
import { weighedOf } from './weighed.ts';

/** What `data.js` sets as `window.STEMMA_BUNDLE`: everything the pages of the workbench show. */
async function bundleData(source: Source, { since, asOf }: BundleOptions) {
  const weigher = weigherOf(source);
  const articles = await gather((filter) => source.articles(filter));
  const actors = await gather((filter) => source.actors(filter));
  const statements = await gather((filter) => source.statements(filter));
  const incidents = await gather((filter) => source.incidents(filter));
  const places = await gather((filter) => source.places(filter));
  const stories = await gather((filter) => source.stories(filter));
  const pledges = await gatherPage((page) => weigher.pledges(asOf === undefined ? page : { ...page, asOf }));
  const denials = await gatherPage((page) => weigher.denials(page));
  return {
    summary: await source.summary(),
    articles,
    articleViews: await viewsOf(articles, (id) => source.article(id)),
    stories,
    storyViews: await viewsOf(stories, (id) => source.story(id)),
    actors,
    actorViews: await viewsOf(actors, (id) => source.actor(id)),
    statements,
    reasons: await reasonsOf(source, statements),
    events: await gather((filter) => source.events(filter)),
    relations: await gather((filter) => source.relations(filter)),
    labels: await gather((filter) => source.labels(filter)),
    incidents,
    incidentViews: await viewsOf(
      incidents.filter(({ accounts }) => accounts > 1),
      (id) => source.incident(id),
    ),
    lineage: await gather((filter) => source.lineage(filter)),
    pledges: pledges.rows,
    denials: denials.rows,
    windows: {
      ...(pledges.window ? { pledges: pledges.window } : {}),
      ...(denials.window ? { denials: denials.window } : {}),
    },
    framing: await source.framing({ limit: 100_000 }),
    storyFramings: await viewsOf(stories, (id) => weigher.storyFraming(id)),
    ...(since === undefined ? {} : { changes: await weigher.changes(since) }),
    weighed: await weighedById(source, incidents),
    denied: await deniedOf(weigher),
    placeViews: await viewsOf(places, (id) => source.place(id)),
  };
}

/** Every incident weighed, by its id. */
async function weighedById(source: Source, incidents: readonly IncidentRow[]): Promise<Record<string, WeighView>> {
  const weighed: Record<string, WeighView> = {};
  for await (const { row, view } of weighedOf(source, incidents))
    weighed[row.id] = { ...view, findings: view.findings.map((finding) => ({ ...finding, about: row.sentence })) };
  return weighed;
}

async function viewsOf<View>(
  rows: readonly { readonly id: string }[],
  find: (id: string) => Promise<View | undefined>,
): Promise<Record<string, View>> {
  const views: Record<string, View> = {};
  for (const { id } of rows) {
    const view = await find(id);
    if (view !== undefined) views[id] = view;
  }
  return views;
}

/** Why each statement is one with another report, by its id. Its other reports are found among the rows. */
async function reasonsOf(source: Source, rows: readonly StatementRow[]): Promise<Record<string, Reason>> {
  const reasons: Record<string, Reason> = {};
  for (const { id, saying } of rows) {
    const reason = saying && (await source.statement(id))?.reason;
    if (reason) reasons[id] = reason;
  }
  return reasons;
}

/** JSON that can stand in a script: no tag can be closed by it and no old parser breaks at its line ends. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

export interface BundleOptions {
  /** Whether the language models come along for the parse page; they do unless this is false. */
  readonly models?: boolean;
  /** Since when what is new comes along; without it the bundle holds one state only. */
  readonly since?: Since;
  /** The day on which promises stand; that of the latest report without it. */
  readonly asOf?: string | undefined;
  /** Folder of the built workbench. */
  readonly workbench?: string;
}

/**
 * Writes the workbench with the whole ledger as a static folder that opens from disk. The folder must exist and be
 * empty. Gives the number of articles; throws E_NO_WORKBENCH when the workbench was never built.
 */
export async function writeBundle(
  source: Source,
  folder: string,
  { models = true, workbench = WORKBENCH, ...options }: BundleOptions = {},
): Promise<number> {
  const page = await readFile(join(workbench, 'index.html'), 'utf8').catch(() => undefined);
  if (page === undefined) throw new StemmaError('E_NO_WORKBENCH', workbench);
  await cp(workbench, folder, { recursive: true });
  await (models ? carryLanguage(workbench, folder) : leaveLanguage(folder));
  const data = await bundleData(source, options);
  await writeFile(join(folder, 'data.js'), `window.STEMMA_BUNDLE = ${scriptJson(data)};\n`);
  await writeFile(join(folder, 'index.html'), withData(page));
  return data.articles.length;
}

/** The page with `data.js` loaded before the workbench. A page opened from disk fetches nothing. */
export function withData(page: string): string {
  const script = '<script src="./data.js"></script>';
  return page.includes('<!-- bundle -->')
    ? page.replace('<!-- bundle -->', script)
    : page.replace(/<script\b/, `${script}\n    <script`);
}
