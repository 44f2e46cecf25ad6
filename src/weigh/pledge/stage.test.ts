import { expect, test } from 'vitest';
import { stageAt } from './stage.ts';

const acted = (side: 'for' | 'against', published: string) => ({ side, published });

test.each([
  ['nothing reported, no date set', [], undefined, '2031-05-01', 'no later report'],
  ['nothing reported before the day', [], '2031-05-01', '2031-05-01', 'pending'],
  ['nothing reported after the day', [], '2031-05-01', '2031-05-02', 'overdue'],
  ['within the month named', [], '2031-05', '2031-05-31', 'pending'],
  ['after the month named', [], '2031-05', '2031-06-01', 'overdue'],
  ['an act for it', [acted('for', '2031-04-01')], '2031-05-01', '2031-06-01', 'reported consistent'],
  ['an act against it', [acted('against', '2031-04-01')], undefined, '2031-06-01', 'reported contrary'],
  ['an act told only later', [acted('against', '2031-07-01')], undefined, '2031-06-01', 'no later report'],
  ['both', [acted('for', '2031-04-01'), acted('against', '2031-04-02')], undefined, '2031-06-01', 'disputed'],
] as const)('%s', (_, thread, deadline, asOf, stage) => {
  expect(stageAt(thread, deadline, asOf)).toBe(stage);
});
