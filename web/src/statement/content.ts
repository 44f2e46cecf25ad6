/**
 * The words of a statement in pieces. Quoted pieces get quotation marks of one kind; those of an indirect statement
 * are the outlet's own and stand without.
 */
export function sayContent(quote: 'direct' | 'mixed' | 'indirect', pieces: readonly string[]): string {
  if (quote !== 'direct') return pieces.join(' … ');
  return pieces.map((piece) => `“${piece.replaceAll(/^["“”'‘«]\s*|\s*["”“'’»]$/g, '')}”`).join(' … ');
}
