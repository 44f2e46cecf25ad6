import type { Mention } from '../../../core/reading.ts';
import { covers, cut, overlaps, type Span } from '../../../core/span.ts';
import type { ToldEvent } from './story.ts';

/** What stands for the name of a private person. */
export const WITHHELD = '[name withheld]';

/**
 * Words of an article without the names of private persons: of everyone who is a person by the reading and is shown in
 * no public office, whether victim, witness or doer.
 */
export function withoutPrivateNames(told: ToldEvent, [start, end]: Span): string {
  const { text, mentions } = told.article.reading;
  const hidden = mentions.filter((mention) => overlaps(mention.span, [start, end]) && isPrivate(told, mention));
  let words = '';
  let at = start;
  for (const { span } of hidden.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[1] <= at) continue;
    words += text.slice(at, Math.max(at, span[0])) + WITHHELD;
    at = Math.min(span[1], end);
  }
  return words + text.slice(at, end);
}

/** A name of a person in no public office. One of which the reading does not know whose it is counts as private. */
const isPrivate = (told: ToldEvent, { form, kind, actor }: Mention): boolean =>
  form === 'name' && (actor === null ? kind === 'person' : isPrivateActor(told, actor));

/** Words that were taken out of a text, without the names of its private persons: for what has no place of its own. */
export function withoutPrivateWords(told: ToldEvent, words: string): string {
  const { text, mentions } = told.article.reading;
  const names = mentions.filter((mention) => isPrivate(told, mention)).map(({ span }) => cut(text, span));
  return [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, WITHHELD), words);
}

/** A person of the article that is shown in no public office. */
export const isPrivateActor = ({ article, inOffice }: ToldEvent, actor: string): boolean =>
  !inOffice.has(actor) && article.reading.actors.some(({ id, kind }) => id === actor && kind === 'person');

/** The mentions inside a span, those that begin first before the others. */
export const mentionsIn = ({ article }: ToldEvent, span: Span): Mention[] =>
  article.reading.mentions.filter((mention) => covers(span, mention.span)).toSorted((a, b) => a.span[0] - b.span[0]);

/** The words of a span as they stand in the article. */
export const wordsAt = ({ article }: ToldEvent, span: Span): string => cut(article.reading.text, span);
