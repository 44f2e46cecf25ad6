import { readFileSync } from 'node:fs';
import { seeded } from '../train/random.ts';

const SOURCES = [
  '01-harbour-wire.txt',
  '05-valley-voice.txt',
  '06-harbour-wire.txt',
  '09-harbour-wire.txt',
  '13-valley-voice.txt',
  '15-harbour-wire.txt',
];

/** `count` articles of about 400 words each, put together from paragraphs of the sample story with figures changed. */
export function makeArticles(count: number, seed = 7): string[] {
  const next = seeded(seed);
  const paragraphs = SOURCES.flatMap((file) =>
    readFileSync(new URL(`../sample/${file}`, import.meta.url), 'utf8')
      .split(/\n\s*\n/)
      .slice(1)
      .map((paragraph) => paragraph.trim()),
  );
  return Array.from({ length: count }, (_, n) => {
    const chosen: string[] = [];
    for (let words = 0; words < 400; ) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)] as string;
      const changed = paragraph.replace(/\b\d{2,3}\b/g, () => String(11 + Math.floor(next() * 800)));
      chosen.push(changed);
      words += changed.split(/\s+/).length;
    }
    return `Report ${n + 1} from the Zoura valley\n\n${chosen.join('\n\n')}\n`;
  });
}

export const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
