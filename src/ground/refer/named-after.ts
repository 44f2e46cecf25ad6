import { type Doc, formOf, tokenAt } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lookBack } from './pronoun.ts';
import { nameOf, type Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/**
 * Those whom the text first only describes and later names by the same word: "their supervisor had gone ... The
 * supervisor, **Talin Haro**, said". Whatever stood for the description stands for the name, and so does whoever was told by
 * him ("his wife").
 */
export function settleNamed(walk: Walk): void {
  const named = new Map<Referent, Referent>();
  for (const [head, list] of walk.told) {
    const known = new Set(list.filter((one) => one.known));
    const told = new Set(list.filter((one) => !one.known));
    const [first] = told;
    if (!first || told.size > 1 || !mayBeNamed(walk, first, head)) continue;
    const name = known.size > 0 ? onlyOf(known) : holderAfter(walk, first, head);
    if (name && (known.size === 0 || list.indexOf(first) < list.indexOf(name))) named.set(first, name);
  }
  for (const mention of walk.index.names) {
    const name = walk.found.get(mention.id);
    const first = name?.sort === 'person' ? calledSo(walk, mention) : undefined;
    if (name && first && first !== name && first.told && !first.known) named.set(first, name);
  }
  if (named.size === 0) return;
  const again = new Map<Referent, Referent>();
  for (const [id, referent] of walk.found) walk.found.set(id, renamed(referent, named, again));
}

const onlyOf = (all: ReadonlySet<Referent>): Referent | undefined => (all.size === 1 ? [...all][0] : undefined);

/** The only person whose office is this word, if named behind the description. */
function holderAfter({ people, index, found }: Walk, { told }: Referent, head: string): Referent | undefined {
  const [only, second] = [...people.values()].filter(({ sort, known }) => sort === 'person' && known?.roles.has(head));
  const first = only && index.names.find(({ id }) => found.get(id) === only);
  // "The prime minister" is not the minister of mines.
  const fits = told?.marks.every((mark) => only?.known?.offices.some((office) => office.includes(mark)));
  return first && !second && told && fits && first.span[0] > told.first.span[0] ? only : undefined;
}

/** "My plumber came. His name is **Talin Haro**": who was spoken of before the words that name him. */
function calledSo(walk: Walk, { span }: MentionDraft): Referent | undefined {
  const { doc } = walk;
  const before = NAMED.exec(doc.text.slice(Math.max(0, span[0] - 40), span[0]));
  if (!before) return undefined;
  const word = (before[1] ?? before[2] ?? '').toLowerCase();
  const at = tokenAt(doc, span[0] - before[0].length + before[0].search(/\p{L}/u));
  return at < 0 ? undefined : lookBack(walk, at, word, /^(his|her)$/.test(word));
}

const NAMED = /(?:^|[^\p{L}])(?:(his|her) name (?:is|was)|(he|she) (?:is|was) (?:called|named)) $/iu;

/** Whether somebody described is one only: nobody's wife and no passer-by. */
function mayBeNamed({ doc, tables }: Walk, { told, sort }: Referent, head: string): boolean {
  if (!told || told.faceless || sort !== 'person') return false;
  return !isKin(head, tables) && isGiven(doc, tokenAt(doc, told.first.span[0]));
}

const isKin = (head: string, { nouns }: MentionTables): boolean =>
  nouns.another.has(head) || nouns.kept.has(head) || nouns.woman.has(head) || nouns.man.has(head);

const isGiven = (doc: Doc, first: number): boolean => /^(the|its|his|her|their|our|my)$/i.test(formOf(doc, first));

/** A referent with the name it got later, its own or that of whoever it belongs to or speaks for. */
function renamed(referent: Referent, named: ReadonlyMap<Referent, Referent>, again: Map<Referent, Referent>): Referent {
  const name = named.get(referent);
  if (name) return name;
  const done = again.get(referent);
  if (done) return done;
  const { told, voice } = referent;
  const owner = typeof told?.owner === 'object' ? named.get(told.owner) : undefined;
  const spoken = voice && named.get(voice);
  if (!owner && !spoken) return referent;
  const next: Referent = {
    ...referent,
    ...(told && owner ? { told: { ...told, owner, name: told.name.replace(/ of .*$/, ` of ${nameOf(owner)}`) } } : {}),
    ...(spoken ? { voice: spoken } : {}),
  };
  again.set(referent, next);
  return next;
}
