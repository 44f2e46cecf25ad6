import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { agree, refines } from '../../src/core/figure.ts';
import type { Reading } from '../../src/core/reading.ts';
import { cut } from '../../src/core/span.ts';
import { listed, readStory, samplePath } from './story.ts';
import { truth } from './truth.ts';

let readings: ReadonlyMap<string, Reading>;
const reading = (file: string): Reading => readings.get(file) as Reading;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  readings = await readStory();
});

test('the sample story has at least 14 articles by at least 6 outlets, and the truth covers each', () => {
  expect(listed.length).toBeGreaterThanOrEqual(14);
  expect(Object.keys(truth.articles).sort()).toEqual(listed.map((l) => l.file).sort());
  expect(new Set(Object.values(truth.articles).map((a) => a.outlet)).size).toBeGreaterThanOrEqual(6);
});

describe.each(Object.entries(truth.articles))('%s', (file, wanted) => {
  test('has its title, outlet, date and byline', () => {
    const { title, outlet, published, byline, language } = reading(file);
    expect({ title, outlet, published: published?.value, byline, language }).toEqual({
      byline: undefined,
      ...wanted,
      language: 'en',
    });
  });

  test('has its debris set aside and nothing of it in the text', () => {
    const aside = squeeze(
      reading(file)
        .setAside.map((piece) => piece.text)
        .join('\n'),
    ).toLowerCase();
    for (const piece of truth.setAside[file] ?? []) expect(aside).toContain(piece.toLowerCase());
    for (const never of truth.neverInText) expect(reading(file).text).not.toContain(never);
  });

  test('keeps every sentence that the truth quotes from it', () => {
    const text = squeeze(reading(file).text);
    const quoted = truth.statements.filter((s) => s.file === file && s.content !== '').map((s) => s.content);
    for (const words of quoted) expect(text).toContain(words);
  });
});

test.each(truth.aliases.filter((alias) => !alias.optional))(
  '$file states that $a is $b',
  ({ file, a, b, evidence }) => {
    const stated = reading(file).aliases.map((alias) => ({
      pair: [alias.a, alias.b].sort(),
      evidence: alias.evidence,
    }));
    expect(stated).toContainEqual({ pair: [a, b].sort(), evidence });
  },
);

test.each(truth.copies)('$in holds passages of $of word for word', ({ of, in: copy, passages }) => {
  for (const passage of passages) {
    expect(squeeze(reading(of).text)).toContain(passage);
    expect(squeeze(reading(copy).text)).toContain(passage);
  }
});

const figureAt = (file: string, words: string) => {
  const { figures, text } = reading(file);
  return figures.find((f) => cut(text, f.span).toLowerCase().includes(words.toLowerCase().replace('at least ', '')));
};

test.each(truth.refines)('the figures $wide and $narrow are compatible', ({ wide, narrow }) => {
  const [a, b] = [figureAt(...wide), figureAt(...narrow)];
  expect(a && b && agree(a, b)).toBe(true);
});

test.each(truth.clashes)('the figures $a and $b differ', ({ a, b }) => {
  const [one, other] = [figureAt(...a), figureAt(...b)];
  expect(one && other && agree(one, other)).toBe(false);
  expect(one && other && refines(one, other)).toBe(false);
});

test('every cell stands in its text and says the words it claims', () => {
  let cells = 0;
  for (const { text, statements, events, mentions, figures, dates } of readings.values())
    for (const span of [
      ...statements.flatMap((s) => [...s.source, ...s.cue, ...s.content]),
      ...events.flatMap((e) => [e.trigger, ...e.agents, ...e.recipients]),
      ...[...mentions, ...figures, ...dates].map((cell) => cell.span),
    ]) {
      const words = cut(text, span);
      expect(words).not.toBe('');
      expect(words.trim()).toBe(words);
      cells++;
    }
  expect(cells).toBeGreaterThan(500);
});

test('the bytes of the sample say that they are invented', () => {
  const story = JSON.parse(readFileSync(samplePath('story.json'), 'utf8'));
  expect(story.notice).toMatch(/invented/i);
});
