import type { Span } from '../core/span.ts';
import type { Given, Page } from '../intake/document.ts';
import { assembleText } from './assemble.ts';
import { tidyByline } from './byline.ts';
import type { CleanText } from './clean.ts';
import { trailingCredit } from './credit.ts';
import { findDateline } from './dateline.ts';
import { type Labelled, type Sorting, sortLines } from './debris.ts';
import { tidyTitle } from './headline.ts';
import { findLanguage } from './language.ts';
import { bareLayer, runsOf } from './layer.ts';
import { lineAt, splitLines } from './line.ts';
import { type Hint, isOpaque, readHint } from './opaque.ts';
import { findOrigin } from './origin.ts';
import type { OutletRow } from './outlet.ts';
import { findPublished } from './published.ts';
import { repairText } from './repair.ts';

/** What is known about a document beside its page. */
export interface Known {
  readonly given: Given;
  /** True when the text is already an article: nothing is cut. */
  readonly clean: boolean;
  readonly outlets: readonly OutletRow[];
}

/** The article in a page: its text, what was set aside and why, and what it says about itself. */
export function cleanArticle(page: Page, known: Known): CleanText {
  const { layer, garbled } = known.clean ? { layer: bareLayer(page.text), garbled: 0 } : repairText(page.text);
  const sorting = splitEnds(layer.text, sortLines(layer.text, splitLines(layer.text), page.extracted), known.outlets);
  // Where the rules would leave nothing they have not understood the text: then all of it stays.
  const untouched = known.clean || sorting.rows.every(({ why }) => why !== undefined);
  const rows = untouched ? sorting.rows.map(({ line }) => ({ line })) : sorting.rows;
  const {
    layer: clean,
    paragraphs,
    paragraphOf,
    setAside,
  } = known.clean ? { layer, ...inPlace(rows) } : assembleText(page.text, layer, rows);
  const headline = paragraphs[(sorting.headline === undefined ? undefined : paragraphOf[sorting.headline]) ?? -1];
  const frame = frameOf(page, known, sorting);
  const { language, differs } = findLanguage(clean.text, page.language?.value);
  const title = frame.title ?? (headline && clean.text.slice(headline[0], headline[1]).replace(/\s+/g, ' '));
  return {
    text: clean.text,
    map: runsOf(clean),
    setAside,
    paragraphs,
    ...frame.fields,
    ...(headline === undefined ? {} : { headline }),
    ...(title === undefined ? {} : { title }),
    language,
    notes: [
      ...frame.notes,
      ...(garbled > 0 ? [note('mojibake', `${garbled} garbled characters were repaired`)] : []),
      ...(untouched && !known.clean ? [note('nothing-cut', 'every line looked like debris, so nothing was cut')] : []),
      ...(differs ? [note('language-differs', `declared as "${page.language?.value}", reads as "${language}"`)] : []),
    ],
  };
}

const note = (code: string, message: string) => ({ code, message });

/** The rows of a text in which nothing is cut. */
function inPlace(rows: readonly Labelled[]) {
  const paragraphs: Span[] = rows.map(({ line }) => {
    const blank = line.text.length - line.text.trimStart().length;
    return [line.span[0] + blank, line.span[0] + line.text.trimEnd().length];
  });
  return { paragraphs, paragraphOf: rows.map((_, i) => i), setAside: [] };
}

/** Sets a dateline at the head of the first paragraph, and a credit at the end of the last, apart as rows. */
function splitEnds(text: string, sorting: Sorting, outlets: readonly OutletRow[]): Sorting & { agency?: string } {
  const at = sorting.first ?? sorting.rows.findIndex(({ why }, i) => why === undefined && i !== sorting.headline);
  const opening = sorting.rows[at];
  const dateline = opening && opening.why === undefined ? findDateline(opening.line.text) : undefined;
  const closing = sorting.rows[sorting.last ?? -1];
  const credit = closing && closing.why === undefined ? trailingCredit(closing.line.text, outlets) : undefined;
  let shift = 0;
  const rows = sorting.rows.flatMap((row, i): Labelled[] => {
    const [start, end] = row.line.span;
    const cuts: { from: number; to: number; why?: Labelled['why'] }[] = [{ from: start, to: end }];
    const whole = cuts[0] as { from: number; to: number };
    if (i === at && dateline) {
      whole.from = start + dateline.span[1];
      cuts.unshift({ from: start, to: whole.from, why: 'dateline' });
      if (sorting.headline !== undefined && sorting.headline >= i) shift = 1;
    }
    if (i === sorting.last && credit) {
      whole.to = start + credit.span[0];
      cuts.push({ from: whole.to, to: end, why: 'credit' });
    }
    if (cuts.length === 1) return [row];
    return cuts.map(({ from, to, why }) => ({ line: lineAt(text, [from, to]), ...(why === undefined ? {} : { why }) }));
  });
  return {
    ...sorting,
    rows,
    ...(sorting.headline === undefined ? {} : { headline: sorting.headline + shift }),
    ...(sorting.credit === undefined && credit ? { credit } : {}),
    ...(sorting.dateline === undefined && dateline ? { dateline } : {}),
  };
}

/** Title, byline, outlet, credit, address and publication date, from what was given, declared and stated. */
function frameOf(page: Page, { given, outlets }: Known, sorting: Sorting) {
  const aside = sorting.rows.filter(({ why }) => why !== undefined).map(({ line }) => line.text);
  const hints: Hint[] = aside.flatMap((text) => text.split(/\s+/).filter(isOpaque).map(readHint));
  const agency = sorting.dateline?.agency;
  const origin = findOrigin({
    given,
    page,
    outlets,
    hints,
    aside: aside.join('\n'),
    doubtful: sorting.dateline?.doubtful ?? false,
    ...(agency === undefined ? {} : { dateline: agency }),
    ...(sorting.credit === undefined ? {} : { credit: sorting.credit.name }),
  });
  const dated = findPublished({
    hints,
    ...(given.published === undefined ? {} : { given: given.published }),
    ...(page.published === undefined ? {} : { declared: page.published }),
    ...(given.url === undefined ? {} : { url: given.url }),
    ...(sorting.dateline === undefined ? {} : { dateline: sorting.dateline }),
  });
  const byline = (page.byline && tidyByline(page.byline.value, origin.outlet)) ?? sorting.byline;
  const title = given.title ?? (page.title && tidyTitle(page.title.value, origin.outlet));
  const url = given.url ?? page.url?.value;
  return {
    title,
    fields: {
      ...(byline === undefined ? {} : { byline }),
      ...(origin.outlet === undefined ? {} : { outlet: origin.outlet }),
      ...(origin.credit === undefined ? {} : { credit: origin.credit }),
      ...(url === undefined ? {} : { url }),
      ...(dated.published === undefined ? {} : { published: dated.published }),
    },
    notes: [...origin.notes, ...dated.notes],
  };
}
