import { citeOf } from '../core/cite.ts';
import { type Gender, genderIn } from '../core/gender.ts';
import { cellId } from '../core/id.ts';
import type { Cite } from '../core/line.ts';
import type { Actor, Reading } from '../core/reading.ts';
import type { EventRow, StatementRow } from '../core/view.ts';

/** An in-article actor as the ledger keeps it: the part of a ledger actor that one article gives. */
export interface Member {
  readonly cell: string;
  readonly article: string;
  readonly local: string;
  readonly name: string;
  readonly type: string;
  readonly names: readonly { readonly text: string; readonly cite: Cite }[];
  readonly roles: readonly { readonly text: string; readonly cite: Cite }[];
  /** What its pronouns say. */
  readonly gender?: Gender;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
}

/** The in-article actors of a reading, each with its spellings and how often it comes up. */
export function membersOf(
  reading: Reading,
  statements: readonly StatementRow[],
  events: readonly EventRow[],
): ReadonlyMap<string, Member> {
  const said = countBy(statements.map(sourceCell));
  const told = countBy(events.flatMap((event) => partyCells(event)));
  return new Map(
    reading.actors.map((actor) => {
      const cell = cellId(reading.id, actor.id);
      const member: Member = {
        cell,
        article: reading.id,
        local: actor.id,
        name: actor.name,
        type: actor.kind,
        names: [...new Set([actor.name, ...actor.names])].map((text) => ({
          text,
          cite: nameCite(reading, actor, text),
        })),
        roles: actor.roles.map(({ text, span }) => ({ text, cite: citeOf(reading, span) })),
        ...gendered(genderIn(reading, actor.id)),
        mentions: reading.mentions.filter((mention) => mention.actor === actor.id).length,
        statements: said.get(cell) ?? 0,
        events: told.get(cell) ?? 0,
      };
      return [actor.id, member];
    }),
  );
}

const gendered = (gender: Gender | undefined) => (gender === undefined ? {} : { gender });

/** Cell id of the actor a statement is attributed to; nothing when nobody was named. */
export const sourceCell = (statement: StatementRow): string | undefined =>
  statement.source.find(({ actor }) => actor !== undefined)?.actor;

/** Cell ids of everyone who takes part in an event, each once. */
export const partyCells = (event: EventRow): string[] => [
  ...new Set([...event.agents, ...event.recipients].flatMap(({ actor }) => (actor === undefined ? [] : [actor]))),
];

/** Where this spelling stands; the first mention of the actor when the very letters are nowhere. */
function nameCite(reading: Reading, actor: Actor, text: string): Cite {
  const own = reading.mentions.filter((mention) => mention.actor === actor.id);
  for (const { span, head } of own) {
    for (const place of [span, head]) if (citeOf(reading, place).quote === text) return citeOf(reading, place);
  }
  const at = reading.text.indexOf(text);
  if (at >= 0) return citeOf(reading, [at, at + text.length]);
  return citeOf(reading, own[0]?.span ?? actor.roles[0]?.span ?? [0, 0]);
}

function countBy(cells: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
