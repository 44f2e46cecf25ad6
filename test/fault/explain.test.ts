import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadingEvent } from '../../src/core/reading.ts';
import { freshFolder, stemma } from './stemma.ts';

const home = freshFolder();
const TEXT = 'Two drivers were killed by rebels near Harim on Friday. The army vowed to attack the base.';
writeFileSync(join(home, 'one.txt'), `The bridge of Harim\n\n${TEXT}\n`);

async function read(...options: string[]): Promise<{ text: string; events: ReadingEvent[] }> {
  const { code, out } = await stemma(home, ['read', ...options, 'one.txt']);
  expect(code).toBe(0);
  return JSON.parse(out);
}

test('stemma read --explain says for each event its row, and for each party its rule and path', async () => {
  const { text, events } = await read('--explain');
  const killed = events.find(({ trigger }) => text.slice(...trigger) === 'killed');
  expect(killed?.explain).toEqual({
    frame: { row: 'kill', class: 'ASSAULT', why: 'taking life is deliberate harm' },
    agents: [{ rule: 'by phrase', path: 'obl:agent<killed' }],
    recipients: [{ rule: 'object', path: 'nsubj:pass<killed' }],
    targets: [],
  });
  expect(events.map((e) => e.explain?.agents.length)).toEqual(events.map((e) => e.agents.length));
});

test('without it a reading holds no rules', async () => {
  const { events } = await read();
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((event) => !('explain' in event))).toBe(true);
});
