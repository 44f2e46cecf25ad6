import { formOf, tokenAt } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isDefinite } from './bare-phrase.ts';
import { isPaper, issuerOf, makerBefore } from './paper.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import { leaveTold, type Walk } from './walk.ts';

/** For whom an unnamed spokesman, "a spokesman for the Front", or a paper speaks; `owner` is whose it is, where that is known. */
export function voiceOf(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const spokesman = walk.tables.nouns.spokesman.has(lowerOf(walk.doc, mention.headToken));
  const paper = isPaper(walk.doc, mention, walk.tables);
  if (!spokesman && !paper) return undefined;
  const near = owner ?? (paper ? issuerOf(walk, mention) : undefined) ?? bodyBefore(walk, mention);
  const maker = !near && paper && isDefinite(walk.doc, mention) ? makerBefore(walk, mention) : undefined;
  // "The spokesman" without a word for whose: the body that "its spokesman" would be of.
  return near ?? maker ?? (spokesman ? lookBack(walk, mention.headToken, 'its', true) : undefined);
}

/** "The **army** spokesman": the body named by the word before, as told of before or from now on. */
function bodyBefore(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, tables } = walk;
  const at = mention.headToken - 1;
  const name = walk.index.nameAt.get(at);
  const named = name && walk.found.get(name.id);
  if (named) return named;
  if (at < 0) return undefined;
  const word = lowerOf(doc, at);
  const head = tables.heads.get(word);
  if (head?.sort !== 'body') return undefined;
  const before = walk.told.get(word)?.at(-1);
  if (before) return before;
  const start = tokenAt(doc, mention.span[0]);
  const from = /^(the|a|an|its|his|her|their)$/i.test(formOf(doc, start)) ? start + 1 : start;
  const body: Referent = {
    ...{ sort: 'body', gender: undefined },
    told: {
      ...{ first: mention, name: doc.text.slice(doc.tokStart[from], doc.tokEnd[at]), head: word, marks: [] },
      ...{ kind: head.kind, faceless: false },
    },
  };
  leaveTold(walk, word, body);
  return body;
}
