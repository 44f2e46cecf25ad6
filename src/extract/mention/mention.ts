import { type Doc, sentenceOf, spanOf, tokenSpan } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Span } from '../../core/span.ts';
import type { MentionDraft } from '../draft.ts';
import { kindOfBody } from './mention-body.ts';
import { headToken, kindsOfNames, runSpan } from './mention-kind.ts';
import { findNames } from './mention-name.ts';
import { findNominals, findPronouns, type Phrase } from './mention-nominal.ts';
import type { MentionTables } from './mention-table.ts';

export { type MentionTables, readMentionTables } from './mention-table.ts';

/**
 * Finds who and what an article speaks of: names (outermost only; without titles, articles and possessives),
 * nominals that can act, and pronouns. In text order, the longer first where two begin together.
 */
export function findMentions(doc: Doc, tables: MentionTables): MentionDraft[] {
  const runs = findNames(doc, tables);
  const kinds = kindsOfNames(doc, runs, tables);
  const taken = new Uint8Array(doc.n);
  for (const { from, to } of runs) taken.fill(1, from, to + 1);
  const isTaken = (i: number) => taken[i] === 1;

  type Found = Phrase & { readonly form: MentionDraft['form']; readonly span: Span };
  const found: Found[] = [
    ...runs.map((run, n) => ({
      ...{ from: run.from, to: run.to, head: headToken(doc, run), span: runSpan(doc, run) },
      ...{ kind: kindOfBody(doc, run, tables) ?? (kinds[n] as MentionDraft['kind']), form: 'name' as const },
    })),
    ...findNominals(doc, tables, isTaken).map((phrase) => ({
      ...{ ...phrase, span: spanOf(doc, phrase.from, phrase.to), form: 'nominal' as const },
    })),
    ...findPronouns(doc).map((phrase) => ({ ...phrase, span: tokenSpan(doc, phrase.head), form: 'pronoun' as const })),
  ];
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const idFor = idMaker();
  return found.map(({ span, head, form, kind }) => ({
    ...{ id: idFor('m', span[0]), span, form, kind },
    head: headSpan(doc, head, span),
    ...{ headToken: head, sentence: sentenceOf(doc, head) },
  }));
}

/** The head word, never reaching past the mention (a token may hold a possessive that the name leaves out). */
function headSpan(doc: Doc, head: number, span: Span): Span {
  const [start, end] = tokenSpan(doc, head);
  return [start, Math.min(end, span[1])];
}
