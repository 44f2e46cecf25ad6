import { formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isDefinite } from './bare-phrase.ts';
import { ownerToken } from './owner.ts';
import { isPaper, issuerOf, makerBefore } from './paper.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import { leaveTold, type Walk } from './walk.ts';

/** For whom an unnamed spokesman, "a spokesman for the Front", or a paper speaks; `owner` is whose it is, where that is known. */
export function voiceOf(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const spokesman =
    walk.tables.nouns.spokesman.has(lowerOf(walk.doc, mention.headToken)) || isPressDesk(walk, mention.headToken);
  const paper = isPaper(walk.doc, mention, walk.tables);
  if (!spokesman && !paper) return undefined;
  const near =
    owner ?? ownerNamed(walk, mention) ?? (paper ? issuerOf(walk, mention) : undefined) ?? bodyBefore(walk, mention);
  const maker = !near && paper && isDefinite(walk.doc, mention) ? makerBefore(walk, mention) : undefined;
  // "The spokesman" without a word for whose: the body that "its spokesman" would be of.
  return near ?? maker ?? (spokesman ? lookBack(walk, mention.headToken, 'its', true) : undefined);
}

/** "The ministry's **press service**": it speaks for the ministry as a spokesman does. */
const isPressDesk = ({ doc }: Walk, head: number): boolean =>
  /^(service|office|centre|center|department|bureau|desk|team)$/.test(lowerOf(doc, head)) &&
  /^(press|media|information|communications)$/.test(lowerOf(doc, head - 1));

/** "A report by **the customs service**": the body told of nowhere else. */
function ownerNamed(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, tables } = walk;
  const owner = ownerToken(doc, mention);
  if (owner < mention.headToken || uposOf(doc, owner) !== 'NOUN') return undefined;
  const word = lowerOf(doc, owner);
  const head = tables.heads.get(word);
  if (head?.sort !== 'body' && head?.sort !== 'name') return undefined;
  const before = walk.told.get(word)?.at(-1);
  if (before) return before;
  const core = nounPhrase(doc, owner).core.filter((i) => i <= owner && uposOf(doc, i) !== 'DET');
  return newBody(walk, mention, { word, kind: head.kind, from: core[0] ?? owner, to: owner });
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
  return newBody(walk, mention, { word, kind: head.kind, from, to: at });
}

/** A body that only the words for its spokesman or its paper tell of. */
function newBody(
  walk: Walk,
  first: MentionDraft,
  {
    word,
    kind,
    from,
    to,
  }: { readonly word: string; readonly kind: ActorKind; readonly from: number; readonly to: number },
): Referent {
  const name = walk.doc.text.slice(walk.doc.tokStart[from], walk.doc.tokEnd[to]);
  const body: Referent = {
    ...{ sort: 'body', gender: undefined },
    told: { ...{ first, name, head: word, marks: [] }, ...{ kind, faceless: false } },
  };
  leaveTold(walk, word, body);
  return body;
}
