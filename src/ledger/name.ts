import { sql } from 'kysely';
import type { Cite } from '../core/line.ts';
import type { Tx } from './store.ts';
import { foldWords, plain, wordsOf } from './words.ts';

/** How one article spells one actor. */
export interface Spelled {
  readonly actor: string;
  readonly article: string;
  readonly outlet: string;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly cite: Cite }[];
}

interface Count {
  readonly actor: string;
  readonly text: string;
  readonly outlet: string;
  readonly cite: Cite;
  readonly articles: Set<string>;
  readonly fullest: Set<string>;
}

/**
 * Adds spellings to the counts of their actors: for each outlet, in how many articles a spelling stands and in how
 * many it is the fullest one. No article may be written twice.
 */
export async function writeNames(tx: Tx, spelled: readonly Spelled[]): Promise<void> {
  const counts = new Map<string, Count>();
  for (const { actor, article, outlet, name, names } of spelled)
    for (const { text, cite } of names) {
      const key = JSON.stringify([actor, plain(text), outlet]);
      const count = counts.get(key) ?? {
        actor,
        text: plain(text),
        outlet,
        cite,
        articles: new Set(),
        fullest: new Set(),
      };
      count.articles.add(article);
      if (text === name || plain(text) === name) count.fullest.add(article);
      counts.set(key, count);
    }
  const rows = [...counts.values()];
  await sql`
    insert into actor_name (actor, text, outlet, articles, fullest, cite, words, folded)
    select actor, text, outlet, articles, fullest, cite::json, to_tsvector('simple', words), folded
    from unnest(${rows.map(({ actor }) => actor)}::text[], ${rows.map(({ text }) => text)}::text[],
      ${rows.map(({ outlet }) => outlet)}::text[], ${rows.map(({ articles }) => articles.size)}::int[],
      ${rows.map(({ fullest }) => fullest.size)}::int[], ${rows.map(({ cite }) => JSON.stringify(cite))}::text[],
      ${rows.map(({ text }) => wordsOf(text).join(' '))}::text[], ${rows.map(({ text }) => foldWords(text))}::text[])
      as r (actor, text, outlet, articles, fullest, cite, words, folded)
    on conflict (actor, text, outlet) do update
      set articles = actor_name.articles + excluded.articles, fullest = actor_name.fullest + excluded.fullest`.execute(
    tx,
  );
}
