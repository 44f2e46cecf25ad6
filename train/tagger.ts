import { EXACT, type FormIndex, WIDTH } from '../src/annotate/form.ts';
import { MOST_ROWS, type Tagger, tagRows, tagSentence } from '../src/annotate/tree/tagger.ts';
import { bestClass, makeScores, type Weights } from '../src/annotate/weights.ts';
import { addAverage, correct, dropRows, type Learner, makeLearner } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import { type Tree, UNKNOWN_TAG } from './treebank.ts';

/** How a tagger is trained. */
export interface TaggerPlan {
  readonly bits: number;
  readonly classes: number;
  readonly epochs: number;
  /** One run a seed; the runs are summed, which is the vote of all of them in one table. */
  readonly seeds: readonly number[];
  /** Share of rows left out at each decision of training. */
  readonly drop: number;
  readonly gold: (tree: Tree) => Uint8Array;
  /** Tags of an earlier tagger, by tree. */
  readonly earlier?: ReadonlyMap<Tree, Uint8Array>;
}

/** Words seen at least this often, with one tag in at least this share, are not scored. */
const OFTEN = 30;
const PURE = 0.997;

/** Trains a tagger on `trees`. */
export function trainTagger(trees: readonly Tree[], index: FormIndex, plan: TaggerPlan): Tagger {
  const sure = findSure(trees, index, plan.gold);
  let weights: Weights | undefined;
  for (const seed of plan.seeds) weights = addAverage(runSeed(trees, index, plan, sure, seed), weights);
  if (!weights) throw new Error('a tagger needs at least one seed');
  return { weights, sure };
}

function runSeed(
  trees: readonly Tree[],
  index: FormIndex,
  plan: TaggerPlan,
  sure: Map<number, number>,
  seed: number,
): Learner {
  const learner = makeLearner(plan.bits, plan.classes);
  const random = seeded(seed);
  const order = [...trees];
  const rows = new Int32Array(MOST_ROWS);
  const scores = makeScores(learner.weights);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (const tree of shuffle(order, random)) {
      const gold = plan.gold(tree);
      const input = { index, forms: tree.forms, from: 0, to: tree.n, earlier: plan.earlier?.get(tree) };
      let last = -1;
      let before = -2;
      for (let i = 0; i < tree.n; i++) {
        let tag = sure.get(index.hashes[(tree.forms[i] as number) * WIDTH + EXACT] as number);
        if (tag === undefined) {
          const count = dropRows(rows, tagRows(input, i, last, before, plan.bits, rows), plan.drop, random);
          tag = bestClass(learner.weights, rows, count, scores);
          if (tag !== gold[i] && gold[i] !== UNKNOWN_TAG) correct(learner, rows, count, gold[i] as number, tag);
          learner.decisions++;
        }
        before = last;
        last = tag;
      }
    }
  }
  return learner;
}

function findSure(trees: readonly Tree[], index: FormIndex, gold: (tree: Tree) => Uint8Array): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const tree of trees) {
    const tags = gold(tree);
    for (let i = 0; i < tree.n; i++) {
      if (tags[i] === UNKNOWN_TAG) continue;
      const hash = index.hashes[(tree.forms[i] as number) * WIDTH + EXACT] as number;
      const byTag = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, byTag);
      byTag.set(tags[i] as number, (byTag.get(tags[i] as number) ?? 0) + 1);
    }
  }
  const sure = new Map<number, number>();
  for (const [hash, byTag] of counts) {
    const all = [...byTag.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...byTag].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= OFTEN && most / all >= PURE) sure.set(hash, tag);
  }
  return sure;
}

/** The tags a tagger gives to each tree. */
export function tagTrees(
  tagger: Tagger,
  trees: readonly Tree[],
  index: FormIndex,
  earlier?: ReadonlyMap<Tree, Uint8Array>,
): Map<Tree, Uint8Array> {
  const scores = makeScores(tagger.weights);
  return new Map(
    trees.map((tree) => {
      const tags = new Uint8Array(tree.n);
      tagSentence(tagger, { index, forms: tree.forms, from: 0, to: tree.n, earlier: earlier?.get(tree) }, tags, scores);
      return [tree, tags];
    }),
  );
}

/**
 * Tags each tree by a tagger that has not seen its document, so that what is trained on these tags meets the mistakes
 * it will meet later. `foldOf` gives the part, 0 to folds - 1, of a tree.
 */
export function jackknife(
  trees: readonly Tree[],
  index: FormIndex,
  plan: TaggerPlan,
  folds: number,
  foldOf: (tree: Tree) => number,
): Map<Tree, Uint8Array> {
  const all = new Map<Tree, Uint8Array>();
  for (let fold = 0; fold < folds; fold++) {
    const tagger = trainTagger(
      trees.filter((tree) => foldOf(tree) !== fold),
      index,
      plan,
    );
    const held = trees.filter((tree) => foldOf(tree) === fold);
    for (const [tree, tags] of tagTrees(tagger, held, index, plan.earlier)) all.set(tree, tags);
  }
  return all;
}
