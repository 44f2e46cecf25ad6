import type { Line } from '../../../core/line.ts';
import { holdsOffice, type PartyTable } from '../convention/party-table.ts';

/** Who leads, founded or speaks for somebody stands in the public eye. */
const PUBLIC = new Set(['leader-of', 'founder-of', 'spokesman-of']);

/** Gathers, line by line of an export, which persons are shown in a public role; all others are private. */
export function publicPersons(parties: PartyTable): {
  take(line: Line): void;
  /** True for an actor of the ledger who is a person and whom no text shows in a public role. */
  isPrivate(actor: { readonly id: string; readonly type: string }): boolean;
} {
  const cells = new Set<string>();
  const known = new Set<string>();
  return {
    take(line) {
      if (line.kind === 'article')
        for (const { id, roles } of line.reading.actors)
          if (roles.some(({ text }) => holdsOffice(text, parties))) cells.add(`${line.id}.${id}`);
      if (line.kind === 'actor' && line.members.some((cell) => cells.has(cell))) known.add(line.id);
      if (line.kind === 'relation' && PUBLIC.has(line.relation) && !line.negated) known.add(line.from);
    },
    isPrivate: ({ id, type }) => type === 'person' && !known.has(id),
  };
}
