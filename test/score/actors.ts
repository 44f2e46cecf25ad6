/**
 * Scores who is who across articles on given mentions: `npm run score:actors [-- --data FILE] [--json] [--errors N]`.
 * Without --data the development part of ECB+ beside the clone, where it is; `{id, story, text, mentions}` a line.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/run/resources.ts';
import { actorsFigures, type Linked, linkMentions } from './actors-figures.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});

for (const file of values.data ?? [benchPath('crossdoc/ecbplus/dev.jsonl.gz')]) {
  const linked = await linkMentions(file, await loadResources());
  if (!linked) process.exitCode = absent(file, values.data !== undefined);
  else {
    const set = values.data ? basename(file).replace(/\.jsonl.*/, '') : 'ecbplus-dev';
    const code = report(set, actorsFigures(linked), readFloors('actors'), values.json);
    process.exitCode = process.exitCode || code;
    showErrors(linked, Number(values.errors));
  }
}

/** The gold clusters torn into most of ours, and ours that hold most gold clusters. */
function showErrors(linked: readonly Linked[], most: number): void {
  if (most === 0) return;
  const show = (title: string, of: (one: Linked) => string, other: (one: Linked) => string) => {
    console.log(`-- ${title}`);
    const groups = groupBy(linked, of);
    [...groups.values()]
      .map((items) => groupBy(items, other))
      .sort((a, b) => b.size - a.size)
      .slice(0, most)
      .forEach((parts) => {
        const names = [...parts.values()].sort((a, b) => b.length - a.length);
        console.log(
          names
            .map((part) => `${[...new Set(part.map(({ text }) => text))].slice(0, 4).join('|')} ×${part.length}`)
            .join('   '),
        );
      });
  };
  show(
    'one of the gold, several of ours',
    (one) => one.gold,
    (one) => one.ours,
  );
  show(
    'one of ours, several of the gold',
    (one) => one.ours,
    (one) => one.gold,
  );
}

function groupBy(linked: readonly Linked[], of: (one: Linked) => string): Map<string, Linked[]> {
  const found = new Map<string, Linked[]>();
  for (const one of linked) found.get(of(one))?.push(one) ?? found.set(of(one), [one]);
  return found;
}
