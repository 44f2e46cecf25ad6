import { onceForWords } from '../../core/once.ts';
import type { Span } from '../../core/span.ts';
import { stemOf } from '../../link/saying-stem.ts';

/** A word of a text: where it stands, in small letters, and its rough stem. */
export interface Word {
  readonly span: Span;
  readonly form: string;
  readonly stem: string;
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'](?!s\b)[\p{L}\p{N}]+|(?<=\d)[.,]\d+)*/gu;

/** The words of a piece of text, in order; spans count from the start of the whole text. */
export function wordsIn(text: string, [from, to]: Span): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map((match) => {
    const form = match[0].toLowerCase();
    const start = from + match.index;
    return {
      span: [start, start + match[0].length],
      form,
      stem: baseOf(form),
      capital: /^\p{Lu}/u.test(match[0]),
    };
  });
}

// Plurals and verbs that a rough stem leaves apart.
const ODD: ReadonlyMap<string, string> = new Map(
  (
    'men man,women woman,children child,fishermen fisherman,policemen policeman,gunmen gunman,militiamen militiaman,laid lay,withheld withhold,swept sweep,upheld uphold,' +
    'went go,gone go,got get,made make,told tell,rode ride,ridden ride,rang ring,blew blow,blown blow,shone shine,lit light,bound bind,' +
    'clung cling,strung string,crept creep,flung fling,rose rise,dealt deal'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The rough stem of a word in small letters, the same for its forms. */
export const baseOf = onceForWords((form) =>
  stemOf(ODD.get(form) ?? form.replace(/(ion)(?:ed|ing)$/, '$1')).replace(/ll$/, 'l'),
);
