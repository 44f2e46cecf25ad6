import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  isMarked,
  lemmaOf,
  relOf,
  spanOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import { type Draft, whoOf } from './figure-draft.ts';
import { happened, isKnown, isNear, phraseOf } from './figure-known.ts';
import type { FigureWord } from './figure-row.ts';
import type { FigureTable } from './figure-table.ts';
import { toldOf } from './figure-tree.ts';

/** What an event needs a count of even where no number is given. */
const NEEDED: readonly Measure[] = ['killed', 'injured', 'detained', 'displaced', 'captured'];
const NOBODY = /^(?:nobody|none|noone)$/i;
const MORE = /^(?:another|more|further|additional)$/i;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;
/** Verbs that harm is the outcome or the matter of. */
const CAUSING =
  /^(?:report|cause|record|confirm|register|inflict|result|lead|occur|follow|claim|mention|bring|leave|include|be)$/;
const RESULT = /^(?:in|to)$/i;
const REPORTING = /^(?:report|record|confirm|register)$/;

/**
 * Counts without a number, where a verb or a noun says that they came to harm: "a boy was hurt", "civilians were
 * killed", "no one died". Those who are known already ("the soldiers") are not counted again.
 */
export function bareDrafts(doc: Doc, table: FigureTable, numbered: readonly Draft[]): Draft[] {
  if (table.bare.size === 0) return [];
  const taken = new Set(numbered.flatMap((d) => tokensOf(d)));
  const found: Draft[] = [];
  for (let i = 0; i < doc.n; i++) {
    const pos = uposOf(doc, i);
    if ((pos !== 'NOUN' && pos !== 'PRON' && pos !== 'DET') || taken.has(i)) continue;
    const draft =
      nobody(doc, i, table) ??
      nothing(doc, i, table) ??
      deaths(doc, i, table) ??
      others(doc, i, table) ??
      somebody(doc, i, table, taken);
    if (draft) found.push(draft);
  }
  return found;
}

const tokensOf = ({ counted }: Draft): number[] =>
  counted?.noun
    ? Array.from({ length: counted.noun[1] - counted.noun[0] + 1 }, (_, k) => (counted.noun?.[0] ?? 0) + k)
    : [];

/** "nobody was hurt", "none were killed". */
function nobody(doc: Doc, i: number, table: FigureTable): Draft | undefined {
  const word = table.bare.get('no');
  if (!word || !NOBODY.test(formOf(doc, i))) return undefined;
  const told = toldOf(doc, i, table);
  return told && NEEDED.includes(told.measure) ? draft(doc, [i, i], word, told.measure, table) : undefined;
}

/** "no one was hurt", "no civilians were killed", "no injuries were reported". */
function nothing(doc: Doc, i: number, table: FigureTable): Draft | undefined {
  const word = table.bare.get('no');
  const no = childrenOf(doc, i).find((c) => c < i && relOf(doc, c) === 'det' && /^no$/i.test(formOf(doc, c)));
  if (!word || no === undefined) return undefined;
  const form = formOf(doc, i).toLowerCase();
  const people = form === 'one' || table.units.get(form) === 'persons' || table.units.get(form) === 'families';
  const counts = countsItself(doc, i, table);
  if (counts || table.units.get(form) === 'casualties') {
    // nothing reported is not yet nothing
    const told = isReported(doc, i) ? { ...word, approximate: true } : word;
    return draft(doc, [no, i], told, counts ?? 'other', table);
  }
  const told = people ? toldOf(doc, i, table) : undefined;
  return told && NEEDED.includes(told.measure) ? draft(doc, [no, i], word, told.measure, table) : undefined;
}

/** "caused deaths and injuries", "injuries were reported": the harm itself in the plural. */
function deaths(doc: Doc, i: number, table: FigureTable): Draft | undefined {
  const word = table.bare.get('plural');
  const measure = countsItself(doc, i, table);
  if (!word || !measure || !/S$/.test(xposOf(doc, i))) return undefined;
  if (
    childrenOf(doc, i).some(
      (c) => c < i && /^(?:det|nmod:poss|nummod|case)$/.test(relOf(doc, c)) && !RESULT.test(formOf(doc, c)),
    )
  )
    return undefined;
  const first = relOf(doc, i) === 'conj' ? headOf(doc, i) : i;
  const verb = headOf(doc, first);
  const told = verb >= 0 && CAUSING.test(lemmaOf(doc, verb)) && /^(?:obj|obl|nsubj)/.test(relOf(doc, first));
  return told && !isMarked(doc, verb, 'negated') ? draft(doc, [i, i], word, measure, table) : undefined;
}

/** "and others injured", "another wounded": those that a participle stands right behind. */
function others(doc: Doc, i: number, table: FigureTable): Draft | undefined {
  const form = formOf(doc, i).toLowerCase();
  const word = table.bare.get(form === 'others' ? 'plural' : 'a');
  let by = i + 1;
  while (by < doc.n && uposOf(doc, by) === 'ADV') by++;
  if (!word || by >= doc.n || (form !== 'others' && form !== 'another') || !/^VB[ND]$|^JJ/.test(xposOf(doc, by)))
    return undefined;
  const measure = table.measures.get(formOf(doc, by).toLowerCase());
  return measure && NEEDED.includes(measure) ? draft(doc, [i, i], word, measure, table) : undefined;
}

/** "a boy was hurt", "civilians were killed", "another soldier died". */
function somebody(doc: Doc, i: number, table: FigureTable, taken: ReadonlySet<number>): Draft | undefined {
  const form = formOf(doc, i).toLowerCase();
  if (table.units.get(form) !== 'persons' || table.measures.has(form)) return undefined;
  const plural = /S$/.test(xposOf(doc, i)) || form === 'people';
  if (isKnown(doc, i, plural)) return undefined;
  const [first, word] = phraseOf(doc, i, plural, table);
  if (!word) return undefined;
  const told = toldOf(doc, i, table);
  if (!told || !NEEDED.includes(told.measure) || !happened(doc, told.by) || !isNear(doc, i, told.by)) return undefined;
  // "214 arrests of villagers": counted by the deed
  if (taken.has(told.by)) return undefined;
  // "hundreds of men, women and children": counted by the number before the list
  const list = relOf(doc, i) === 'conj' ? headOf(doc, i) : -1;
  if (taken.has(list) && !(told.by > list && told.by < i)) return undefined;
  return draft(doc, [first, i], word, told.measure, table);
}

/** What a noun counts by itself: "no deaths", "no injuries". */
function countsItself(doc: Doc, i: number, table: FigureTable): Measure | undefined {
  const measure = table.measures.get(formOf(doc, i).toLowerCase());
  return measure &&
    NEEDED.includes(measure) &&
    /^(death|fatality|injury|arrest|detention|killing)$/.test(lemmaOf(doc, i))
    ? measure
    : undefined;
}

function isReported(doc: Doc, i: number): boolean {
  const head = doc.head[i] as number;
  return head >= 0 && REPORTING.test(lemmaOf(doc, head));
}

/** The phrase from `first` to its noun as a figure. */
function draft(
  doc: Doc,
  [first, noun]: readonly [first: number, noun: number],
  word: FigureWord,
  measure: Measure,
  table: FigureTable,
): Draft {
  const span = spanOf(doc, first, noun);
  const who = whoOf(doc, noun, noun, table);
  const isPronoun = uposOf(doc, noun) === 'PRON' || /^(?:one|another)$/i.test(formOf(doc, noun));
  return {
    span,
    number: span,
    least: word.least(0),
    most: word.most(0),
    approximate: word.approximate,
    unit: measure === 'other' ? 'casualties' : 'persons',
    of: isPronoun ? null : formOf(doc, noun),
    ...(who ? { who } : {}),
    measure,
    counted: { first, last: noun, noun: [noun, noun] },
    ...(MORE.test(formOf(doc, first)) || (first < noun && ORDINAL.test(formOf(doc, first + 1))) ? { more: true } : {}),
  };
}
