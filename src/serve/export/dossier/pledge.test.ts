import { expect, test } from 'vitest';
import type { DenialRow, FindingRow, Newest, PledgeRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { asHtml } from './html.ts';
import { asMarkdown } from './markdown.ts';
import { footnotesOf } from './paper.ts';
import { conflictBlocks, denialBlocks, pledgeBlocks } from './pledge.ts';

const cite = (article: string, start: number, quote: string) => ({
  ...{ article, span: [start, start + quote.length] as const, quote },
});
const page = <Row>(rows: readonly Row[], window?: Newest) => ({
  ...{ rows, total: rows.length },
  ...(window ? { window } : {}),
});

const promise = 'The League vowed to spare the mill.';
const pledge: PledgeRow = {
  ...{ id: 'a.p17', article: 'a', outlet: 'Wire', reported: '2031-02-03', asOf: '2031-03-12', stage: 'disputed' },
  ...{ cite: cite('a', 17, 'to spare the mill'), sentence: cite('a', 0, promise), matters: ['protect'], detached: [] },
  by: { text: 'The League', name: 'Kadesh League', cite: cite('a', 0, 'The League') },
  beneficiary: { text: 'the mill', cite: cite('a', 26, 'the mill') },
  deadline: '2031-03-01',
  thread: [
    {
      ...{ side: 'for', account: 'b.e5', article: 'b', outlet: 'Voice', published: '2031-02-20' },
      ...{ cite: cite('b', 0, 'The League guarded the mill.'), why: 'who is to be safe is guarded, or is harmed' },
    },
    {
      ...{ side: 'against', account: 'c.e5', article: 'c', published: '2031-03-12' },
      ...{ cite: cite('c', 0, 'The League burned the mill.'), why: 'who is to be safe is guarded, or is harmed' },
    },
  ],
};
const denial: DenialRow = {
  ...{ id: 'd.n19', article: 'd', outlet: 'Post', reported: '2031-03-13' },
  by: { text: 'The League', name: 'Kadesh League', cite: cite('d', 0, 'The League') },
  cite: cite('d', 0, 'The League denied that it burned the mill.'),
  content: cite('d', 18, 'that it burned the mill'),
  claims: [
    {
      ...{ article: 'c', published: '2031-03-12', cite: cite('c', 0, 'The League burned the mill.') },
      ...{ score: 1, shared: ['burn', 'mill'] },
    },
  ],
};
const side = (article: string, outlet: string, value: string, sentence: string) => ({
  ...{ value, outlet, reported: '2031-03-12', cite: cite(article, 7, value), sentence: cite(article, 0, sentence) },
  by: [{ kind: 'named' as const, name: `mayor of ${outlet}` }],
});
const finding: FindingRow = {
  ...{ id: 'f', incident: 'c.e5', slot: 'killed', relation: 'conflict', rule: 'no number fits both' },
  sides: [side('c', 'Voice', '54', 'Fire of 54 dead.'), side('e', 'Wire', '45', 'Fire of 45 dead.')],
  about: cite('c', 0, 'The League burned the mill.'),
};
const source = (given: object): Source =>
  ({
    pledges: async () => page([]),
    denials: async () => page([]),
    conflicts: async () => page([]),
    ...given,
  }) as unknown as Source;

const from = () => 'somewhere';

test('a promise has its sentence, who, to whom, by when and its stage, and below it each act with its side and its own sentence', async () => {
  const blocks = await pledgeBlocks(source({ pledges: async () => page([pledge]) }), undefined);
  const lines = asMarkdown({ blocks, from }).split('\n');
  expect(lines.filter((line) => /^ *- /.test(line))).toEqual([
    '- reported by Wire, 2031-02-03: according to it, Kadesh League promised: “to spare the mill”; to whom, or about what: ' +
      'the mill; by 2031-03-01; disputed [^1]',
    '  - consistent with it, reported by Voice, 2031-02-20; it stands here because: who is to be safe is guarded, or is ' +
      'harmed [^2]',
    '  - contrary to it, reported by an outlet not known, 2031-03-12; it stands here because: who is to be safe is ' +
      'guarded, or is harmed [^3]',
  ]);
  expect(footnotesOf({ blocks, from }).notes.map(({ cite: { quote } }) => quote)).toEqual([
    promise,
    'The League guarded the mill.',
    'The League burned the mill.',
  ]);
  expect(lines.join('\n')).toMatch(/As of 2031-03-12\. .*never says whether a promise was kept/);
});

test('a promise whose words go on beyond their sentence has a footnote for them too', async () => {
  const long = { ...pledge, cite: cite('a', 17, 'to spare the mill. Nobody will be hurt.'), thread: [] };
  const blocks = await pledgeBlocks(source({ pledges: async () => page([long]) }), undefined);
  expect(footnotesOf({ blocks, from }).notes.map(({ cite: { quote } }) => quote)).toEqual([promise, long.cite.quote]);
});

test('promises stand as of the day that is asked for', async () => {
  const asked: unknown[] = [];
  await pledgeBlocks(
    source({
      async pledges(filter: unknown) {
        asked.push(filter);
        return page([]);
      },
    }),
    '2031-02-28',
  );
  expect(asked).toEqual([{ limit: 500, offset: 0, asOf: '2031-02-28' }]);
});

test('a denial has below it the sentences that claim what it denies and those that tell it again, or says that no article here does', async () => {
  const again = {
    ...{ id: 'f.n7', article: 'f', outlet: 'Wire', reported: '2031-03-14' },
    cite: denial.cite,
    content: denial.content,
  };
  const rows = [
    { ...denial, tellings: [again] },
    { ...denial, id: 'd.n20', claims: [] },
  ];
  const blocks = await denialBlocks(source({ denials: async () => page(rows, { articles: 300, of: 512 }) }));
  const told = blocks.flatMap((block) => (block.kind === 'told' ? block.rows : []));
  const words = 'reported by Post, 2031-03-13: according to it, Kadesh League denied: “that it burned the mill”';
  expect(told.map(({ text, under = [] }) => [text, ...under.map((one) => one.text)])).toEqual([
    [words, 'claimed: reported by an outlet not known, 2031-03-12', 'denied again: reported by Wire, 2031-03-14'],
    [`${words}; no article here makes the claim`],
  ]);
  expect(JSON.stringify(blocks)).toContain('Of the newest 300 of 512 articles that may hold some.');
});

test('a conflict names both values with who reported them, and has both sentences; claims and denials are not told twice', async () => {
  const claimed = { ...finding, id: 'g', incident: undefined, denial: 'd.n19', slot: 'claim-denial' };
  const blocks = await conflictBlocks(
    source({ conflicts: async () => page([finding, claimed], { incidents: 2000, of: 3100 }) }),
  );
  const told = blocks.flatMap((block) => (block.kind === 'told' ? block.rows : []));
  expect(told.map(({ text, cites }) => [text, ...cites.map(({ quote }) => quote)])).toEqual([
    [
      '“The League burned the mill.” — killed: 54, reported by Voice, 2031-03-12 (mayor of Voice); against that 45, ' +
        'reported by Wire, 2031-03-12 (mayor of Wire) (no number fits both)',
      'Fire of 54 dead.',
      'Fire of 45 dead.',
    ],
  ]);
  expect(JSON.stringify(blocks)).toContain('Of the newest 2000 of 3100 events.');
});

test('acts lie below their promise in the page too, each with its footnote', async () => {
  const blocks = await pledgeBlocks(source({ pledges: async () => page([pledge]) }), undefined);
  expect(asHtml({ blocks, from })).toMatch(
    /<li>reported by Wire.*#note-1.*\n<ul>\n<li>consistent.*#note-2.*\n<li>contrary.*#note-3/,
  );
});

test('there is no part without rows', async () => {
  expect(await pledgeBlocks(source({}), undefined)).toEqual([]);
  expect(await denialBlocks(source({}))).toEqual([]);
  expect(await conflictBlocks(source({}))).toEqual([]);
});
