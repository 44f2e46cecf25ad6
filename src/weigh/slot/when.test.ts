import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { slotsOf } from './slots.ts';

const resources = await loadResources();

/** The values of one slot that an article gives, by its accounts. */
async function given(text: string, slot: string): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const about = { id: 'a', outlet: 'Upper Post', published: '2025-06-12' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given: about }), resources);
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  const view = viewOf(material, { outlets: [] });
  const values = slotsOf(view, tellingsOf(material)).filter((one) => one.slot === slot);
  return values.map(({ value }) =>
    value.kind === 'days' ? value.days[0] : value.kind === 'figure' ? `${value.least}` : value.kind,
  );
}

test.each([
  ['Jets bombed the clinic of Baru and wounded two nurses, the health office said on Wednesday.', 'when', []],
  [
    'Jets bombed the clinic of Baru on Monday and wounded two nurses, the health office said on Wednesday.',
    'when',
    ['2025-06-09'],
  ],
  [
    'On Monday the mill of Orim was bombed, on Tuesday a bridge at Deln was destroyed, and on Wednesday the mill was hit again.',
    'when',
    ['2025-06-09', '2025-06-10'],
  ],
  [
    'Jets bombed the market of Olm on Monday, killing 14 people. It was the deadliest raid since rockets killed 33 people in Coss in March.',
    'when',
    ['2025-06-09', '2025-03-01'],
  ],
  ['Soldiers raided the village of Aske on Monday and took away 38 men.', 'detained', ['38']],
])('%s', async (text, slot, values) => {
  const found = await given(text, slot);
  for (const value of values) expect(found).toContain(value);
  if (values.length === 0) expect(found).toEqual([]);
});
