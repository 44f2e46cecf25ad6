// What the fault tests run as another process: `create FOLDER`, `add FOLDER`, `hold FOLDER`; it writes a line for each step.
import { openLedger } from '../../src/ledger/open.ts';
import { makeEntry } from '../ledger-fixture.ts';

const [what, folder = ''] = process.argv.slice(2);
const ledger = await openLedger({ folder }, { create: true });
process.stdout.write('open\n');
if (what === 'add') {
  for (let n = 0; ; n++) {
    const speaker = `Talin Varo ${n % 5}`;
    await ledger.add(makeEntry({ n, speaker, actors: [`act-${n % 5}`, 'act-front'] }));
    process.stdout.write(`${n}\n`);
  }
}
if (what === 'hold') setInterval(() => undefined, 1000);
// With `create` the process simply ends, without closing: the lock must go all the same.
if (what === 'create') process.exit(0);
