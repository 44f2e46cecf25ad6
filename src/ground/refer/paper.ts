import { childBy, childrenOf, type Doc, formOf, headOf, relOf, uposOf } from '../../annotate/doc.ts';
import { leadOf } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { mediumOf } from '../../extract/source/source-kind.ts';
import { type Referent, speakerOf } from './referent.ts';
import { referentAt, type Walk } from './walk.ts';

/** Verbs that hand a paper out. */
const ISSUE =
  /^(issue|release|publish|send|post|distribute|circulate|sign|write|file|leak|print|upload|broadcast|record)$/;

/** Whether a mention is a paper or a statement, which speaks for whoever made it. */
export const isPaper = (doc: Doc, mention: MentionDraft, tables: MentionTables): boolean =>
  isPaperWord(doc, mention.headToken, tables);

const isPaperWord = (doc: Doc, i: number, { nouns }: MentionTables): boolean =>
  /^(document|statement|poll|social)$/.test(mediumOf(doc.lemma[i] as string) ?? '') || nouns.paper.has(lowerOf(doc, i));

/** "A video posted by **Haro** shows": whoever handed the paper out, where a participle behind it says so. */
export function issuerOf(walk: Walk, { headToken }: MentionDraft): Referent | undefined {
  const { doc } = walk;
  const issued = childrenOf(doc, headToken).find((c) => relOf(doc, c) === 'acl' && ISSUE.test(doc.lemma[c] as string));
  if (issued === undefined) return undefined;
  const maker = childrenOf(doc, issued).find((c) => leadOf(doc, c) === 'by');
  const referent = (maker === undefined ? undefined : referentAt(walk, maker)) ?? namedBehindBy(walk, issued);
  return referent && speakerOf(referent);
}

/** "released **by Haro** shows": the name right behind "by", where the tree took the next verb for the maker. */
function namedBehindBy({ doc, index, found }: Walk, issued: number): Referent | undefined {
  const by = [issued + 1, issued + 2, issued + 3].find((i) => i < doc.n && /^by$/i.test(formOf(doc, i)));
  if (by === undefined) return undefined;
  const name = [by + 1, by + 2, by + 3].map((i) => index.nameAt.get(i)).find((one) => one !== undefined);
  return name && found.get(name.id);
}

/** "In a leaflet the Front threatened ... **The text** says": the maker of the paper told of last. */
export function makerBefore(walk: Walk, mention: MentionDraft): Referent | undefined {
  const from = walk.doc.sentStart[Math.max(0, mention.sentence - 3)] as number;
  for (let i = mention.headToken - 1; i >= from; i--) {
    const referent = referentAt(walk, makerToken(walk.doc, i, walk.tables));
    if (referent) return speakerOf(referent);
  }
  return undefined;
}

/** Whoever made the paper at token `i`: its owner, or the subject it was issued or spoken by; -1 for other words and where none is told. */
function makerToken(doc: Doc, i: number, tables: MentionTables): number {
  if (uposOf(doc, i) !== 'NOUN' || !isPaperWord(doc, i, tables)) return -1;
  const owner = childrenOf(doc, i).find(
    (c) => relOf(doc, c) === 'nmod:poss' || (relOf(doc, c).startsWith('nmod') && /^(by|from|of)$/.test(leadOf(doc, c))),
  );
  // "said in **its** bulletin": whoever said it.
  if (owner !== undefined && uposOf(doc, owner) !== 'PRON') return owner;
  const verb = headOf(doc, i);
  if (verb < 0) return -1;
  const spoken = relOf(doc, i).startsWith('obl') && leadOf(doc, i) === 'in';
  const issued = relOf(doc, i) === 'obj' && ISSUE.test(doc.lemma[verb] as string);
  return spoken || issued ? childBy(doc, verb, 'nsubj') : -1;
}
