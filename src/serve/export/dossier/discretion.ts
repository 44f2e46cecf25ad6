import { cellId } from '../../../core/id.ts';
import type { Cite, Line } from '../../../core/line.ts';
import { literal } from '../../../core/literal.ts';
import { cut } from '../../../core/span.ts';
import type { Source } from '../../source.ts';
import { WITHHELD } from '../convention/privacy.ts';
import { loadTables } from '../convention/story.ts';
import { publicPersons } from '../graph/public-person.ts';
import type { Block, Paper, Told } from './paper.ts';

/** What a dossier keeps to itself: the names of persons whom no text shows in a public role. */
export interface Discretion {
  /** True for an actor of the ledger whose name is withheld. */
  isPrivate(actor: { readonly id: string; readonly type: string }): boolean;
  /** Words that rest on some articles, without the names of their private persons. */
  without(articles: readonly string[], words: string): string;
}

interface Named {
  readonly words: string;
  readonly kind: string;
  readonly cell?: string;
}

/** Reads from a whole ledger who is private. What an article names without its being known who that is counts as private where it is a person. */
export async function discretionOf(source: Pick<Source, 'lines'>): Promise<Discretion> {
  const persons = publicPersons((await loadTables()).parties);
  const named = new Map<string, readonly Named[]>();
  const actors = new Map<string, { readonly id: string; readonly type: string; readonly name: string }>();
  for await (const line of source.lines()) {
    persons.take(line);
    if (line.kind === 'article') named.set(line.id, namesIn(line));
    if (line.kind === 'actor') for (const member of line.members) actors.set(member, line);
  }
  const patterns = new Map<string, RegExp | undefined>();
  const hides = (article: string): RegExp | undefined => {
    if (!patterns.has(article)) patterns.set(article, patternOf(privateNames(named.get(article) ?? [])));
    return patterns.get(article);
  };
  function privateNames(names: readonly Named[]): string[] {
    const hidden: string[] = [];
    const open: string[] = [];
    for (const { words, kind, cell } of names) {
      const actor = actors.get(cell ?? '');
      const isHidden = kind === 'person' && (actor === undefined || persons.isPrivate(actor));
      (isHidden ? hidden : open).push(words, ...(actor === undefined ? [] : [actor.name]));
    }
    // "Holt" alone is Maren Holt, the envoy, as well as it is anybody.
    return hidden.filter((name) => !open.some((known) => ` ${known} `.includes(` ${name} `)));
  }
  return {
    isPrivate: persons.isPrivate,
    without: (articles, words) =>
      articles.reduce((rest, article) => {
        const pattern = hides(article);
        return pattern ? rest.replaceAll(pattern, WITHHELD) : rest;
      }, words),
  };
}

/** The names in an article, each with the cell of whom it names. */
const namesIn = ({ id, reading: { text, mentions, actors } }: Extract<Line, { readonly kind: 'article' }>): Named[] =>
  mentions
    .filter(({ form }) => form === 'name')
    .map(({ span, kind, actor }) => ({
      words: cut(text, span),
      kind: actors.find((one) => one.id === actor)?.kind ?? kind,
      ...(actor === null ? {} : { cell: cellId(id, actor) }),
    }));

/** Names as whole words, the longest first. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const once = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (once.length === 0) return undefined;
  const written = once.map(literal).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A dossier without the names of private persons, in its lines and in the sentences that it quotes. */
export function discreet({ blocks, from }: Paper, discretion: Discretion): Paper {
  const cite = (one: Cite): Cite => ({ ...one, quote: discretion.without([one.article], one.quote) });
  const told = ({ text, cites: [first, ...more], under }: Told): Told => ({
    text: discretion.without(
      [first, ...more].map(({ article }) => article),
      text,
    ),
    cites: [cite(first), ...more.map(cite)],
    ...(under === undefined ? {} : { under: under.map(told) }),
  });
  const block = (one: Block): Block => (one.kind === 'told' ? { ...one, rows: one.rows.map(told) } : one);
  return {
    blocks: blocks.map(block),
    from: (article) => discretion.without([article], from(article)),
  };
}
