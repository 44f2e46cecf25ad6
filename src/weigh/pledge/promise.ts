import type { Material } from '../../core/material.ts';
import { order } from '../../core/order.ts';
import { cut, overlaps, type Span, spanAt } from '../../core/span.ts';
import { carriedIn } from './carried.ts';
import { isHearsay } from './hearsay.ts';
import { promiseOf } from './make.ts';
import { tellingWords } from './matter.ts';
import { partsOf } from './part-of.ts';
import { withSharedDue } from './shared-due.ts';
import { clausesOf, nounSide, ownerOf, pairIn, subjectSide } from './side.ts';
import { isKnown, namesDeed, ofSides, statedIn } from './stated.ts';
import { toldIn } from './told.ts';
import type { PledgeTables, Side, Vow } from './vow.ts';
import { wordsIn } from './words.ts';

/** The promises of an article: its statements that promise, sentences with a word for it, and sentences that go on with one. */
export function promisesOf(material: Material, tables: PledgeTables): Vow[] {
  const { reading } = material;
  const stated = reading.statements.flatMap((statement) => statedIn(material, statement, tables));
  const told = reading.sentences.flatMap((sentence) => toldVows(material, sentence, tables, stated));
  // What was read as a promise of nothing gives way to what the words of its sentence tell.
  const inSentence = (span: Span): Span => spanAt(reading.sentences, span[0]) ?? span;
  const sound = stated.filter(
    ({ matters, span }) => namesDeed(matters) || !told.some((one) => overlaps(one.span, inSentence(span))),
  );
  const carried = carriedIn(material, tables, [...sound, ...told]);
  const all = [...sound, ...told, ...carried].sort((a, b) => a.span[0] - b.span[0] || order(a.id, b.id));
  const inner = all.filter(
    (vow) =>
      !isHearsay(reading.text, vow.span) &&
      !all.some((one) => namesDeed(one.matters) && isTold(reading.text, one.span, vow.span, tables)),
  );
  return withSharedDue(
    material,
    inner.filter(({ id }, at) => inner.findIndex((one) => one.id === id) === at),
  );
}

/** "The minister promised that X": what was read around X begins with the words that promise it. */
function isTold(text: string, inner: Span, outer: Span, { vows }: PledgeTables): boolean {
  if (outer[0] >= inner[0] || inner[1] > outer[1] + 1) return false;
  const before = wordsIn(text, [outer[0], inner[0]]);
  return before.some(({ stem }) => vows.some(({ kind, stems }) => kind === 'verb' && stems[0] === stem));
}

const NOBODY = /^(?:who|which|that|nobody|none|all|one|anyone|whoever)$/iu;

/** From the first to the last name or noun for somebody among the words. */
function narrowed({ reading }: Material, party: Span): Span {
  const inside = reading.mentions.filter(({ span }) => overlaps(span, party));
  if (inside.length === 0) return party;
  const start = Math.max(party[0], Math.min(...inside.map(({ span }) => span[0])));
  return [start, Math.min(party[1], Math.max(...inside.map(({ span }) => span[1])))];
}

/** "Under the deal the firm will take them back and the rebels must leave": each part of which a side is told, with that side. */
function dealSides(material: Material, content: Span, tables: PledgeTables): readonly (readonly [Span, Side])[] {
  let side: Side | undefined;
  return partsOf(material.reading.text, content).flatMap((part) => {
    side = subjectSide(material, part, tables) ?? nounSide(material, part, tables) ?? side;
    return side ? [[part, side] as const] : [];
  });
}

/** The promise that a sentence tells by its words, where no statement of it holds one. */
function toldVows(material: Material, sentence: Span, tables: PledgeTables, stated: readonly Vow[]): Vow[] {
  const { text } = material.reading;
  if (stated.some(({ span, matters }) => namesDeed(matters) && overlaps(span, sentence))) return [];
  const told = toldIn(text, wordsIn(text, sentence), tables.vows);
  if (!told || (told.party && NOBODY.test(cut(text, told.party)))) return [];
  const sides = told.party ? [] : dealSides(material, told.content, tables);
  if (sides.length > 1)
    return sides.map(([clause, side]) => promiseOf(material, undefined, clause, side, tables, false));
  const each = clausesOf(material, told.content, tables);
  if (each.length > 1) return each.map((clause) => promiseOf(material, undefined, clause, undefined, tables, false));
  const pair = told.party ? pairIn(material, told.party, tables) : [];
  if (pair.length === 2) return ofSides(material, undefined, told.content, pair, tables, false);
  const party = told.party && narrowed(material, told.party);
  const speaker = party && { span: party, local: ownerOf(material, party) };
  const hearer = tellingWords(told.hearer ?? [], undefined);
  return partsOf(text, told.content)
    .map((part) => promiseOf(material, undefined, part, speaker, tables, false, hearer))
    .filter((made) => made.by && (!told.spoken || isKnown(made.matters)));
}
