// `npm run bench [-- --json] [-- --articles 1000]`: speed, start-up and memory, beside what people would use instead.
import { measureSpeed } from './speed.ts';
import { measureStart } from './start.ts';

const at = process.argv.indexOf('--articles');
const count = at > 0 ? Number(process.argv[at + 1]) : 1000;
const figures = { ...(await measureSpeed()), ...(await measureStart(count)) };
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(48)} ${value.toLocaleString('en-US')}`);
