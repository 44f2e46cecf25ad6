import { type Block, readBlocks } from './block.ts';
import { loadJsdom, loadLinkedom, type PageDocument, type Parser } from './dom.ts';
import { takeVote } from './vote.ts';

/** The article of a page as two readers see it. */
export interface Extracted {
  readonly paragraphs: readonly string[];
  /** Blocks that the first reader took for the article and that were dropped. */
  readonly dropped: readonly { readonly text: string; readonly why: string }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

/** Less text than this is no article found, however sure a reader is. */
const LEAST_TEXT = 140;

/**
 * Reads the article with two readers on the fast parser; the slow parser comes in where the first reader breaks on
 * the fast one. Gives no paragraphs when neither finds an article.
 */
export async function extractArticle(html: string, url: string | undefined): Promise<Extracted> {
  const notes: { code: string; message: string }[] = [];
  const fast = await loadLinkedom();
  let first: Block[];
  try {
    first = await readReadability(html, fast);
  } catch {
    notes.push({ code: 'slow-parser', message: 'the fast parser could not read the page; the slow one did' });
    first = await readReadability(html, await loadJsdom()).catch(() => []);
  }
  const second = await readDefuddle(html, url, fast).catch(() => {
    notes.push({ code: 'one-reader', message: 'the second reader could not read the page' });
    return [];
  });
  return decide(first, second, notes);
}

function decide(first: readonly Block[], second: readonly Block[], notes: Extracted['notes']): Extracted {
  const captions = first.filter(({ caption }) => caption);
  const body = first.filter(({ caption }) => !caption).map(({ text }) => text);
  const other = second.filter(({ caption }) => !caption).map(({ text }) => text);
  if (size(body) < LEAST_TEXT && size(other) > size(body)) return { paragraphs: other, dropped: [], notes };
  if (other.length === 0) return { paragraphs: body, dropped: captions.map(captionOf), notes };
  const { keep, distrusted } = takeVote(body, other);
  const lost = body.filter((_, i) => !keep[i]).map((text) => ({ text, why: 'one of two readers left it out' }));
  return {
    paragraphs: body.filter((_, i) => keep[i]),
    dropped: [...captions.map(captionOf), ...lost],
    notes: distrusted
      ? [
          ...notes,
          { code: 'readers-differ', message: 'the two readers of the page differ widely; the first was believed' },
        ]
      : notes,
  };
}

const captionOf = ({ text }: Block) => ({ text, why: 'caption' });

const size = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

async function readReadability(html: string, parse: Parser): Promise<Block[]> {
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability(parse(html) as unknown as Document).parse();
  return found?.content ? blocksOf(parse(found.content)) : [];
}

/** The class that the package gives at run time; its types describe another packing of it. */
type SecondReader = new (
  page: unknown,
  options: { readonly url: string; readonly useAsync: boolean },
) => { parse(): { readonly content?: string } };

async function readDefuddle(html: string, url: string | undefined, parse: Parser): Promise<Block[]> {
  const { default: Defuddle } = (await import('defuddle')) as unknown as { readonly default: SecondReader };
  const page = parse(html);
  // It writes a broken block of JSON-LD to the console with its whole stack.
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    if (!isJson(script.textContent ?? '')) script.remove();
  // The fast parser knows no style sheets, and the reader asks for them.
  Object.assign(page, { styleSheets: [] });
  // `parse` and not `parseAsync`: the asynchronous one asks services on the network.
  const found = new Defuddle(page, { useAsync: false, url: url ?? 'about:blank' }).parse();
  return found.content ? blocksOf(parse(found.content)) : [];
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

const blocksOf = (page: PageDocument): Block[] => (page.body ? readBlocks(page.body) : []);
