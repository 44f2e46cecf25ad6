import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGE_FILES } from '../api/language.ts';
import { carryLanguage, leaveLanguage } from './carry.ts';

const home = mkdtempSync(join(tmpdir(), 'stemma-carry-'));
const [workbench, data, bundle] = ['workbench', 'data', 'bundle'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
const bytesOf = (name: string): Buffer => Buffer.from(`\u0000\u00ff</script> ${name}`, 'latin1');

beforeAll(() => {
  for (const folder of [join(workbench, 'language'), data, join(bundle, 'language')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(workbench, 'language/reader.js'), bytesOf('reader.js'));
  for (const name of [...LANGUAGE_FILES, 'MODEL-LICENCE.md']) writeFileSync(join(data, name), bytesOf(name));
});

afterAll(() => rmSync(home, { recursive: true }));

test('each script hands over the bytes of its file, and the licence of the models lies beside them', async () => {
  await carryLanguage(workbench, bundle, data);
  const window: { STEMMA_LANGUAGE?: Record<string, string> } = {};
  for (const script of ['reader.js', ...LANGUAGE_FILES.map((name) => name.replace('.bin', '.js'))])
    runInNewContext(readFileSync(join(bundle, 'language', script), 'utf8'), { window });
  const names = ['reader.js', ...LANGUAGE_FILES];
  expect(Object.keys(window.STEMMA_LANGUAGE ?? {})).toEqual(names);
  for (const name of names)
    expect(Buffer.from(window.STEMMA_LANGUAGE?.[name] ?? '', 'base64').equals(bytesOf(name))).toBe(true);
  expect(readFileSync(join(bundle, 'language/MODEL-LICENCE.md')).equals(bytesOf('MODEL-LICENCE.md'))).toBe(true);
});

test('a missing model is an error that names it', async () => {
  await expect(carryLanguage(workbench, bundle, join(home, 'nowhere'))).rejects.toMatchObject({ code: 'E_NO_MODEL' });
});

test('without models nothing of them is left, and what else lies there stays', async () => {
  await carryLanguage(workbench, bundle, data);
  writeFileSync(join(bundle, 'language/notes.txt'), 'mine');
  await leaveLanguage(bundle);
  expect(readdirSync(join(bundle, 'language'))).toEqual(['notes.txt']);
});
