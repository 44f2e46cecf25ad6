import type { LineageEntry, LineageKin } from '../core/lineage.ts';
import type { Reading } from '../core/reading.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { childrenAmong, isTurned, lineageEntry } from '../link/lineage/kinship.ts';
import { type Prepared, prepare } from '../link/lineage/parent.ts';
import { printOf } from '../link/lineage/print.ts';
import { lineageText } from '../link/lineage/text.ts';
import type { OutletRow } from '../text/outlet.ts';
import { keepReady, readyTexts } from './shelf.ts';

/** Later than whatever a ledger holds. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** Of its children so many are told anew when one article comes in, those it shares most with first. */
const CHILDREN = 16;

/** Where an article comes from and what came from it, beside what the ledger holds; `revision` for one that is in already. */
export async function linkLineage(
  ledger: Pick<Ledger, 'kin' | 'parents'>,
  reading: Reading,
  outlets: readonly OutletRow[],
  revision: number = NEWEST,
): Promise<LineageEntry> {
  const newcomer = prepare(lineageText(reading, outlets, revision));
  const made = new Map(readyTexts(ledger)).set(newcomer.text.id, newcomer);
  const used = new Set<Prepared>();
  // An article and its kin are compared again and again: each is made ready once.
  const readied = async (ask: (known: readonly string[]) => Promise<LineageKin>): Promise<readonly Prepared[][]> => {
    const { near, texts } = await ask([...made.keys()]);
    for (const text of texts) made.set(text.id, prepare(text));
    const found = near.map((ids) => ids.flatMap((id) => made.get(id) ?? []));
    for (const one of found.flat()) used.add(one);
    return found;
  };
  const kinOf = (texts: readonly Prepared[]) =>
    readied((known) =>
      ledger.kin(
        texts.map((one) => ({ text: one.text, print: printOf(one) })),
        known,
      ),
    );
  const [near = []] = await kinOf([newcomer]);
  const later = childrenAmong(newcomer, near);
  const parents = await readied((known) =>
    ledger.parents(
      later.map(({ text }) => text.id),
      known,
    ),
  );
  // Most have a better parent: what all others may be to a child is looked for only where the newcomer changes something.
  const children = later.filter((child, n) => isTurned(child, parents[n] ?? [], newcomer)).slice(0, CHILDREN);
  const others = await kinOf(children);
  const wider = new Map(children.map((child, n) => [child, others[n] ?? []] as const));
  used.delete(newcomer);
  keepReady(ledger, used, newcomer.text.id);
  return lineageEntry(newcomer, printOf(newcomer), near, wider);
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
