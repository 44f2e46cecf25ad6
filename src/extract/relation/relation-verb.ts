import { childBy, childrenOf, type Doc, formOf, relOf, subtree, uposOf, xposOf } from '../../annotate/doc.ts';
import { patientOf, subjectOf } from '../clause/role.ts';
import { byPhrase, isPassive } from '../clause/voice.ts';
import { lowerOf } from '../mention/mention-word.ts';
import { type Around, joinedParties, mayBeParty, phrasesUnder } from './relation-party.ts';
import type { RelationRow } from './relation-row.ts';

/** The two sides of a verb by one row. */
export interface VerbSides {
  readonly holders: readonly number[];
  readonly others: readonly number[];
}

/** Who does it and to whom or with whom, where the row fits the verb; nothing where it does not. */
export function sidesOfVerb({ doc, index }: Around, verb: number, row: RelationRow): VerbSides | undefined {
  if (row.particle !== undefined && !hasParticle(doc, verb, row.particle)) return undefined;
  if (row.words && !hasWord(doc, verb, row.words)) return undefined;
  if (row.without && childrenOf(doc, verb).some((c) => isMatter(doc, c) && leadsWith(doc, c, row.without)))
    return undefined;
  const object = childBy(doc, verb, 'obj');
  if (row.objects && (object < 0 || !row.objects.has(lowerOf(doc, object)))) return undefined;
  const passive = isPassive(doc, verb);
  const patient = passive ? nameBehind(doc, index, verb) : -1;
  const all = row.prepositions
    ? [verb, ...(object >= 0 && (row.objects || row.mutual) ? [object] : [])].flatMap((at) =>
        phrasesUnder(doc, at, row.prepositions as ReadonlySet<string>),
      )
    : patient >= 0
      ? [patient]
      : joined(doc, patientOf(doc, verb));
  // "are talking with each other": the two sides are those who do it.
  const others = all.filter((token) => !/^(each|other|another)$/.test(lowerOf(doc, token)));
  // Most verbs have no actor there, and whoever does it need not be looked for.
  if (others.length > 0 ? !others.some((token) => mayBeParty(doc, index, token)) : !row.mutual) return undefined;
  // Under a preposition the other party is no object, so that the subject of a passive is the doer: "is allied with".
  const doer = row.prepositions
    ? passive
      ? patient >= 0
        ? patient
        : patientOf(doc, verb)
      : subjectOf(doc, verb)
    : doerOf(doc, verb, passive);
  const holders = joined(doc, doer);
  if (holders.length === 0) return undefined;
  if (others.length > 0) return { holders, others };
  // "Fighters from the Front and the Brigade clashed"
  const sides = holders.length === 1 ? phrasesUnder(doc, holders[0] as number, FROM) : holders;
  return sides.length === 2 ? { holders: sides.slice(0, 1), others: sides.slice(1) } : undefined;
}

const joined = (doc: Doc, token: number): number[] => (token < 0 ? [] : joinedParties(doc, token));

const FROM: ReadonlySet<string> = new Set(['from', 'of']);

/** "the **Front**, classified as": the name a comma parts from a bare participle, however that was hung; -1 for none. */
function nameBehind(doc: Doc, index: Around['index'], verb: number): number {
  if (verb < 2 || formOf(doc, verb - 1) !== ',' || childBy(doc, verb, 'aux') >= 0) return -1;
  return index.nameAt.get(verb - 2)?.headToken ?? -1;
}

/** The subject, or the "by" phrase of a passive, which may hang on what stands behind the verb. */
function doerOf(doc: Doc, verb: number, passive: boolean): number {
  if (!passive) return subjectOf(doc, verb);
  const own = byPhrase(doc, verb);
  if (own >= 0) return own;
  const behind = childrenOf(doc, verb).filter((c) => c > verb && /^(obj|xcomp|obl|advcl)/.test(relOf(doc, c)));
  return behind.map((c) => byPhrase(doc, c)).find((token) => token >= 0) ?? -1;
}

/** "broke **away**": a particle that the tree hangs on the verb, or that stands right behind it. */
const hasParticle = (doc: Doc, verb: number, particle: string): boolean =>
  (verb + 1 < doc.n && lowerOf(doc, verb + 1) === particle) ||
  childrenOf(doc, verb).some(
    (c) => c > verb && /^(compound|advmod|case|obl)/.test(relOf(doc, c)) && lowerOf(doc, c) === particle,
  );

function hasWord(doc: Doc, verb: number, words: ReadonlySet<string>): boolean {
  const [first, last] = subtree(doc, verb);
  for (let i = Math.max(first, verb - 4); i <= last; i++)
    if (words.has(lowerOf(doc, i)) && uposOf(doc, i) !== 'PROPN') return true;
  return words.has(formOf(doc, verb));
}

/** "in **denouncing**", "in an **alliance**": a matter, and no time or place. */
const isMatter = (doc: Doc, token: number): boolean =>
  xposOf(doc, token) === 'VBG' || childrenOf(doc, token).some((c) => /^an?$/.test(lowerOf(doc, c)));

const leadsWith = (doc: Doc, clause: number, words: ReadonlySet<string> | undefined): boolean =>
  childrenOf(doc, clause).some((c) => c < clause && words?.has(lowerOf(doc, c)) === true);
