import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import type { Statement } from '../../core/reading.ts';
import { cut, overlaps, type Span, spanAt } from '../../core/span.ts';
import { promiseOf } from './make.ts';
import { modalOf } from './modal.ts';
import { partBehind, partsOf } from './part-of.ts';
import { ownerOf, pairIn, sidesOf } from './side.ts';
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
  const whole = contentOf(reading.text, reading.sentences, statement);
  if (!whole || statement.cuePolarity === 'hypothetical') return [];
  if (statement.source.some((at) => /^(?:who|which|that|nobody|all|anyone|whoever)$/iu.test(cut(reading.text, at))))
    return [];
  const parts = partsOfStatement(material, statement, whole);
  if (parts.length < 2) return vowsIn(material, statement, whole, tables);
  const { deadline: _, beneficiary, beneficiaryActor, ...rest } = statement;
  const madeIn = (part: Span): Vow[] => {
    const theirs = beneficiary && overlaps(beneficiary, part);
    return vowsIn(material, { ...rest, ...(theirs ? { beneficiary, beneficiaryActor } : {}) }, part, tables);
  };
  // What would be no promise by itself belongs to the one before it.
  const kept: Span[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const none = madeIn(part).length === 0;
    if (last && none && part[0] < whole[1]) kept[kept.length - 1] = [last[0], part[1]];
    else if (!last || !none) kept.push(part);
  }
  const made: Vow[][] = [];
  for (const part of kept) {
    const before = made.at(-1) ?? [];
    const goesOn = modalOf(wordsIn(reading.text, part)) === 0 && before.length > 0;
    made.push(goesOn ? goingOn(material, rest, part, before, tables) : madeIn(part));
  }
  return made.flatMap((vows) => withLastDue(reading.text, vows, made.at(-1)?.[0]));
}

/** "They will exchange their captives and will raid no more": of those whom the part before it binds. */
function goingOn(
  material: Material,
  statement: Statement,
  part: Span,
  before: readonly Vow[],
  tables: PledgeTables,
): Vow[] {
  const sides = before.flatMap(({ by }) => (by ? [{ span: by.span, local: ownerOf(material, by.span) }] : []));
  const made = ofSides(material, statement, part, sides, tables, false);
  return made
    .filter(({ matters }) => isKnown(matters))
    .map((vow, i) => ({ ...vow, id: cellId(material.reading.id, `p${part[0] + i}`) }));
}

/** "To free them and to pay their families by 1 May": the day behind the last of several infinitives is that of them all. */
function withLastDue(text: string, vows: readonly Vow[], last: Vow | undefined): Vow[] {
  const due = last !== undefined && cut(text, last.span).startsWith('to ') ? last.deadline : undefined;
  return vows.map((vow) =>
    due !== undefined && vow.deadline === undefined && cut(text, vow.span).startsWith('to ')
      ? { ...vow, deadline: due }
      : vow,
  );
}

/** The promises that a statement joins, with what it adds behind the words for who says so. */
function partsOfStatement({ reading }: Material, { cue, source, content }: Statement, whole: Span): readonly Span[] {
  const { text, sentences, statements } = reading;
  const said = Math.max(...[...cue, ...source].map(([, end]) => end));
  const more = content.length === 1 && said >= whole[1] ? partBehind(text, sentences, said) : undefined;
  const own = more && !statements.some((one) => one.content.some((span) => overlaps(span, more)));
  return [...partsOf(text, whole), ...(own ? partsOf(text, more) : [])];
}

/** The promises of some words of a statement. */
function vowsIn(material: Material, statement: Statement, span: Span, tables: PledgeTables): Vow[] {
  const { reading } = material;
  const source = statement.source[0];
  const speaker = source && { span: source, local: statement.sourceActor };
  const told = TOLD.exec(cut(reading.text, span));
  // "X has undertaken to free them, the mediator announced": X is bound, not who announces it.
  const others = told && statement.act !== 'refuse' ? partiesBefore(material, [span[0], span[0] + told.index]) : [];
  if (told && others.length > 0) return ofSides(material, statement, span, others, tables, told[0].includes('not'));
  if (OWN.has(statement.act) && statement.cuePolarity === 'asserted') {
    const refused = statement.act === 'refuse';
    const own = pairWho(material, span, tables);
    const pair = own.length === 2 ? own : source ? pairIn(material, source, tables) : [];
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

/** "The council and the guard will hold their fire, the elders announced": the two that are to do it. */
function pairWho(material: Material, span: Span, tables: PledgeTables): readonly Side[] {
  const words = wordsIn(material.reading.text, span);
  const modal = modalOf(words);
  const [first, last] = [words[0], words[modal - 1]];
  const subject = words.slice(0, Math.max(0, modal));
  return first && last && subject.length < 15 && subject.some(({ form }) => form === 'and')
    ? pairIn(material, [first.span[0], last.span[1]], tables)
    : [];
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
    const bound: Side = sides.length > 1 ? { ...side, sole: true } : side;
    const made = promiseOf(material, statement, span, bound, tables, refused);
    const id = sides.length < 2 ? made.id : cellId(material.reading.id, `p${side.span[0]}`);
    return { ...made, id, ...(other ? withOther(material, other) : {}) };
  });
}

const withOther = ({ actors }: Material, { span, local }: Side): Partial<Vow> => {
  const actor = actors.get(local ?? '')?.id;
  return { beneficiary: span, ...(actor === undefined ? {} : { beneficiaryActor: actor }) };
};

/** From the first to the last word of a content; a clause that breaks off goes on to the end of its sentence. */
function contentOf(text: string, sentences: readonly Span[], { content, quote, cue }: Statement): Span | undefined {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return undefined;
  const sentence = spanAt(sentences, last[0]);
  const whole = quote === 'direct' || !sentence || /^\s*[,;.!?"”]/u.test(text.slice(last[1]));
  // "Vowed never again to let waste in": "no" stands before the words that were read.
  const no = /\b(?:not|never)(?: again)?\s+$/u.exec(text.slice(Math.max(0, first[0] - 14), first[0]));
  const start = /^(?:and|but|by|before|within)\b/u.test(cut(text, first))
    ? opensBefore(text, cue, first[0])
    : undefined;
  return [start ?? first[0] - (no?.[0].length ?? 0), whole ? last[1] : sentence[1]];
}

/** "Promised to leave the mill and that the millers": where the first of what is promised begins, behind the word for it. */
function opensBefore(text: string, cue: readonly Span[], content: number): number | undefined {
  const from = cue.findLast(([, end]) => end <= content)?.[1];
  const opens =
    from === undefined ? undefined : /^[^,;.]{0,60}?\s((?:not |never )?to \p{Ll})/u.exec(text.slice(from, content));
  return from === undefined || !opens ? undefined : from + opens[0].length - (opens[1]?.length ?? 0);
}
