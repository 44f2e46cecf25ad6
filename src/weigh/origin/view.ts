import { paragraphsOf } from '../../annotate/paragraph.ts';
import type { Material } from '../../core/material.ts';
import type { Reading } from '../../core/reading.ts';
import { covers, overlaps, type Span, spanAt } from '../../core/span.ts';
import { isMonitor } from './monitor.ts';

/** An article with its paragraphs, as weighing looks at it. */
export interface ArticleView {
  readonly material: Material;
  readonly reading: Reading;
  readonly paragraphs: readonly Span[];
  /** The names of outlets that the article has in it, lower case: who is named so is where it has something from, no source of its own. */
  readonly outlets: ReadonlySet<string>;
  /** Where it credits an outlet, UTF-16, half open. */
  readonly credits: readonly Span[];
}

/** What is known of outlets beside the texts: their names, and the words by which an article credits one. */
export interface KnownOutlets {
  readonly outlets: Iterable<string>;
  readonly credits?: readonly { readonly article: string; readonly span: Span }[];
}

/** The article as weighing looks at it. */
export const viewOf = (material: Material, { outlets, credits = [] }: KnownOutlets): ArticleView => ({
  material,
  reading: material.reading,
  paragraphs: paragraphsOf(material.reading.text).flatMap((one) => entriesOf(material.reading.text, one)),
  outlets: new Set([...outlets].map(plain).filter(namedIn(material.reading))),
  credits: credits.filter(({ article }) => article === material.reading.id).map(({ span }) => span),
});

/** Tells of the name of an outlet whether the article has it: one that it has not can be nobody's name in it. */
function namedIn({ text, actors }: Reading): (name: string) => boolean {
  const words = [text, ...actors.flatMap(({ names }) => names)].join('\n').toLowerCase();
  return (name) => words.includes(name);
}

/** A paragraph that is a list of a live page, with a clock before each entry, is as many paragraphs. */
function entriesOf(text: string, [start, end]: Span): readonly Span[] {
  const starts = [...text.slice(start, end).matchAll(ENTRY)].map(({ index }) => start + index);
  if (starts[0] !== start || starts.length < 2) return [[start, end]];
  return starts.map((from, n) => [from, starts[n + 1] ?? end]);
}

const ENTRY = /(?:^|\n|(?<=[.!?”"+] ))\n?(?:[-–—•*+]+ ?)?\d{1,2}[.:]\d\d\b(?! ?(?:per|%|million|billion))/gu;

/** The name of an outlet as it is compared. */
export const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** True for the words of a credit, the name of an outlet, or an actor that is one; not for a monitor, which is a source. */
export function isOutlet(
  { reading, outlets, credits }: ArticleView,
  { words, span, actor }: { readonly words: string; readonly span: Span; readonly actor: string | null | undefined },
): boolean {
  const who = reading.actors.find(({ id }) => id === actor);
  const names = [words, ...(who?.names ?? [])];
  const publishes =
    who?.kind === 'outlet' ||
    credits.some((credit) => overlaps(credit, span)) ||
    names.some((name) => outlets.has(plain(name)));
  return publishes && !names.some((name) => isMonitor(name, reading.text));
}

/** True for the name of an outlet that is a monitor, and so a source of its own: "Doctors at the Lake". */
export const isKnownMonitor = ({ reading, outlets }: ArticleView, words: string): boolean =>
  outlets.has(plain(words)) && isMonitor(words, reading.text);

/** The sentence in which an offset lies; the offset alone where it lies in none. */
export function sentenceOf({ reading, paragraphs }: ArticleView, at: number): Span {
  const sentence = spanAt(reading.sentences, at) ?? ([at, at] as const);
  // a live page's line without a stop may run through several entries
  const entry = spanAt(paragraphs, at);
  if (!entry || covers(entry, sentence)) return sentence;
  return [Math.max(entry[0], sentence[0]), Math.min(entry[1], sentence[1])];
}

/** The paragraph in which an offset lies; its sentence where it lies in none. */
export const paragraphOf = (view: ArticleView, at: number): Span => spanAt(view.paragraphs, at) ?? sentenceOf(view, at);

/** A place in the title of an article that has a text below it. */
export function inTitle({ reading, paragraphs }: ArticleView, [at]: Span): boolean {
  const [first] = paragraphs;
  return reading.title !== undefined && first !== undefined && paragraphs.length > 1 && covers(first, [at, at]);
}
