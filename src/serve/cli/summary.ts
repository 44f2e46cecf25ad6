import type { ActorRow } from '../../core/view.ts';
import { count } from '../export/denominator.ts';
import { gather } from '../export/pages.ts';
import type { Source } from '../source.ts';
import { plain } from './output.ts';

/** The ten lines that tell what a ledger holds; `address` is where the workbench answers, if it does. */
export async function summaryLines(source: Source, where: string, address: string | undefined): Promise<string[]> {
  const summary = await source.summary();
  const most = manyNamed(await gather((filter) => source.actors(filter)));
  const line = (name: string, text: string): string => `  ${name.padEnd(12)} ${plain(text)}`;
  return [
    line('articles', `${summary.articles}${summary.unread > 0 ? `, ${summary.unread} of them kept unread` : ''}`),
    line('outlets', `${summary.outlets} known`),
    line('published', summary.from ? `${summary.from} to ${summary.to ?? summary.from}` : 'no date known'),
    line('actors', String(summary.actors)),
    line('statements', String(summary.statements)),
    line('events', `${count(summary.events, 'report')} of events`),
    line('spellings', most ? spellings(most) : 'no actor yet'),
    line('set aside', `${count(summary.setAside, 'piece')} of pages that are not the article`),
    line('ledger', where),
    line('workbench', address ?? 'not running; start it with: stemma serve'),
  ];
}

/** The actor written in most ways; on a tie the one in more articles, then by name. */
function manyNamed(actors: readonly ActorRow[]): ActorRow | undefined {
  return actors.toSorted(
    (a, b) =>
      b.names.length - a.names.length || b.articles - a.articles || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )[0];
}

const spellings = (actor: ActorRow): string =>
  `${actor.name} is written in ${count(actor.names.length, 'way')}: ${actor.names.map((name) => name.text).join(', ')}`;

/** Why the spellings of the most variously written actor are held to be one: a line a reason. */
export async function spellingReasons(source: Source): Promise<string[]> {
  const most = manyNamed(await gather((filter) => source.actors(filter)));
  const view = most && most.names.length > 1 ? await source.actor(most.id) : undefined;
  if (!view) return [];
  const { describeMerge } = await import('./describe.ts');
  return view.merges.map((merge) => `  ${describeMerge(merge, view)}`);
}
