import { type Doc, formOf, headOf, xposOf } from '../../annotate/doc.ts';
import type { StatementDraft } from '../../extract/draft.ts';
import type { Gender, Referent, Sort } from './referent.ts';
import { SUBJECT, type Trace, topOf } from './trace.ts';
import { genderOf, type Walk } from './walk.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What a pronoun asks for. */
export interface Asked extends Whereabouts {
  /** The pronoun, lower case; "one" for the person spoken of, where no pronoun stands. */
  readonly word: string;
  readonly sorts: readonly Sort[];
  readonly gender?: Gender;
  /** Whether a possessive: "his" may be that of a subject of its own verb. */
  readonly owning: boolean;
  /** The statement that it is given, if any. */
  readonly says?: StatementDraft;
}

/** Somebody whom a pronoun could stand for. */
export interface Candidate {
  readonly referent: Referent;
  /** Where it was spoken of within reach, the latest first. */
  readonly traces: readonly Trace[];
  /** How often it was spoken of in all, and where first. */
  readonly count: number;
  readonly first: Trace;
  /** How often its name stands in the whole article. */
  readonly named: number;
}

/** How many sentences and paragraphs back a pronoun reaches. */
const SENTENCES = 8;
const PARAGRAPHS = 3;

/** All that a pronoun could stand for by sort and gender, those spoken of last first. */
export function candidatesOf(walk: Walk, asked: Asked): Candidate[] {
  const within = new Map<Referent, Trace[]>();
  const apart = new Set<Referent>();
  for (let n = walk.traces.length - 1; n >= 0; n--) {
    const trace = walk.traces[n] as Trace;
    if (asked.told - trace.told > SENTENCES || asked.paragraph - trace.paragraph > PARAGRAPHS) break;
    if (isApart(walk, trace, asked)) apart.add(trace.referent);
    if (apart.has(trace.referent) || !fits(walk, trace, asked)) continue;
    const list = within.get(trace.referent);
    if (list) list.push(trace);
    else within.set(trace.referent, [trace]);
  }
  return [...within]
    .filter(([referent]) => !apart.has(referent))
    .map(([referent, traces]) => {
      const all = walk.traces.filter((trace) => trace.referent === referent);
      return { referent, traces, count: all.length, first: all[0] as Trace, named: walk.named.get(referent) ?? 0 };
    });
}

function fits(walk: Walk, trace: Trace, asked: Asked): boolean {
  const { referent } = trace;
  if (trace.token >= asked.token || (trace.quote >= 0 && trace.quote !== asked.quote)) return false;
  if (!asked.sorts.includes(referent.sort)) return false;
  // Whom a headline only describes the text names anew.
  if (walk.survey.titled && trace.paragraph === 0 && asked.paragraph > 0 && !referent.known) return false;
  if (asked.sorts[0] === 'many' && referent.sort === 'body' && trace.rank < SUBJECT) return false;
  // "Base 12" is no he.
  if (asked.gender && referent.sort === 'any' && referent.known?.names.every((name) => /\d/.test(name))) return false;
  const gender = genderOf(walk, referent);
  return !asked.gender || !gender || gender === asked.gender;
}

/** Whether its part in the sentence of the pronoun says that the pronoun is somebody else. */
const isApart = ({ doc }: Walk, trace: Trace, asked: Asked): boolean =>
  trace.sentence === asked.sentence &&
  trace.token < asked.token &&
  (isOpening(doc, trace, asked) ||
    (!asked.owning && !SELF.test(asked.word) && sharesVerb(doc, trace.token, asked.token)));

const SELF = /sel(f|ves)$/;

/** "Asked when **Haro** would return, he": named in words before a comma that open with a participle, whose subject is the pronoun. */
function isOpening(doc: Doc, { form, sentence }: Trace, asked: Asked): boolean {
  if (form === 'pronoun') return false;
  const first = doc.sentStart[sentence] as number;
  return /^VB[ND]$/.test(xposOf(doc, first)) && formOf(doc, asked.token - 1) === ',';
}

/** "Haro saw him": two arguments of one verb are two persons. */
export function sharesVerb(doc: Doc, a: number, b: number): boolean {
  const [one, other] = [topOf(doc, a), topOf(doc, b)];
  return headOf(doc, one) >= 0 && headOf(doc, one) === headOf(doc, other);
}

/** Far from any name, as in an interview: the only person of the article so far whose gender fits, or the only one known to have it. */
export function onlyOne(walk: Walk, { token, gender }: Asked): Referent | undefined {
  if (!gender) return undefined;
  const fitting = [...walk.outside]
    .filter(([referent, first]) => first < token && referent.sort === 'person')
    .map(([referent]) => referent)
    .filter((referent) => (genderOf(walk, referent) ?? gender) === gender);
  const sure = fitting.filter((referent) => genderOf(walk, referent) === gender);
  if (fitting.length === 1) return fitting[0];
  return sure.length === 1 ? sure[0] : undefined;
}
