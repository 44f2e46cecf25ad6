import type { Doc } from '../../../annotate/doc.ts';
import type { Span } from '../../../core/span.ts';
import type { FrameHit } from '../event-frame.ts';
import type { EventTable } from '../event-table.ts';

/** What is known about the words of the article when parties are read. */
export interface PartyContext {
  readonly doc: Doc;
  readonly table: EventTable;
  /** Head tokens of the mentions. */
  readonly heads: ReadonlySet<number>;
  readonly dates: readonly Span[];
}

/** The frame whose parties are sought, with what was found so far. */
export interface Site {
  readonly ctx: PartyContext;
  readonly doc: Doc;
  readonly hit: FrameHit;
  /** The trigger. */
  readonly at: number;
  /** The one a verb happens to, -1 for nobody; for a noun the light verb above it. */
  readonly patient: number;
}

/** One way in which an event gets parties of a role. Within a table the first rule that finds somebody has the word. */
export interface RoleRule {
  readonly name: string;
  readonly why: string;
  /** A sentence in which the rule gives `gives`, and one in which it gives nothing. */
  readonly fires: string;
  readonly gives: string;
  readonly notIn: string;
  /** Head tokens of the parties; none when the rule does not speak. */
  readonly find: (site: Site) => readonly number[];
}

/** A party as its head token, with the name of the rule that found it. */
export interface Party {
  readonly token: number;
  readonly rule: string;
}
