import { findQuotes } from '../../annotate/quote/quotes.ts';
import type { LineageText } from '../../core/lineage.ts';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { lineSpans } from '../../text/line.ts';
import type { OutletRow } from '../../text/outlet.ts';
import { creditsOf, outletName, outletRow } from './credit.ts';

/**
 * What lineage compares of an article. `outlets` is the register of outlets; `revision` the article's place in the order
 * in which articles came in.
 */
export const lineageText = (reading: Reading, outlets: readonly OutletRow[], revision: number): LineageText => ({
  id: reading.id,
  text: reading.text,
  quotes: reading.sentences.length > 0 ? reading.quotes : quotesIn(reading.text),
  language: reading.language,
  ...(reading.outlet === undefined ? {} : { outlet: outletName(reading.outlet, outlets) }),
  ...houseOf(reading.outlet, outlets),
  ...(reading.published === undefined ? {} : { published: reading.published }),
  credits: creditsOf(reading, outlets),
  revision,
});

function houseOf(outlet: string | undefined, outlets: readonly OutletRow[]): Pick<LineageText, 'house'> {
  const house = outlet === undefined ? undefined : outletRow(outlet, outlets)?.owner;
  return house === undefined ? {} : { house };
}

/** The quotations of a text that was kept and not read. */
const quotesIn = (text: string): Span[] => findQuotes(text, lineSpans(text)).map(({ span }) => span);
