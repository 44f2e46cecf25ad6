import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ConlluSentence, readConllu } from '../src/annotate/conllu.ts';
import { PRONOUN_CLASSES, type PronounClass, readSignWeights } from '../src/extract/mention/antecedent-table.ts';
import { byWeights } from '../src/ground/refer/antecedent.ts';
import { loadResources } from '../src/run/resources.ts';
import { percent } from '../test/score/score.ts';
import { readSpeakerGold, SPEAKER_SETS } from '../test/score/speaker-gold.ts';
import { readStatementGold } from '../test/score/statement-gold.ts';
import { lessonsOfCoreference, lessonsOfSayings } from './antecedent-lessons.ts';
import { type CorefDocument, readCoreference } from './coreference.ts';
import { type Choice, learnRanking, namesOf } from './ranking.ts';
import { readMaybe } from './treebank.ts';

// npm run train:antecedents -- --data FOLDER: learns what each sign counts for whom a pronoun means, and writes data/antecedents.tsv.
// It learns from the coreference of GUM's free genres and from the pronouns that are given words in our own gold of statements, without the part held back.
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/language' },
    out: { type: 'string', default: 'data/antecedents.tsv' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '15' },
    pull: { type: 'string', default: '400' },
    /** How much a choice of our own counts. */
    own: { type: 'string', default: '6' },
    /** Runs with other seeds, of which the mean is taken. */
    votes: { type: 'string', default: '3' },
    /** Parts for figures on texts that were not learned from; 0 for none. */
    folds: { type: 'string', default: '5' },
  },
});
const course = { seed: Number(options.seed), epochs: Number(options.epochs), pull: Number(options.pull), least: 5 };
const votes = Number(options.votes);
const resources = await loadResources();

/** The comment lines of the table. */
const HEAD = `# What each sign counts for whom a pronoun means, for "he" and "she", "it" and "they" (src/ground/refer/sign.ts).
# Learned by npm run train:antecedents; licence CC BY-SA 4.0: see antecedents.card.md and MODEL-LICENCE.md.`;

/** The choices of one text. */
interface Lesson {
  readonly choices: readonly Choice[];
  readonly own: boolean;
}

function learned(lessons: readonly Lesson[]): string {
  const choices = lessons.flatMap((one) => one.choices);
  const runs = Array.from({ length: votes }, (_, n) => learnRanking(choices, { ...course, seed: course.seed + n }));
  const signs = [...(runs[0] ?? new Map<string, number>()).keys()];
  return tableOf(
    new Map(signs.map((sign) => [sign, runs.reduce((sum, run) => sum + (run.get(sign) ?? 0), 0) / votes] as const)),
  );
}

const bank = (name: string): Lesson[] =>
  documentsOf(readConllu(readMaybe(options.data, `${name}.conllu`) ?? '')).map((gold) => ({
    choices: lessonsOfCoreference(gold, resources),
    own: false,
  }));
const [marked, dev] = [bank('gumfree-train'), bank('gumfree-dev')];
const first = byWeights(readSignWeights(learned(marked)));
const articles = [
  ...readStatementGold('settled').filter(({ part }) => part !== 'held'),
  ...SPEAKER_SETS.flatMap((set) => readSpeakerGold(set)),
];
const own = articles.map((gold) => ({
  choices: lessonsOfSayings(gold, resources, first, Number(options.own)),
  own: true,
}));
const all = [...marked, ...own];

const table = learned(all);
writeFileSync(options.out, table);
console.log('GUM dev', figuresOf(dev, table));
if (Number(options.folds) > 0) crossCheck(Number(options.folds));

/** How often each text is read right by weights that were learned without it. */
function crossCheck(folds: number): void {
  const tables = Array.from({ length: folds }, (_, fold) => learned(all.filter((_, n) => n % folds !== fold)));
  const unseen = (of: boolean) =>
    tables.map((own, fold) => ({ own, lessons: all.filter((one, n) => n % folds === fold && one.own === of) }));
  console.log('GUM, unseen', sumOf(unseen(false)));
  console.log('own sayings, unseen', sumOf(unseen(true)));
}

function figuresOf(lessons: readonly Lesson[], own: string): string {
  return sumOf([{ own, lessons }]);
}

/** Share of choices that are right, by class of pronoun. */
function sumOf(parts: readonly { readonly own: string; readonly lessons: readonly Lesson[] }[]): string {
  const counts = new Map(PRONOUN_CLASSES.map((of) => [of as string, { right: 0, all: 0 }]));
  for (const { own, lessons } of parts) {
    const weights = readSignWeights(own);
    for (const choice of lessons.flatMap(({ choices }) => choices)) {
      const count = counts.get(choice.class);
      if (!count) continue;
      count.all++;
      if (isRight(choice, weights[choice.class as PronounClass])) count.right++;
    }
  }
  return [...counts].map(([of, { right, all: n }]) => `${of} ${percent(right, n)} of ${n}`).join(', ');
}

/** Whether the heaviest option is a right one; "nobody" stands last and wins a tie, as when reading. */
function isRight({ options: all }: Choice, weights: ReadonlyMap<string, number>): boolean {
  const sums = all.map(({ signs }) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
  const top = Math.max(...sums);
  return all[sums.at(-1) === top ? sums.length - 1 : sums.indexOf(top)]?.right === true;
}

/** The documents of a treebank whose texts are free: without the conversations, whose source may forbid derived works. */
function documentsOf(sentences: readonly ConlluSentence[]): CorefDocument[] {
  const byDocument = new Map<string, ConlluSentence[]>();
  let id = '';
  for (const sentence of sentences) {
    const begun = sentence.comments.find((line) => line.startsWith('# newdoc'));
    if (begun) id = begun.split('=')[1]?.trim() ?? '';
    byDocument.set(id, [...(byDocument.get(id) ?? []), sentence]);
  }
  return [...byDocument]
    .filter(([name]) => !name.includes('_conversation_'))
    .map(([name, own]) => readCoreference(name, own));
}

/** The weights as a table, three decimals, signs in the order of the alphabet. */
function tableOf(weights: ReadonlyMap<string, number>): string {
  const signs = [...new Set([...weights.keys()].map((name) => name.replace(/^[a-z]+\|/, '')))].sort();
  const cell = (sign: string, of: PronounClass): string => {
    const sum = namesOf([sign], of).reduce((all, name) => all + (weights.get(name) ?? 0), 0);
    return Math.abs(sum) < 0.01 ? '' : sum.toFixed(2);
  };
  const rows = signs.map((sign) => [sign, ...PRONOUN_CLASSES.map((of) => cell(sign, of))].join('\t'));
  return `${HEAD}\n${['sign', ...PRONOUN_CLASSES].join('\t')}\n${rows.join('\n')}\n`;
}
