import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { announce, readLock } from '../../src/ledger/lock.ts';
import { SCHEMA } from '../../src/ledger/migration/steps.ts';
import { openLedger } from '../../src/ledger/open.ts';
import { collect, makeEntry } from '../ledger-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'stemma-fault-'));
const children: ChildProcess[] = [];
let made = 0;
const place = (): string => join(root, `ledger-${++made}`);

/** Another process with the ledger; resolves when it has written `until`. */
async function child(what: string, folder: string, until: string): Promise<ChildProcess> {
  const run = spawn(process.execPath, ['--import', 'tsx', 'test/fault/ledger-child.ts', what, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(run);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    run.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.split('\n').includes(until)) resolve();
    });
    run.on('exit', (code) => reject(new Error(`the other process ended with ${code} before it said ${until}`)));
  });
  return run;
}

/** Waits for the end of a process that was told to end. */
async function end(run: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (run.exitCode !== null || run.signalCode !== null) return;
  const ended = new Promise((resolve) => run.once('exit', resolve));
  if (signal) run.kill(signal);
  await ended;
}

afterEach(async () => {
  for (const run of children.splice(0)) await end(run, 'SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the lock', () => {
  test('a second process is refused with the first one named, and let in when it has ended', async () => {
    const folder = place();
    const other = await child('hold', folder, 'open');
    await expect(openLedger({ folder })).rejects.toMatchObject({
      code: 'E_LEDGER_LOCKED',
      message: `the ledger ${folder} is in use by process ${other.pid}`,
    });
    expect(readLock(folder)?.pid).toBe(other.pid);
    await end(other, 'SIGKILL');
    expect(readLock(folder)).toBeUndefined();
    const ledger = await openLedger({ folder });
    expect(readLock(folder)?.pid).toBe(process.pid);
    await ledger.close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  test('this process cannot open a ledger twice either', async () => {
    const folder = place();
    const ledger = await openLedger({ folder }, { create: true });
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'E_LEDGER_LOCKED' });
    announce(folder, 'http://127.0.0.1:4000');
    expect(readLock(folder)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4000' });
    await ledger.close();
    await ledger.close();
    announce(folder, 'http://127.0.0.1:4000');
    expect(readLock(folder)).toBeUndefined();
  });

  test('a process that ends without closing gives its lock back', async () => {
    const folder = place();
    const run = await child('create', folder, 'open').catch(() => undefined);
    if (run) await end(run);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await (await openLedger({ folder })).close();
  });

  test.each([
    ['no process has its id', JSON.stringify({ pid: 2 ** 22 + 7 })],
    [
      'its id now belongs to a process that began later',
      JSON.stringify({ pid: process.ppid, started: 'another boot/1' }),
    ],
    ['it holds nothing', ''],
    ['it holds something else', '[]'],
  ])('a lock is stale when %s', async (_, lock) => {
    const folder = place();
    await (await openLedger({ folder }, { create: true })).close();
    writeFileSync(join(folder, 'lock'), lock);
    const ledger = await openLedger({ folder });
    expect(readLock(folder)?.pid).toBe(process.pid);
    await ledger.close();
    expect(readdirSync(folder).sort()).toEqual(['pglite', 'stemma.json']);
  });

  test('a refused opening leaves no lock behind', async () => {
    const folder = place();
    await (await openLedger({ folder }, { create: true })).close();
    writeFileSync(join(folder, 'stemma.json'), '{"schema":99}');
    await expect(openLedger({ folder })).rejects.toMatchObject({
      code: 'E_LEDGER_NEWER',
      message: `this ledger has schema 99; this Stemma knows schemas up to ${SCHEMA}`,
    });
    expect(readLock(folder)).toBeUndefined();
  });
});

describe('a killed process', () => {
  test.each([['3'], ['7'], ['20']])(
    'in the midst of adding leaves every article whole or absent (killed after the add of number %s)',
    async (until) => {
      const folder = place();
      await end(await child('add', folder, until), 'SIGKILL');
      const ledger = await openLedger({ folder });
      const { articles: total } = await ledger.summary();
      expect(total).toBeGreaterThan(Number(until));
      const lines = await collect(ledger.lines());
      const readings = lines.flatMap((line) => (line.kind === 'article' ? line.reading : []));
      const bytes = lines.flatMap((line) => (line.kind === 'original' ? line.base64 : []));
      expect(readings.map(({ title }) => title)).toEqual(Array.from({ length: total }, (_, n) => `Report ${n}`));
      readings.forEach((reading, n) => {
        const whole = makeEntry({ n, speaker: `Talin Varo ${n % 5}` });
        expect(reading).toEqual(whole.reading);
        expect(bytes[n]).toBe(Buffer.from(whole.bytes).toString('base64'));
      });
      for (const kind of ['statement', 'event', 'account'])
        expect(lines.flatMap((line) => (line.kind === kind && 'id' in line ? line.id.split('.')[0] : []))).toEqual(
          readings.map(({ id }) => id),
        );
      const members = lines.flatMap((line) => (line.kind === 'actor' ? line.members : []));
      expect(members.sort()).toEqual(readings.flatMap(({ id }) => [`${id}.a1`, `${id}.a2`]).sort());
      expect(await ledger.summary()).toMatchObject({
        statements: total,
        events: total,
        actors: Math.min(total, 5) + 1,
      });
      expect((await ledger.actor('act-front'))?.articles).toBe(total);
      expect((await ledger.search('rain', 1000)).length).toBe(total);
      expect(await ledger.add(makeEntry({ n: 100_000 }))).toBe('added');
      await ledger.close();
    },
    90_000,
  );

  test('in the midst of a first start leaves a folder in which the next start begins anew', async () => {
    const folder = place();
    mkdirSync(join(folder, 'new.12345', 'base'), { recursive: true });
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 7 }));
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'E_NO_LEDGER' });
    const ledger = await openLedger({ folder }, { create: true });
    expect((await ledger.summary()).articles).toBe(0);
    await ledger.close();
    expect(readdirSync(folder).sort()).toEqual(['pglite', 'stemma.json']);
  });

  test('between the database and its marker loses nothing', async () => {
    const folder = place();
    const first = await openLedger({ folder }, { create: true });
    await first.add(makeEntry());
    await first.close();
    rmSync(join(folder, 'stemma.json'));
    const ledger = await openLedger({ folder });
    expect((await ledger.summary()).articles).toBe(1);
    await ledger.close();
    expect(JSON.parse(readFileSync(join(folder, 'stemma.json'), 'utf8'))).toMatchObject({ schema: SCHEMA });
  });
});

describe('a folder that cannot be used', () => {
  test('a missing one is no ledger, and is not made', async () => {
    const folder = place();
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'E_NO_LEDGER' });
    expect(existsSync(folder)).toBe(false);
  });

  test.each([[false], [true]])('someone else’s folder is left alone (create: %s)', async (create) => {
    const folder = place();
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), 'mine');
    await expect(openLedger({ folder }, { create })).rejects.toMatchObject({ code: 'E_NOT_A_LEDGER' });
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  test('a file where the folder should be', async () => {
    const folder = place();
    writeFileSync(folder, 'mine');
    await expect(openLedger({ folder }, { create: true })).rejects.toMatchObject({ code: 'E_NOT_A_LEDGER' });
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  describe('because it is damaged', () => {
    const sound = join(root, 'sound');
    beforeAll(async () => {
      const ledger = await openLedger({ folder: sound }, { create: true });
      await ledger.add(makeEntry());
      await ledger.close();
    });

    test.each<[string, (inside: string) => void]>([
      ['its database is gone', (inside) => rmSync(inside, { recursive: true })],
      ['its version file is gone', (inside) => rmSync(join(inside, 'PG_VERSION'))],
      ['it is of another version', (inside) => writeFileSync(join(inside, 'PG_VERSION'), '12\n')],
      ['its control file is cut', (inside) => truncateSync(join(inside, 'global', 'pg_control'), 100)],
      [
        'its control file is nonsense',
        (inside) => writeFileSync(join(inside, 'global', 'pg_control'), Buffer.alloc(8192, 7)),
      ],
      ['its tables are gone', (inside) => rmSync(join(inside, 'base'), { recursive: true })],
      [
        'its write-ahead log is gone',
        (inside) => {
          for (const name of readdirSync(join(inside, 'pg_wal')))
            rmSync(join(inside, 'pg_wal', name), { recursive: true });
        },
      ],
    ])('%s: refused, nothing deleted', async (_, harm) => {
      const folder = place();
      cpSync(sound, folder, { recursive: true });
      harm(join(folder, 'pglite'));
      const before = readdirSync(folder, { recursive: true }).length;
      for (const create of [false, true])
        await expect(openLedger({ folder }, { create })).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
      expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThanOrEqual(before);
      expect(readLock(folder)).toBeUndefined();
    });

    test('the sound one still opens', async () => {
      const ledger = await openLedger({ folder: sound });
      expect((await ledger.summary()).articles).toBe(1);
      await ledger.close();
    });
  });
});
