import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../../src/intake/capture.ts';
import type { RawDocument } from '../../src/intake/document.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/open.ts';
import { addArticles } from '../../src/run/add.ts';
import type { Resources } from '../../src/run/resources.ts';

/** A text with what is known of it, as a scorer gives it to a ledger. */
export interface CorpusText {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A ledger of its own in a folder of its own; `close` removes it. */
export interface Corpus {
  readonly ledger: Ledger;
  close(): Promise<void>;
}

export async function emptyLedger(): Promise<Corpus> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-score-'));
  const ledger = await openLedger({ folder: join(folder, 'ledger') }, { create: true });
  return {
    ledger,
    close: async () => {
      await ledger.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Adds the texts to a new ledger as a person would, in their order; throws where one is refused. */
export async function fillLedger(texts: readonly CorpusText[], resources: Resources): Promise<Corpus> {
  const corpus = await emptyLedger();
  const { refused } = await addArticles(corpus.ledger, documents(texts), resources);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
  return corpus;
}

async function* documents(texts: readonly CorpusText[]): AsyncIterable<RawDocument> {
  for (const { text, ...given } of texts) {
    const arrival = { how: 'jsonl', file: given.id, form: 'text', clean: true, at: new Date(0), given } as const;
    yield capture(new TextEncoder().encode(text), arrival);
  }
}
