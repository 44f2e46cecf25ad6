import { analyse } from '../../src/annotate/analyse.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { NAME_KINDS, type NameKind } from '../../src/annotate/name/kind.ts';
import { type NameModel, nameTokens } from '../../src/annotate/name/model.ts';
import type { Model } from '../../src/annotate/net/model.ts';
import { coarseOf, readMarked, readTagged } from '../../train/name-data.ts';
import { type Figures, f1, percent } from './score.ts';

/** The two models names are found with: tags and trees, and names. */
export interface NerModels {
  readonly model: Model;
  readonly names: NameModel;
}

/**
 * How well names are found on text in the form of the bench (`token TAB tag`, BIO, types PER LOC ORG, blank line between
 * sentences): F1 of exact span and type for all (with precision and recall) and by type, and of spans alone. Kinds are
 * mapped: armed groups, outlets and organizations are ORG, states and places LOC; peoples and others are no names there.
 * `together` sentences are read as one document: 1 where the file holds single sentences out of context.
 */
export function scoreNer(
  text: string,
  { model, names }: NerModels,
  { together = 1 }: { readonly together?: number } = {},
): Figures {
  const gold = readTagged(text);
  const tally = makeTally();
  for (let at = 0; at < gold.length; at += together) {
    const block = gold.slice(at, at + together);
    const forms = block.flatMap((sentence) => sentence.forms);
    const sentStart = [0];
    for (const { forms: words } of block) sentStart.push((sentStart.at(-1) as number) + words.length);
    const found = nameTokens(forms, sentStart, analyse(forms, sentStart, model), model, names);
    const wanted = block.flatMap((sentence, s) =>
      sentence.names.map(({ first, last, kinds }) => ({
        key: `${(sentStart[s] as number) + first}:${(sentStart[s] as number) + last}`,
        type: coarseOf(kinds[0] as NameKind) as string,
      })),
    );
    const ours = found.flatMap(({ first, last, kind }) => {
      const type = coarseOf(kind);
      return type === undefined ? [] : [{ key: `${first}:${last}`, type }];
    });
    addTo(tally, wanted, ours);
  }
  return figuresOf(tally, ['PER', 'LOC', 'ORG']);
}

/**
 * How well names are found on our own gold (train/gold/names-held.tsv), from raw text to exact spans of characters and our
 * own kinds: F1 for all (with precision and recall) and by kind, and of spans alone.
 */
export function scoreOwnNames(text: string, { model, names }: NerModels): Figures {
  const tally = makeTally();
  for (const article of readMarked(text)) {
    const doc = annotate(article.text, article.paragraphs, model, names);
    addTo(
      tally,
      article.names.map(({ start, end, kind }) => ({ key: `${start}:${end}`, type: kind })),
      (doc.names ?? []).map(({ first, last, kind }) => ({ key: spanKey(doc, first, last), type: kind })),
    );
  }
  return figuresOf(tally, NAME_KINDS);
}

/** The characters of a name, without a possessive that its last token kept. */
function spanKey(
  { text, tokStart, tokEnd }: { readonly text: string; readonly tokStart: Uint32Array; readonly tokEnd: Uint32Array },
  first: number,
  last: number,
): string {
  const end = tokEnd[last] as number;
  const tail = /['’]s?$/.exec(text.slice(tokStart[last], end))?.[0].length ?? 0;
  return `${tokStart[first]}:${end - tail}`;
}

/** Hits, found and wanted. */
type Counts = [hits: number, found: number, wanted: number];
type Tally = Map<string, Counts>;
interface Typed {
  readonly key: string;
  readonly type: string;
}

const makeTally = (): Tally => new Map();

function addTo(tally: Tally, wanted: readonly Typed[], found: readonly Typed[]): void {
  const count = (name: string, column: 0 | 1 | 2) => {
    const counts = tally.get(name) ?? [0, 0, 0];
    counts[column]++;
    tally.set(name, counts);
  };
  const typed = new Set(wanted.map(({ key, type }) => `${key} ${type}`));
  const spans = new Set(wanted.map(({ key }) => key));
  for (const { type } of wanted) for (const name of ['all', 'span', type]) count(name, 2);
  for (const { key, type } of found) {
    for (const name of ['all', 'span', type]) count(name, 1);
    if (typed.has(`${key} ${type}`)) for (const name of ['all', type]) count(name, 0);
    if (spans.has(key)) count('span', 0);
  }
}

function figuresOf(tally: Tally, types: readonly string[]): Figures {
  const f = (name: string): number => f1(...(tally.get(name) ?? ([0, 0, 0] as Counts)));
  const [hits, found, wanted] = tally.get('all') ?? [0, 0, 0];
  return {
    F1: f('all'),
    P: percent(hits, found),
    R: percent(hits, wanted),
    span: f('span'),
    ...Object.fromEntries(types.map((type) => [type, f(type)])),
  };
}
