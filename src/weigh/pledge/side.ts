import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { modalOf } from './modal.ts';
import type { PledgeTables, Side } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

const BODIES = new Set(['organization', 'armed-group', 'state', 'other']);
const PRONOUN = /^(?:it|they|we|he|she|i|you)$/;
const OWN = /^(?:its|their|our|his|her|my)$/;
const NO = /^(?:no|not|nobody|none|neither)$/;

/** The actor that words name: of the mention with the last head among them. */
export function ownerOf({ reading }: Material, span: Span): string | null {
  const inside = reading.mentions.filter(({ head, actor }) => actor !== null && overlaps(span, head));
  const named = inside.filter(({ form }) => form === 'name');
  return (named.at(-1) ?? inside.at(-1))?.actor ?? null;
}

/** The subject of "X will ...", where it is a party that can bind itself: a body, a state, an organ; not "it", nor "our army". */
export function subjectSide(material: Material, span: Span, { groups }: PledgeTables): Side | undefined {
  const { reading } = material;
  const words = wordsIn(reading.text, span);
  const modal = modalOf(words);
  const from = subjectFrom(reading.text, words, modal);
  const subject = words.slice(from, modal);
  const [first, next, then] = [subject[0], words[modal + 1], words[modal + 2]];
  const last = subject.at(-1);
  if (modal < 1 || subject.length > 10 || !first || !last || NO.test(first.form)) return undefined;
  const passive =
    next?.form === 'be' || then?.form === 'be' || (then?.form === 'to' && words[modal + 3]?.form === 'be');
  if (passive || next?.form === 'have' || next?.form === 'get' || words[modal]?.form === 'may') return undefined;
  if (subject.every(({ form }) => PRONOUN.test(form)) || OWN.test(first.form)) return undefined;
  const at: Span = [first.span[0], last.span[1]];
  const local = ownerOf(material, at);
  const actor = reading.actors.find(({ id }) => id === local);
  const organ = subject.some(({ stem }) => groups.organs.has(stem));
  const named = actor ? actor.kind === 'place' : from > 0 && first.capital;
  const land = named && subject.length === 1;
  return land || (actor && BODIES.has(actor.kind)) || organ ? { span: at, local } : undefined;
}

/** Where the subject of the verb at `modal` begins: behind "that", a mark or a preposition that opens the sentence. */
function subjectFrom(text: string, words: readonly Word[], modal: number): number {
  let from = modal;
  while (from > 0 && !/[,;:—–“"]/u.test(text.slice(words[from - 1]?.span[1], words[from]?.span[0]))) {
    if (/^(?:that|promised|and|because|but|while|if)$/.test(words[from - 1]?.form ?? '')) break;
    from--;
  }
  return from;
}

/** The parties that words join: "the government and the Brigades", without helping words. More than two are none. */
export function sidesOf(material: Material, span: Span): Side[] {
  const { text } = material.reading;
  const subject = cut(text, span).replace(/\s+(?:has|have|had|both|each|also|jointly|\s)+$/u, '');
  const sides: Side[] = [];
  let from = span[0];
  for (const piece of subject.replace(/^(?:that\s+)?both\s+/iu, '').split(/\s+and\s+/u)) {
    const start = text.indexOf(piece, from);
    const side: Span = [start, start + piece.length];
    sides.push({ span: side, local: ownerOf(material, side) });
    from = side[1];
  }
  return sides.length > 2 ? [] : sides;
}

/** "X will pull out, and Y will pay": a clause for each party that is to do something; none where one party does. */
export function clausesOf(material: Material, span: Span, tables: PledgeTables): readonly Span[] {
  const { text } = material.reading;
  const joins = [...cut(text, span).matchAll(/(?:,|;|\band\b|\bwhile\b|\bbut\b)\s+(?:and |while |but )?/gu)];
  const starts = [span[0], ...joins.map(({ index, 0: word }) => span[0] + index + word.length)];
  const sides = starts.filter((start, i) => {
    const end = starts[i + 1] ?? span[1];
    return subjectSide(material, [start, end], tables) !== undefined;
  });
  return sides.map((start, i) => [start, (sides[i + 1] ?? span[1] + 1) - 1]);
}

const isBodyOrLand = (kind = ''): boolean => BODIES.has(kind) || kind === 'place';

/** Two bodies that a source names together; nothing where it names one, or a person with what he leads. */
export function pairIn(material: Material, span: Span, { groups }: PledgeTables): readonly Side[] {
  const { reading } = material;
  const sides = sidesOf(material, span);
  const isBody = ({ span: at, local }: Side): boolean =>
    isBodyOrLand(reading.actors.find(({ id }) => id === local)?.kind) ||
    wordsIn(reading.text, at).some(({ stem }) => groups.organs.has(stem));
  const [one, other] = sides;
  const apart = one?.local !== other?.local || one?.local === null;
  return sides.length === 2 &&
    sides.every(isBody) &&
    apart &&
    !/\band (?:its|his|their)\b/u.test(cut(reading.text, span))
    ? sides
    : [];
}
