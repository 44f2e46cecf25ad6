import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import { order } from '../../core/order.ts';
import type { Statement } from '../../core/reading.ts';
import { cut, overlaps, type Span, spanAt } from '../../core/span.ts';
import { isFull } from '../../link/saying-word.ts';
import type { GroupTable } from './group-table.ts';
import type { Opposite } from './opposite-table.ts';
import { type Bound, boundOf } from './party.ts';
import { phraseAt } from './phrase.ts';
import { type Word, wordsIn } from './words.ts';

/** The tables by which promises are weighed. */
export interface PledgeTables {
  readonly opposites: readonly Opposite[];
  readonly groups: GroupTable;
}

/** One matter of a promise, and the words for those it speaks of. */
export interface Matter {
  readonly opposite: Opposite;
  readonly topic: readonly Word[];
}

/** A promise as one article tells it. */
export interface Vow {
  /** Cell id: `p` and where its words stand, or the words for the side that it binds. */
  readonly id: string;
  readonly article: string;
  readonly statement?: string;
  readonly span: Span;
  readonly by?: Bound;
  readonly beneficiary?: Span;
  readonly beneficiaryActor?: string;
  /** EDTF. */
  readonly deadline?: string;
  readonly matters: readonly Matter[];
}

const MODALS = new Set('will would shall should may wo ll d'.split(' '));
const NO = new Set('no not never nobody none neither nor without n’t cannot'.split(' '));
const STOPS = new Set(
  'who whom which that by until till before when if unless in on at from during and or as with'.split(' '),
);

/** The promises of an article: its statements that promise, promises told in others, and sentences that go on with one. */
export function promisesOf(material: Material, tables: PledgeTables): Vow[] {
  const { reading } = material;
  const stated = reading.statements.flatMap((statement) => statedIn(material, statement, tables));
  const carried = carriedIn(material, tables, stated);
  const all = [...stated, ...carried].sort((a, b) => a.span[0] - b.span[0] || order(a.id, b.id));
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

const OWN = new Set(['pledge', 'refuse', 'announce', 'intend']);
const FORECAST = new Set(['predict', 'assert', 'confirm']);
const TOLD =
  /\b(?:undertaken|undertook|promised|pledged|agreed|vowed|committed themselves|committed itself|sworn|swore)\s+(?:to|that|not to)\b/u;

function statedIn(material: Material, statement: Statement, tables: PledgeTables): Vow[] {
  const { reading } = material;
  const span = contentOf(reading.text, reading.sentences, statement);
  if (!span || statement.cuePolarity === 'hypothetical') return [];
  if (OWN.has(statement.act) && statement.cuePolarity === 'asserted') {
    const source = statement.source[0];
    const speaker = source && { span: source, local: statement.sourceActor };
    return [promiseOf(material, statement, span, speaker, tables, statement.act === 'refuse')].filter(
      ({ matters }) => statement.act === 'pledge' || matters.length > 0,
    );
  }
  // "The mayor said that the road would be open": read as a forecast, but of what the speaker's own side will do.
  if (FORECAST.has(statement.act) && statement.cuePolarity === 'asserted' && statement.sourceActor !== null) {
    const source = statement.source[0];
    const own = wordsIn(reading.text, span).some(({ form }) => MODALS.has(form));
    const made =
      source &&
      own &&
      promiseOf(material, statement, span, { span: source, local: statement.sourceActor }, tables, false);
    if (made && made.matters.length > 0) return [made];
  }
  const told = TOLD.exec(cut(reading.text, span));
  if (!told) return [];
  const source = statement.source[0];
  const named = sidesOf(material, [span[0], span[0] + told.index]);
  const speaker = source ? [{ span: source, local: statement.sourceActor }] : [];
  return (PRONOUN.test(reading.text.slice(span[0], span[0] + told.index)) ? speaker : named).flatMap(
    (side, _, sides) => {
      const other = sides.find((one) => one !== side);
      const made = promiseOf(material, statement, span, side, tables, told[0].includes('not'));
      const id = sides.length < 2 ? made.id : cellId(reading.id, `p${side.span[0]}`);
      return [{ ...made, id, ...(other ? withOther(material, other) : {}) }];
    },
  );
}

/** "that it has", "they have each": the speaker's own side. */
const PRONOUN = /^(?:that\s+)?(?:it|they|he|she|we|I)\b/iu;

interface Side {
  readonly span: Span;
  readonly local: string | null;
}

const withOther = ({ actors }: Material, { span, local }: Side): Partial<Vow> => {
  const actor = actors.get(local ?? '')?.id;
  return { beneficiary: span, ...(actor === undefined ? {} : { beneficiaryActor: actor }) };
};

/** "The government and the Brigades have": each side of a subject, without its helping verbs. */
function sidesOf(material: Material, span: Span): Side[] {
  const { text } = material.reading;
  const subject = cut(text, span).replace(/\s+(?:has|have|had|both|each|also|jointly|\s)+$/u, '');
  const sides: Side[] = [];
  let from = span[0];
  for (const piece of subject.split(/\s+and\s+/u)) {
    const start = text.indexOf(piece, from);
    const side: Span = [start, start + piece.length];
    sides.push({ span: side, local: ownerOf(material, side) });
    from = side[1];
  }
  return sides.length > 2 ? [] : sides;
}

/** The actor that words name: of the mention with the last head among them. */
function ownerOf({ reading }: Material, span: Span): string | null {
  const inside = reading.mentions.filter(({ head, actor }) => actor !== null && overlaps(span, head));
  const named = inside.filter(({ form }) => form === 'name');
  return (named.at(-1) ?? inside.at(-1))?.actor ?? null;
}

/** From the first to the last word of a content; a clause that breaks off goes on to the end of its sentence. */
function contentOf(text: string, sentences: readonly Span[], { content, quote }: Statement): Span | undefined {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return undefined;
  const sentence = spanAt(sentences, last[0]);
  const whole = quote === 'direct' || !sentence || /^\s*[,;.!?"”]/u.test(text.slice(last[1]));
  return [first[0], whole ? last[1] : sentence[1]];
}

function promiseOf(
  material: Material,
  statement: Statement | undefined,
  span: Span,
  speaker: Side | undefined,
  tables: PledgeTables,
  refused: boolean,
): Vow {
  const { reading, actors } = material;
  const subject = subjectSide(material, span, tables);
  const side = subject ?? speaker;
  const by = side && boundOf(material, side.span, side.local, tables.groups);
  const said = mattersIn(reading.text, span, tables.opposites, by, refused);
  const matters = (said.length > 0 || !statement ? said : cueMatters(material, statement, span, by, tables)).map(
    (matter) => (matter.topic.length > 0 ? matter : { ...matter, topic: hearerOf(material, statement) }),
  );
  const words = statement?.beneficiary ?? undefined;
  const getter = actors.get(statement?.beneficiaryActor ?? '')?.id;
  const deadline = statement?.deadline ?? deadlineIn(material, span);
  const topic = matters[0]?.topic ?? [];
  const beneficiary = words ?? (topic[0] && ([topic[0].span[0], topic.at(-1)?.span[1] ?? topic[0].span[1]] as Span));
  const known = getter ?? (beneficiary && actors.get(ownerOf(material, beneficiary) ?? '')?.id);
  return {
    id: cellId(reading.id, `p${span[0]}`),
    article: reading.id,
    ...(statement === undefined ? {} : { statement: cellId(reading.id, statement.id) }),
    span,
    ...(by === undefined ? {} : { by }),
    ...(beneficiary === undefined ? {} : { beneficiary }),
    ...(known === undefined ? {} : { beneficiaryActor: known }),
    ...(deadline === undefined ? {} : { deadline }),
    matters,
  };
}

/** "Guaranteed the safety of journalists": the cue is a part of what is promised. */
function cueMatters(
  material: Material,
  statement: Statement,
  span: Span,
  by: Bound | undefined,
  tables: PledgeTables,
): Matter[] {
  const cue = statement.cue.find(([, end]) => end <= span[0] && span[0] - end < 6);
  return cue && statement.act === 'pledge'
    ? mattersIn(material.reading.text, [cue[0], span[1]], tables.opposites, by, false)
    : [];
}

/** Where the promise itself only says "they": those to whom it was made. */
const hearerOf = ({ reading }: Material, statement: Statement | undefined): Word[] =>
  statement?.hearer
    ? wordsIn(reading.text, statement.hearer).filter(({ form }) => isFull(form) && !DATED.test(form))
    : [];

const BODIES = new Set(['organization', 'armed-group', 'state', 'other']);

/** Where "will" stands, or "is" of "is to". */
const modalOf = (words: readonly Word[]): number =>
  words.findIndex(
    ({ form }, i) => MODALS.has(form) || ((form === 'is' || form === 'are') && words[i + 1]?.form === 'to'),
  );

/** The subject of "X will ...", where it is a party that can bind itself: a body, a state, "our army". */
function subjectSide(material: Material, span: Span, { groups }: PledgeTables): Side | undefined {
  const { reading } = material;
  const words = wordsIn(reading.text, span);
  const modal = modalOf(words);
  const [first, next, then] = [words[0], words[modal + 1], words[modal + 2]];
  if (modal < 1 || modal > 10 || !first || NO.has(first.form)) return undefined;
  const passive = next?.form === 'be' || then?.form === 'be';
  if (passive || next?.form === 'have' || next?.form === 'get') return undefined;
  const subject: Span = [first.span[0], words[modal - 1]?.span[1] ?? first.span[1]];
  const local = ownerOf(material, subject);
  const actor = reading.actors.find(({ id }) => id === local);
  const organ = words.slice(0, modal).some(({ stem }) => groups.organs.has(stem));
  const pronoun = words.slice(0, modal).every(({ form }) => /^(it|they|we|he|she|i)$/.test(form));
  if (pronoun) return undefined;
  const may = words[modal]?.form === 'may';
  return !may && ((actor && BODIES.has(actor.kind)) || organ) ? { span: subject, local } : undefined;
}

function deadlineIn({ reading }: Material, span: Span): string | undefined {
  for (const date of reading.dates) {
    if (!overlaps(date.span, span) || date.edtf === undefined) continue;
    const before = reading.text.slice(Math.max(0, date.span[0] - 16), date.span[1]);
    if (/\b(?:by|before|until|no later than|within)\s+(?:the\s+)?(?:end\s+of\s+)?/iu.test(before))
      return date.edtf.split('/').at(-1);
  }
  return undefined;
}

/** Each matter of which the words speak, once, with the words for whom or what it is about. */
export function mattersIn(
  text: string,
  span: Span,
  opposites: readonly Opposite[],
  by: Bound | undefined,
  refused: boolean,
): Matter[] {
  const words = wordsIn(text, span);
  return opposites.flatMap((opposite) => {
    const topics = opposite.promise.flatMap((phrase) =>
      words.flatMap((_, at) => {
        const last = phraseAt(words, at, phrase);
        if (last < 0) return [];
        const [from, to] = clauseBounds(text, words, at);
        const no = refused || words.slice(from, at).some(({ form }) => NO.has(form) || /n[’']t$/u.test(form));
        if (no !== phrase.negated) return [];
        return [topicOf(words.slice(from, to), at - from, last - from, phrase.subject, by)];
      }),
    );
    const [first] = topics;
    return first === undefined ? [] : [{ opposite, topic: topics.flat() }];
  });
}

function clauseBounds(text: string, words: readonly Word[], at: number): [number, number] {
  const broken = (i: number): boolean =>
    /[;:.,"“”]/u.test(text.slice(words[i - 1]?.span[1] ?? 0, words[i]?.span[0] ?? 0));
  const joins = (i: number): boolean =>
    words[i]?.form === 'and' && words.slice(i + 1, i + 7).some(({ form }) => MODALS.has(form));
  let from = at;
  while (from > 0 && !broken(from) && !joins(from)) from--;
  let to = at + 1;
  while (to < words.length && !broken(to) && !joins(to)) to++;
  return [from, to];
}

/** The words for whom it is about: the subject of a passive clause, else what stands behind the verb. */
function topicOf(clause: readonly Word[], at: number, last: number, subject: boolean, by: Bound | undefined): Word[] {
  const modal = clause.findIndex(({ form }, i) => i < at + 1 && MODALS.has(form));
  const passive = clause.slice(0, at).some(({ form }) => form === 'be' || form === 'been');
  const taken = subject || (passive && modal >= 0);
  const head = (words: readonly Word[]): Word[] => {
    const end = words.findIndex(({ form }, i) => i > 0 && STOPS.has(form) && form !== 'with');
    return words.slice(0, end < 0 ? words.length : end);
  };
  const piece = taken ? head(clause.slice(0, modal < 0 ? at : modal)) : clause.slice(at + 1).filter((_, i) => i < 14);
  const words = taken ? piece : head(piece.filter((word, i) => !(i === 0 && STOPS.has(word.form))));
  const own = new Set(by?.names.flatMap((name) => name.split(' ')) ?? []);
  const inPhrase = taken ? [] : clause.slice(at + 1, last + 1).filter((_, i, all) => i === all.length - 1);
  return words.filter(
    (word) =>
      isFull(word.form) &&
      !DATED.test(word.form) &&
      !own.has(word.form) &&
      !(inPhrase.includes(word) && words.length > 1),
  );
}

/** Words that tell when, or how many. */
const DATED =
  /^(?:\d.*|no|not|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|end|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|eighteen)$/u;

const ANNOUNCES =
  /\b(?:promises?|pledges?|undertakings?|commitments?|promised|pledged|vowed|undertook|gave (?:its|his|her|their) word)\b/u;

/** Sentences in the outlet's own voice that go on with a promise: "It will lay no mines." */
function carriedIn(material: Material, tables: PledgeTables, stated: readonly Vow[]): Vow[] {
  const { reading } = material;
  const found: Vow[] = [];
  let speaker: Side | undefined;
  let open = false;
  for (const sentence of reading.sentences) {
    const text = cut(reading.text, sentence);
    const own = !reading.statements.some(({ content, cue }) =>
      [...content, ...cue].some((span) => overlaps(span, sentence)),
    );
    const words = wordsIn(reading.text, sentence);
    const modal = modalOf(words);
    const bound = /\b(?:accord|agreement|deal|treaty|truce|terms)\b/iu.test(text) || /\b(?:is|are) to\b/u.test(text);
    if (own && modal > 0 && (open || (bound && subjectSide(material, sentence, tables)))) {
      const side = subjectSide(material, sentence, tables);
      const it = /^(?:And\s+)?(?:It|They|He|She)\b/u.test(text);
      if (side) speaker = side;
      const made = promiseOf(material, undefined, sentence, it || !side ? speaker : side, tables, false);
      if (made.matters.length > 0) found.push(made);
      continue;
    }
    const said = stated.find(({ span }) => overlaps(span, sentence));
    if (said?.by) speaker = { span: said.by.span, local: ownerOf(material, said.by.span) };
    open = said !== undefined || ANNOUNCES.test(text);
  }
  return found;
}
