import type { Ledger } from '../ledger/ledger.ts';
import { actorKeys, KEY_RULES } from '../link/identity.ts';

/** Makes anew what the actors of a ledger are found by where other rules made it; gives of how many articles. */
export async function keyUnkeyed(ledger: Pick<Ledger, 'unkeyed' | 'key' | 'materials'>): Promise<number> {
  for (let done = 0; ; ) {
    const articles = await ledger.unkeyed(KEY_RULES);
    if (articles.length === 0) return done;
    const found = new Map((await ledger.materials(articles)).map(({ reading }) => [reading.id, actorKeys(reading)]));
    await ledger.key(articles.map((article) => ({ article, rules: KEY_RULES, actors: found.get(article) ?? [] })));
    done += articles.length;
  }
}
