/**
 * Fits how much each part of the comparison speaks for two places telling one event (`npm run train:same-event`): logistic
 * regression on the pairs of each found story of the ECB+ training part, by stochastic descent with a step of its own for each
 * weight (AdaGrad), seeded. Writes data/same-event.tsv. The texts of ECB+ are not shipped and not needed afterwards.
 */
import { writeFileSync } from 'node:fs';
import { compareSights, oddsOf, PARTS } from '../src/link/same-event/likeness.ts';
import { loadResources } from '../src/run/resources.ts';
import { type EventRow, seeEvents, surroundings } from '../test/score/event-clusters.ts';
import { benchPath, readRows } from '../test/score/score.ts';
import { streamStories } from '../test/score/story-stream.ts';
import { seeded, shuffle } from './random.ts';

const FILE = benchPath('crossdoc/ecbplus/train.jsonl.gz');
const EPOCHS = 6;
const STEP = 0.05;
const SHRINK = 1e-4;
/** Of pairs that are not one and share no word or family, one in so many is learned from. */
const ONE_IN = 4;

const rows = readRows<EventRow>(FILE);
if (!rows) throw new Error(`${FILE} is not there`);
const seen = await seeEvents(rows, await loadResources());
const stories = streamStories(rows);
const truth = new Map(rows.flatMap(({ mentions }) => mentions.map(({ id, cluster }) => [id, cluster] as const)));
const pairs: { readonly parts: readonly number[]; readonly one: boolean }[] = [];
for (const story of new Set(stories.values())) {
  const sights = seen.sights.filter(({ article }) => stories.get(article) === story);
  const known = surroundings(seen, sights);
  for (const [n, a] of sights.entries())
    for (const [m, b] of sights.slice(0, n).entries()) {
      const parts = compareSights(a, b, known);
      const one = truth.get(a.id) === truth.get(b.id);
      const [kin, family] = [parts[PARTS.indexOf('kin')], parts[PARTS.indexOf('family')]];
      if (one || kin || family || (n * 7919 + m * 104_729) % ONE_IN === 0) pairs.push({ parts, one });
    }
}

const random = seeded(1);
const weights = PARTS.map(() => 0);
const past = PARTS.map(() => 1e-6);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  shuffle(pairs, random);
  for (const { parts, one } of pairs) {
    const miss = 1 / (1 + Math.exp(-oddsOf(parts, weights))) - Number(one);
    for (const [k, part] of parts.entries()) {
      if (part === 0) continue;
      const slope = miss * part + SHRINK * (weights[k] as number);
      past[k] = (past[k] as number) + slope * slope;
      weights[k] = (weights[k] as number) - (STEP * slope) / Math.sqrt(past[k] as number);
    }
  }
}
const lines = PARTS.map((part, k) => `${part}\t${(weights[k] as number).toFixed(3)}`);
writeFileSync('data/same-event.tsv', `part\tweight\n${lines.join('\n')}\n`);
console.log(`${pairs.length} pairs, ${pairs.filter(({ one }) => one).length} of them one event`);
