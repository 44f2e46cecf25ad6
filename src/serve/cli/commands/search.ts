import { filterOf } from '../filter.ts';
import { plain, say, writeJson, writeLine } from '../output.ts';
import { type Globals, withSource } from '../store.ts';

/** `stemma search`: sentences and actors that hold the words, best first. Gives 0 also when nothing was found. */
export async function searchCommand(
  words: readonly string[],
  options: Globals & { readonly limit?: string },
): Promise<number> {
  const { limit } = filterOf({ limit: options.limit });
  const hits = await withSource(options, (source) => source.search(words.join(' '), limit));
  if (options.json) await writeJson(hits);
  else for (const hit of hits) await writeLine(`${hit.kind}  ${hit.id}  ${origin(hit)}${plain(hit.text)}`);
  if (hits.length === 0) say('stemma: nothing found');
  return 0;
}

const origin = (hit: { readonly outlet?: string; readonly reported?: string }): string =>
  hit.outlet || hit.reported ? `(${[hit.outlet, hit.reported].filter(Boolean).join(', ')}) ` : '';
