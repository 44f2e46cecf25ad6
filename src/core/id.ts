/**
 * Ids of cells are made from the offset they stand at, so that a second reading of the same text gives the
 * same ids: `m120` is the mention whose span starts at offset 120, `s88` the statement whose cue starts at 88.
 * Two cells of one kind at the same offset get the suffixes `b`, `c` and so on.
 */
export type CellKind = 'm' | 'a' | 's' | 'e' | 'f' | 'r' | 'l';

/** Hands out ids for one article; one maker an article, since it remembers which ids are taken, those `before` among them. */
export function idMaker(before: Iterable<string> = []): (kind: CellKind, offset: number) => string {
  const taken = new Set<string>(before);
  return (kind, offset) => {
    const plain = `${kind}${offset}`;
    let id = plain;
    for (let n = 1; taken.has(id); n++) id = `${plain}${suffix(n)}`;
    taken.add(id);
    return id;
  };
}

/** 1 gives `b`, 25 gives `z`, 26 gives `ba`: letters only, so that no suffix can be read as part of the offset. */
function suffix(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : suffix(Math.floor(n / 26)) + letter;
}

/** The ledger-wide id of a cell: article id, a full stop, the cell's id in its article. */
export const cellId = (article: string, cell: string): string => `${article}.${cell}`;

/** Takes a ledger-wide cell id apart; nothing when it is not one. */
export function parseCellId(id: string): { article: string; cell: string } | undefined {
  const match = /^(.+)\.([a-z]\d+[a-z]*)$/.exec(id);
  return match ? { article: match[1] as string, cell: match[2] as string } : undefined;
}

/** The id of a ledger actor that begins with this actor of this article. */
export const ledgerActorId = (article: string, local: string): string => `actor-${article}-${local}`;

/** Takes the id of a ledger actor apart; nothing when it is none that was made so. */
export function parseActorId(id: string): { article: string; local: string } | undefined {
  const match = /^actor-([\s\S]+)-(a\d+[a-z]*)$/.exec(id);
  return match ? { article: match[1] as string, local: match[2] as string } : undefined;
}
