/**
 * Scores what is joined to one saying on our own gold of pairs: `npm run score:sayings [-- --data FILE] [--json]
 * [--errors]`. `--errors` prints every pair judged wrongly, of the tune part or of the file named.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairs } from './saying-pair.ts';
import { inPart, judgePairs, PARTS, sayingFigures } from './sayings-figures.ts';
import { readFloors, report } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const sets = values.data
  ? values.data.map((file) => [basename(file), readPairs(file)] as const)
  : PARTS.map((part) => [part, inPart(readPairs(), part)] as const);
for (const [set, pairs] of sets) {
  const judged = judgePairs(pairs);
  process.exitCode = report(set, sayingFigures(judged), readFloors('sayings'), values.json) || process.exitCode;
  if (values.errors && set !== 'held' && set !== 'all')
    for (const { line, label, kind, a, b, match, right } of judged)
      if (!right)
        console.log(
          [`pair ${line}`, label, kind, match.rule ?? match.block ?? 'unlike', match.score, a.content, b.content].join(
            '\t',
          ),
        );
}
