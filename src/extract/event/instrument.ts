import { childrenOf, type Doc, formOf, lemmaOf, relOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { caseOf, partySpan, withConjuncts } from '../clause/role-span.ts';

/** One way in which a text names what a deed was done with. */
interface InstrumentRule {
  readonly name: string;
  /** Words at the event's trigger that may be a tool; only those of the table are. */
  readonly of: (doc: Doc, token: number) => readonly number[];
  readonly why: string;
  /** A sentence, and the words in it that are read as the tool. */
  readonly fires: readonly [text: string, words: string];
  /** A sentence in which the rule finds none. */
  readonly notIn: string;
}

const kids = (doc: Doc, at: number, rel: RegExp): number[] =>
  childrenOf(doc, at).filter((c) => rel.test(relOf(doc, c)));
const obliques = (doc: Doc, at: number, preposition: RegExp): number[] =>
  kids(doc, at, /^(obl|nmod)/).filter((c) => preposition.test(caseOf(doc, c)));

/** The rules for tools, walked by a test. */
export const INSTRUMENT_RULES: readonly InstrumentRule[] = [
  {
    name: 'with what',
    of: (doc, token) => obliques(doc, token, /^(with|by)$/),
    why: 'what a deed is done with or by, when it is a thing',
    fires: ['Rebels attacked the base with mortars.', 'mortars'],
    notIn: 'Rebels attacked the base with their allies.',
  },
  {
    name: 'the thing that does it',
    of: (doc, token) => kids(doc, token, /^nsubj$/),
    why: 'a thing as subject is used by somebody who is not named',
    fires: ['A drone hit the convoy near Orm.', 'A drone'],
    notIn: 'A brigade hit the convoy near Orm.',
  },
  {
    name: 'named in the deed',
    of: (doc, token) => kids(doc, token, /^compound/).filter((c) => c < token),
    why: 'a deed that is called by its tool',
    fires: ['The army carried out a drone attack on the camp.', 'drone'],
    notIn: 'The army carried out a night attack on the camp.',
  },
  {
    name: 'using it',
    of: (doc, token) =>
      kids(doc, token, /^(advcl|xcomp|acl|dep)/)
        .filter(
          (c) => xposOf(doc, c) === 'VBG' && /^(use|fire|hurl|throw|drop|lob|detonate|launch)$/.test(lemmaOf(doc, c)),
        )
        .flatMap((c) => kids(doc, c, /^obj$/)),
    why: 'a clause that goes on with the tool',
    fires: ['Rebels attacked the base, using drones.', 'drones'],
    notIn: 'Rebels attacked the base, using the fog.',
  },
];

/**
 * What an event was done with, in the order of the text: words of the table of instruments that stand where one of the
 * rules looks. Nothing where the text names no tool.
 */
export function instrumentsOf(doc: Doc, tokens: readonly number[], words: ReadonlySet<string>): Span[] {
  const found = tokens.flatMap((token) =>
    INSTRUMENT_RULES.flatMap(({ of }) => of(doc, token).flatMap((head) => withConjuncts(doc, head))),
  );
  return [...new Set(found)]
    .filter((head) => words.has(formOf(doc, head).toLowerCase()))
    .sort((a, b) => a - b)
    .map((head) => partySpan(doc, head));
}
