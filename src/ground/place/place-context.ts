import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';
import type { Home } from './place-home.ts';
import type { PlaceWeights } from './place-weight.ts';

/** What the names of an article are judged by. */
export interface Context {
  readonly gazetteer: Gazetteer;
  readonly home: Home;
  readonly weights: PlaceWeights;
  /** How large a share of the names of states in the article each state has, by ISO code. */
  readonly named: ReadonlyMap<string, number>;
}

/** The states that an article names, by name, people or capital, each with its share of all such names. */
export function sharesOfStates(toponyms: readonly ToponymDraft[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { name } of toponyms) {
    const state = gazetteer.find(name).find((place) => place.code === 'PCLI');
    if (!state) continue;
    all++;
    counts.set(state.country, (counts.get(state.country) ?? 0) + 1);
  }
  return new Map([...counts].map(([code, count]) => [code, count / all]));
}
