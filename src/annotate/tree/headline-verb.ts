import { UPOS, type Upos } from '../doc.ts';
import { CLASSES, type FormIndex, WIDTH } from '../form.ts';
import { CLASS } from '../lexicon.ts';

/** The columns of tags that are mended in place. */
interface Tags {
  readonly forms: readonly string[];
  readonly index: FormIndex;
  readonly ids: Int32Array;
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
}

/** The tags of a verb that many, or one, do. */
type Told = 'VBP' | 'VBZ';

const tag = (name: Upos): number => UPOS.indexOf(name);
const [NOUN, PROPN, VERB, NUM] = [tag('NOUN'), tag('PROPN'), tag('VERB'), tag('NUM')];
const [ADJ, ADP] = [tag('ADJ'), tag('ADP')];

/** A headline is short, and ends without a mark. */
const MOST = 18;
const END = /^[.?!…:;"”’']$/;
const MANY = /^(?:dozens|hundreds|thousands|scores)$/;
/** What a speaker behind a comma does at the end of a line, where it may be taken for a noun. */
const SAYS = /^(?:claim|report|promise|stress|vow|pledge|warn|den(?:y|ie)|insist|confirm|estimate|hint|boast)e?s?$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Who is many without an ending. */
const PEOPLE = /^(?:police|troops|militia|people|crew|gendarmerie|cavalry|infantry|gunmen|policemen|men)$/i;

/**
 * "Police **clear** camp, **arrest** 60", "Rebels **free** 12 hostages", "Navy **captures** 26 pirates": a headline leaves
 * out articles, so its verbs were taken for nouns. A verb shows itself by the number behind it, or by the comma before
 * it where the line has another verb of that form; so does what a speaker does at the end ("No retreat, ministry
 * **stresses**"). Tags of tokens `from` to `to` are mended in place before the tree is made; gives the tokens that were.
 */
export function mendHeadline(tags: Tags, from: number, to: number, xposNames: readonly string[]): readonly number[] {
  const { forms, index, ids, xpos, upos } = tags;
  if (to - from > MOST || to - from < 4 || END.test(forms[to - 1] as string)) return [];
  const form = (i: number): string => (i < to ? (forms[i] as string) : '');
  const is = (i: number, ...kinds: readonly number[]): boolean => i < to && kinds.includes(upos[i] as number);
  const xposOf = (i: number): string => xposNames[xpos[i] as number] ?? '';
  const isCount = (i: number): boolean => is(i, NUM) || MANY.test(form(i));
  /** As what verb a small word can be read: of many ("clear"), of one ("clears"). */
  const readAs = (i: number): Told | undefined => {
    if (!/^\p{Ll}{3,}$/u.test(form(i))) return undefined;
    const classes = index.hashes[(ids[i] as number) * WIDTH + CLASSES] as number;
    if (classes & CLASS.thirdPerson && form(i).endsWith('s')) return 'VBZ';
    return classes & CLASS.verb && !/(?:ed|ing)$/.test(form(i)) ? 'VBP' : undefined;
  };
  const isDoer = (i: number, told: Told): boolean =>
    is(i, NOUN, PROPN) && told === (PEOPLE.test(form(i)) || /[^s]s$/.test(form(i)) ? 'VBP' : 'VBZ');
  const tell = (told: Told, ...verbs: readonly number[]): readonly number[] => {
    for (const i of verbs) [upos[i], xpos[i]] = [VERB, xposNames.indexOf(told)];
    // "Blast in Harim kills 19": no command.
    if (is(from, VERB)) [upos[from], xpos[from]] = [NOUN, xposNames.indexOf('NN')];
    return verbs;
  };
  const finite = (i: number): boolean =>
    i > from && is(i, VERB) && /^(?:VBD|VBZ|VBP|VB)$/.test(xposOf(i)) && (forms[i - 1] ?? '').toLowerCase() !== 'to';

  const saying = readAs(to - 1);
  const asides = [to - 3, to - 4, to - 5].some((i) => i > from && form(i) === ',');
  if (saying && asides && is(to - 1, NOUN) && SAYS.test(form(to - 1)) && isDoer(to - 2, saying))
    return tell(saying, to - 1);
  const tokens = Array.from({ length: to - from }, (_, n) => from + n);
  const verbs = tokens.filter(finite);
  const comma = tokens.find((i) => form(i) === ',' && i > from + 2);
  const second = comma === undefined ? undefined : readAs(comma + 1);
  if (
    comma !== undefined &&
    second &&
    (isCount(comma + 2) || verbs.includes(comma + 1)) &&
    !verbs.some((i) => i > comma + 1)
  ) {
    const first = verbs.find((i) => i < comma);
    if (first !== undefined && readAs(first) !== second) return [];
    const made = first ?? firstOf(from + 1, comma - 1, second);
    return made === undefined ? [] : tell(second, made, comma + 1);
  }
  if (verbs.length > 0) return [];
  for (let i = from + 1; i < to - 1; i++) {
    const told = readAs(i);
    if (!told || !is(i, NOUN, ADJ, PROPN)) continue;
    if (isDoer(i - 1, told) && isCount(i + 1) && !YEAR.test(form(i + 1)) && goesOn(i + 2)) return tell(told, i);
    if (i === from + 1 && told === 'VBP' && isCount(from) && is(i + 1, ADP)) return tell(told, i);
  }
  return [];

  /** What may stand behind a number that is done to: "kills 19 in", "frees 12 hostages", "leaves 14 dead". */
  function goesOn(i: number): boolean {
    return i >= to || is(i, NOUN, ADP, ADJ) || /^(?:,|and)$/.test(form(i));
  }

  function firstOf(low: number, high: number, told: Told): number | undefined {
    for (let i = low; i < high; i++) if (readAs(i) === told && isDoer(i - 1, told)) return i;
    return undefined;
  }
}

/** The columns of a tree that is mended in place. */
interface Columns {
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/** What stands before such a verb does it, and a number that ends the line is done to. */
export function mendHeadlineTree(
  { upos, rel, head }: Columns,
  verbs: readonly number[],
  to: number,
  relNames: readonly string[],
): void {
  for (const verb of verbs) {
    const [doer, count] = [verb - 1, verb + 1];
    if (head[doer] === verb && rel[doer] === relNames.indexOf('compound')) rel[doer] = relNames.indexOf('nsubj');
    if (count === to - 1 && upos[count] === NUM) [head[count], rel[count]] = [verb, relNames.indexOf('obj')];
  }
}
