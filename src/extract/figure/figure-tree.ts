import { childrenOf, type Doc, formOf, headOf, isMarked, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { ALONE } from './figure-row.ts';
import {
  AMOUNT,
  hasCase,
  isAlone,
  isBareParticiple,
  isForce,
  isNegated,
  isOn,
  measureAt,
  phraseOf,
  phraseWith,
  RAISING,
  SUFFERED,
  type Told,
  verbBefore,
} from './figure-said.ts';
import type { FigureTable } from './figure-table.ts';

/**
 * What the tree says was done to the noun phrase headed by `noun`: object or passive subject of a telling verb, "of"
 * behind a telling noun, a participle beside it. Joined nouns, groups and parts share what is said of the whole.
 */
export function toldOf(doc: Doc, noun: number, table: FigureTable, steps = 0): Told | undefined {
  return (
    besideNoun(doc, noun, 'acl', table) ??
    (uposOf(doc, noun) === 'NUM' ? besideNoun(doc, noun, 'amod', table) : undefined) ??
    aboveNoun(doc, noun, table, steps) ??
    besideNoun(doc, noun, 'amod', table) ??
    relativeOf(doc, noun, table)
  );
}

function aboveNoun(doc: Doc, noun: number, table: FigureTable, steps: number): Told | undefined {
  const [rel, head] = [relOf(doc, noun), headOf(doc, noun)];
  if (head < 0 || steps > 4) return undefined;
  const up = (): Told | undefined => toldOf(doc, head, table, steps + 1);
  if (rel === 'conj') {
    // "killed the governor of Orim and three guards": the parser joins them to the name
    const named = uposOf(doc, head) === 'PROPN' && relOf(doc, head) === 'nmod' ? headOf(doc, head) : -1;
    return (
      verbBefore(doc, noun, head, table) ?? up() ?? (named < 0 ? undefined : aboveNoun(doc, named, table, steps + 1))
    );
  }
  if (rel === 'nummod') return verbBefore(doc, noun, -1, table) ?? up();
  if (rel === 'appos') return up();
  if (rel === 'nmod' || rel === 'dep')
    return behindNoun(doc, noun, head, table) ?? (shares(doc, noun, head, table) ? up() : undefined);
  if (rel.startsWith('nsubj')) return ofSubject(doc, noun, head, table);
  if (rel === 'obl' && hasCase(doc, noun, /^(?:alongside|with|besides)$/i)) return besideVictim(doc, noun, head, table);
  if (rel === 'compound') {
    // "took 12 farmers hostage", which the parser takes for a hostage of farmers
    const verb = headOf(doc, head);
    const phrase = verb < 0 ? undefined : phraseOf(doc, verb, head, table);
    return isOn(phrase, 'object') ? { measure: phrase.measure, by: verb } : undefined;
  }
  return rel === 'obj' || rel === 'iobj' || rel === 'obl:unmarked' ? ofObject(doc, noun, head, table) : undefined;
}

/** "civilians killed in the raid" (acl), "killed civilians", "injured children" (amod). */
function besideNoun(doc: Doc, noun: number, rel: 'acl' | 'amod', table: FigureTable): Told | undefined {
  for (const c of childrenOf(doc, noun)) {
    if (relOf(doc, c) !== rel) continue;
    const measure = measureAt(doc, c, table);
    if (!measure || measure === 'strength') continue;
    if (/^VB[ND]$/.test(xposOf(doc, c)) || uposOf(doc, c) === 'ADJ') return { measure, by: c, loose: rel === 'acl' };
  }
  return undefined;
}

/** "12 people who were killed", "three children who died". */
function relativeOf(doc: Doc, noun: number, table: FigureTable): Told | undefined {
  const verb = childrenOf(doc, noun).find((c) => relOf(doc, c) === 'acl:relcl');
  const measure = verb === undefined ? undefined : measureAt(doc, verb, table);
  if (verb === undefined || !measure || measure === 'strength' || isMarked(doc, verb, 'negated')) return undefined;
  const suffers = isMarked(doc, verb, 'passive') || SUFFERED.test(formOf(doc, verb).toLowerCase());
  return suffers || uposOf(doc, verb) === 'ADJ' ? { measure, by: verb, loose: true } : undefined;
}

/** "was killed alongside her two children": people beside those it happened to. */
function besideVictim(doc: Doc, noun: number, verb: number, table: FigureTable): Told | undefined {
  const measure = measureAt(doc, verb, table);
  if (!measure || measure === 'strength' || table.units.get(formOf(doc, noun).toLowerCase()) !== 'persons')
    return undefined;
  const suffers = isMarked(doc, verb, 'passive') || SUFFERED.test(formOf(doc, verb).toLowerCase());
  return suffers && !isMarked(doc, verb, 'negated') ? { measure, by: verb } : undefined;
}

/** "the killing of 12 farmers", "the lives of 12 farmers". */
function behindNoun(doc: Doc, noun: number, head: number, table: FigureTable): Told | undefined {
  if (!hasCase(doc, noun, /^(?:of|to|among)$/i)) return undefined;
  const measure = table.measures.get(formOf(doc, head).toLowerCase());
  if (measure && measure !== 'strength' && uposOf(doc, head) === 'NOUN') return { measure, by: head };
  const verb = headOf(doc, head);
  if (verb < 0) return undefined;
  // "the lives of 12 farmers"; "thousands of lives"
  const own = AMOUNT.test(formOf(doc, head)) ? phraseWith(doc, verb, noun, table) : undefined;
  const phrase = own ?? phraseOf(doc, verb, head, table);
  return isOn(phrase, 'object') ? { measure: phrase.measure, by: verb } : undefined;
}

/** True when what is said of the head is said of this noun too: "a group of 12", "12 people, including 5 children". */
function shares(doc: Doc, noun: number, head: number, table: FigureTable): boolean {
  const word = formOf(doc, head).toLowerCase();
  if (hasCase(doc, noun, /^(including|among|incl\.?)$/i)) return true;
  // "one in five children"
  if (uposOf(doc, head) === 'NUM' && hasCase(doc, noun, /^(in|of)$/i)) return true;
  return hasCase(doc, noun, /^of$/i) && (table.groups.has(word) || AMOUNT.test(word));
}

function ofSubject(doc: Doc, noun: number, verb: number, table: FigureTable): Told | undefined {
  const word = formOf(doc, verb).toLowerCase();
  const measure = measureAt(doc, verb, table);
  const passive = relOf(doc, noun) === 'nsubj:pass' || isMarked(doc, verb, 'passive') || isBareParticiple(doc, verb);
  const own = passive ? phraseWith(doc, verb, noun, table) : undefined;
  if (own) return { measure: own.measure, by: verb };
  if (measure && measure !== 'strength' && (passive || SUFFERED.test(word) || uposOf(doc, verb) === 'ADJ'))
    return isNegated(doc, verb, noun) ? undefined : { measure, by: verb };
  const alone = passive ? undefined : table.phrases.get(word)?.get(ALONE);
  if (alone) return isMarked(doc, verb, 'negated') ? undefined : { measure: alone.measure, by: verb };
  for (const c of childrenOf(doc, verb)) {
    const rel = relOf(doc, c);
    const phrase = phraseOf(doc, verb, c, table);
    if (phrase && isOn(phrase, passive ? 'object' : 'subject')) return { measure: phrase.measure, by: verb };
    const own = measureAt(doc, c, table);
    if (!own || own === 'strength' || uposOf(doc, c) === 'NOUN') continue;
    if ((rel === 'xcomp' || rel === 'ccomp') && passive && RAISING.test(lemmaOf(doc, verb)))
      return { measure: own, by: c };
    if (rel === 'conj' && isAlone(doc, c) && (passive || SUFFERED.test(formOf(doc, c).toLowerCase())))
      return { measure: own, by: c };
  }
  return undefined;
}

function ofObject(doc: Doc, noun: number, verb: number, table: FigureTable): Told | undefined {
  const near = verbBefore(doc, noun, verb, table);
  if (near) return near;
  const own = phraseWith(doc, verb, noun, table);
  if (isOn(own, 'object')) return { measure: own.measure, by: verb };
  const word = formOf(doc, verb).toLowerCase();
  const measure = measureAt(doc, verb, table);
  if (measure === 'strength') return isForce(doc, noun) ? { measure, by: verb } : undefined;
  if (measure && !SUFFERED.test(word) && uposOf(doc, verb) === 'VERB')
    return isNegated(doc, verb, noun) ? undefined : { measure, by: verb };
  for (const c of childrenOf(doc, verb)) {
    if (c === noun) continue;
    const phrase = phraseOf(doc, verb, c, table);
    if (isOn(phrase, 'object')) return { measure: phrase.measure, by: verb };
    const behind = measureAt(doc, c, table);
    if (!behind || behind === 'strength' || uposOf(doc, c) === 'NOUN') continue;
    if (relOf(doc, c) === 'xcomp' && RAISING.test(lemmaOf(doc, verb))) return { measure: behind, by: c };
    if (relOf(doc, c) === 'conj' && isAlone(doc, c) && uposOf(doc, c) === 'VERB') return { measure: behind, by: c };
  }
  return undefined;
}
