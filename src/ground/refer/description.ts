import { type Doc, formOf, subtree, uposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isFacelessPhrase } from './faceless.ts';
import { sortOf } from './noun-sort.ts';
import { ownerToken } from './owner.ts';
import { type Description, nameOf, type Referent } from './referent.ts';

/** Longest description, in tokens. */
const REACH = 9;

/** Describes whom a mention does not name; `owner` is whose it is, where that is known. */
export function describe(doc: Doc, mention: MentionDraft, tables: MentionTables, owner?: Referent): Description {
  const { headToken: head } = mention;
  const possessor = ownerToken(doc, mention);
  const before = possessor >= 0 && possessor < head;
  const end = before ? subtree(doc, possessor)[1] : possessor;
  const core = beforeComma(doc, head, nounPhrase(doc, head).core.slice(0, REACH));
  const left = core.filter(
    (i) => i < head && !isDeterminer(doc, i) && !(before && i <= end + 1 && belongs(doc, i, end)),
  );
  const from = left[0] ?? head;
  const words = doc.text.slice(doc.tokStart[from], doc.tokEnd[core.at(-1) ?? head]);
  const whose = before ? (owner ? nameOf(owner) : wordsOf(doc, possessor)) : '';
  const bare = words.replace(/\s+/g, ' ').replace(/['\u2019]s?$/, '');
  return {
    ...{ first: mention, head: lowerOf(doc, head), marks: left.map((i) => lowerOf(doc, i)) },
    name: whose === '' ? bare : `${bare} of ${whose.replace(/^the /i, '')}`,
    kind: kindOf(doc, mention, tables),
    ...(owner === undefined ? {} : { owner }),
    faceless: isFacelessPhrase(doc, mention, tables),
  };
}

/** The words of a phrase up to a comma behind its head: what follows tells more of it, or names it. */
function beforeComma(doc: Doc, head: number, core: readonly number[]): readonly number[] {
  const comma = core.findIndex((i) => i > head && /^[,:;(–—]$/.test(formOf(doc, i)));
  return comma < 0 ? core : core.slice(0, comma);
}

/** A possessor in words; "my" is that of whoever writes. */
function wordsOf(doc: Doc, possessor: number): string {
  const word = formOf(doc, possessor);
  if (/^my$/i.test(word)) return 'author';
  return /^(its|his|her|their|our|whose)$/i.test(word) ? '' : word.replace(/['\u2019]s?$/, '');
}

const isDeterminer = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'DET' || /^(the|a|an|this|that|both|all|its|his|her|their|our|my|own|said)$/i.test(formOf(doc, i));

/** A word of the possessor in front: "**the front 's** leader". */
const belongs = (doc: Doc, i: number, possessor: number): boolean =>
  i <= possessor || /^['\u2019]s?$/.test(formOf(doc, i));

function kindOf(doc: Doc, mention: MentionDraft, tables: MentionTables): ActorKind {
  if (mention.kind !== 'other') return mention.kind;
  switch (sortOf(doc, mention, tables)) {
    case 'person':
      return 'person';
    case 'many':
      return 'population';
    case 'thing':
    case 'any':
      return 'other';
    case 'body':
      return 'organization';
  }
}
