import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { cut } from '../../core/span.ts';
import { readTable } from '../../core/table.ts';
import { findMentions, readMentionTables } from './mention.ts';

const text = (name: string): string => readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const { model, mentions: tables } = await loadTables();

const mentionsIn = (article: string) => {
  const doc = annotate(article, [[0, article.length]], model);
  return findMentions(doc, tables).map((mention) => ({ ...mention, words: cut(article, mention.span) }));
};
const namesIn = (article: string): string[] =>
  mentionsIn(article)
    .filter(({ form }) => form === 'name')
    .map(({ words }) => words);
const kindOf = (article: string, words: string): string | undefined =>
  mentionsIn(article).find((mention) => mention.words === words)?.kind;

describe('every row of data/heads.tsv', () => {
  const rows = readTable<'words' | 'kind' | 'sort' | 'why' | 'fires' | 'notIn'>(text('heads.tsv'));

  test('has a reason and two sentences', () => {
    for (const row of rows) expect(Object.values(row).every((cell) => cell !== '')).toBe(true);
    expect(rows.length).toBeGreaterThan(15);
  });

  test('has words that stand in no other row', () => {
    const words = rows.flatMap((row) => row.words.split('|'));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  const headed = (row: (typeof rows)[number], sentence: string) => {
    const words = new Set(row.words.split('|'));
    return mentionsIn(sentence).filter(({ words: said }) =>
      said
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => words.has(word)),
    );
  };
  test.each(rows.map((row) => [row.words.split('|')[0], row] as const))('%s: fires and stays silent', (_head, row) => {
    if (row.sort === 'topic') {
      // A portfolio gives no kind; it holds the name of a body together.
      expect(headed(row, row.fires)).toMatchObject([{ form: 'name', kind: 'organization' }]);
    } else expect(headed(row, row.fires), row.fires).toMatchObject([{ kind: row.kind }]);
    const silent = headed(row, row.notIn).filter(({ words }) =>
      row.words.split('|').includes(words.toLowerCase().split(' ').at(-1) ?? ''),
    );
    expect(silent, row.notIn).toEqual([]);
  });
});

describe('every row of data/titles.tsv', () => {
  const rows = readTable<'titles' | 'gender' | 'why' | 'fires' | 'notIn'>(text('titles.tsv'));
  const upper = (title: string): string =>
    title
      .replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/\b(Of|The|In)\b/g, (w) => w.toLowerCase());

  test.each(rows.flatMap((row) => row.titles.split('|').map((title) => [upper(title), row] as const)))(
    '%s stands before a name and is no part of it',
    (title, row) => {
      const names = namesIn(row.fires.replace('{X}', title));
      expect(names).toEqual([/Lena/.test(row.fires) ? 'Lena Haro' : 'Talin Haro']);
      expect(namesIn(row.notIn.replace('{X}', title.toLowerCase()))).toEqual([]);
    },
  );
});

describe('names', () => {
  test.each([
    ['Fighters of Jaish al-Talin wal-Harim entered the town.', ['Jaish al-Talin wal-Harim']],
    ["The group Hay'at Harim al-Talin denied the claim.", ["Hay'at Harim al-Talin"]],
    ['The group Hay’at Harim al-Talin denied the claim.', ['Hay’at Harim al-Talin']],
    ['Officials of the Ministry of Defence denied the claim.', ['Ministry of Defence']],
    [
      'He works at the Center for Strategic and International Studies in Talin.',
      ['Center for Strategic and International Studies', 'Talin'],
    ],
    ['Talin-led rebels attacked the Harim-backed militia.', ['Talin', 'Harim']],
    ['The men cut the Talin-Harim highway on Monday.', ['Talin', 'Harim']],
    ['Ahmad bin Salim al-Harimi spoke.', ['Ahmad bin Salim al-Harimi']],
    ['Syrian President Hasan Darro spoke.', ['Hasan Darro']],
    ["Darro's brother, Karim Darro, left Turkey.", ['Darro', 'Karim Darro', 'Turkey']],
    ['The Turkish army withdrew on Friday.', []],
    ['The WHO said that Will Haro had left.', ['WHO', 'Will Haro']],
    ['SHE was only joking, THEY said.', []],
    ['What Will He Do Now?', []],
    ['Rebels Say They Will Take Their City From The Army', []],
    ['Speaking in March, the officials declined to comment.', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  test.each([
    ['Abu Karim al-Talini spoke.', 'Abu Karim al-Talini', 'person'],
    ['Liwa al-Harim attacked the post.', 'Liwa al-Harim', 'armed-group'],
    ['The Talin Human Rights Observatory counted the dead.', 'Talin Human Rights Observatory', 'organization'],
    ['They met in Deir Talin.', 'Deir Talin', 'place'],
    ['Jets bombed Ashel twice on Sunday.', 'Ashel', 'place'],
    ['Upper Dobrel was hit at eleven.', 'Upper Dobrel', 'place'],
    ['Now also Upper Dobrel, up on the terrace.', 'Upper Dobrel', 'place'],
    ['Soldiers raided Wend and Orm on Thursday.', 'Orm', 'place'],
    ['They struck Deln, where a market burned.', 'Deln', 'place'],
    ['Gunmen attacked Karim on Monday.', 'Karim', 'person'],
    ['A guard was killed at the customs house of Pelin.', 'Pelin', 'place'],
    ['They spoke in the name of Lena Haro.', 'Lena Haro', 'person'],
    ['France denied the claim.', 'France', 'state'],
    ['Ankara denied the claim.', 'Ankara', 'state'],
    ['He lives in Ankara.', 'Ankara', 'place'],
    ['The Kurds fled.', 'Kurds', 'population'],
    ["Talinia's foreign minister rejected the claim.", 'Talinia', 'state'],
  ])('%s: %s is a %s', (sentence, name, kind) => {
    expect(kindOf(sentence, name)).toBe(kind);
  });

  test('a short form takes the kind of the full name wherever it stands', () => {
    const article = 'Hasan al-Darro, the leader of the group, spoke. Later Darro forces entered the town.';
    expect(kindOf(article, 'Darro')).toBe('person');
  });
});

describe('nominals and pronouns', () => {
  test.each([
    ['Two officials denied the claim.', 'Two officials', 'population'],
    ['The rebel coalition attacked the post.', 'The rebel coalition', 'armed-group'],
    ["The group's spokesman denied the claim.", "The group's spokesman", 'person'],
    ['Talin-led rebels attacked.', 'Talin-led rebels', 'armed-group'],
  ])('%s: "%s" is a %s', (sentence, words, kind) => {
    expect(mentionsIn(sentence).find((mention) => mention.words === words)).toMatchObject({ form: 'nominal', kind });
  });

  test('the "it" of the weather stands for nobody', () => {
    const pronouns = (sentence: string) =>
      mentionsIn(sentence)
        .filter(({ form }) => form === 'pronoun')
        .map(({ words }) => words);
    expect(pronouns('He said that they left.')).toEqual(['He', 'they']);
    expect(pronouns('There were many dead.')).toEqual([]);
  });
});

test('every mention has its head inside it, an id of its offset, and the order of the text', () => {
  const article = 'Syrian President Hasan Darro said the rebels of Talin had left. He thanked the Harim Front (HF).';
  const mentions = mentionsIn(article);
  expect(mentions.length).toBeGreaterThan(4);
  for (const { id, span, head } of mentions) {
    expect(id.startsWith(`m${span[0]}`)).toBe(true);
    expect(head[0] >= span[0] && head[1] <= span[1]).toBe(true);
  }
  expect(mentions.map(({ span }) => span[0])).toEqual(mentions.map(({ span }) => span[0]).sort((a, b) => a - b));
});

test('a name behind the body of an office is one of its own', () => {
  expect(namesIn('The secretary of the Security Council of Orim Lena Venn said that the road was open.')).toEqual([
    'Security Council of Orim',
    'Lena Venn',
  ]);
  expect(namesIn('The towns of the Orim Council Lena Venn saw were small.')).not.toContain('Orim Council');
});

test('a state and a title before a name are no part of it', () => {
  expect(namesIn('He met US President Nabil Haro, who said that the road was open.')).toEqual(['US', 'Nabil Haro']);
  expect(namesIn('The visit of French Foreign Minister Nabil Haro to Talin was called off.')).toContain('Nabil Haro');
});

test('a damaged table is named', () => {
  const files = {
    ...{ heads: text('heads.tsv'), titles: text('titles.tsv'), nationalities: text('nationalities.tsv') },
    ...{
      given: text('given.tsv'),
      outlets: text('outlets.tsv'),
      bodies: text('bodies.tsv'),
      antecedents: text('antecedents.tsv'),
      nouns: 'says\twords\tkinds\noddity\tword\t',
    },
  };
  const read = () =>
    readMentionTables(files, (file, of) => {
      try {
        return of();
      } catch {
        throw new Error(`${file} is damaged`);
      }
    });
  expect(read).toThrow('nouns is damaged');
});
