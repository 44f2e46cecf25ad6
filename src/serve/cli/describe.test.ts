import { expect, test } from 'vitest';
import type { StatementRow, StatementView } from '../../core/view.ts';
import { describeCell } from './describe.ts';

const cite = (article: string, quote: string) => ({ article, span: [0, quote.length] as const, quote });

const row = (article: string, outlet: string, reported: string, given: Partial<StatementRow> = {}): StatementRow => ({
  id: `${article}.s10`,
  article,
  outlet,
  reported,
  sentence: cite(article, 'The mayor vowed to open the pass, the agency said.'),
  act: 'pledge',
  quote: 'indirect',
  stance: 'neutral',
  hedge: false,
  anonymous: false,
  source: [{ text: 'The mayor', actor: 'mayor', name: 'Ona Brel', cite: cite(article, 'The mayor') }],
  cue: [cite(article, 'vowed')],
  content: [cite(article, 'to open the pass')],
  chain: [
    { medium: outlet },
    { text: 'the agency', actor: 'agency', name: 'Coast Agency' },
    { text: 'The mayor', actor: 'mayor', name: 'Ona Brel' },
  ],
  ...given,
});

const saying = { id: '1f.s10', articles: 3, outlets: 2 };

const view: StatementView = {
  ...row('2a', 'Valley Voice', '2031-06-03', {
    saying: { ...saying, first: false },
    addressee: { text: 'the council', cite: cite('2a', 'the council') },
    deadline: '2031-06-30',
  }),
  reports: [
    row('1f', 'Harbour Wire', '2031-06-02', { saying: { ...saying, first: true } }),
    row('3c', 'Valley Voice', '2031-06-04', { saying: { ...saying, first: false } }),
  ],
  reason: { rule: 'same-words', version: '1', score: 0.9, cites: [cite('2a', 'Said so.'), cite('1f', 'Said it.')] },
};

test('a statement is shown with its trail, its sentence and its other reports, the first one marked', () => {
  expect(describeCell({ kind: 'statement', value: view })).toMatchInlineSnapshot(`
    [
      "statement    2a.s10",
      "reported by  Valley Voice, 2031-06-03",
      "according to Ona Brel",
      "act          pledged (pledge, indirect)",
      "content      to open the pass",
      "chain        Valley Voice > the agency > The mayor",
      "addressed to the council",
      "deadline     2031-06-30",
      "sentence     “The mayor vowed to open the pass, the agency said.”",
      "place        article 2a, characters 0 to 50",
      "reports      one of 3 articles",
      "also         first: 2031-06-02, reported by Harbour Wire: Ona Brel pledged: to open the pass (1f.s10)",
      "also         2031-06-04, reported by Valley Voice: Ona Brel pledged: to open the pass (3c.s10)",
      "one because  same-words, score 0.9",
      "             “Said so.” in 2a",
      "             “Said it.” in 1f",
    ]
  `);
});

test('a statement that one article alone reports says nothing of others', () => {
  const lines = describeCell({ kind: 'statement', value: { ...row('1f', 'Harbour Wire', '2031-06-02'), reports: [] } });
  expect(lines.filter((line) => /^(reports|also|one because)/.test(line))).toEqual([]);
  expect(lines).toContain('chain        Harbour Wire > the agency > The mayor');
});

test('a report whose day others share is among the first', () => {
  const shared = row('1f', 'Harbour Wire', '2031-06-02', { saying: { ...saying, first: true, shared: true } });
  expect(describeCell({ kind: 'statement', value: { ...shared, reports: [] } })).toContain(
    'reports      among the first of 3 articles',
  );
});

test.each<[string, Partial<StatementRow>, string]>([
  ['is no stop of the chain', { chain: [{ medium: 'Harbour Wire' }] }, 'Harbour Wire > Ona Brel'],
  ['is unknown and the outlet too', { chain: [], source: [] }, 'Harbour Wire > an unnamed source'],
  [
    'spoke through a medium',
    { chain: [{ medium: 'Harbour Wire' }, { text: 'The mayor', medium: 'social' }] },
    'Harbour Wire > The mayor (social)',
  ],
])('the trail ends with who spoke, also where that %s', (_how, given, trail) => {
  const value = { ...row('1f', 'Harbour Wire', '2031-06-02', given), reports: [] };
  expect(describeCell({ kind: 'statement', value })).toContain(`chain        ${trail}`);
});
