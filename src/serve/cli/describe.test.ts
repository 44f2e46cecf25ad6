import { expect, test } from 'vitest';
import type { EventView, StatementRow, StatementView } from '../../core/view.ts';
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

const told: EventView = {
  ...{ id: '2a.e20', article: '2a', outlet: 'Valley Voice', reported: '2031-06-03' },
  sentence: cite('2a', 'The rebels shelled the port of Orim, the mayor said.'),
  class: 'ASSAULT',
  mode: 'heavy-weapons',
  acled: { type: 'Explosions and remote violence', subType: 'Shelling, artillery or missile' },
  trigger: cite('2a', 'shelled'),
  agents: [{ text: 'The rebels', cite: cite('2a', 'The rebels') }],
  recipients: [{ text: 'the port', cite: cite('2a', 'the port') }],
  instruments: [cite('2a', 'mortars')],
  when: { edtf: '2031-06-01', value: '2031-06-01', cite: cite('2a', 'Sunday'), from: 'paragraph' },
  place: { name: 'Orim', precision: 'settlement', inside: 'Talin province', cite: cite('2a', 'Orim'), from: 'clause' },
  figures: [
    {
      ...{ id: 'f9', span: [0, 6], least: 24, most: 99, approximate: true, unit: 'persons', of: 'dockers' },
      ...{ measure: 'killed', cite: cite('2a', 'dozens of dockers') },
    },
  ],
  polarity: 'affirmed',
  modality: 'happened',
  certainty: 'alleged-by-authority',
  background: false,
  within: '2a.s10',
  statement: row('2a', 'Valley Voice', '2031-06-03'),
};

test('an event is shown with its parties, place, time, figures, and the statement it is told in', () => {
  expect(describeCell({ kind: 'event', value: told })).toEqual([
    'event        2a.e20',
    'reported by  Valley Voice, 2031-06-03',
    'class        ASSAULT, heavy-weapons',
    'words        shelled',
    'by           The rebels',
    'to           the port',
    'with         mortars',
    'when         2031-06-01 (“Sunday”; from the paragraph before it)',
    'where        Orim (settlement), in Talin province',
    'figure       killed: about 24 to 99 dockers (“dozens of dockers”)',
    'acled        Explosions and remote violence, Shelling, artillery or missile',
    'told as      alleged by an authority; told by a quoted source',
    'within       2a.s10',
    '             Ona Brel pledged: to open the pass',
    'sentence     “The rebels shelled the port of Orim, the mayor said.”',
    'place        article 2a, characters 0 to 52',
  ]);
});

test('an event that was stopped says so, and a time that could not be placed is given in words', () => {
  const { place: _place, statement: _statement, ...bare } = told;
  const value: EventView = {
    ...bare,
    polarity: 'negated',
    thwarted: 'foiled',
    when: { value: 'XXXX-SU', cite: cite('2a', 'in summer') },
  };
  const lines = describeCell({ kind: 'event', value });
  expect(lines).toContain('told as      said to have been foiled; alleged by an authority; told by a quoted source');
  expect(lines).toContain('when         not placed: XXXX-SU (“in summer”)');
  expect(lines.filter((line) => line.startsWith('where'))).toEqual([]);
});
