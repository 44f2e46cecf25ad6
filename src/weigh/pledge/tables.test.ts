import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../core/table.ts';
import { readActWords } from './act-table.ts';
import { clauseAt } from './clause.ts';
import { liesIn, readGroups } from './group-table.ts';
import { mattersIn } from './matter.ts';
import { readOpposites } from './opposite-table.ts';
import { sideOf } from './side-of.ts';
import { verbStands } from './standing.ts';
import { toldIn } from './told.ts';
import { readVowWords } from './vow-table.ts';
import { baseOf, wordsIn } from './words.ts';

const read = (name: string): string => readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const acts = readActWords(read('act-words.tsv'));
const opposites = readOpposites(read('opposites.tsv'), acts);
const groups = readGroups(read('groups.tsv'));

const ALWAYS = new Set(opposites.filter(({ always }) => always).map(({ matter }) => matter));

const matters = (text: string): string[] =>
  mattersIn(text, [0, text.length], opposites, undefined, false).map(({ opposite }) => opposite.matter);

const sideIn = (text: string, matter: string): string[] => {
  const words = wordsIn(text, [0, text.length]);
  const opposite = opposites.find((row) => row.matter === matter);
  if (!opposite) throw new Error(`no row ${matter}`);
  return words.flatMap((_, at) => {
    const clause = clauseAt(text, words, at);
    const stand = sideOf({ words, at, clause }, opposite);
    return stand && verbStands(words, at, clause, []) === 'done' ? [stand.side] : [];
  });
};

describe('every row of data/opposites.tsv', () => {
  test.each(readTable<'matter' | 'fires' | 'notIn'>(read('opposites.tsv')))(
    '$matter: $fires',
    ({ matter, fires, notIn }) => {
      const [promise = '', pro = '', contra = ''] = fires.split(';');
      // A row for every promise is no matter of the words.
      if (!ALWAYS.has(matter)) expect(matters(promise)).toContain(matter);
      expect(matters(notIn)).not.toContain(matter);
      if (pro !== '') expect(sideIn(pro, matter)).toEqual(['for']);
      if (contra !== '') expect(sideIn(contra, matter)).toEqual(['against']);
      expect(sideIn(notIn, matter)).toEqual([]);
    },
  );
});

describe('every row of data/act-words.tsv', () => {
  const isOf = (name: string, words: string): boolean =>
    acts.get(name)?.some((stems) => stems.join(' ') === words.split(' ').map(baseOf).join(' ')) === true;
  test.each(readTable<'class' | 'fires' | 'notIn'>(read('act-words.tsv')))(
    '$fires is of $class, $notIn is not',
    ({ class: name, fires, notIn }) => {
      expect(isOf(name, fires)).toBe(true);
      expect(isOf(name, notIn)).toBe(false);
    },
  );

  test('every class that data/opposites.tsv names is there, and every class is named', () => {
    const named = new Set(
      [
        ...read('opposites.tsv')
          .replace(/^#.*$/gm, '')
          .matchAll(/<([a-z-]+)>/g),
      ].map(([, name]) => name),
    );
    expect([...named].sort()).toEqual([...acts.keys()].sort());
  });
});

describe('every row of data/groups.tsv', () => {
  test.each(readTable<'group' | 'fires' | 'notIn'>(read('groups.tsv')))(
    '$fires lies in $group, $notIn does not',
    ({ group, fires, notIn }) => {
      const inside = (word: string): boolean => {
        const stem = baseOf(word.toLowerCase());
        if (group === '^force') return groups.forces.has(stem);
        if (group === '^organ') return groups.organs.has(stem);
        if (group === '^service') return groups.services.has(stem);
        return liesIn(groups, stem, baseOf(group));
      };
      expect(inside(fires)).toBe(true);
      expect(inside(notIn)).toBe(false);
    },
  );
});

describe('every row of data/vow-words.tsv', () => {
  const vows = readVowWords(read('vow-words.tsv'));
  const told = (text: string): boolean => toldIn(text, wordsIn(text, [0, text.length]), vows) !== undefined;
  test.each(readTable<'words' | 'kind' | 'fires' | 'notIn'>(read('vow-words.tsv')))(
    '$kind $words: $fires',
    ({ fires, notIn }) => {
      expect(told(fires)).toBe(true);
      expect(told(notIn)).toBe(false);
    },
  );
});

test('a row that cannot be used is named by its line', () => {
  const head = 'matter\tpromise\tfor\tagainst\ttowards\twhy\tfires\tnotIn\n';
  expect(() => readOpposites(`${head}x\thelp\t\t\tnobody\t\t\t`, acts)).toThrow(
    'line 2 of a table: towards is "nobody"',
  );
  expect(() => readOpposites(`${head}x\t\t\t\tany\t\t\t`, acts)).toThrow('no promise');
  expect(() => readActWords('class\twords\twhy\tfires\tnotIn\ngo\t\t\t\t')).toThrow('no class or no words');
  expect(() => readGroups('group\twords\twhy\tfires\tnotIn\nchild\t\t\t\t')).toThrow('no group or no words');
});
