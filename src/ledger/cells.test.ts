import { expect, test } from 'vitest';
import { makeEntry } from '../../test/ledger-fixture.ts';
import { cellLines } from './cell-lines.ts';
import { statementCells } from './cells.ts';

const { reading } = makeEntry();
const [said] = reading.statements;
if (!said) throw new Error('the fixture has a statement');
const [front] = reading.mentions.filter(({ actor }) => actor === 'a2');
if (!front) throw new Error('the fixture has a front');

test('what hangs on a statement comes through to rows and lines, with its words and its actor', () => {
  const more = {
    hearer: front.span,
    addressee: 'a2',
    deadline: '2024-12-31',
    beneficiary: said.source[0] ?? front.span,
    beneficiaryActor: null,
    force: 'demand' as const,
  };
  const rows = statementCells({ ...reading, statements: [{ ...said, ...more }] });
  expect(rows[0]).toMatchObject({
    addressee: { text: 'Harim Front', actor: `${reading.id}.a2`, cite: { span: front.span } },
    deadline: '2024-12-31',
    beneficiary: { text: 'Talin Varo' },
    force: 'demand',
  });
  expect(rows[0]?.beneficiary).not.toHaveProperty('actor');
  expect(cellLines([], rows, [], [])[0]).toMatchObject({
    addressee: { actor: `${reading.id}.a2`, cite: { quote: 'Harim Front' } },
    deadline: '2024-12-31',
    beneficiary: { cite: { quote: 'Talin Varo' } },
    force: 'demand',
  });
});

test('a statement on which nothing hangs has no such fields', () => {
  const [row] = statementCells(reading);
  for (const field of ['addressee', 'deadline', 'beneficiary', 'force']) expect(row).not.toHaveProperty(field);
});
