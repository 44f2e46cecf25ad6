import { randomUUID } from 'node:crypto';
import { StemmaError } from '../core/errors.ts';
import { parseCellId } from '../core/id.ts';
import type { JudgementLine } from '../core/line.ts';
import { isOutletId } from '../core/lineage.ts';
import type { Whom } from '../core/view.ts';
import type { Source } from './source.ts';

/** What a person can say of two actors, of two accounts of events, of two articles, of an act beside a promise, or of an article that is `retracted`; `withdrawn` only takes an earlier word back. */
export const VERDICTS = [
  'same',
  'different',
  'unsure',
  'derived',
  'not-derived',
  'attach-for',
  'attach-against',
  'detach',
  'retracted',
  'withdrawn',
] as const;

/** Who judges when nobody gives a name. */
const SOMEBODY = 'somebody';

/** A person's word as it goes into the journal, with an id and the time of now. */
export const makeJudgement = (
  said: Pick<JudgementLine, 'about' | 'verdict'> & {
    readonly by?: string | undefined;
    readonly why?: string | undefined;
  },
): JudgementLine => ({
  kind: 'judgement',
  id: `judgement-${randomUUID()}`,
  by: said.by || process.env.STEMMA_BY || SOMEBODY,
  at: new Date().toISOString(),
  about: said.about,
  verdict: said.verdict,
  ...(said.why ? { why: said.why } : {}),
});

/** The one somebody that an id or a name means. Throws E_NOBODY or E_SEVERAL. */
export async function oneWhom(source: Source, reference: string): Promise<Whom> {
  const [found, ...others] = await source.whom(reference);
  if (!found) throw new StemmaError('E_NOBODY', reference);
  if (others.length > 0)
    throw new StemmaError(
      'E_SEVERAL',
      reference,
      [found, ...others].map(({ id, name }) => `${id} (${name})`).join(', '),
    );
  return found;
}

/** What a word on two articles is about. Throws E_NO_SUCH_CELL where one is no article; the second may be an outlet. */
export async function aboutArticles(source: Source, child: string, parent: string): Promise<readonly [string, string]> {
  for (const id of [child, parent])
    if (!(id === parent && isOutletId(id)) && !(await source.article(id))) throw new StemmaError('E_NO_SUCH_CELL', id);
  return [child, parent];
}

/** True for the id of an event of a text: what is said of two of them is said of their accounts. */
export const isAccount = (id: string): boolean => parseCellId(id)?.cell.startsWith('e') ?? false;

/** What a word on two accounts of events is about. Throws E_NO_SUCH_CELL where one is none. */
export async function aboutAccounts(source: Source, a: string, b: string): Promise<readonly [string, string]> {
  for (const id of [a, b]) if (!(await source.incident(id))) throw new StemmaError('E_NO_SUCH_CELL', id);
  return [a, b];
}

/** What a merge of two is about: their actors. */
export const aboutActors = async (source: Source, a: string, b: string): Promise<readonly [string, string]> => [
  (await oneWhom(source, a)).id,
  (await oneWhom(source, b)).id,
];

/**
 * What a split of two is about: the actors, where they are two; else the in-article actors meant, of which the second is
 * taken out. For the actor as a whole stands one of its others that is called as the second is, so that all who are
 * called so stay. Throws E_CANNOT_PART where nothing is left.
 */
export async function aboutParts(source: Source, a: string, b: string): Promise<readonly [string, string]> {
  const [first, second] = [await oneWhom(source, a), await oneWhom(source, b)];
  if (first.id !== second.id) return [first.id, second.id];
  const isWhole = isActor(a, first) && !isActor(b, second);
  if (!isWhole && first.cell !== second.cell) return [first.cell, second.cell];
  const others = (await source.actor(first.id))?.members.filter(({ id }) => id !== second.cell) ?? [];
  const rest = others.find(({ name }) => name === second.by) ?? others.find(({ id }) => id === first.cell) ?? others[0];
  if (!isWhole || rest === undefined) throw new StemmaError('E_CANNOT_PART', a, b);
  return [rest.id, second.cell];
}

/** True where a reference is the id of an actor, not of one of an article, and no name. */
const isActor = (reference: string, { cell, by }: Whom): boolean =>
  reference !== cell && reference.toLowerCase() !== by.toLowerCase();
