import { type Doc, headOf, relOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import type { Gender, Referent, Sort } from './referent.ts';
import { type Trace, topOf } from './trace.ts';
import { genderOf, type Walk } from './walk.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What a pronoun asks for. */
export interface Asked extends Whereabouts {
  readonly sorts: readonly Sort[];
  readonly gender?: Gender;
  /** Whether a possessive: "his" may be that of a subject of its own verb. */
  readonly owning: boolean;
  /** What it says: "the deputy had told him so, **she** added" is not the deputy. */
  readonly words: readonly Span[];
}

/** How many sentences back a pronoun reaches, and what each costs. */
const COST = [0, 6, 30, 36, 42];
/** Where the second best is this near, nobody is taken; across a sentence in between, one must stand out far more. */
const MARGIN = [1, 1, 30, 30, 30];

/**
 * Whom a pronoun stands for: the one spoken of before it that fits and has most points, by part, distance and
 * paragraph (after Lappin and Leass 1994, with points of our own). Nobody where two are about as likely.
 */
export function antecedent(walk: Walk, asked: Asked): Referent | undefined {
  // Where nobody else is there, it may be somebody out of its own words after all.
  return best(walk, asked) ?? (asked.words.length > 0 ? best(walk, { ...asked, words: [] }) : undefined);
}

function best(walk: Walk, asked: Asked): Referent | undefined {
  const points = new Map<Referent, { readonly score: number; readonly back: number }>();
  for (let n = walk.traces.length - 1; n >= 0; n--) {
    const trace = walk.traces[n] as Trace;
    const back = asked.told - trace.told;
    if (back >= COST.length || asked.paragraph - trace.paragraph > 2) break;
    if (!fits(walk, trace, asked)) continue;
    const score = scoreOf(walk, trace, asked);
    if (score > (points.get(trace.referent)?.score ?? Number.NEGATIVE_INFINITY))
      points.set(trace.referent, { score, back });
  }
  const [first, second] = [...points].sort((a, b) => b[1].score - a[1].score);
  if (!first) return asked.gender && onlyOne(walk, asked.token, asked.gender);
  const margin = MARGIN[first[1].back] as number;
  return !second || first[1].score - second[1].score >= margin ? first[0] : undefined;
}

function fits(walk: Walk, trace: Trace, asked: Asked): boolean {
  const { referent } = trace;
  if (trace.token >= asked.token || (trace.quote >= 0 && trace.quote !== asked.quote)) return false;
  if (!asked.sorts.includes(referent.sort)) return false;
  // Whom a headline only describes the text names anew.
  if (walk.survey.titled && trace.paragraph === 0 && asked.paragraph > 0 && !referent.known) return false;
  const at = walk.doc.tokStart[trace.token] as number;
  if (trace.form !== 'pronoun' && asked.words.some(([start, end]) => start <= at && at < end)) return false;
  // "They" takes up a body only where that acts.
  if (asked.sorts[0] === 'many' && referent.sort === 'body' && trace.rank < 30) return false;
  // "Base 12" is no he.
  if (asked.gender && referent.sort === 'any' && referent.known?.names.every((name) => /\d/.test(name))) return false;
  const gender = genderOf(walk, referent);
  if (asked.gender && gender && gender !== asked.gender) return false;
  return asked.sentence !== trace.sentence || asked.owning || !sharesVerb(walk.doc, trace.token, asked.token);
}

function scoreOf(walk: Walk, trace: Trace, asked: Asked): number {
  const { referent } = trace;
  const same = asked.sentence === trace.sentence && governs(walk.doc, trace.token, asked.token) ? 10 : 0;
  const sure = asked.gender && genderOf(walk, referent) === asked.gender ? 6 : 0;
  const first = asked.sorts[0] === referent.sort ? 0 : -10;
  const cost = COST[asked.told - trace.told] as number;
  return trace.rank + same + sure + first - cost - 6 * Math.max(0, asked.paragraph - trace.paragraph);
}

/** Far from any name, as in an interview: the only person of the article so far whose gender fits, or the only one known to have it. */
function onlyOne(walk: Walk, token: number, gender: Gender): Referent | undefined {
  const fitting = [...walk.outside]
    .filter(([referent, first]) => first < token && referent.sort === 'person')
    .map(([referent]) => referent)
    .filter((referent) => (genderOf(walk, referent) ?? gender) === gender);
  const sure = fitting.filter((referent) => genderOf(walk, referent) === gender);
  if (fitting.length === 1) return fitting[0];
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
