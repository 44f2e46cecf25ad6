import { type Doc, formOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isPaper } from './paper.ts';
import type { Gender, Sort } from './referent.ts';

/** Endings of nouns for what is done, thought or made; what cannot speak for itself. Which words end so no table could list. */
const MADE =
  /(?:tion|sion|ment|ness|ity|ance|ence|ncy|acy|dom|ship|graph|ism|ure|age|[a-z]{3}ing|al|sis|ship|tions|sions|ments|ances|ences|ings|graphs|ures|als)$/;
/** Endings of nouns for those who do something: a word no table has may still be somebody. */
const PERSON = /(?:[^tw]er|[^l]or|ist|ian|ess|smith|wright|[a-z]{3}man|woman)$/;

/** The gender a noun tells: "wife", "spokesman". */
export const genderOfNoun = (word: string, { nouns }: MentionTables): Gender | undefined =>
  nouns.man.has(word) ? 'm' : nouns.woman.has(word) || word.endsWith('woman') ? 'f' : undefined;

/** Whether a mention is some of many, "three", "several": nobody is meant. */
export const isSome = (doc: Doc, { headToken }: MentionDraft, { nouns }: MentionTables): boolean =>
  uposOf(doc, headToken) === 'NUM' || nouns.some.has(lowerOf(doc, headToken));

/** What pronouns can take up a mention that is no name. */
export function sortOf(doc: Doc, mention: MentionDraft, tables: MentionTables): Sort {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  // "A guard" is a man, "the guard" may be a troop.
  if (word === 'guard' && /^an?$/i.test(formOf(doc, tokenAt(doc, mention.span[0])))) return 'person';
  if (head?.sort === 'people' || isSome(doc, mention, tables)) return 'many';
  const one = word.endsWith('s') ? tables.heads.get(word.slice(0, -1))?.sort : undefined;
  if (one === 'person' || one === 'body') return 'many';
  if (head?.sort === 'person' || genderOfNoun(word, tables)) return 'person';
  if (head?.sort === 'body' || (head?.sort === 'name' && /^(organization|armed-group|outlet)$/.test(head.kind)))
    return 'body';
  if (isPaper(doc, mention, tables) || tables.nouns.thing.has(word) || MADE.test(word)) return 'thing';
  if (/^NNP?S$/.test(xposOf(doc, mention.headToken))) return 'many';
  return PERSON.test(word) ? 'person' : 'any';
}
