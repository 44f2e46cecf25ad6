import type { Refusal } from '../core/errors.ts';
import type { RawDocument } from '../intake/document.ts';
import type { AddOptions, AddReport } from './add.ts';
import { type Parcel, wrap } from './parcel.ts';

/** Adds documents through a server that holds the ledger, one request an article; reports as `addArticles` does. */
export async function sendArticles(
  send: (parcels: readonly Parcel[]) => Promise<AddReport>,
  inputs: AsyncIterable<RawDocument | Refusal>,
  options: AddOptions = {},
): Promise<AddReport> {
  const reports: AddReport[] = [];
  let stopped = false;
  let done = 0;
  for await (const input of inputs) {
    if (options.signal?.aborted) {
      stopped = true;
      break;
    }
    reports.push('error' in input ? refusedOnly(input) : await send([wrap(input)]));
    options.progress?.(++done, input.id);
  }
  return {
    added: reports.flatMap((report) => report.added),
    present: reports.flatMap((report) => report.present),
    refused: reports.flatMap((report) => report.refused),
    stopped,
  };
}

const refusedOnly = (refused: Refusal): AddReport => ({ added: [], present: [], refused: [refused], stopped: false });
