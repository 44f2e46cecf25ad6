import type { Doc } from '../annotate/doc.ts';
import type { Actor, Alias, Note } from '../core/reading.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention-table.ts';

/** Who is who inside one article; `actorOf` maps the id of a mention to the id of an actor. */
export interface GroundedActors {
  readonly actors: Actor[];
  readonly actorOf: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** Joins the mentions of one article into actors. A mention without a safe reason stays out of `actorOf`. */
export function groundActors(
  _doc: Doc,
  _mentions: readonly MentionDraft[],
  _aliases: readonly Alias[],
  _tables: MentionTables,
): GroundedActors {
  return { actors: [], actorOf: new Map(), notes: [] };
}
