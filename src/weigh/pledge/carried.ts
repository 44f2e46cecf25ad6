import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { promiseOf } from './make.ts';
import { modalOf } from './modal.ts';
import { clausesOf, ownerOf, subjectSide } from './side.ts';
import { namesDeed, ofSides } from './stated.ts';
import type { PledgeTables, Side, Vow } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

const ANNOUNCES =
  /\b(?:promises?|pledges?|undertakings?|commitments?|promised|pledged|vowed|undertook|gave (?:its|his|her|their) word|accord|agreements?|deal|treaty|truce|pact|protocol|signed|undertake|undertakes|pledge)\b/u;

/** Sentences in the outlet's own voice that go on with a promise: "It will lay no mines." */
export function carriedIn(material: Material, tables: PledgeTables, stated: readonly Vow[]): Vow[] {
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
    const bound = /\b(?:is|are) to\b/u.test(text);
    if (own && modal > 0 && (open || (bound && subjectSide(material, sentence, tables)))) {
      const each = clausesOf(material, sentence, tables);
      if (each.length > 1) {
        found.push(...each.map((clause) => promiseOf(material, undefined, clause, undefined, tables, false)));
        continue;
      }
      const side = subjectSide(material, sentence, tables);
      const it = /^(?:And\s+)?(?:It|They|He|She)\b/u.test(text);
      if (side) speaker = side;
      const made = promiseOf(material, undefined, sentence, it || !side ? speaker : side, tables, false);
      if (namesDeed(made.matters)) found.push(made);
      continue;
    }
    const both = own && modal > 0 ? bothIn(material, sentence, words, stated) : [];
    if (both.length === 2) {
      const made = ofSides(material, undefined, sentence, both, tables, false);
      // Each has its own place for an id: the two words of "both sides".
      found.push(...made.map((vow, i) => ({ ...vow, id: cellId(reading.id, `p${words[i]?.span[0]}`) })));
      continue;
    }
    const said = stated.find(({ span }) => overlaps(span, sentence));
    if (said?.by) speaker = { span: said.by.span, local: ownerOf(material, said.by.span) };
    open = said !== undefined || ANNOUNCES.test(text);
  }
  return found;
}

/** "Both sides will": the two that were bound last before it. */
function bothIn(material: Material, sentence: Span, words: readonly Word[], stated: readonly Vow[]): Side[] {
  const modal = modalOf(words);
  const subject = words.slice(Math.max(0, modal - 3), modal).map(({ form }) => form);
  if (
    !/^(?:the )?(?:both|two|each) (?:sides?|parties|camps)$/.test(
      subject.join(' ').replace(/^.*?(?=(?:the )?(?:both|two|each) )/, ''),
    )
  )
    return [];
  const bound = stated
    .filter(({ span, by }) => by !== undefined && span[1] <= sentence[0])
    .flatMap(({ by }) => by ?? []);
  const names = [...new Map(bound.map((by) => [by.names[0] ?? by.text, by])).values()].slice(-2);
  return names.map(({ span }) => ({ span, local: ownerOf(material, span) }));
}
