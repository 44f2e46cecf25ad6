import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { RawDocument } from '../src/intake/document.ts';
import { readArticle } from '../src/run/pipeline.ts';
import { loadResources } from '../src/run/resources.ts';
import { countWords, makeArticles } from './articles.ts';

/** CPU seconds that `work` took in this process. */
async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const raw = (text: string): RawDocument => {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 16),
    bytes,
    capture: {
      sha256,
      bytes: bytes.length,
      capturedAt: '2024-01-01T00:00:00Z',
      how: 'file',
      form: 'text',
      charset: 'utf-8',
      tool: 'bench',
    },
    given: { published: '2024-01-01', outlet: 'Bench' },
    clean: false,
  };
};

/**
 * Words per CPU-second of the whole reading, beside two taggers of npm on the same texts in the same process.
 * Each gets one warm-up over a tenth of the texts.
 */
export async function measureSpeed(count = 200): Promise<Record<string, number>> {
  const texts = makeArticles(count);
  const words = countWords(texts);
  const warm = texts.slice(0, Math.ceil(count / 10));
  const resources = await loadResources();
  const read = async (some: readonly string[]) => {
    for (const text of some) await readArticle(raw(text), resources);
  };
  const tagCompromise = (some: readonly string[]) => {
    for (const text of some) compromise(text).json();
  };
  const nlp = winkNLP(model);
  const tagWink = (some: readonly string[]) => {
    for (const text of some) nlp.readDoc(text).tokens().out(nlp.its.pos);
  };
  await read(warm);
  tagCompromise(warm);
  tagWink(warm);
  return {
    words,
    'stemma read (words/CPU-s)': Math.round(words / (await cpu(() => read(texts)))),
    'compromise tags only (words/CPU-s)': Math.round(words / (await cpu(() => tagCompromise(texts)))),
    'wink-nlp tags only (words/CPU-s)': Math.round(words / (await cpu(() => tagWink(texts)))),
  };
}
