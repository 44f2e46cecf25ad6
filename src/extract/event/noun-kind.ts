import { childrenOf, type Doc, lowOf, relOf, uposOf } from '../../annotate/doc.ts';
import { NAME_KINDS, type NameKind } from '../../annotate/name/kind.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { nounForms } from './event-inflect.ts';

type Column = 'kind' | 'names' | 'words' | 'why' | 'fires' | 'notIn';

/** A kind of nouns ("site", "force"): every form of its words, and the kinds of names that belong to it. */
interface NounKind {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<NameKind>;
  /** Its words are people, so that "him" and a bare number ("detained six") stand for them. */
  readonly people: boolean;
}

export type NounKinds = ReadonlyMap<string, NounKind>;

/** The words a frame asks for at one place: words of its own, and whole kinds ("@site"). */
export interface WordList {
  has(form: string): boolean;
  readonly kinds: readonly NounKind[];
}

/** Reads `data/noun-kinds.tsv`. Throws a `TableError` for a kind that comes twice or names an unknown kind of names. */
export function readNounKinds(tsv: string): NounKinds {
  const kinds = new Map<string, NounKind>();
  for (const [line, { kind, names, words }] of readTableLines<Column>(tsv)) {
    if (kinds.has(kind)) throw new TableError(line, `the kind "${kind}" comes twice`);
    const named = names === '' ? [] : names.split('|');
    const unknown = named.find((name) => !(NAME_KINDS as readonly string[]).includes(name));
    if (unknown !== undefined) throw new TableError(line, `"${unknown}" is no kind of names`);
    kinds.set(kind, {
      words: new Set(words.split('|').flatMap(nounForms)),
      names: new Set(named as NameKind[]),
      people: kind === 'person',
    });
  }
  return kinds;
}

/** A list as a frame writes it: words and `@kinds`, parted by `|`; `*` and `@name` stand for themselves. */
export function readWords(list: string, kinds: NounKinds): WordList {
  const own = new Set<string>();
  const whole: NounKind[] = [];
  for (const word of list.split('|')) {
    const kind = word.startsWith('@') ? kinds.get(word.slice(1)) : undefined;
    if (kind) whole.push(kind);
    else if (word === '*' || word === '@name') own.add(word);
    else for (const form of nounForms(word)) own.add(form);
  }
  return { has: (form) => own.has(form) || whole.some(({ words }) => words.has(form)), kinds: whole };
}

/** What a list asks for and no table of kinds holds: "@sight"; nothing when all is known. */
export const unknownKind = (list: string, kinds: NounKinds): string | undefined =>
  list.split('|').find((word) => word.startsWith('@') && word !== '@name' && !kinds.has(word.slice(1)));

const SOMEBODY =
  /^(?:he|she|they|we|i|him|her|them|me|us|you|everyone|everybody|somebody|someone|others|many|several|dozens|hundreds)$/;

/** Whether a token belongs to a kind of the list by its name, or stands for people of it. */
export function isOfKind(doc: Doc, i: number, { kinds }: WordList): boolean {
  if (kinds.length === 0) return false;
  if (uposOf(doc, i) === 'PROPN') {
    const name = doc.names?.find(({ first, last }) => first <= i && i <= last);
    return name !== undefined && kinds.some(({ names }) => names.has(name.kind));
  }
  return (
    kinds.some(({ people }) => people) && (uposOf(doc, i) === 'NUM' || SOMEBODY.test(lowOf(doc, i)) || areThose(doc, i))
  );
}

/** "two of **those** who had stayed behind" */
const areThose = (doc: Doc, i: number): boolean =>
  lowOf(doc, i) === 'those' &&
  relOf(doc, i) === 'nmod' &&
  childrenOf(doc, i).some(
    (c) => relOf(doc, c) === 'acl:relcl' && childrenOf(doc, c).some((d) => lowOf(doc, d) === 'who'),
  );
