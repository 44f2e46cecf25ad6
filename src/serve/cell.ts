import { citeOf } from '../core/cite.ts';
import { parseCellId } from '../core/id.ts';
import type { Cite } from '../core/line.ts';
import type { LineageRow } from '../core/lineage.ts';
import type { Actor, Figure, Mention } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { StoryView } from '../core/story.ts';
import type {
  ActorView,
  ArticleView,
  DenialRow,
  EventView,
  IncidentView,
  PledgeRow,
  StatementView,
} from '../core/view.ts';
import type { Source } from './source.ts';
import { weigherOf } from './weigh.ts';

/** Anything of a ledger that has an id. */
export type Cell =
  | { readonly kind: 'article'; readonly value: ArticleView; readonly lineage: readonly LineageRow[] }
  | { readonly kind: 'lineage'; readonly value: LineageRow }
  | { readonly kind: 'story'; readonly value: StoryView }
  | { readonly kind: 'actor'; readonly value: ActorView }
  | { readonly kind: 'statement'; readonly value: StatementView }
  | { readonly kind: 'event'; readonly value: EventView; readonly incident?: IncidentView }
  | { readonly kind: 'pledge'; readonly value: PledgeRow }
  | { readonly kind: 'denial'; readonly value: DenialRow }
  | { readonly kind: 'sentence'; readonly value: Cite }
  | { readonly kind: 'mention'; readonly value: Mention; readonly cite: Cite; readonly sentence: Cite }
  | { readonly kind: 'figure'; readonly value: Figure; readonly cite: Cite; readonly sentence: Cite }
  | { readonly kind: 'article actor'; readonly value: Actor; readonly article: string; readonly actor?: string };

/** What has this id: an article, an actor, a story, or a cell such as `1f0c….s88`; nothing when there is none. */
export async function findCell(source: Source, id: string): Promise<Cell | undefined> {
  const parts = parseCellId(id);
  if (parts?.cell.startsWith('s')) {
    const value = await source.statement(id);
    if (value) return { kind: 'statement', value };
  }
  if (parts?.cell.startsWith('e')) {
    const value = await source.event(id);
    const incident = value && (await source.incident(id));
    if (value) return { kind: 'event', value, ...(incident === undefined ? {} : { incident }) };
  }
  if (parts?.cell.startsWith('p')) {
    const value = await weigherOf(source).pledge(id);
    if (value) return { kind: 'pledge', value };
  }
  if (parts?.cell.startsWith('n')) {
    const value = await weigherOf(source).denial(id);
    if (value) return { kind: 'denial', value };
  }
  if (parts) {
    const view = await source.article(parts.article);
    const inside = view && insideOf(view, parts.cell);
    if (inside) return inside;
  }
  const sentence = await sentenceAt(source, id);
  if (sentence) return { kind: 'sentence', value: sentence };
  const article = await source.article(id);
  if (article) return { kind: 'article', value: article, lineage: (await source.lineage({ article: id })).rows };
  const edge = await edgeOf(source, id);
  if (edge) return { kind: 'lineage', value: edge };
  const actor = await source.actor(id);
  if (actor) return { kind: 'actor', value: actor };
  const story = await source.story(id);
  return story && { kind: 'story', value: story };
}

/** The edge between two articles that an id such as `1f0c…~3f2a…` names. */
async function edgeOf(source: Source, id: string): Promise<LineageRow | undefined> {
  const [child] = id.split('~');
  if (child === undefined || child === id) return undefined;
  return (await source.lineage({ article: child, limit: 1000 })).rows.find((row) => row.id === id);
}

function insideOf(view: ArticleView, cell: string): Cell | undefined {
  const { reading } = view;
  const cite = (span: Span): Cite => citeOf(reading, span);
  const sentence = (span: Span): Cite => cite(reading.sentences.find((s) => s[0] <= span[0] && span[0] < s[1]) ?? span);
  const mention = reading.mentions.find((m) => m.id === cell);
  if (mention) return { kind: 'mention', value: mention, cite: cite(mention.span), sentence: sentence(mention.span) };
  const figure = reading.figures.find((f) => f.id === cell);
  if (figure) return { kind: 'figure', value: figure, cite: cite(figure.span), sentence: sentence(figure.span) };
  const actor = reading.actors.find((a) => a.id === cell);
  const ledgerActor = actor && view.actorIds[actor.id];
  return (
    actor && {
      kind: 'article actor',
      value: actor,
      article: view.id,
      ...(ledgerActor === undefined ? {} : { actor: ledgerActor }),
    }
  );
}

/** The sentence a search hit names: article id, a colon, the offset at which it begins. */
async function sentenceAt(source: Source, id: string): Promise<Cite | undefined> {
  const match = /^(.+):(\d+)$/.exec(id);
  if (!match) return undefined;
  const view = await source.article(match[1] as string);
  const span = view?.reading.sentences.find(([start]) => start === Number(match[2]));
  return span && view && citeOf(view.reading, span);
}
