import { cellId, parseCellId } from '../core/id.ts';
import type { PartyActor } from '../core/outline.ts';
import type { Rejoin } from '../ledger/ledger.ts';
import { isFresh } from '../link/occurrence/outline.ts';
import { rejoinSketches, type Seen } from '../link/occurrence/rejoin.ts';
import { sketchOf } from '../link/occurrence/sketch.ts';
import { outlinesFor } from './occurrence.ts';

/** Compares accounts anew after a person spoke of who takes part in them; outlines are made of accounts that have none. */
export const rejoinAccounts: Rejoin = async (asked, materials) => {
  const ids = new Set([...asked.incidents.flat(), ...asked.joins.flatMap(({ account, to }) => [account, to])]);
  const kept = asked.outlines.filter(({ outline }) => isFresh(outline));
  const made = await outlinesFor({ materials }, [...ids], new Set(kept.map(({ outline }) => outline.id)));
  const seen = new Map(
    [...kept, ...made].map(({ outline, actors }): [string, Seen] => [
      outline.id,
      { is: sketchOf(outline, actors), was: sketchOf(outline, formerly(outline.id, actors, asked.before)) },
    ]),
  );
  return { ...rejoinSketches(asked, seen), outlines: made.map(({ outline }) => outline) };
};

/** Whom the actors of an account stood for before. */
function formerly(
  account: string,
  actors: ReadonlyMap<string, PartyActor>,
  before: ReadonlyMap<string, PartyActor>,
): ReadonlyMap<string, PartyActor> {
  const article = parseCellId(account)?.article ?? '';
  return new Map([...actors].map(([local, actor]) => [local, before.get(cellId(article, local)) ?? actor]));
}
