import { NAME_KINDS, type NameKind } from '../src/annotate/name/kind.ts';
import type { Span } from '../src/core/span.ts';

/** A name in gold data: tokens `first` to `last`; the kinds it may have (several where the data has coarse types). */
export interface GoldName {
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly NameKind[];
}

/** One sentence of gold tokens with its names. */
export interface NameSentence {
  readonly forms: readonly string[];
  readonly names: readonly GoldName[];
}

/** The kinds that the three types of other data sets may stand for. */
export const COARSE: Readonly<Record<string, readonly NameKind[]>> = {
  PER: ['person'],
  LOC: ['place', 'state'],
  ORG: ['organization', 'armed-group', 'outlet'],
};

/** The coarse type of a kind; nothing for kinds those data sets do not mark. */
export const coarseOf = (kind: NameKind): string | undefined =>
  Object.keys(COARSE).find((type) => COARSE[type]?.includes(kind));

/** Reads `token TAB tag` lines (BIO; blank line between sentences). An I- tag that continues nothing opens a name. */
export function readTagged(text: string): NameSentence[] {
  const sentences: NameSentence[] = [];
  let forms: string[] = [];
  let names: { first: number; last: number; type: string }[] = [];
  const close = () => {
    if (forms.length > 0)
      sentences.push({ forms, names: names.map(({ first, last, type }) => ({ first, last, kinds: kindsOf(type) })) });
    forms = [];
    names = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line === '') {
      close();
      continue;
    }
    const tab = line.lastIndexOf('\t');
    const [tag, type] = [line[tab + 1], line.slice(tab + 3)];
    const open = names.at(-1);
    if (tag === 'I' && open?.last === forms.length - 1 && open.type === type) open.last = forms.length;
    else if (tag === 'B' || tag === 'I') names.push({ first: forms.length, last: forms.length, type });
    forms.push(line.slice(0, tab));
  }
  close();
  return sentences;
}

const kindsOf = (type: string): readonly NameKind[] => {
  const kinds = COARSE[type] ?? NAME_KINDS.filter((kind) => kind === type);
  if (kinds.length === 0) throw new Error(`there is no type of names called ${type}`);
  return kinds;
};

/** Letters for the kinds in our own gold. */
const LETTERS: Readonly<Record<string, NameKind>> = {
  P: 'person',
  O: 'organization',
  G: 'armed-group',
  S: 'state',
  N: 'population',
  L: 'place',
  M: 'outlet',
  X: 'other',
};

/** An article of our own gold: its text (sentences by line break) and its names as spans of it. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: NameKind }[];
}

interface Writable {
  readonly id: string;
  text: string;
  readonly paragraphs: Span[];
  readonly names: { start: number; end: number; kind: NameKind }[];
}

/**
 * Reads our own gold: `article TAB sentence` lines, names as `[P Talin Haro]` with the letter of their kind. Lines that
 * start with # are comments. Throws an `Error` that names the line when a mark is damaged.
 */
export function readMarked(tsv: string): MarkedArticle[] {
  const articles: Writable[] = [];
  tsv.split('\n').forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const [id, marked] = line.split('\t');
    if (id === undefined || marked === undefined) throw new Error(`line ${at + 1} has no tab`);
    if (articles.at(-1)?.id !== id) articles.push({ id, text: '', paragraphs: [], names: [] });
    const article = articles.at(-1) as Writable;
    if (article.text !== '') article.text += '\n\n';
    const from = article.text.length;
    for (const part of marked.split(/(\[[^\]]*\])/)) {
      if (!part.startsWith('[')) {
        article.text += part;
        continue;
      }
      const kind = LETTERS[part[1] as string];
      if (!kind || part[2] !== ' ') throw new Error(`line ${at + 1} has a damaged mark ${part}`);
      const start = article.text.length;
      article.text += part.slice(3, -1);
      article.names.push({ start, end: article.text.length, kind });
    }
    article.paragraphs.push([from, article.text.length]);
  });
  return articles;
}
