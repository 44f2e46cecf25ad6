import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { StemmaError } from '../core/errors.ts';
import type { Reading } from '../core/reading.ts';
import { cut } from '../core/span.ts';
import type { RawDocument } from '../intake/document.ts';
import { checkReading } from './check.ts';
import { isConllu, parseText } from './parse.ts';
import { readArticle } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

function raw(text: string, given: RawDocument['given'] = {}): RawDocument {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const capturedAt = '2024-12-17T00:00:00.000Z';
  return {
    id: sha256.slice(0, 16),
    bytes,
    given,
    clean: true,
    capture: { sha256, bytes: bytes.length, capturedAt, how: 'jsonl', form: 'text', charset: 'utf-8', tool: 'test' },
  };
}

const read = (text: string, given?: RawDocument['given']): Promise<Reading> => readArticle(raw(text, given), resources);

const TALIN =
  'The mayor of Talin, Orla Venn, told the Daily Lantern on Monday that the bridge was open. ' +
  'The Harim Front denied that its fighters had shelled the bridge. "We never fired," Venn said.';

test('every cell of a reading stands in its text', async () => {
  const reading = await read(TALIN);
  expect(reading.text).toBe(TALIN);
  expect(reading.sentences.length).toBe(3);
  expect(reading.statements.length).toBeGreaterThan(1);
  expect(() => checkReading(reading)).not.toThrow();
});

test('a speaker with a name set beside the office is the one who bears the name', async () => {
  const reading = await read(TALIN);
  const told = reading.statements.find((s) => s.cue.some((span) => cut(TALIN, span) === 'told'));
  const venn = reading.actors.find((actor) => actor.names.includes('Orla Venn'));
  expect(venn).toBeDefined();
  expect(told?.sourceActor).toBe(venn?.id);
});

test('the one spoken to is the addressee, in words and as an actor; a paper that is told only passes it on', async () => {
  const text = 'Orla Venn, the mayor, told the Talin Council that the bridge was open. She told the Daily Lantern so.';
  const reading = await read(text);
  const told = reading.statements.find((s) => s.cue.some((span) => cut(text, span) === 'told'));
  expect(told?.hearer && cut(text, told.hearer)).toBe('the Talin Council');
  expect(told?.addressee).toBe(reading.actors.find(({ names }) => names.includes('Talin Council'))?.id);
  expect(told?.addressee).toBeTypeOf('string');
  const [lantern] = (await read(TALIN)).statements;
  expect(lantern).not.toHaveProperty('hearer');
  expect(lantern).not.toHaveProperty('addressee');
});

test('a paper that was told stands in the chain, unless it is the outlet itself', async () => {
  const media = async (outlet: string) =>
    (await read(TALIN, { outlet })).statements[0]?.chain.map((link) => link.medium);
  expect(await media('Valley Voice')).toEqual(['Valley Voice', 'outlet', undefined]);
  expect(await media('Daily Lantern')).toEqual(['Daily Lantern', undefined]);
});

test('what hangs on a pledge and a call: until when, to whose good, how hard', async () => {
  const text = 'The prefect promised to compensate the herders by Sunday. Orla Venn urged both sides to stop.';
  const { statements } = await read(text, { published: '2024-03-14' });
  const [pledge, call] = statements;
  expect(pledge).toMatchObject({ act: 'pledge', deadline: '2024-03-17', beneficiaryActor: null });
  expect(pledge?.beneficiary && cut(text, pledge.beneficiary)).toBe('the herders');
  expect(pledge).not.toHaveProperty('due');
  expect(call).toMatchObject({ act: 'call', force: 'urge', addressee: null });
  expect(call?.hearer && cut(text, call.hearer)).toBe('both sides');
});

test('the outlet is the first link of every chain when it is known, and is left out when it is not', async () => {
  const known = await read(TALIN, { outlet: 'Valley Voice' });
  expect(known.statements.length).toBeGreaterThan(0);
  for (const statement of known.statements)
    expect(statement.chain[0]).toEqual({ source: null, actor: null, medium: 'Valley Voice' });
  for (const statement of (await read(TALIN)).statements)
    expect(statement.chain.map((link) => link.medium)).not.toContain('Valley Voice');
});

test('an article in another language is kept, marked and not read', async () => {
  const text =
    'Le maire de la ville a déclaré lundi que le pont était ouvert. Les habitants ont dit qu’ils avaient entendu des tirs pendant la nuit.';
  const reading = await read(text);
  expect(reading.language).toBe('fr');
  expect(reading.text).toBe(text);
  expect([reading.sentences, reading.statements, reading.actors]).toEqual([[], [], []]);
  expect(reading.notes.map((note) => note.code)).toContain('language-not-read');
});

test('tokens come when they are asked for, with heads inside their sentence', async () => {
  expect(await read(TALIN)).not.toHaveProperty('tokens');
  const { tokens = [], sentences } = await readArticle(raw(TALIN), resources, { tokens: true });
  const first = tokens.filter((token) => token.span[1] <= (sentences[0]?.[1] ?? 0));
  expect(first.length).toBeGreaterThan(15);
  expect(first.filter((token) => token.head === -1)).toHaveLength(1);
  expect(Math.max(...first.map((token) => token.head))).toBeLessThan(first.length);
});

test('a reading does not depend on what was read before it', async () => {
  const alone = JSON.stringify(await read(TALIN));
  await read('Another town said on Friday that nothing had happened. Its mayor, Ana Lusk, denied everything.');
  expect(JSON.stringify(await read(TALIN))).toBe(alone);
});

test.each<[string, (reading: Reading) => Partial<Reading>]>([
  ['has the span', (r) => ({ sentences: [[0, r.text.length + 1]] })],
  ['has the span', (r) => ({ quotes: [[3, 3]], sentences: r.sentences })],
  ['names the actor', (r) => ({ statements: r.statements.map((s) => ({ ...s, sourceActor: 'a999999' })) })],
])('a reading that breaks a promise (%s) is thrown on with the cell named', async (says, broken) => {
  const reading = await read(TALIN);
  const check = () => checkReading({ ...reading, ...broken(reading) });
  expect(check).toThrow(StemmaError);
  expect(check).toThrow(says);
});

test('CoNLL-U comes back with the same sentences and tokens and whole trees; plain text becomes CoNLL-U', async () => {
  const given =
    '# text = The mayor spoke.\n1\tThe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmayor\t_\t_\t_\t_\t_\t_\t_\t_\n3\tspoke\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n';
  expect([isConllu(given), isConllu('The mayor spoke.')]).toEqual([true, false]);
  for (const text of [given, 'The mayor spoke.']) {
    const rows = (await parseText(text))
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row[1])).toEqual(['The', 'mayor', 'spoke', '.']);
    expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
    expect(rows[2]?.[3]).toBe('VERB');
  }
});

test('a text too short to tell its language is read as English and says so; in other letters it is not read', async () => {
  const short = await read('Venn resigned.');
  expect([short.language, short.sentences.length]).toEqual(['und', 1]);
  expect(short.notes.map((note) => note.message).join()).toContain('read as English');
  const other = await read('Мост открыт.');
  expect(other.sentences).toEqual([]);
  expect(other.notes.map((note) => note.message).join()).toContain('not read');
});
