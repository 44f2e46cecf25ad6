/**
 * Scores the readings of the sample story against its written-down truth:
 * `npm run score:story [-- --model fast|accurate] [--json] [--errors]`. Exits 1 when a figure lies below its floor.
 * `--data FILE` takes another truth of the same form over the same articles.
 */
import { parseArgs } from 'node:util';
import { readStory } from '../golden/story.ts';
import { readTruth, truth } from '../golden/truth.ts';
import { belowFloor, modelOption, readFloors } from './score.ts';
import { scoreStory } from './story-figures.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const { figures, missed } = scoreStory(
  await readStory(modelOption(values.model)),
  values.data === undefined ? truth : readTruth(values.data),
);
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${value.toFixed(1)}`);
if (values.errors) for (const line of missed) console.log(`  ${line}`);

const below = values.data === undefined ? belowFloor('sample', figures, readFloors('story')) : [];
for (const line of below) console.error(line);
process.exitCode = below.length > 0 ? 1 : 0;
