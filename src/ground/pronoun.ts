import { childrenOf, type Doc, formOf, headOf, relOf, sentenceOf, xposOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { Gender, Referent, Sort } from './referent.ts';

/** One place where somebody was spoken of. */
export interface Trace {
  readonly referent: Referent;
  readonly token: number;
  readonly sentence: number;
  /** The number of its sentence among those that are not all quotation. */
  readonly told: number;
  readonly paragraph: number;
  /** Points for its part in the sentence: who acts and speaks is taken up first. */
  readonly rank: number;
  /** Index of the quotation it stands in, -1 outside. */
  readonly quote: number;
}

/** What a pronoun asks for. */
export interface Asked {
  readonly token: number;
  readonly sentence: number;
  readonly told: number;
  readonly paragraph: number;
  readonly quote: number;
  readonly sorts: readonly Sort[];
  readonly gender?: Gender;
  /** Whether a possessive: "his" may be that of a subject of its own verb. */
  readonly owning: boolean;
}

/** How many sentences back a pronoun reaches, and what each costs. */
const COST = [0, 6, 30, 36, 42];
/** Where the second best is this near, nobody is taken; across a sentence in between, one must stand out far more. */
const MARGIN = [2, 2, 30, 30, 30];

/** Points for the part a mention plays: a subject before an object, one that is given words before one that is not. */
export function rankOf(doc: Doc, mention: MentionDraft, speaks: boolean): number {
  const token = topOf(doc, mention.headToken);
  const rel = relOf(doc, token);
  const verb = headOf(doc, token);
  const points = rel.startsWith('nsubj')
    ? verb >= 0 && (headOf(doc, verb) < 0 || relOf(doc, verb) === 'conj')
      ? 40
      : 30
    : /^(obj|iobj|root)/.test(rel)
      ? 18
      : rel.startsWith('obl')
        ? 12
        : 4;
  return (points < 30 && precedesVerb(doc, mention) ? 38 : points) + (speaks ? 5 : 0);
}

/** "Major Haro, pale and tired, **says**": what stands before a finite verb that the tree gave no subject. */
function precedesVerb(doc: Doc, { headToken, form }: MentionDraft): boolean {
  if (form === 'pronoun') return false;
  let at = headToken + 1;
  while (at < doc.n && relOf(doc, at).startsWith('flat')) at++;
  if (at < doc.n && formOf(doc, at) === ',') {
    const comma = at;
    do at++;
    while (at < doc.n && at - comma <= ASIDE && formOf(doc, at) !== ',');
    at++;
  }
  if (at >= doc.n || sentenceOf(doc, at) !== sentenceOf(doc, headToken) || !/^VB[DZP]$/.test(xposOf(doc, at)))
    return false;
  return !childrenOf(doc, at).some((child) => child < at && relOf(doc, child).startsWith('nsubj'));
}

/** Longest insertion between a subject and its verb, in tokens. */
const ASIDE = 8;

/** From a name inside a subject to the subject: "the new leader **Talin Haro**". */
function topOf(doc: Doc, token: number): number {
  let top = token;
  for (let n = 0; n < 2 && /^(flat|appos|compound)/.test(relOf(doc, top)) && headOf(doc, top) >= 0; n++)
    top = headOf(doc, top);
  return top;
}

/**
 * Whom a pronoun stands for: the one spoken of before it that fits and has most points, by part, distance and
 * paragraph (after Lappin and Leass 1994, with points of our own). Nobody where two are about as likely.
 */
export function antecedent(
  doc: Doc,
  asked: Asked,
  traces: readonly Trace[],
  genderOf: (referent: Referent) => Gender | undefined,
): Referent | undefined {
  const points = new Map<Referent, { readonly score: number; readonly back: number }>();
  for (let n = traces.length - 1; n >= 0; n--) {
    const trace = traces[n] as Trace;
    const back = asked.told - trace.told;
    if (back >= COST.length || asked.paragraph - trace.paragraph > 2) break;
    if (trace.token >= asked.token || (trace.quote >= 0 && trace.quote !== asked.quote)) continue;
    const { referent } = trace;
    if (!asked.sorts.includes(referent.sort)) continue;
    // "They" takes up a body only where that acts.
    if (asked.sorts[0] === 'many' && referent.sort === 'body' && trace.rank < 30) continue;
    const gender = genderOf(referent);
    if (asked.gender && gender && gender !== asked.gender) continue;
    const here = asked.sentence === trace.sentence;
    if (here && !asked.owning && sharesVerb(doc, trace.token, asked.token)) continue;
    const same = here && governs(doc, trace.token, asked.token) ? 10 : 0;
    const sure = asked.gender && gender === asked.gender ? 8 : 0;
    const first = asked.sorts[0] === referent.sort ? 0 : -10;
    const score =
      trace.rank + same + sure + first - (COST[back] as number) - 4 * Math.max(0, asked.paragraph - trace.paragraph);
    if (score > (points.get(referent)?.score ?? Number.NEGATIVE_INFINITY)) points.set(referent, { score, back });
  }
  const [best, second] = [...points].sort((a, b) => b[1].score - a[1].score);
  if (!best) return asked.gender ? onlyOne(asked, asked.gender, traces, genderOf) : undefined;
  const margin = MARGIN[best[1].back] as number;
  return !second || best[1].score - second[1].score >= margin ? best[0] : undefined;
}

/** Far from any name, as in an interview: the only person of the article so far whose gender fits, or the only one known to have it. */
function onlyOne(
  asked: Asked,
  gender: Gender,
  traces: readonly Trace[],
  genderOf: (referent: Referent) => Gender | undefined,
): Referent | undefined {
  const fitting = new Set<Referent>();
  for (const { referent, quote, token } of traces)
    if (token < asked.token && quote < 0 && referent.sort === 'person' && (genderOf(referent) ?? gender) === gender)
      fitting.add(referent);
  const sure = [...fitting].filter((referent) => genderOf(referent) === gender);
  if (fitting.size === 1) return [...fitting][0];
  return sure.length === 1 ? sure[0] : undefined;
}

/** "Haro saw him": two arguments of one verb are two persons. */
function sharesVerb(doc: Doc, a: number, b: number): boolean {
  const [one, other] = [topOf(doc, a), topOf(doc, b)];
  return headOf(doc, one) >= 0 && headOf(doc, one) === headOf(doc, other);
}

/** Whether `a` is a subject of a clause that holds the clause of `b`: "**Haro** said that he ...". */
function governs(doc: Doc, a: number, b: number): boolean {
  const top = topOf(doc, a);
  if (!relOf(doc, top).startsWith('nsubj')) return false;
  const verb = headOf(doc, top);
  for (let at = headOf(doc, b), steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++)
    if (at === verb) return true;
  return false;
}
