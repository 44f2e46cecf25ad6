import { type Doc, formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { cut } from '../../core/span.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { hasComplement } from './bare-phrase.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The prime minister": the one person of the article who is told to be it; "the emir", when nobody is, the one sheikh or leader. */
export function holderOf(walk: Walk, words: readonly string[], paragraph: number): Referent | undefined {
  const persons = [...walk.people.values()].filter(({ known }) => known?.of === 'person');
  const holders = persons.filter(({ known }) =>
    known?.offices.some((office) => words.every((one) => wordsOf(office, walk.tables).includes(one))),
  );
  const { top } = walk.tables.nouns;
  const word = words.at(-1) as string;
  // "The head" is that of a school as well.
  const kin = top.has(word) && word !== 'head' ? [...top.keys()] : [];
  const near = holders.length > 0 ? holders : persons.filter(({ known }) => kin.some((role) => known?.roles.has(role)));
  if (near.length < 2) return near[0];
  // Of two ministers the one spoken of last, when that is near.
  const last = [...walk.latest.values()].findLast(({ referent }) => near.includes(referent));
  return last && paragraph - last.paragraph <= 1 ? last.referent : undefined;
}

/** The words of an office, abbreviations written out: "police chief Col." */
const wordsOf = (office: string, { nouns }: MentionTables): string[] =>
  office.split(/[\s-]+/).map((word) => nouns.short.get(word.replace(/\.$/, ''))?.[0] ?? word.replace(/[.,]$/, ''));

/** The words of "the president", "the prime minister" without the article; nothing when it is described further, "the leader of the party". */
export function officeWords(doc: Doc, mention: MentionDraft): readonly string[] | undefined {
  const words = cut(doc.text, [mention.span[0], wholeTitle(doc, mention)])
    .toLowerCase()
    .trim()
    .replace(/\bpm$/, 'prime minister')
    .split(/[\s-]+/);
  if (mention.kind !== 'person' || hasComplement(doc, mention)) return undefined;
  if (words.length === 1 && afterArticle(doc, mention)) return words;
  // Headlines drop the article.
  if (/^(the|my)$/.test(words[0] as string)) return words.length > 1 ? words.slice(1) : undefined;
  return mention.sentence === 0 && !/^(a|an|its|his|her|their|\d+)$/.test(words[0] as string) ? words : undefined;
}

/** Where an office ends: "the attorney **general**" is no attorney. */
const wholeTitle = (doc: Doc, { headToken, head }: MentionDraft): number => {
  const next = headToken + 1;
  const general =
    next < doc.n &&
    /^general$/i.test(formOf(doc, next)) &&
    /^[ -]$/.test(cut(doc.text, [head[1], doc.tokStart[next] as number]));
  return general ? (doc.tokEnd[next] as number) : head[1];
};

/** "The respected **Marshal**": the article stands before words that the tree did not tie to the office. */
function afterArticle(doc: Doc, { span }: MentionDraft): boolean {
  let i = tokenAt(doc, span[0]) - 1;
  for (let n = 0; n < 2 && i > 0 && /^(ADJ|VERB|ADV)$/.test(uposOf(doc, i)); n++) i--;
  return i >= 0 && /^the$/i.test(formOf(doc, i));
}

/** The words that count of "the president of the assembly", an office told with what it is over; nothing for another phrase. */
export function wholeOfficeWords(doc: Doc, mention: MentionDraft): readonly string[] | undefined {
  if (mention.kind !== 'person' || !hasComplement(doc, mention)) return undefined;
  const opener = formOf(doc, tokenAt(doc, mention.span[0]));
  if (!/^the$/i.test(opener) && mention.sentence > 0) return undefined;
  const core = nounPhrase(doc, mention.headToken).core;
  const comma = core.findIndex((i) => i > mention.headToken && formOf(doc, i) === ',');
  const words = (comma < 0 ? core : core.slice(0, comma))
    .filter((i) => !/^(DET|ADP|PUNCT|PART|CCONJ)$/.test(uposOf(doc, i)))
    .map((i) => formOf(doc, i).toLowerCase());
  return words.length > 1 ? words : undefined;
}
