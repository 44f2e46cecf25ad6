import { expect, test } from 'vitest';
import { cutBlocks } from './block.ts';

async function* stream(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

test.each([1, 3, 7, 100])(
  'blocks of a text that comes %i letters at a time end at blank lines and give the text',
  async (size) => {
    const text = '\n\none\ntwo\n\nthree\r\n\r\nfour\n \t\nfive\n\n\n\nsix\n';
    const blocks: string[] = [];
    for await (const block of cutBlocks(stream(text, size), 4)) blocks.push(block);
    expect(blocks.join('')).toBe(text);
    expect(blocks.slice(0, -1).every((block) => /\n[^\S\n]*\n$/.test(block))).toBe(true);
    expect(blocks.every((block) => block.trim() !== '')).toBe(true);
  },
);

test('a text without a blank line is one block, nothing is none', async () => {
  const blocks: string[] = [];
  for await (const block of cutBlocks(stream('one\n'.repeat(50), 9), 4)) blocks.push(block);
  expect(blocks).toEqual(['one\n'.repeat(50)]);
  for await (const block of cutBlocks(stream('', 4), 4)) expect(block).toBe('never');
});
