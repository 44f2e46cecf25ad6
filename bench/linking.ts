import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../src/core/reading.ts';
import type { RawDocument } from '../src/intake/document.ts';
import { openLedger } from '../src/ledger/open.ts';
import { addReading } from '../src/run/add.ts';
import { checkReading } from '../src/run/check.ts';
import { readArticle } from '../src/run/pipeline.ts';
import { loadResources, type Resources } from '../src/run/resources.ts';
import { seeded } from '../train/random.ts';
import { makeCast, makeFrame, otherThings } from './invented.ts';

/** Linking and writing one article may take so long at most, whatever the ledger holds: 95 of 100 articles keep to it. */
export const MOST_TO_LINK = 300;

// So many texts are read; all other articles are these with other names and words of the same length in their places.
const FRAMES = 48;
const TIMED = 100;
/** One article in so many is an earlier one under another outlet's name, as wire copy is. */
const COPIED = 6;
const START = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

interface Article {
  readonly reading: Reading;
  readonly raw: RawDocument;
}

/**
 * Milliseconds of reading one article, and of linking and writing one into a ledger that holds `size` articles: the middle
 * of a hundred, and that which 95 keep to. Articles are spread over a year, of forty outlets.
 */
export async function measureLinking(size: number): Promise<Record<string, number>> {
  const resources = await loadResources();
  const frames = await readFrames(resources);
  const home = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const folder = join(home, 'ledger');
  let ledger = await openLedger({ folder }, { create: true });
  try {
    const next = seeded(size);
    const cast = makeCast();
    const seen: Article[] = [];
    const times: number[] = [];
    const began = performance.now();
    for (let n = 0; n < size + TIMED; n++) {
      const article = makeArticle(n, frames.readings, seen, cast(next), next);
      if (seen.length < 500) seen.push(article);
      else seen[n % 500] = article;
      // Who adds an article to what is there opens it first.
      if (n === size) {
        await ledger.close();
        ledger = await openLedger({ folder });
      }
      const start = performance.now();
      await addReading(ledger, article.reading, article.raw, resources.outlets);
      if (n >= size) times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const whole = (performance.now() - began) / 1000;
    return {
      'reading one article of 200 words (ms)': round(frames.took),
      [`linking it to ${size} articles, middle (ms)`]: round(times[TIMED / 2] as number),
      [linkingTime(size)]: round(times[(TIMED * 95) / 100] as number),
      [`filling a ledger of ${size} (s)`]: Math.round(whole),
    };
  } finally {
    await ledger.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The name of the figure that must keep to the ceiling. */
export const linkingTime = (size: number): string => `linking it to ${size} articles, 95 of 100 (ms)`;

const round = (n: number): number => Math.round(n * 10) / 10;

async function readFrames(
  resources: Resources,
): Promise<{ readonly readings: readonly Reading[]; readonly took: number }> {
  const readings: Reading[] = [];
  const times: number[] = [];
  for (let n = 0; n < FRAMES; n++) {
    const raw = rawOf(makeFrame(n + 1), '2024-01-04', 'Bench');
    const start = performance.now();
    readings.push(await readArticle(raw, resources));
    times.push(performance.now() - start);
  }
  return { readings, took: times.sort((a, b) => a - b)[FRAMES / 2] as number };
}

/** The next article: a frame with another cast, or an earlier article that another outlet took over. */
function makeArticle(
  n: number,
  frames: readonly Reading[],
  seen: readonly Article[],
  cast: readonly (readonly [string, string])[],
  next: () => number,
): Article {
  const weeks = Math.floor(next() * 52);
  const outlet = `Outlet ${Math.floor(next() * 40)}`;
  const earlier = n > 0 && n % COPIED === 0 ? seen[Math.floor(next() * seen.length)] : undefined;
  if (earlier) return articleOf({ ...earlier.reading, outlet }, earlier.reading.published?.value ?? '', outlet, n);
  const frame = frames[Math.floor(next() * frames.length)] as Reading;
  return articleOf(recast(frame, [...cast, ...otherThings(next)], weeks), dayOf('2024-01-04', weeks), outlet, n);
}

/** A reading with other words in place of its own, and every day of it some weeks later, so that weekdays stay true. */
function recast(reading: Reading, words: readonly (readonly [string, string])[], weeks: number): Reading {
  const others = new Map(words);
  const pattern = new RegExp(`\\b(?:${[...others.keys()].join('|')})\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b`, 'g');
  const text = JSON.stringify(reading).replaceAll(pattern, (found) => others.get(found) ?? dayOf(found, weeks));
  const made = JSON.parse(text) as Reading;
  checkReading(made);
  return made;
}

const dayOf = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + weeks * 7 * DAY).toISOString().slice(0, 10);

function articleOf(reading: Reading, day: string, outlet: string, n: number): Article {
  const raw = rawOf(`${n} ${reading.text}`, day, outlet);
  const published = { value: day, basis: 'given' } as const;
  return { raw, reading: { ...reading, id: raw.id, sha256: raw.capture.sha256, outlet, published } };
}

function rawOf(text: string, published: string, outlet: string): RawDocument {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const capturedAt = new Date(START).toISOString();
  const form = { how: 'file', form: 'text', charset: 'utf-8', tool: 'bench' } as const;
  return {
    id: sha256.slice(0, 16),
    bytes,
    capture: { sha256, bytes: bytes.length, capturedAt, ...form },
    given: { published, outlet },
    clean: false,
  };
}
