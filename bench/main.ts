// `npm run bench [-- --json] [-- --articles 1000] [-- --linking 1000,10000]`: speed, start-up and memory, beside what
// people would use instead, and what linking an article to ledgers of these sizes costs. Fails when reading statements
// costs more than a third of tagging and parsing, or linking more than 300 ms.
import { tuneEngine } from '../src/serve/cli/engine.ts';
import { linkingTime, MOST_TO_LINK, measureLinking } from './linking.ts';
import { measureSpeed } from './speed.ts';
import { measureStart } from './start.ts';
import { MOST_OF_PARSE, measureStatements } from './statements.ts';

// As the command line does.
tuneEngine();

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const count = Number(option('articles') ?? 1000);
const sizes = (option('linking') ?? '1000').split(',').map(Number);
const share = await measureStatements();
const linking: Record<string, number> = {};
for (const size of sizes) Object.assign(linking, await measureLinking(size));
const figures: Record<string, number> = {
  'statements beside tagging and parsing (% of CPU)': Math.round(share * 1000) / 10,
  ...(await measureSpeed()),
  ...linking,
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
for (const size of sizes) {
  const took = figures[linkingTime(size)] ?? 0;
  if (took <= MOST_TO_LINK) continue;
  console.error(`linking an article to ${size} others takes ${took} ms, more than ${MOST_TO_LINK}`);
  process.exitCode = 1;
}
