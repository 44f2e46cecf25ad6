import { existsSync, readFileSync } from 'node:fs';
import type { Statement } from '../../src/core/reading.ts';
import { covers, overlaps, type Span } from '../../src/core/span.ts';
import { ACTS, type GoldRow, rowFault } from './statement-row.ts';

/** An article of the gold and who published what kind of text when. `held` articles are never looked at while tuning. */
interface GoldFrame {
  readonly id: string;
  readonly outlet: string;
  readonly kind: string;
  /** EDTF day. */
  readonly published: string;
  readonly part: 'tune' | 'held';
}

/** A true statement; actors are names as the article spells them. `chain` is whole: outlet, reporters, speaker. */
export interface GoldStatement extends Pick<GoldRow, Exclude<keyof GoldRow, 'source' | 'cue' | 'content' | 'near'>> {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** File and line of the label. */
  readonly where: string;
}

export interface GoldReport extends GoldFrame {
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const HOME = new URL('./gold/statements/', import.meta.url);

/**
 * Reads the gold of statements with the labels of one folder (`first`, ...): strings become UTF-16 spans of the text.
 * Articles without a label file are left out. Throws with file and line where a label is not of the form that the guide
 * gives, a string is not in the text, or it is there more than once and `near` does not settle which is meant.
 */
export function readStatementGold(labels: string): GoldReport[] {
  const frames: GoldFrame[] = JSON.parse(readFileSync(new URL('meta.json', HOME), 'utf8'));
  return frames.flatMap((frame) => {
    const file = new URL(`${labels}/${frame.id}.jsonl`, HOME);
    if (!existsSync(file)) return [];
    const text = readFileSync(new URL(`texts/${frame.id}.txt`, HOME), 'utf8').trimEnd();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const statements = lines.map((line, i) => place(text, line, frame.outlet, `${labels}/${frame.id}.jsonl:${i + 1}`));
    return [{ ...frame, text, statements }];
  });
}

function place(text: string, line: string, outlet: string, where: string): GoldStatement {
  const row: GoldRow = JSON.parse(line);
  const fault = rowFault(row);
  if (fault) throw new Error(`${where}: ${fault}`);
  const { near, ...rest } = row;
  const all = (pieces: readonly string[]): Span[] => pieces.map((piece) => locate(text, piece, near, where));
  const [source, cue, content] = [all(row.source), all(row.cue), all(row.content)];
  if ([...source, ...cue].some((own) => content.some((part) => overlaps(own, part))))
    throw new Error(`${where}: the content holds its own source or cue`);
  for (const link of row.chain)
    if (link.source !== null && places(text, link.source).length === 0)
      throw new Error(`${where}: not in the text: ${link.source}`);
  const speaker = { source: row.source[0] ?? null, actor: row.sourceActor, ...(row.medium && { medium: row.medium }) };
  const chain = [{ source: null, actor: outlet }, ...row.chain, speaker];
  return { ...rest, source, cue, content, chain, where };
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
function places(text: string, piece: string): Span[] {
  const spans: Span[] = [];
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(a ?? '') && /[\p{L}\p{N}]/u.test(b ?? '');
  for (let at = text.indexOf(piece); at >= 0 && piece !== ''; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (!joins(text[at - 1], piece[0]) && !joins(piece.at(-1), text[end])) spans.push([at, end]);
  }
  return spans;
}

/** How many statements there are for each value of a field, the acts in their order first. */
export function countBy(statements: readonly GoldStatement[], field: 'act' | 'quote' | 'stance' | 'cuePolarity') {
  const counts = new Map<string, number>(field === 'act' ? ACTS.map((act: Statement['act']) => [act, 0]) : []);
  for (const one of statements) counts.set(one[field], (counts.get(one[field]) ?? 0) + 1);
  return counts;
}
