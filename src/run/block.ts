/** A block is handed on when it is so long, in UTF-16 units. */
const BLOCK = 1 << 18;

/**
 * Cuts a stream of text at blank lines into blocks of some hundred thousand characters, so that neither a paragraph nor a
 * sentence of CoNLL-U is cut in two. Put together they are the text; blank ones at the start are joined to the next.
 */
export async function* cutBlocks(chunks: AsyncIterable<string>, size = BLOCK): AsyncIterable<string> {
  let pending = '';
  for await (const chunk of chunks) {
    const searched = Math.max(0, pending.length - chunk.length);
    pending += chunk;
    if (pending.length < size) continue;
    const cut = lastBlankLine(pending, searched);
    if (cut <= 0 || pending.slice(0, cut).trim() === '') continue;
    yield pending.slice(0, cut);
    pending = pending.slice(cut);
  }
  if (pending !== '') yield pending;
}

/** The offset behind the last blank line of a text that ends after `from`; -1 for none. */
function lastBlankLine(text: string, from: number): number {
  let end = text.lastIndexOf('\n');
  while (end > from) {
    const before = text.lastIndexOf('\n', end - 1);
    if (before >= 0 && text.slice(before, end).trim() === '') return end + 1;
    end = before;
  }
  return -1;
}
