import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// The order in which an article walks through the house. A pure room imports only from itself and rooms to its left.
const PURE = ['core', 'intake', 'text', 'annotate', 'extract', 'ground', 'link', 'weigh'];
// The rooms beside the walk, and what they may import besides themselves.
const BESIDE: Record<string, readonly string[]> = {
  ledger: ['core'],
  run: [...PURE, 'ledger'],
  serve: ['core', 'ledger', 'run'],
};
// From `text` to `weigh` nothing touches the machine.
const MACHINE =
  /^(node:(fs|net|http|https|os|child_process|worker_threads|process|dns|tls|crypto).*|pg|kysely|@electric-sql\/.*)$/;

const source = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort();
const room = (file: string): string => file.split('/')[0] as string;
const imports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );
const mayImport = (from: string, to: string): boolean =>
  from === to ||
  (PURE.includes(from)
    ? PURE.indexOf(to) >= 0 && PURE.indexOf(to) < PURE.indexOf(from)
    : (BESIDE[from] ?? []).includes(to));

const files = source('src').filter((file) => file.includes('/'));

test('every folder of src has its place in the order', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.map(room).filter((name) => !PURE.includes(name) && !(name in BESIDE))).toEqual([]);
});

test('every file imports only from its own room or a room it may know', () => {
  const breaches = files.flatMap((file) =>
    imports(join('src', file))
      .filter((to) => to.startsWith('.'))
      .map((to) => relative('src', resolve('src', dirname(file), to)))
      .filter((to) => !mayImport(room(file), room(to)))
      .map((to) => `${file} -> ${to}`),
  );
  expect(breaches).toEqual([]);
});

test('no two folders of a room import each other', () => {
  const folder = (file: string): string => dirname(file);
  const arrows = new Set(
    files.flatMap((file) =>
      imports(join('src', file))
        .filter((to) => to.startsWith('.'))
        .map((to) => relative('src', resolve('src', dirname(file), to)))
        .filter((to) => room(to) === room(file) && folder(to) !== folder(file))
        .map((to) => `${folder(file)} -> ${folder(to)}`),
    ),
  );
  const circles = [...arrows].filter((arrow) => {
    const [from, to] = arrow.split(' -> ') as [string, string];
    // A folder shares its own files with those inside it.
    const apart = !from.startsWith(`${to}/`) && !to.startsWith(`${from}/`);
    return apart && from < to && arrows.has(`${to} -> ${from}`);
  });
  expect(circles).toEqual([]);
});

test('rooms from text to weigh know no disk, network, clock, chance or database', () => {
  const pure = files.filter((file) => PURE.indexOf(room(file)) >= PURE.indexOf('text') || room(file) === 'core');
  expect(pure.length).toBeGreaterThan(5);
  const breaches = pure.flatMap((file) => [
    ...imports(join('src', file))
      .filter((to) => MACHINE.test(to))
      .map((to) => `${file} -> ${to}`),
    ...(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bprocess\./.test(readFileSync(join('src', file), 'utf8'))
      ? [`${file} reads the machine`]
      : []),
  ]);
  expect(breaches).toEqual([]);
});

// The one file of the workbench that runs a room of ours: the worker in which the browser parses. It is built into a
// script of its own, so that no page carries the room.
const READER = 'src/parse/reader.ts';

test('the workbench knows the types of core and nothing else of ours, but for the reader, which runs annotate', () => {
  const web = source('web').filter((file) => file.startsWith('src/'));
  expect(web).toContain(READER);
  const arrows = web.flatMap((file) =>
    imports(join('web', file))
      .filter((to) => to.startsWith('.'))
      .map((to) => ({ file, to: relative('.', resolve('web', dirname(file), to)) })),
  );
  const allowed = (file: string, to: string): boolean =>
    to.startsWith('web/') || to.startsWith('src/core/') || (file === READER && to.startsWith('src/annotate/'));
  const breaches = arrows.filter(({ file, to }) => !allowed(file, to)).map(({ file, to }) => `web/${file} -> ${to}`);
  expect(breaches).toEqual([]);
  // As a worker it may be named; as a module it may not be taken in.
  const takers = arrows.filter(({ to }) => to.startsWith(`web/${READER}`)).map(({ to }) => to);
  expect(takers).toEqual([`web/${READER}?worker&url`]);
});
