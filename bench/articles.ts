import { readFileSync } from 'node:fs';

/** A seeded generator of numbers from 0 to 1 (mulberry32), so that every bench run reads the same articles. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
