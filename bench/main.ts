// `npm run bench [-- --json] [-- --articles 1000]`: speed, start-up and memory, beside what people would use instead.
// Fails when reading statements costs more than a third of tagging and parsing.
import { tuneEngine } from '../src/serve/cli/engine.ts';
import { measureSpeed } from './speed.ts';
import { measureStart } from './start.ts';
import { MOST_OF_PARSE, measureStatements } from './statements.ts';

// As the command line does.
tuneEngine();

const at = process.argv.indexOf('--articles');
const count = at > 0 ? Number(process.argv[at + 1]) : 1000;
const share = await measureStatements();
const figures = {
  'statements beside tagging and parsing (% of CPU)': Math.round(share * 1000) / 10,
  ...(await measureSpeed()),
  ...(await measureStart(count)),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(48)} ${value.toLocaleString('en-US')}`);
if (share > MOST_OF_PARSE) {
  console.error(`statements take ${Math.round(share * 100)} % of the time of tagging and parsing, more than a third`);
  process.exitCode = 1;
}
