import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makePlainKernel } from '../../src/annotate/net/kernel.ts';
import { makeNet } from '../../src/annotate/net/net.ts';
import { readNetFile } from '../../src/annotate/net/tensor.ts';
import { MODELS } from '../../src/run/model-name.ts';
import { dataPath, loadModel, loadNames } from '../../src/run/resources.ts';
import { digestsOf, keyOf, readDigests } from './digest.ts';

// The same text gives the same columns on every machine and every version of Node: what one of them wrote into digest.json,
// all others must find.
const names = await loadNames();
const stored = readDigests();

describe.each(MODELS)('the %s model', async (name) => {
  const model = await loadModel(name);
  const key = keyOf(model, names);

  test('is the one whose digests are stored; after a new model: npm run digest', () => {
    expect(Object.keys(stored)).toContain(key);
  });

  test.skipIf(!stored[key])(
    'gives the stored digest for every column; after a wanted change of rules: npm run digest',
    () => expect(digestsOf(model, names)).toEqual(stored[key]),
  );
});

test('plain loops and WebAssembly give the accurate model the same columns', async () => {
  const model = await loadModel('accurate');
  if (model.kind !== 'accurate') throw new Error('no net');
  const bytes = readFileSync(dataPath('accurate.bin'));
  const plain = makeNet(readNetFile(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes), model.lexicon, makePlainKernel);
  expect(digestsOf({ ...model, net: plain }, names)).toEqual(digestsOf(model, names));
});
