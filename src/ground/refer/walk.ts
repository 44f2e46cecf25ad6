import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionIndex } from '../../extract/mention/mention-index.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import type { Choose } from './antecedent.ts';
import type { Gender, Known, Referent } from './referent.ts';
import type { Speaking } from './speaking.ts';
import { rankOf, type Trace } from './trace.ts';
import { type Survey, whereabouts } from './whereabouts.ts';

/** What is known while an article is walked through, mention by mention: what stands where, and who was spoken of so far. */
export interface Walk {
  readonly doc: Doc;
  readonly tables: MentionTables;
  readonly index: MentionIndex;
  readonly survey: Survey;
  /** Settles whom a pronoun means. */
  readonly choose: Choose;
  /** The bodies whose name each noun heads. */
  readonly bearers: ReadonlyMap<string, readonly Known[]>;
  /** The actors with a name, by id. */
  readonly people: ReadonlyMap<string, Referent>;
  /** How often the name of each actor stands in the article. */
  readonly named: ReadonlyMap<Referent, number>;
  /** The name that each office, by its head token, stands before. */
  readonly offices: ReadonlyMap<number, MentionDraft>;
  /** Whom each mention stands for, by its id: every name from the start, the rest as the walk comes by. */
  readonly found: Map<string, Referent>;
  readonly traces: Trace[];
  /** The last trace of everybody, the latest at the end. */
  readonly latest: Map<Referent, Trace>;
  /** The first token outside quotations at which everybody was spoken of. */
  readonly outside: Map<Referent, number>;
  /** Those whom the text only describes, by head word, in the order they came in. */
  readonly told: Map<string, Referent[]>;
  /** The mentions that are given words, by id. */
  readonly speaking: Speaking;
  /** Whom a possessive pronoun before a phrase stands for, by its token. */
  readonly owners: Map<number, Referent>;
  /** The gender that a pronoun told of somebody. */
  readonly genders: Map<Referent, Gender>;
}

/** Notes that a mention stands for somebody; `beside`: that it also brings in somebody, such as two who are told of together. */
export function leaveTrace(
  walk: Walk,
  mention: MentionDraft,
  referent: Referent,
  speaks: boolean,
  { beside = false }: { readonly beside?: boolean } = {},
): void {
  const { doc, survey } = walk;
  const where = whereabouts(survey, mention.headToken, mention.sentence, tokenAt(doc, mention.span[0]));
  const trace: Trace = { ...where, referent, rank: rankOf(doc, mention, speaks), speaks, form: mention.form };
  if (!beside) walk.found.set(mention.id, referent);
  walk.traces.push(trace);
  walk.latest.delete(referent);
  walk.latest.set(referent, trace);
  if (trace.quote < 0)
    walk.outside.set(referent, Math.min(trace.token, walk.outside.get(referent) ?? Number.POSITIVE_INFINITY));
}

/** Notes that the text describes somebody it does not name. */
export function leaveTold(walk: Walk, head: string, referent: Referent): void {
  const list = walk.told.get(head);
  if (list) list.push(referent);
  else walk.told.set(head, [referent]);
}

/** The gender of somebody by title, given name or noun, else by a "she" before. */
export const genderOf = (walk: Walk, referent: Referent): Gender | undefined =>
  referent.gender ?? walk.genders.get(referent);

/** Whom the mention headed by a token, else the name the token is of, stands for. */
export function referentAt({ index, found, offices }: Walk, token: number): Referent | undefined {
  const mention = index.byHead.get(token) ?? index.nameAt.get(token);
  const name = offices.get(token);
  return (mention && found.get(mention.id)) ?? (name && found.get(name.id));
}
