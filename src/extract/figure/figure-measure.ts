import { childrenOf, type Doc, formOf, lemmaOf, relOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { Counted } from './figure-noun.ts';
import { ALONE } from './figure-row.ts';
import { isForce, isOn, SUFFERED } from './figure-said.ts';
import { subjectMeasure } from './figure-subject.ts';
import type { FigureTable } from './figure-table.ts';
import { tollBefore } from './figure-toll.ts';
import { toldOf } from './figure-tree.ts';

const LINK = new Set([
  'be',
  'have',
  'get',
  'also',
  'reportedly',
  'already',
  'other',
  'more',
  'people',
  'person',
  'then',
  'feared',
  'least',
  'now',
  'who',
  'that',
]);
/** Measures that a noun tells of people to whom more can be done: prisoners, hostages, refugees. */
const HELD: readonly Measure[] = ['detained', 'captured', 'displaced'];
const HARMED: readonly Measure[] = ['killed', 'injured'];

/** What a count is about, from the words beside it; `other` when nothing near says so. */
export function measureOf(doc: Doc, counted: Counted, table: FigureTable, unit: string): Measure {
  const [left, right] = [counted.first - 1, (counted.noun?.[1] ?? counted.last) + 1];
  const s = sentenceOf(doc, counted.first);
  const [from, stop] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
  const own = counted.noun && nounMeasure(doc, counted.noun[1], table);
  if (own && !HELD.includes(own)) return own;
  const head = counted.noun?.[1] ?? counted.last;
  // "120 of its defenders": the tree may hang the number, not the noun, on what is told
  const loose = counted.noun !== undefined && counted.group === undefined && relOf(doc, counted.last) !== 'nummod';
  const told = toldOf(doc, head, table) ?? (loose ? toldOf(doc, counted.last, table) : undefined);
  // "executed 12 prisoners": what was done to them, else that they are held
  if (own) return told && HARMED.includes(told.measure) ? told.measure : own;
  if (told && (!told.loose || counted.noun === undefined || isPeople(unit))) return told.measure;
  // "killed 54 soldiers who were fleeing": a relative clause comes after the verb that governs the count
  const relative = right < stop && /^(who|that|which|whose)$/i.test(formOf(doc, right));
  const before = leftward(doc, left, from, table, unit, counted);
  if (before && relative) return before;
  const after = rightward(doc, skipAside(doc, right, stop), stop, table, counted);
  const late = after ?? before ?? subjectMeasure(doc, counted, from, stop, table);
  return late ?? (unit === 'strikes' ? 'strikes' : 'other');
}

/** "54 deaths", "30 arrests": the noun itself. A verb row never counts by its noun ("12 kills"). */
function nounMeasure(doc: Doc, noun: number, table: FigureTable): Measure | undefined {
  const word = formOf(doc, noun).toLowerCase();
  return /^(kills?|wounds?|numbers?|commands?|fields?|stations?|burns?|seizures?|captures?)$/.test(word)
    ? undefined
    : table.measures.get(word);
}

/** "12 were killed", "30 people, mostly women, died", "left 12 dead": the first telling word to the right. */
function rightward(doc: Doc, at: number, stop: number, table: FigureTable, counted: Counted): Measure | undefined {
  let passive = false;
  for (let i = at; i < Math.min(stop, at + 7); i++) {
    const lemma = lemmaOf(doc, i).toLowerCase();
    const word = formOf(doc, i).toLowerCase();
    const measure = table.measures.get(word) ?? phraseAt(doc, i, stop, table);
    if (lemma === 'be' || lemma === 'get') passive = true;
    if (measure && !table.measures.has(word)) return measure;
    if (measure && measure !== 'strength') {
      if (SUFFERED.test(word) || uposOf(doc, i) === 'ADJ') return measure;
      if (uposOf(doc, i) === 'NOUN' && i === at && !counted.noun) return measure;
      if (
        (uposOf(doc, i) === 'VERB' || uposOf(doc, i) === 'ADJ') &&
        (passive || (xposOf(doc, i) === 'VBN' && !hasObject(doc, i)) || (i === at && !hasObject(doc, i)))
      )
        return measure;
      return undefined;
    }
    const pos = uposOf(doc, i);
    if (!LINK.has(lemma) && pos !== 'AUX' && pos !== 'ADV' && !(pos === 'ADP' && lemma === 'of')) return undefined;
  }
  return undefined;
}

/** "suffered burns", "lost their lives": the verb at `i` with its noun close behind. */
function phraseAt(doc: Doc, i: number, stop: number, table: FigureTable): Measure | undefined {
  const nouns = table.phrases.get(formOf(doc, i).toLowerCase());
  const alone = uposOf(doc, i) === 'VERB' ? nouns?.get(ALONE) : undefined;
  if (alone) return alone.measure;
  for (let k = i + 1; nouns && k < Math.min(stop, i + 4); k++) {
    const phrase = nouns.get(formOf(doc, k).toLowerCase());
    if (isOn(phrase, 'subject')) return phrase.measure;
  }
  return undefined;
}

/** Past "and civilians" and past an aside between dashes or commas: where the verb of "thousands, mostly women, were killed" may stand. */
function skipAside(doc: Doc, at: number, stop: number): number {
  let i = at;
  if (i < stop && uposOf(doc, i) === 'CCONJ') {
    let k = i + 1;
    while (k < stop && (uposOf(doc, k) === 'ADJ' || uposOf(doc, k) === 'NOUN')) k++;
    if (k > i + 1) i = k;
  }
  const mark = i < stop ? formOf(doc, i) : '';
  if (!/^[,–—-]+$/.test(mark)) return i;
  for (let k = i + 2; k < Math.min(stop, i + 22); k++) if (formOf(doc, k) === mark) return k + 1;
  return at;
}

const NOUN_ONLY =
  /^(dead|wounded|injured|(?:death|corpse|killing|arrest|detention|detainee|prisoner|inmate|refugee|evacuee|displacement|hostage|captive|abductee)s?|(?:fatalit|bod|injur)(?:y|ies))$/;

const hasObject = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some((c) => relOf(doc, c) === 'obj' && c > verb);

/** "killing 12", "the deaths of at least 54", "a death toll of 54", "kidnapped another three". */
function leftward(
  doc: Doc,
  at: number,
  from: number,
  table: FigureTable,
  unit: string,
  counted: Counted,
): Measure | undefined {
  let i = at;
  const skip =
    /^(a|an|the|another|further|total|of|some|as|at|least|than|more|estimated|additional|up|to|its|their|his|about|around|nearly|over|between|combined|many|few|fewer|less|no|not|almost|roughly|approximately|['’‘"“”])$/;
  let nominal = false;
  for (; i >= from && skip.test(formOf(doc, i).toLowerCase()); i--)
    if (formOf(doc, i).toLowerCase() === 'of') nominal = true;
  if (i < from) return undefined;
  const lemma = lemmaOf(doc, i).toLowerCase();
  const word = formOf(doc, i).toLowerCase();
  const measure = table.measures.get(word);
  if (measure === 'strength') return unit === 'persons' && isCountedForce(doc, counted) ? 'strength' : undefined;
  const own = counted.noun && table.phrases.get(word)?.get(formOf(doc, counted.noun[1]).toLowerCase());
  if (own?.side === 'object') return own.measure;
  if (measure && uposOf(doc, i) === 'VERB' && !SUFFERED.test(word)) return measure;
  if (measure && nominal) return measure;
  // a headline verb that the tagger took for a noun: "Rebels massacre dozens"
  if (measure && i === at && uposOf(doc, i) === 'NOUN' && !NOUN_ONLY.test(word)) return measure;
  if (/^(execution|massacre|murder|slaughter|assassination)$/.test(lemma) && nominal) return 'killed';
  if (/^(abduction|kidnapping|capture)$/.test(lemma) && nominal) return 'captured';
  if (lemma === 'wounding' || lemma === 'injuring') return 'injured';
  if (
    /^(force|army|garrison|contingent|strength)$/.test(lemma) &&
    nominal &&
    (!counted.noun || isCountedForce(doc, counted))
  )
    return 'strength';
  return tollBefore(doc.text.slice(doc.tokStart[from], doc.tokEnd[at]));
}

const isCountedForce = (doc: Doc, counted: Counted): boolean =>
  counted.noun !== undefined && isForce(doc, counted.noun[1]);

/** True for people and for the households that hold them. */
const isPeople = (unit: string): boolean => unit === 'persons' || unit === 'families';
