import { writeFileSync } from 'node:fs';
import { MODELS } from '../../src/run/model-name.ts';
import { loadModel, loadNames } from '../../src/run/resources.ts';
import { DIGESTS, digestsOf, keyOf } from './digest.ts';

// npm run digest: writes the digests of the models in data/, which digest.test.ts compares on every version of Node.
const names = await loadNames();
const digests: Record<string, Record<string, string>> = {};
for (const name of MODELS) {
  const model = await loadModel(name);
  digests[keyOf(model, names)] = digestsOf(model, names);
}
writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);
console.log(Object.keys(digests).join('\n'));
