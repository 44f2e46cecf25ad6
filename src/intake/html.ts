import { StemmaError } from '../core/errors.ts';
import { readBlocks } from './block.ts';
import type { Page } from './document.ts';
import { isDeeperThan, loadLinkedom, type PageDocument } from './dom.ts';
import { type Extracted, extractArticle } from './extract.ts';
import { readJsonLd } from './jsonld.ts';
import { readMetadata } from './metadata.ts';

/** Where a page comes from. */
export interface HtmlSource {
  readonly file: string;
  readonly url: string | undefined;
  /** Day of receipt, YYYY-MM-DD. */
  readonly received: string;
  /** True when the page holds the article only: every block is kept. */
  readonly clean: boolean;
}

/** A page with less text than this was made to be filled in by a script. */
const THIN = 400;

/** Both readers slow down without bound on pages nested deeper than any honest one. */
const DEEPEST = 400;

/** The article of an HTML page as plain text, what the page declares about itself, and the blocks that were dropped. */
export async function readHtml(source: string, from: HtmlSource): Promise<Page> {
  const page = await parsePage(source, from.file);
  const metadata = readMetadata(page, from);
  const blocks = page.body ? readBlocks(page.body).map(({ text }) => text) : [];
  if (!from.clean && blocks.join('').length < THIN) {
    const body = readJsonLd(page).body;
    if (body !== undefined && body.length > THIN) return { ...metadata, ...declaredBody(body, blocks) };
    const shown = source.replace(HIDING, '$1');
    if (shown !== source) return readHtml(shown, from);
  }
  const found: Extracted = from.clean
    ? { paragraphs: blocks, dropped: [], notes: [] }
    : isDeeperThan(page, DEEPEST)
      ? { paragraphs: [], dropped: [], notes: [{ code: 'too-deep', message: `nested more than ${DEEPEST} deep` }] }
      : await extractArticle(source, from.url ?? metadata.url?.value);
  if (found.paragraphs.length > 0) return { ...metadata, ...pageOf(found, blocks, metadata.title?.value) };
  return {
    ...metadata,
    text: blocks.join('\n\n'),
    setAside: [],
    notes: [
      ...found.notes,
      { code: 'whole-page', message: 'no article was found in the page; all of its text was kept' },
    ],
  };
}

/** The attribute that hides an element until a script shows it. */
const HIDING = /(<[a-z][^<>]*?)\shidden(?:="[^"]*")?(?=[\s/>])/gi;

const declaredBody = (body: string, blocks: readonly string[]) => ({
  text: body,
  setAside: blocks.map((text) => ({ text, why: 'outside the article' })),
  notes: [
    { code: 'declared-body', message: 'the page shows no text of its own; the one it declares in JSON-LD was read' },
  ],
});

async function parsePage(source: string, file: string): Promise<PageDocument> {
  try {
    return (await loadLinkedom())(source);
  } catch (error) {
    throw new StemmaError('E_BAD_HTML', file, error instanceof Error ? error.message : String(error));
  }
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The text of the article, and every block of the page that is not in it with the reason. */
function pageOf(found: Extracted, blocks: readonly string[], title: string | undefined) {
  const kept = ` ${found.paragraphs.map(fold).join(' ')} `;
  const why = new Map(found.dropped.map((each) => [fold(each.text), each.why]));
  const heading = title === undefined ? '' : fold(title);
  const setAside: { text: string; why: string }[] = [];
  for (const text of blocks) {
    const words = fold(text);
    if (words === '' || kept.includes(` ${words} `)) continue;
    const reason = words === heading ? 'headline' : (why.get(words) ?? 'outside the article');
    const last = setAside.at(-1);
    // Menus come as hundreds of blocks; neighbours with one reason are shown as one piece.
    if (last && last.why === reason) setAside[setAside.length - 1] = { text: `${last.text}\n${text}`, why: reason };
    else setAside.push({ text, why: reason });
  }
  return { text: found.paragraphs.join('\n\n'), extracted: true as const, setAside, notes: found.notes };
}
