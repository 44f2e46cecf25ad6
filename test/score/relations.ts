/**
 * Scores relations and labels on our own gold: `npm run score:relations [-- --data FILE] [--json] [--errors]`. `--data`
 * names a file of items in the same form. `--errors` prints what was missed, invented or read otherwise, of the tune part or
 * of the file named.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { relationErrors, relationFigures } from './relation-figures.ts';
import { RELATION_GOLD, readRelations } from './relation-gold.ts';
import { absent, readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

for (const file of values.data ?? [RELATION_GOLD]) {
  const read = await readRelations(file);
  if (!read) {
    process.exitCode = absent(file, true);
    continue;
  }
  const parts = values.data ? [basename(file)] : ['tune', 'held'];
  for (const part of parts) {
    const items = values.data ? read : read.filter(({ item }) => item.part === part);
    const code = report(part, relationFigures(items), readFloors('relations'), values.json);
    process.exitCode = process.exitCode || code;
    if (values.errors && part !== 'held') for (const line of relationErrors(items)) console.log(line);
  }
}
