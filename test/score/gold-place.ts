import { covers, overlaps, type Span } from '../../src/core/span.ts';
import type { GoldRow } from './statement-row.ts';

/** An article of a gold and who published what kind of text when. */
export interface GoldFrame {
  readonly id: string;
  readonly outlet: string;
  readonly kind: string;
  /** EDTF day. */
  readonly published: string;
}

/** What a label says of who said something. */
export type SpeakerRow = Pick<GoldRow, 'source' | 'cue' | 'content' | 'near' | 'sourceActor' | 'anonymous' | 'chain'> &
  Pick<GoldRow, 'medium'>;

/** Who truly said something; actors are names as the article spells them. `chain` is whole: outlet, reporters, speaker. */
export interface GoldSaying extends Pick<GoldRow, 'sourceActor' | 'anonymous' | 'chain'> {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** File and line of the label. */
  readonly where: string;
}

/**
 * The pieces of a label as UTF-16 spans of the text. Throws with file and line where a piece is not in the text, or is
 * there more than once and `near` does not settle which is meant.
 */
export function placeSaying(text: string, row: SpeakerRow, outlet: string, where: string): GoldSaying {
  const all = (pieces: readonly string[]): Span[] => pieces.map((piece) => locate(text, piece, row.near, where));
  const [source, cue, content] = [all(row.source), all(row.cue), all(row.content)];
  if ([...source, ...cue].some((own) => content.some((part) => overlaps(own, part))))
    throw new Error(`${where}: the content holds its own source or cue`);
  for (const link of row.chain)
    if (link.source !== null && places(text, link.source).length === 0)
      throw new Error(`${where}: not in the text: ${link.source}`);
  const { sourceActor, anonymous } = row;
  const speaker = { source: row.source[0] ?? null, actor: sourceActor, ...(row.medium && { medium: row.medium }) };
  const chain = [{ source: null, actor: outlet }, ...row.chain, speaker];
  return { sourceActor, anonymous, source, cue, content, chain, where };
}

/** The one place of a string in the text: its only one, or the one in the stretch that `near` gives for it. */
function locate(text: string, piece: string, near: GoldRow['near'], where: string): Span {
  const found = places(text, piece);
  if (found.length === 0) throw new Error(`${where}: not in the text: ${piece}`);
  if (found.length === 1) return found[0] as Span;
  const stretch = near?.[piece];
  if (stretch === undefined) throw new Error(`${where}: ${found.length} places and no near: ${piece}`);
  const [one, ...more] = places(text, stretch);
  if (!one || more.length > 0) throw new Error(`${where}: near is not there just once: ${stretch}`);
  const inside = found.filter((span) => covers(one, span));
  if (inside.length !== 1) throw new Error(`${where}: ${inside.length} times in its near: ${piece}`);
  return inside[0] as Span;
}

/** Where a string stands in the text as whole words. */
export function places(text: string, piece: string): Span[] {
  const spans: Span[] = [];
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(a ?? '') && /[\p{L}\p{N}]/u.test(b ?? '');
  for (let at = text.indexOf(piece); at >= 0 && piece !== ''; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (!joins(text[at - 1], piece[0]) && !joins(piece.at(-1), text[end])) spans.push([at, end]);
  }
  return spans;
}
