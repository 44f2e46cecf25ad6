import type { LineageEntry, LineagePrint } from '../core/lineage.ts';
import type { Reading } from '../core/reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { childrenAmong, lineageEntry, preparer } from '../link/lineage/kinship.ts';
import type { Prepared } from '../link/lineage/parent.ts';
import { printOf } from '../link/lineage/print.ts';
import { lineageText } from '../link/lineage/text.ts';
import type { OutletRow } from '../text/outlet.ts';

/** Later than whatever a ledger holds. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** Of its children so many are told anew when one article comes in, those it shares most with first. */
const CHILDREN = 16;

/** Where an article comes from and what came from it, beside what the ledger holds; `revision` for one that is in already. */
export async function linkLineage(
  ledger: Pick<Ledger, 'kin'>,
  reading: Reading,
  outlets: readonly OutletRow[],
  revision: number = NEWEST,
): Promise<LineageEntry> {
  const ready = preparer();
  const kinOf = async ({ text }: Prepared, print: LineagePrint): Promise<Prepared[]> =>
    (await ledger.kin(text, print)).map(ready);
  const newcomer = ready(lineageText(reading, outlets, revision));
  const print = printOf(newcomer);
  const near = await kinOf(newcomer, print);
  const wider = new Map<Prepared, readonly Prepared[]>();
  for (const child of childrenAmong(newcomer, near).slice(0, CHILDREN))
    wider.set(child, await kinOf(child, printOf(child)));
  return lineageEntry(newcomer, print, near, wider);
}

/** Compares the articles that were not compared yet with those before them: after an import, in a ledger from before. */
export async function linkUnlinked(ledger: Ledger, outlets: readonly OutletRow[]): Promise<number> {
  let done = 0;
  for (;;) {
    const articles = await ledger.unlinked();
    if (articles.length === 0) return done;
    for (const { reading, revision } of articles) {
      await ledger.link([await linkLineage(ledger, reading, outlets, revision)]);
      done++;
    }
  }
}
