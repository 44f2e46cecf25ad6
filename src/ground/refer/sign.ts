import { type Doc, formOf, headOf, relOf, uposOf } from '../../annotate/doc.ts';
import { covers } from '../../core/span.ts';
import type { StatementDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { type Asked, type Candidate, sharesVerb } from './candidate.ts';
import { genderOfNoun } from './noun-sort.ts';
import { SUBJECT, type Trace, topOf } from './trace.ts';
import { genderOf, type Walk } from './walk.ts';

/**
 * What speaks for or against somebody as the one meant, by name: distance, part in the sentence, who spoke last. What
 * each counts for is learned: data/antecedents.tsv.
 */
export type Sign = string;

/** The signs of each candidate, in their order. */
export function signsOf(walk: Walk, asked: Asked, candidates: readonly Candidate[]): Sign[][] {
  const among = standing(walk, asked, candidates);
  return candidates.map((one, nth) => [
    ...placeSigns(walk.doc, asked, one, among),
    ...partSigns(walk.doc, asked, one),
    ...kindSigns(walk, asked, one),
    ...speechSigns(walk, asked, one, among),
    ...rankSigns(one, nth, among),
  ]);
}

/** The signs for nobody told of before: "it rained", "they say". */
export function signsOfNobody(walk: Walk, asked: Asked, candidates: readonly Candidate[]): Sign[] {
  const { doc } = walk;
  const above = headOf(doc, asked.token);
  return [
    'nobody',
    `nobody of ${few(candidates.length)}`,
    `nobody as ${asked.word}`,
    `nobody as ${partOf(doc, asked.token)}`,
    `nobody under ${above < 0 ? 'root' : uposOf(doc, above)}`,
    ...(relOf(doc, asked.token).startsWith('expl') ? ['nobody expletive'] : []),
    ...(asked.says ? ['nobody speaks', `nobody of ${few(candidates.length)} speaks`] : []),
    ...(asked.owning ? ['nobody owns', `nobody owns ${ownedBy(walk, asked)}`] : []),
    ...(asked.quote >= 0 ? ['nobody quoted'] : []),
  ];
}

/** What is the same for all candidates of a question. */
interface Standing {
  /** Whether the sentence opens its paragraph. */
  readonly opens: boolean;
  /** The last who was given words outside quotations. */
  readonly speaker: Trace | undefined;
  /** What he was given there. */
  readonly said: StatementDraft | undefined;
  readonly subjects: readonly Candidate[];
  /** Those whose gender is known to fit. */
  readonly sure: readonly Candidate[];
  readonly all: readonly Candidate[];
  readonly gendered: boolean;
}

function standing(walk: Walk, asked: Asked, all: readonly Candidate[]): Standing {
  const speaker = walk.traces.findLast(({ speaks, token, quote }) => speaks && quote < 0 && token < asked.token);
  const mention = speaker && (walk.index.byHead.get(speaker.token) ?? walk.index.nameAt.get(speaker.token));
  return {
    opens: asked.sentence === 0 || walk.survey.paragraph[asked.sentence - 1] !== asked.paragraph,
    speaker,
    said: mention && walk.speaking.get(mention.id),
    subjects: all.filter(({ traces }) => traces.some(({ rank }) => rank >= SUBJECT)),
    sure: asked.gender ? all.filter(({ referent }) => genderOf(walk, referent) === asked.gender) : [],
    all,
    gendered: asked.gender !== undefined,
  };
}

/** Where it was spoken of. */
function placeSigns(doc: Doc, asked: Asked, { traces, count, first, named }: Candidate, { opens }: Standing): Sign[] {
  const last = traces[0] as Trace;
  const back = few(asked.told - last.told);
  return [
    `back ${back}`,
    `back ${back} ${last.rank >= SUBJECT ? 'subject' : 'other'} ${opens ? 'opening' : 'inside'}`,
    `paragraphs ${Math.min(3, Math.max(0, asked.paragraph - last.paragraph))}`,
    `here ${few(traces.length)}`,
    `times ${few(count - 1)}`,
    `named ${few(named)} times`,
    ...(first.paragraph <= 1 ? ['early'] : []),
    ...(last.token - (doc.sentStart[last.sentence] as number) <= 3 ? ['initial'] : []),
    ...(last.quote >= 0 ? ['in quotation'] : []),
  ];
}

/** The part it played, and how that goes with the part of the pronoun. */
function partSigns(doc: Doc, asked: Asked, { traces }: Candidate): Sign[] {
  const last = traces[0] as Trace;
  const [part, own] = [partOf(doc, last.token), partOf(doc, asked.token)];
  const same = traces.filter(({ told }) => told === asked.told);
  const before = traces.filter(({ told }) => told === asked.told - 1);
  const back = few(asked.told - last.told);
  const now = `for ${own}${asked.says ? ' speaking' : ''}`;
  return [
    `part ${part}`,
    `part ${part} for ${own}`,
    `part ${part} back ${back}`,
    `best ${weightOf(Math.max(...traces.map(({ rank }) => rank)))}`,
    `last ${weightOf(last.rank)} back ${back}`,
    ...(asked.token - (doc.sentStart[asked.sentence] as number) <= 1 ? [`part ${part} for first word`] : []),
    ...(part === 'owner' && isSubject(doc, headOf(doc, topOf(doc, last.token))) ? ['owner of subject'] : []),
    ...heaviest('here', same, now),
    ...heaviest('before', before, now),
    ...(same.some(({ token }) => governs(doc, token, asked.token)) ? [`subject above ${own}`] : []),
    ...(same.some(({ sentence, token }) => sentence === asked.sentence && sharesVerb(doc, token, asked.token))
      ? ['same verb']
      : []),
    ...(asked.says && traces.every((trace) => isInWords(doc, trace, asked)) ? ['in its words'] : []),
  ];
}

/** What the word behind a possessive stands for: "its **leader**", "its **forces**", "its **roof**". */
function ownedBy({ doc, tables }: Walk, { token }: Asked): string {
  const head = headOf(doc, token);
  const word = head < 0 ? '' : lowerOf(doc, head);
  if (tables.titles.has(word)) return 'office';
  return tables.heads.get(word)?.sort ?? (genderOfNoun(word, tables) ? 'person' : 'other');
}

/** The heaviest part it played among some traces, alone and for what asks. */
function heaviest(where: string, traces: readonly Trace[], now: string): Sign[] {
  if (traces.length === 0) return [];
  const part = weightOf(Math.max(...traces.map(({ rank }) => rank)));
  return [`${part} ${where}`, `${part} ${where} ${now}`];
}

/** What it is, and by which words it was spoken of. */
function kindSigns(walk: Walk, asked: Asked, { referent, traces }: Candidate): Sign[] {
  const { doc } = walk;
  const last = traces[0] as Trace;
  const pronoun = traces.find(({ form }) => form === 'pronoun');
  const alike = pronoun && formOf(doc, pronoun.token).toLowerCase()[0] === asked.word[0];
  const { known, told } = referent;
  return [
    `form ${last.form}`,
    `sort ${referent.sort}`,
    ...(asked.owning ? [`sort ${referent.sort} owns ${ownedBy(walk, asked)}`] : []),
    ...(asked.says ? [`sort ${referent.sort} speaks`, known ? `named ${known.of} speaks` : 'not named speaks'] : []),
    known ? `named ${known.of}` : 'not named',
    ...(known ? [`kind ${known.kind}`] : []),
    ...(asked.gender ? [genderOf(walk, referent) ? 'gender known' : 'gender unknown'] : []),
    ...(asked.sorts[0] === referent.sort ? [] : ['second sort']),
    ...(told?.faceless ? ['faceless'] : []),
    ...(referent.pair ? ['pair'] : []),
    ...(pronoun ? ['pronoun'] : []),
    ...(pronoun && alike ? [`same pronoun back ${few(asked.told - pronoun.told)}`] : []),
    ...(last.form === 'nominal' && INDEFINITE.test(formOf(doc, last.token - 1)) ? ['indefinite'] : []),
  ];
}

const INDEFINITE = /^(a|an|some|two|three)$/i;

/** Who has spoken. */
function speechSigns(
  { doc }: Walk,
  { says, told }: Asked,
  { referent, traces }: Candidate,
  { opens, speaker, said }: Standing,
): Sign[] {
  const at = doc.tokStart[traces[0]?.token ?? 0] as number;
  const isTold = said?.content.some((span) => covers(span, [at, at + 1])) === true;
  const now = says ? 'speaks' : 'silent';
  const how = `${says?.quote ?? 'silent'} ${opens ? 'opening' : 'inside'}`;
  const is = speaker?.referent === referent;
  return [
    ...(traces.some(({ speaks }) => speaks) ? ['spoke'] : []),
    ...(traces[0]?.speaks ? [`spoke last ${now}`] : []),
    ...(speaker && is
      ? [`last speaker ${now}`, `last speaker back ${few(told - speaker.told)}`, `last speaker ${how}`]
      : []),
    ...(speaker && !is && isTold ? [`told by last speaker ${now}`, `told by last speaker ${how}`] : []),
    ...(speaker && is && speaker.rank >= SUBJECT
      ? [`last speaker ${weightOf(speaker.rank)} back ${few(told - speaker.told)} ${now}`]
      : []),
    ...(speaker && !is ? [`other spoke ${says?.quote ?? 'silent'} back ${few(told - speaker.told)}`] : []),
  ];
}

/** How it stands among the others. */
function rankSigns(one: Candidate, nth: number, { all, subjects, sure, gendered }: Standing): Sign[] {
  const place = (list: readonly Candidate[]): string =>
    list.includes(one) ? String(Math.min(2, list.indexOf(one))) : list.length === 0 ? 'none' : 'other';
  const more = (of: (one: Candidate) => number): number =>
    Math.min(2, all.filter((other) => of(other) > of(one)).length);
  return [
    `nth ${Math.min(3, nth)}`,
    `nth told ${more(({ count }) => count)}`,
    ...(one.named > 0 ? [`nth named ${more(({ named }) => named)}`] : []),
    `nth subject ${place(subjects)}`,
    ...(gendered ? [`nth sure ${place(sure)}`] : []),
    ...(all.length === 1 ? ['only'] : []),
    ...(all.length === 2 ? [`of two ${nth}`] : []),
  ];
}

const few = (n: number): string => (n <= 2 ? String(Math.max(0, n)) : n <= 4 ? '3-4' : n <= 8 ? '5-8' : '9+');

/** A rank in words. */
const weightOf = (rank: number): string =>
  rank >= 43 ? 'speaks' : rank >= 38 ? 'main subject' : rank >= SUBJECT ? 'subject' : rank >= 18 ? 'object' : 'other';

function partOf(doc: Doc, token: number): string {
  const rel = relOf(doc, topOf(doc, token));
  if (rel.startsWith('nsubj')) return 'subject';
  if (/^(obj|iobj)/.test(rel)) return 'object';
  if (rel.startsWith('obl')) return 'oblique';
  if (rel === 'nmod:poss') return 'owner';
  return /^(nmod|root|conj|appos)/.exec(rel)?.[1] ?? 'other';
}

const isSubject = (doc: Doc, token: number): boolean => token >= 0 && relOf(doc, token).startsWith('nsubj');

/** Whether it is spoken of, by more than a pronoun, in the words that the pronoun says. */
function isInWords(doc: Doc, { form, token }: Trace, { says }: Asked): boolean {
  const at = doc.tokStart[token] as number;
  return form !== 'pronoun' && says !== undefined && says.content.some((span) => covers(span, [at, at + 1]));
}

/** Whether `a` is a subject of a clause that holds the clause of `b`: "**Haro** said that he ...". */
function governs(doc: Doc, a: number, b: number): boolean {
  const top = topOf(doc, a);
  if (!isSubject(doc, top)) return false;
  const verb = headOf(doc, top);
  for (let at = headOf(doc, b), steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++)
    if (at === verb) return true;
  return false;
}
