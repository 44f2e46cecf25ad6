import { randomUUID } from 'node:crypto';
import { StemmaError } from '../core/errors.ts';
import { parseCellId } from '../core/id.ts';
import type { JudgementLine } from '../core/line.ts';
import { isOutletId } from '../core/lineage.ts';
import { spanAt } from '../core/span.ts';
import type { Whom } from '../core/view.ts';
import type { Source } from './source.ts';
import type { Weigher } from './weigh.ts';

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

/** A name, or what stands for an article or a story, in what a word is about. */
const SPOKEN = /(^|-)name:|^(?:article|story):/;

/** True for the id of an event of a text: what is said of two of them is said of their accounts. */
const isAccount = (id: string): boolean => !SPOKEN.test(id) && (parseCellId(id)?.cell.startsWith('e') ?? false);

/** What a word on accounts of events is about. Throws E_WRONG_KIND where one is none by its id, E_NO_SUCH_CELL where there is none of it. */
export async function aboutAccounts(source: Source, accounts: readonly string[]): Promise<readonly string[]> {
  for (const id of accounts) {
    if (!isAccount(id)) throw new StemmaError('E_WRONG_KIND', id, 'account of an event');
    if (!(await source.incident(id))) throw new StemmaError('E_NO_SUCH_CELL', id);
  }
  return accounts;
}

/** What a word on an act beside a promise is about: the promise by its own id, and the account of an event or of a verb. Throws as `aboutAccounts`. */
export async function aboutAct(
  source: Source,
  weigher: Pick<Weigher, 'pledge'>,
  [promise = '', account = '', ...more]: readonly string[],
): Promise<readonly [string, string]> {
  const [stray] = more;
  if (stray !== undefined) throw new StemmaError('E_WRONG_KIND', stray, 'part of a word on one promise and one act');
  const pledge = await weigher.pledge(promise);
  if (!pledge) throw await noneOf(source, promise, 'promise');
  const { article, cell } = parseCellId(account) ?? { article: '', cell: '' };
  if (isAccount(account) && (await source.event(account))) return [pledge.id, account];
  // An act that was read as no event is named by the place of its verb.
  const at = /^d(\d+)$/.exec(cell)?.[1];
  const view = at === undefined ? undefined : await source.article(article);
  if (view && spanAt(view.reading.sentences, Number(at))) return [pledge.id, account];
  throw await noneOf(source, account, 'account of an event');
}

/** What is wrong with an id that is not what it should be: there is nothing of it, or it is something else. */
async function noneOf(source: Source, id: string, wanted: string): Promise<StemmaError> {
  const there =
    (await source.statement(id)) ?? (await source.event(id)) ?? (await source.article(id)) ?? (await source.actor(id));
  return there ? new StemmaError('E_WRONG_KIND', id, wanted) : new StemmaError('E_NO_SUCH_CELL', id);
}

const ON_ACTS: readonly string[] = ['attach-for', 'attach-against', 'detach'];

/**
 * What a word is about, once it is seen that this is there and of the kind that the verdict is about: a part of an actor
 * is taken out of the rest of it; names speak for themselves. Throws E_NO_SUCH_CELL, E_WRONG_KIND, or as `aboutParts`.
 */
export async function aboutOf(
  source: Source,
  weigher: Pick<Weigher, 'pledge'>,
  { about, verdict }: Pick<JudgementLine, 'about' | 'verdict'>,
): Promise<readonly string[]> {
  const [a = '', b = ''] = about;
  if (/derived$/.test(verdict)) {
    await aboutArticles(source, a, b);
    return about;
  }
  if (ON_ACTS.includes(verdict)) return aboutAct(source, weigher, about);
  if (verdict !== 'same' && verdict !== 'different') return about;
  if (about.some(isAccount)) return aboutAccounts(source, about);
  return verdict === 'same' || about.length !== 2 || about.some((one) => SPOKEN.test(one))
    ? about
    : aboutParts(source, a, b);
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
