import type { Material } from '../../src/core/material.ts';
import { overlaps } from '../../src/core/span.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { type Telling, tellingsOf } from '../../src/link/telling/telling.ts';
import type { SetStory, TrueAccount } from '../golden/accounts.ts';
import { bcubed, type Clustering } from './clusters.ts';
import { spanOfWords, truthsOf } from './own-set.ts';
import { percent, type Scored } from './score.ts';

/**
 * The true accounts of one part as the ledger joined them, by B³; an account that was not read counts as alone. `read`
 * says how many were read at all. Errors name accounts that stand apart from their event, and events that were joined.
 */
export async function incidentScore(
  part: SetStory['part'],
  materials: ReadonlyMap<string, Material>,
  ledger: Pick<Ledger, 'incident'>,
): Promise<Scored> {
  const [gold, found] = [new Map<string, string>(), new Map<string, string>()];
  const accounts = truthsOf(part)
    .flatMap(({ events }) => events)
    .flatMap((event) => event.accounts.map((account) => ({ event: event.id, account })));
  let read = 0;
  for (const [n, { event, account }] of accounts.entries()) {
    const key = `${event} in ${account.article}`;
    const material = materials.get(account.article);
    const telling = material && tellingAt(account, tellingsOf(material));
    if (telling) read++;
    gold.set(key, event);
    found.set(key, (telling && (await ledger.incident(telling.id))?.id) ?? `not read ${n}`);
  }
  const { p, r, f } = bcubed(gold, found);
  return {
    figures: {
      'events B3 P': percent(p, 1),
      'events B3 R': percent(r, 1),
      'events B3': percent(f, 1),
      read: percent(read, accounts.length),
      accounts: accounts.length,
    },
    errors: errorsOf(gold, found),
  };
}

/** The account read at the best of the words. */
const tellingAt = ({ article, words }: TrueAccount, tellings: readonly Telling[]): Telling | undefined =>
  words
    .map((piece) => spanOfWords(article, piece))
    .map((span) => tellings.find(({ events }) => events.some(({ trigger }) => overlaps(trigger, span))))
    .find((telling) => telling !== undefined);

function errorsOf(gold: Clustering, found: Clustering): string[] {
  const split = [...new Set(gold.values())].flatMap((event) => {
    const parts = new Map<string, string[]>();
    for (const [key, of] of gold)
      if (of === event) parts.set(found.get(key) ?? '', [...(parts.get(found.get(key) ?? '') ?? []), key]);
    return parts.size < 2
      ? []
      : [`${event} in pieces: ${[...parts].map(([id, keys]) => `${id} (${keys.join(', ')})`).join('; ')}`];
  });
  const joined = [...new Set(found.values())].flatMap((incident) => {
    const events = new Set([...found].flatMap(([key, id]) => (id === incident ? [gold.get(key)] : [])));
    return events.size < 2 ? [] : [`${[...events].join(' and ')} are one: ${incident}`];
  });
  return [...split, ...joined];
}
