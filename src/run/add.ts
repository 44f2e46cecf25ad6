import { type Refusal, refusal, StemmaError } from '../core/errors.ts';
import type { Reading } from '../core/reading.ts';
import type { RawDocument } from '../intake/document.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { KEY_RULES } from '../link/identity.ts';
import { linkReports } from '../link/saying.ts';
import type { OutletRow } from '../text/outlet.ts';
import { denyingOf, hearUnheard } from './denial.ts';
import { findActors } from './identity.ts';
import { keyUnkeyed } from './key.ts';
import { linkLineage, linkUnlinked } from './lineage.ts';
import { linkIncidents, linkUntold, materialOf } from './occurrence.ts';
import { readArticle } from './pipeline.ts';
import type { Resources } from './resources.ts';
import { catchUpStories, findStory } from './story.ts';

/** What became of one run of `addArticles`. */
export interface AddReport {
  /** Ids of the articles that are new in the ledger, in the order of the input. */
  readonly added: readonly string[];
  /** Ids of articles whose very bytes were there before. */
  readonly present: readonly string[];
  readonly refused: readonly Refusal[];
  /** True when the run was asked to stop before its last input. */
  readonly stopped: boolean;
}

export interface AddOptions {
  /** Called after each input. */
  readonly progress?: (done: number, id: string) => void;
  /** When it fires, the article in hand is finished and no other is begun. */
  readonly signal?: AbortSignal;
}

/**
 * Reads each input and writes it into the ledger, one transaction an article, in the order given. Inputs that
 * cannot be used are collected as refusals; a ledger that cannot be written rejects.
 */
export async function addArticles(
  ledger: Ledger,
  inputs: AsyncIterable<RawDocument | Refusal>,
  resources: Resources,
  options: AddOptions = {},
): Promise<AddReport> {
  const added: string[] = [];
  const present: string[] = [];
  const refused: Refusal[] = [];
  let done = 0;
  let stopped = false;
  await keyUnkeyed(ledger);
  await linkUnlinked(ledger, resources.outlets);
  await linkUntold(ledger);
  await hearUnheard(ledger);
  await catchUpStories(ledger);
  for await (const input of inputs) {
    if (options.signal?.aborted) {
      stopped = true;
      break;
    }
    if ('error' in input) refused.push(input);
    else {
      const outcome = await addOne(ledger, input, resources);
      if (outcome === 'added') added.push(input.id);
      else if (outcome === 'present') present.push(input.id);
      else refused.push(outcome);
    }
    options.progress?.(++done, input.id);
    // One turn of the event loop an article, so that a signal or a request can be heard.
    await new Promise((resume) => setImmediate(resume));
  }
  return { added, present, refused, stopped };
}

async function addOne(ledger: Ledger, raw: RawDocument, resources: Resources): Promise<'added' | 'present' | Refusal> {
  if ((await ledger.has(raw.capture.sha256)) !== undefined) return 'present';
  try {
    return await addReading(ledger, await readArticle(raw, resources), raw, resources.outlets);
  } catch (error) {
    if (error instanceof StemmaError && error.exit === 1) return refusal(raw.id, error);
    throw error;
  }
}

/**
 * All that comes after reading: finds what the ledger holds beside an article, links the two and writes the article, in
 * one transaction. `outlets` is the register of outlets. Its time is what `npm run bench` measures as linking.
 */
export async function addReading(
  ledger: Ledger,
  reading: Reading,
  { capture, bytes }: Pick<RawDocument, 'capture' | 'bytes'>,
  outlets: readonly OutletRow[],
): Promise<'added' | 'present'> {
  const { actors, joins } = await findActors(ledger, reading);
  const restatements = linkReports(await ledger.pairs({ reading, actors, joins }));
  const incidents = await linkIncidents(ledger, { reading, actors, joins });
  const lineage = await linkLineage(ledger, reading, outlets);
  const story = await findStory(ledger, reading);
  const denying = denyingOf(materialOf({ reading, actors, joins }));
  const more = { restatements, lineage, incidents, story, denying, keyRules: KEY_RULES };
  return ledger.add({ reading, capture, bytes, actors, joins, ...more });
}
