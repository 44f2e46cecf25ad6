import { childrenOf, type Doc, relOf } from '../../annotate/doc.ts';
import { leadOf } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import { referentAt, type Walk } from './walk.ts';

/** The word that says whose a mention is, or by whom: "**its** leader", "the leader of **the Front**"; -1 for none. */
export function ownerToken(doc: Doc, mention: MentionDraft): number {
  const kids = childrenOf(doc, mention.headToken);
  const possessor = kids.find((c) => relOf(doc, c) === 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const behind = kids.find((c) => c > mention.headToken && relOf(doc, c).startsWith('nmod'));
  return behind !== undefined && /^(of|for|by|from)$/.test(leadOf(doc, behind)) ? behind : -1;
}

/** A possessor in front: "**the group**'s fighters"; -1 for none. */
export function ownerBefore(doc: Doc, mention: MentionDraft): number {
  const owner = ownerToken(doc, mention);
  return owner < mention.headToken ? owner : -1;
}

/** Whose a mention is. */
export function ownerOf(walk: Walk, mention: MentionDraft): Referent | undefined {
  const token = ownerToken(walk.doc, mention);
  if (token < 0) return undefined;
  return ownerAt(walk, token);
}

/** Whom the word for an owner stands for; a possessive pronoun's answer is kept in `walk.owners`. */
export function ownerAt(walk: Walk, token: number): Referent | undefined {
  const named = referentAt(walk, token);
  if (named) return named;
  const known = lookBack(walk, token, lowerOf(walk.doc, token), true);
  if (known) walk.owners.set(token, known);
  return known;
}
