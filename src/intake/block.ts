import type { PageElement, PageNode } from './dom.ts';

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Elements whose content is never text for a reader. */
const SILENT = new Set(
  'SCRIPT STYLE TITLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO MAP HEAD SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
);

/** One block of a page: its text on one line and what kind of place it stands in. */
export interface Block {
  readonly text: string;
  readonly caption: boolean;
}

/**
 * The blocks of text under a node, in the order of the page. Only text nodes are read, so that no script, style or
 * attribute can come through; a break at every block keeps neighbours from running into one word.
 */
export function readBlocks(root: PageNode): Block[] {
  const blocks: Block[] = [];
  let held = '';
  let caption = 0;
  const flush = () => {
    const text = held.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') blocks.push({ text, caption: caption > 0 });
    held = '';
  };
  // A stack of our own: hostile pages are nested deeper than the call stack reaches.
  const open: (PageNode | { readonly close: string })[] = [root];
  while (open.length > 0) {
    const node = open.pop() as PageNode | { readonly close: string };
    if ('close' in node) {
      flush();
      if (node.close === 'FIGCAPTION') caption--;
      continue;
    }
    if (node.nodeType === TEXT) {
      held += node.nodeValue ?? '';
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name) || (node.nodeType === ELEMENT && isHidden(node as PageElement))) continue;
    if (name === 'TD' || name === 'TH') held += ' ';
    if (BLOCKS.has(name)) {
      flush();
      if (name === 'FIGCAPTION') caption++;
      open.push({ close: name });
    }
    open.push(...[...node.childNodes].reverse());
  }
  flush();
  return blocks;
}

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
