import type { Material } from '../core/material.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What is made of each article of a ledger by rules of today, and where it is kept. */
interface Work<Made> {
  /** Ids of articles of which it is not made yet, some at a time; none once all is. */
  readonly left: () => Promise<readonly string[]>;
  readonly make: (material: Material) => Made;
  /** For an article that has no material. */
  readonly empty: (article: string) => Made;
  readonly write: (made: readonly Made[]) => Promise<void>;
}

/** Makes what other rules made, or none, for the articles that a ledger holds; gives of how many. */
export async function catchUp<Made>(ledger: Pick<Ledger, 'materials'>, work: Work<Made>): Promise<number> {
  for (let done = 0; ; ) {
    const articles = await work.left();
    if (articles.length === 0) return done;
    const materials = new Map((await ledger.materials(articles)).map((one) => [one.reading.id, one]));
    await work.write(
      articles.map((article) => {
        const material = materials.get(article);
        return material === undefined ? work.empty(article) : work.make(material);
      }),
    );
    done += articles.length;
  }
}
