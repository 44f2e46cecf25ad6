/** The little of a page's tree that we look at; linkedom and jsdom both give it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  remove(): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. Nothing in it was run or fetched. */
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** True when elements stand in one another more than `limit` deep; no honest page needs hundreds of levels. */
export function isDeeperThan(root: PageNode, limit: number): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** Makes a page of a source; which library does it is for the caller to choose. */
export type Parser = (html: string) => PageDocument;

/** The fast parser. It wants a whole page, so that a fragment is given a frame. */
export async function loadLinkedom(): Promise<Parser> {
  const { parseHTML } = await import('linkedom');
  return (html) => parseHTML(framed(html)).document as unknown as PageDocument;
}

/** The slow parser, for pages on which the fast one breaks. It neither runs scripts nor loads anything. */
export async function loadJsdom(): Promise<Parser> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return (html) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document as unknown as PageDocument;
}

/** Writes the html and body tags that a source may leave out but the fast parser does not supply. */
function framed(source: string): string {
  const html = /<html[\s>]/i.test(source)
    ? source
    : `<!doctype html><html>${source.replace(/^\uFEFF?\s*<!doctype[^>]*>/i, '')}</html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const start = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return `${html.slice(0, at)}<body>${html.slice(at).replace(/<\/html\s*>\s*$/i, '')}</body></html>`;
}
