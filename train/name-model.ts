import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { FastModel } from '../src/annotate/model.ts';
import { readNames } from '../src/annotate/name/model.ts';
import { readMentionTables } from '../src/extract/mention/mention-table.ts';
import { loadModel } from '../src/run/resources.ts';
import { scoreNer, scoreOwnNames } from '../test/score/ner-figures.ts';
import { type NameSentence, readMarked, readTagged } from './name-data.ts';
import { findSpans, type NamePlan, trainNames } from './name-learner.ts';
import { cutMarked, joinArticles, type Lesson, type LessonKit, makeLessons } from './name-lessons.ts';
import { buildLexicon } from './name-lexicon.ts';
import { packNames } from './name-pack.ts';
import { makeTagForms } from './name-tags.ts';
import { type KindLesson, trainTyper } from './name-typer.ts';
import { readMaybe, readTreebank } from './treebank.ts';

// npm run train:names -- --data FOLDER --lexicons FOLDER: the model of names, data/names.bin, and its figures.
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/language' },
    lexicons: { type: 'string', default: '../lexicons' },
    out: { type: 'string', default: 'data/names.bin' },
    seed: { type: 'string', default: '1' },
    votes: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '8' },
    bits: { type: 'string', default: '19' },
    own: { type: 'string', default: '7' },
    drop: { type: 'string', default: '0.25' },
  },
});
const started = performance.now();
const tell = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const seed = Number(options.seed);
const seeds = Array.from({ length: Number(options.votes) }, (_, i) => seed * 1000 + 7 + 17 * i);

/** A data set: its file, how often it is seen in an epoch, how many sentences are one document. */
const SETS = [
  ['ner-uner-train.tsv', 1, 25],
  ['ner-wikigold.tsv', 1, 25],
  ['ner-gumfree-train.tsv', 1, 25],
  ['ner-wnut-train.tsv', 1, 1],
  ['ner-politics-train.tsv', 3, 1],
] as const;
const GUM = 'ner-gumfree-train.tsv';
/** Parts for the spans a detector finds in sentences it has not seen. */
const FOLDS = 3;
const OWN = 'train/gold/names-train.tsv';
const HELD = 'train/gold/names-held.tsv';

const table = (name: string) => readFileSync(`data/${name}.tsv`, 'utf8');
const [heads, titles, nationalities] = [table('heads'), table('titles'), table('nationalities')];
const tables = readMentionTables({
  heads,
  titles,
  nationalities,
  given: table('given'),
  outlets: table('outlets'),
  nouns: table('nouns'),
  bodies: table('bodies'),
  antecedents: table('antecedents'),
});
// Tags and trees of the fast model; the accurate one gives the same tags and better trees, so its names are no worse.
const model = (await loadModel()) as FastModel;
const lexicon = await buildLexicon(tables, options.lexicons);
tell(`lexicon: ${lexicon.senses.keys.length} words, ${lexicon.terms.keys.length} terms`);
const kit: LessonKit = {
  ...{ model, lexicon, tagForms: makeTagForms(options.data, model) },
  ...{ detectorBits: Number(options.bits), typerBits: 18 },
};
tell('tags ready');

const all: { readonly lesson: Lesson; readonly times: number; readonly fold: number }[] = [];
let documents = 0;
const addPart = (lessons: readonly Lesson[], times: number) => {
  lessons.forEach((lesson, i) => {
    all.push({ lesson, times, fold: (documents + Math.floor(i / 100)) % FOLDS });
  });
  documents++;
};
for (const [file, times, together] of SETS) {
  const text = readMaybe(options.data, file);
  if (text === undefined) throw new Error(`${file} is not in ${options.data}; name the folder with --data`);
  const sentences = file === GUM ? withoutConversation(readTagged(text)) : readTagged(text);
  addPart(makeLessons(sentences.map(joinArticles), together, true, kit), times);
  tell(file);
}
for (const article of readMarked(readFileSync(OWN, 'utf8'))) {
  const sentences = cutMarked(article, model);
  addPart(makeLessons(sentences, sentences.length, false, kit), Number(options.own));
}
const repeat = <T>(item: T, times: number): T[] => Array.from({ length: times }, () => item);
const detectorLessons = all.flatMap(({ lesson, times }) => repeat(lesson.detector, times));
tell(`${detectorLessons.length} sentences`);

const plan: NamePlan = {
  ...{ bits: kit.detectorBits, epochs: Number(options.epochs), seeds, drop: Number(options.drop), gap: 1 },
};
const { weights, steps } = trainNames(detectorLessons, plan);
tell('detector trained');
const typerLessons = makeTyperLessons();
tell(`${typerLessons.length} lessons of the typer`);
const typer = trainTyper(typerLessons, { bits: kit.typerBits, epochs: 10, seeds, drop: 0.25 });
tell('typer trained');

const votes = seeds.length;
/** Points of one vote that make a margin of 1. */
const UNIT = 20;
/** How much a point of the typer counts beside one of the detector. */
const TYPER_SHARE = 3;
const bytes = packNames(
  {
    name: 'names',
    version: 1,
    licence: 'CC BY-SA 4.0',
    data: [
      'Universal NER English EWT, train (first version)',
      'wikigold',
      'UD English GUM, freely licensed genres, train',
      'WNUT 17, train',
      'CrossNER politics, train',
      'train/gold/names-train.tsv',
    ],
    seed,
  },
  [
    { name: 'detector', weights, unit: UNIT * votes, threshold: 0.5 * votes },
    { name: 'typer', weights: typer, unit: (UNIT * votes) / TYPER_SHARE, threshold: 0.3 * votes },
  ],
  steps.map((step) => step / votes / UNIT),
  lexicon,
);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(options.out, packed);
tell(`${options.out}: ${(packed.length / 1e6).toFixed(2)} MB`);

const names = readNames(bytes);
const show = (set: string, figures: Readonly<Record<string, number>>) =>
  console.log(
    `${set.padEnd(16)} ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(1)}`)
      .join('  ')}`,
  );
for (const [set, together] of [
  ['ner-uner-dev', 25],
  ['ner-politics-dev', 1],
  ['ner-gumfree-dev', 25],
] as const) {
  const text = readMaybe(options.data, `${set}.tsv`);
  if (text !== undefined) show(set, scoreNer(text, { model, names }, { together }));
}
show('names-held', scoreOwnNames(readFileSync(HELD, 'utf8'), { model, names }));

/**
 * What the typer learns from: the gold names, and what a detector that has not seen the sentence takes for names there.
 * Where the data has three types only, such a span may be a people, another name, or nothing.
 */
function makeTyperLessons(): KindLesson[] {
  const lessons: KindLesson[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter((one) => one.fold !== fold);
    const detector = trainNames(
      others.flatMap(({ lesson, times }) => repeat(lesson.detector, times)),
      { ...plan, epochs: 3, seeds: [seed * 1000 + 3] },
    );
    for (const { lesson, times } of all.filter((one) => one.fold === fold)) {
      for (const name of lesson.names) lessons.push(...repeat(lesson.kindLesson(name), times));
      for (const [first, last] of findSpans(lesson.detector, detector)) {
        if (lesson.names.some((name) => name.first === first && name.last === last)) continue;
        const within = lesson.names.some((name) => name.first <= last && first <= name.last);
        const kinds = lesson.coarse && !within ? (['population', 'other', 'nothing'] as const) : (['nothing'] as const);
        lessons.push(...repeat(lesson.kindLesson({ first, last, kinds }), times));
      }
    }
  }
  return lessons;
}

/** The sentences of GUM without its conversations, whose source may forbid derived works; the treebank tells the documents. */
function withoutConversation(sentences: readonly NameSentence[]): NameSentence[] {
  const trees = readTreebank(readMaybe(options.data, 'gumfree-train.conllu') ?? '', () => false);
  if (trees.length !== sentences.length) throw new Error('gumfree-train.conllu and its names do not match');
  return sentences.filter((_, i) => !trees[i]?.document.startsWith('GUM_conversation'));
}
