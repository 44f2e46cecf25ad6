import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import type { Statement } from '../../core/reading.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';
import { promiseOf } from './make.ts';
import { modalOf } from './modal.ts';
import { pairIn, sidesOf } from './side.ts';
import type { PledgeTables, Side, Vow } from './vow.ts';
import { wordsIn } from './words.ts';

const OWN = new Set(['pledge', 'refuse', 'announce', 'intend']);
/** Who only wishes or tries has bound himself to nothing. */
const WISH =
  /\b(?:wish|hop|seek|sought|want|aim|try|tri|attempt|aspir|desir|would like|dream)(?:e|es|ed|ing|ies|ied|s)?\b/iu;
const FORECAST = new Set(['predict', 'assert', 'confirm']);
const TOLD =
  /\b(?:undertaken|undertook|promised|pledged|agreed|vowed|committed themselves|committed itself|sworn|swore)\s+(?:to|that|not to)\b/u;
/** "that it has", "they have each": the speaker's own side. */
const PRONOUN = /^(?:that\s+)?(?:it|they|he|she|we|I)\b/iu;

/** The promises of a statement: its own, a forecast of what its speaker's side will do, or one that it tells of others. */
export function statedIn(material: Material, statement: Statement, tables: PledgeTables): Vow[] {
  const { reading } = material;
  const span = contentOf(reading.text, reading.sentences, statement);
  if (!span || statement.cuePolarity === 'hypothetical') return [];
  if (statement.source.some((at) => /^(?:who|which|that|nobody|all|anyone|whoever)$/iu.test(cut(reading.text, at))))
    return [];
  const source = statement.source[0];
  const speaker = source && { span: source, local: statement.sourceActor };
  const told = TOLD.exec(cut(reading.text, span));
  // "X has undertaken to free them, the mediator announced": X is bound, not who announces it.
  const others = told && statement.act !== 'refuse' ? partiesBefore(material, [span[0], span[0] + told.index]) : [];
  if (told && others.length > 0) return ofSides(material, statement, span, others, tables, told[0].includes('not'));
  if (OWN.has(statement.act) && statement.cuePolarity === 'asserted') {
    const refused = statement.act === 'refuse';
    const pair = source ? pairIn(material, source, tables) : [];
    const vows =
      pair.length === 2
        ? ofSides(material, statement, span, pair, tables, refused)
        : [promiseOf(material, statement, span, speaker, tables, refused)];
    if (statement.act === 'intend' && statement.cue.some((at) => WISH.test(cut(reading.text, at)))) return [];
    return vows.filter(({ matters }) => statement.act === 'pledge' || isKnown(matters));
  }
  // "The mayor said that the road would be open": read as a forecast, but of what the speaker's own side will do.
  if (FORECAST.has(statement.act) && statement.cuePolarity === 'asserted' && source && !statement.anonymous) {
    const words = wordsIn(reading.text, firstOf(reading.sentences, span));
    const own = modalOf(words) >= 0 || words.some(({ form }) => form === 'may');
    const made = own ? promiseOf(material, statement, span, speaker, tables, false) : undefined;
    if (made && isKnown(made.matters)) return [made];
  }
  if (!told) return [];
  const before: Span = [span[0], span[0] + told.index];
  const sides = PRONOUN.test(cut(reading.text, before)) ? (speaker ? [speaker] : []) : sidesOf(material, before);
  return ofSides(material, statement, span, sides, tables, told[0].includes('not'));
}

/** What stands of some words in the sentence in which they begin: a speech goes on about other things. */
const firstOf = (sentences: readonly Span[], [start, end]: Span): Span => [
  start,
  Math.min(end, spanAt(sentences, start)?.[1] ?? end),
];

/** The parties whose undertaking is told, where each is a known actor and none is "it". */
function partiesBefore(material: Material, before: Span): readonly Side[] {
  const text = cut(material.reading.text, before);
  if (PRONOUN.test(text) || text.length > 60) return [];
  const sides = sidesOf(material, before);
  return sides.every(({ local }) => local !== null) ? sides : [];
}

/** One of the table's matters, not only the deed that the words name. */
export const isKnown = (matters: Vow['matters']): boolean =>
  matters.some(({ opposite }) => opposite.promise.length > 0);

/** A deed of the table, or one that its words name. */
export const namesDeed = (matters: Vow['matters']): boolean => matters.some(({ opposite }) => !opposite.always);

/** A promise of two sides is two, each to the other. */
export function ofSides(
  material: Material,
  statement: Statement | undefined,
  span: Span,
  sides: readonly Side[],
  tables: PledgeTables,
  refused: boolean,
): Vow[] {
  return sides.map((side) => {
    const other = sides.find((one) => one !== side);
    const made = promiseOf(material, statement, span, side, tables, refused);
    const id = sides.length < 2 ? made.id : cellId(material.reading.id, `p${side.span[0]}`);
    return { ...made, id, ...(other ? withOther(material, other) : {}) };
  });
}

const withOther = ({ actors }: Material, { span, local }: Side): Partial<Vow> => {
  const actor = actors.get(local ?? '')?.id;
  return { beneficiary: span, ...(actor === undefined ? {} : { beneficiaryActor: actor }) };
};

/** From the first to the last word of a content; a clause that breaks off goes on to the end of its sentence. */
function contentOf(text: string, sentences: readonly Span[], { content, quote }: Statement): Span | undefined {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return undefined;
  const sentence = spanAt(sentences, last[0]);
  const whole = quote === 'direct' || !sentence || /^\s*[,;.!?"”]/u.test(text.slice(last[1]));
  return [first[0], whole ? last[1] : sentence[1]];
}
