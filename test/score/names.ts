import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { compareNames } from '../../src/ground/romanisation.ts';

// Scores the comparison of names on pairs: lines {id, a, b, match}. Says how well the score ranks the pairs and how
// the merge threshold does. --errors N prints the worst, --out FILE writes {id, score} lines.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    kind: { type: 'string' },
  },
});
if (!values.data) throw new Error('give the pairs with --data FILE (.jsonl or .jsonl.gz)');

interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly kind?: string;
}

const bytes = readFileSync(values.data);
const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
const pairs = text
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)
  // Other names of a person cannot be heard in the spelling; they are left to stated aliases.
  .filter((row) => row.kind !== 'other-name');

const began = performance.now();
const scored = pairs.map((row) => ({ ...row, ...compareNames(row.a, row.b) }));
const seconds = (performance.now() - began) / 1000;
scored.sort((a, b) => b.score - a.score);

const positives = scored.filter((row) => row.match).length;
const at = (threshold: number, cover = 0) => {
  const said = scored.filter((row) => row.score >= threshold && row.cover >= cover);
  const right = said.filter((row) => row.match).length;
  const [precision, recall] = [said.length ? right / said.length : 0, positives ? right / positives : 0];
  return { threshold, precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};
const best = [...new Set(scored.map((row) => row.score))].map((t) => at(t)).reduce((a, b) => (b.f1 > a.f1 ? b : a));

/** Average precision; pairs of one score count together, so that their order cannot help. */
function averagePrecision(): number {
  let [seen, right, sum] = [0, 0, 0];
  for (let i = 0; i < scored.length; ) {
    const same = scored.filter((row) => row.score === scored[i]?.score);
    const hits = same.filter((row) => row.match).length;
    right += hits;
    seen += same.length;
    sum += hits * (right / seen);
    i += same.length;
  }
  return positives ? sum / positives : 0;
}

const result = {
  pairs: pairs.length,
  best,
  averagePrecision: averagePrecision(),
  merge: at(0.8, 1),
  microsecondsAPair: Math.round((seconds / pairs.length) * 1e6),
};
if (values.json) console.log(JSON.stringify(result));
else {
  const show = (name: string, o: typeof best) =>
    console.log(
      `${name} >= ${o.threshold}: P ${o.precision.toFixed(3)} R ${o.recall.toFixed(3)} F1 ${o.f1.toFixed(3)}`,
    );
  console.log(`${result.pairs} pairs, ${result.microsecondsAPair} microseconds a pair`);
  show('best', best);
  show('merge, full cover', result.merge);
  console.log(`average precision ${result.averagePrecision.toFixed(3)}`);
}
const shown = Number(values.errors);
if (shown > 0) {
  const wrong = scored.filter((row) => row.match !== row.score >= best.threshold);
  const line = (row: (typeof scored)[number]) => console.log(`${row.score} ${row.cover}\t${row.a}\t${row.b}`);
  console.log('-- alike but other');
  wrong
    .filter((row) => !row.match)
    .slice(0, shown)
    .forEach(line);
  console.log('-- the same but far');
  wrong
    .filter((row) => row.match)
    .slice(-shown)
    .forEach(line);
}
