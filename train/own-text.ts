import { readFileSync } from 'node:fs';

// `tsx train/own-text.ts > own.txt`: conflict news that we wrote ourselves, a paragraph a line, for train/silver.ts: the sentences
// of names, the gold of statements and of accounts, without the parts held back.
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

const ACCOUNTS = 'test/golden/accounts';
const { stories } = JSON.parse(read(`${ACCOUNTS}/meta.json`)) as {
  readonly stories: readonly {
    readonly part: string;
    readonly articles: readonly { readonly id: string; readonly language?: string }[];
  }[];
};
const accounts = stories
  .filter(({ part }) => part !== 'held')
  .flatMap(({ articles }) => articles)
  .filter(({ language }) => language === undefined)
  .map(({ id }) => read(`${ACCOUNTS}/texts/${id}.txt`));

const lines = [...names, ...statements, ...accounts].flatMap((text) => text.split('\n'));
process.stdout.write(lines.filter((line) => line.trim() !== '').join('\n'));
