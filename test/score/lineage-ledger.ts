import type { Capture } from '../../src/core/line.ts';
import type { LineageEdge, LineageText } from '../../src/core/lineage.ts';
import type { Reading } from '../../src/core/reading.ts';
import { lineageOf } from '../../src/link/lineage/lineage.ts';
import { linkLineage } from '../../src/run/lineage.ts';
import type { OutletRow } from '../../src/text/outlet.ts';
import { emptyLedger } from './corpus.ts';
import { bareReading } from './lineage-figures.ts';
import { type Figures, f1, percent } from './score.ts';

/**
 * Whether a ledger that finds the texts to compare by keys draws the edges that comparing all with all draws: the texts
 * come in one after the other, with their words alone and nothing read from them.
 */
export async function ledgerFigures(texts: readonly LineageText[], outlets: readonly OutletRow[]): Promise<Figures> {
  const readings = texts.map(({ house: _house, credits: _credits, revision: _revision, ...text }) => bareReading(text));
  const wanted = lineageOf(
    readings.map((reading, revision) => ({ reading, actors: new Map(), revision, capturedAt: '' })),
    outlets,
  );
  const found = await throughLedger(readings, outlets);
  const keyOf = ({ child, parent, type }: LineageEdge): string => `${child} ${parent} ${type}`;
  const keys = new Set(found.map(keyOf));
  const hits = wanted.filter((edge) => keys.has(keyOf(edge))).length;
  return {
    'through the ledger P': percent(hits, found.length),
    'through the ledger R': percent(hits, wanted.length),
    'through the ledger F1': f1(hits, found.length, wanted.length),
    'edges of all with all': wanted.length,
  };
}

async function throughLedger(
  readings: readonly Reading[],
  outlets: readonly OutletRow[],
): Promise<readonly LineageEdge[]> {
  const { ledger, close } = await emptyLedger();
  try {
    for (const reading of readings) {
      const lineage = await linkLineage(ledger, reading, outlets);
      const capture: Capture = {
        ...{ sha256: reading.sha256, bytes: 0, capturedAt: '', charset: 'utf-8', tool: 'score' },
        ...{ how: 'jsonl', form: 'text' },
      };
      await ledger.add({ reading, capture, bytes: new Uint8Array(), actors: [], joins: [], restatements: [], lineage });
    }
    return await ledger.descent(readings.map(({ id }) => id));
  } finally {
    await close();
  }
}
