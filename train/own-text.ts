import { readFileSync } from 'node:fs';

// `tsx train/own-text.ts > own.txt`: conflict news that we wrote ourselves, a paragraph a line, for train/silver.ts: the sentences
// of names and the gold of statements, without the parts held back.
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const rowsOf = (path: string): string[][] =>
  read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const names = rowsOf('train/gold/names-train.tsv').map(([, text = '']) => text.replace(/\[[A-Z] ([^\]]*)\]/g, '$1'));

const STATEMENTS = 'test/score/gold/statements';
const listed = JSON.parse(read(`${STATEMENTS}/meta.json`)) as readonly { readonly id: string; readonly part: string }[];
const statements = listed.filter(({ part }) => part !== 'held').map(({ id }) => read(`${STATEMENTS}/texts/${id}.txt`));

const lines = [...names, ...statements].flatMap((text) => text.split('\n'));
process.stdout.write(lines.filter((line) => line.trim() !== '').join('\n'));
