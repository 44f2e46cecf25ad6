import { UPOS, type Upos } from '../doc.ts';

const VERB = UPOS.indexOf('VERB' satisfies Upos);
const NOUN = UPOS.indexOf('NOUN' satisfies Upos);
const ADP = UPOS.indexOf('ADP' satisfies Upos);

/** The columns of tags that are mended in place. */
interface Tags {
  readonly forms: readonly string[];
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
}

/** One way in which a form that was taken for something else is known for a verb by the words beside it. */
interface Shape {
  readonly why: string;
  readonly form: RegExp;
  /** No noun is written so: whatever the tagger took it for. */
  readonly only?: true;
  /** Tags of the word before. */
  readonly beside?: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
  /** A passive must stand before it. */
  readonly passive?: true;
  readonly tag: 'VBD' | 'VBN' | 'VBZ';
}

/** What opens an object: "the", "four", "him". */
const OBJECT = /^(?:the|an?|his|her|their|its|him|them|at|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const ANY = /^/;
/** Helping verbs, behind which a participle stands. */
const HELPER = /^(?:have|has|had|having|is|are|was|were|be|been|being|not|n't|already|also|since)$/;
/** Participles of harm that a second passive often has. */
const HARMED = /^(?:shot|beaten|hanged|stabbed|flogged|drowned|burned)$/;
/** What makes a participle a passive. */
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Forms that the tagger takes for something else now and then. */
const PAST =
  /^(?:tore|overran|stole|overthrew|undertook|shook|slew|retook|sank|froze|forbade|flew|withdrew|drew|forgave|swore|wore|upheld|flung|rebuilt|dug|waylaid)$/;
const PARTICIPLE = /^(?:overthrown|undertaken|begun|slain|flown|forgiven|strewn|upheld|flung|rebuilt|dug|waylaid)$/;

/** Words beside a form, in lower case; `before` and `behind` are '' at the ends of a sentence. */
const SHAPES: readonly Shape[] = [
  { why: '"had begun near the mill"', form: PARTICIPLE, only: true, before: HELPER, behind: ANY, tag: 'VBN' },
  { why: '"a rocket tore through a house"', form: PAST, only: true, before: ANY, behind: ANY, tag: 'VBD' },
  {
    why: '"the army shot down a helicopter"',
    form: /^shot$/,
    before: /^(?!(?:an?|the|one|his|her|another|first|last|by|of|from)$)./,
    behind: /^(?:down|at)$/,
    tag: 'VBD',
  },
  {
    why: '"shot dead in Brenna": done to whoever stands before',
    form: /^shot$/,
    before: ANY,
    behind: /^dead$/,
    tag: 'VBN',
  },
  { why: '"entered and shot the editor"', form: /^shot$/, before: /^(?:and|who)$/, behind: OBJECT, tag: 'VBD' },
  {
    why: '"were lined up and shot", "was led away and beaten by guards"',
    form: HARMED,
    only: true,
    before: /^and$/,
    behind:
      /^(?:[.,;:!?)”"]?|by|in|on|at|with|near|outside|inside|while|as|when|before|after|through|from|behind|twice|dead|there|to)$/,
    passive: true,
    tag: 'VBN',
  },
  {
    why: '"MISAT confirms: fighters halted the column"',
    form: /^(?:confirms|reports|claims|denies|admits|insists|warns|adds|repeats|replies|answers)$/,
    before: ANY,
    beside: /^(?:NN|NNS|NNP|NNPS|PRP)$/,
    behind: /^:$/,
    tag: 'VBZ',
  },
  {
    why: '"had cost two women their lives"',
    form: /^(?:cost|hurt|hit|shot|cut)$/,
    before: /^(?:had|has|have)$/,
    behind: OBJECT,
    tag: 'VBN',
  },
  {
    why: '"mortar fire hurt three people", "the raid cost seven villagers their lives"',
    form: /^(?:hurt|hit|cost|cut)$/,
    before: ANY,
    beside: /^(?:NN|NNS|NNP|NNPS)$/,
    behind: OBJECT,
    tag: 'VBD',
  },
  {
    why: '"three hurt by mortar fire"',
    form: /^hurt$/,
    before: /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|dozens|several|many)$/,
    behind: /^(?:by|in|when|after|as)$/,
    tag: 'VBN',
  },
];

/**
 * "Gunmen stopped the bus and **shot** dead four men": forms that the tagger took for nouns and the words beside them
 * show to be verbs. Tags of tokens `from` to `to` are mended in place before the tree is made.
 */
export function mendVerbs({ forms, xpos, upos }: Tags, from: number, to: number, xposNames: readonly string[]): void {
  const at = (i: number): string => (i >= from && i < to ? (forms[i] as string).toLowerCase() : '');
  for (let i = from; i < to; i++) {
    if (upos[i] === VERB) continue;
    const shape = SHAPES.find(
      (one) =>
        (one.only || upos[i] === NOUN) &&
        // What nothing but a verb is written so is a name when it has a capital ("Drew", "Dug"); "Shot dead in Brenna" opens a line.
        one.form.test(one.only ? (forms[i] as string) : at(i)) &&
        one.before.test(at(i - 1)) &&
        (one.beside?.test(nameOf(i - 1)) ?? true) &&
        one.behind.test(at(i + 1)) &&
        (!one.passive || isPassive(i)),
    );
    if (!shape) continue;
    const hasObject =
      shape.tag === 'VBN' && at(i + 1) === 'dead' && /^(?:DT|CD|PRP|PRP\$|NN|NNS|NNP|JJ)$/.test(nameOf(i + 2));
    upos[i] = VERB;
    xpos[i] = xposNames.indexOf(hasObject ? 'VBD' : shape.tag);
  }
  function isPassive(i: number): boolean {
    for (let j = i - 2; j > from && j > i - 20 && !/^[.;:]$/.test(at(j)); j--)
      if (nameOf(j) === 'VBN' && (BE.test(at(j - 1)) || BE.test(at(j - 2)))) return true;
    return false;
  }
  function nameOf(i: number): string {
    return i >= from && i < to ? (xposNames[xpos[i] as number] ?? '') : '';
  }
}

/** "subjected the town **to mortar fire**": no infinitive. */
const FIRED = /^(?:mortar|artillery|rocket|gun|rifle|sniper|shell|drone|missile)$/;
const FIRE = /^(?:fire|attack|attacks|strike|strikes|bombardment|shelling)$/;

/** Nouns that the tagger took for verbs behind "to". Tags of tokens `from` to `to` are mended in place. */
export function mendShots({ forms, xpos, upos }: Tags, from: number, to: number, xposNames: readonly string[]): void {
  for (let i = from + 1; i < to - 1; i++) {
    if (upos[i] !== VERB || forms[i - 1] !== 'to') continue;
    if (!FIRED.test(forms[i] as string) || !FIRE.test(forms[i + 1] as string)) continue;
    [upos[i - 1], xpos[i - 1]] = [ADP, xposNames.indexOf('IN')];
    [upos[i], xpos[i]] = [NOUN, xposNames.indexOf('NN')];
  }
}

/** The columns of a tree that is mended in place. */
interface Columns {
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/**
 * "shot **dead** a nurse": it hangs on the verb and is no word for the nurse, whom the verb is done to; "Judge shot dead in
 * Brenna": with nobody behind it, it is done to whoever stands before.
 */
export function mendDead(forms: readonly string[], { upos, rel, head }: Columns, relNames: readonly string[]): void {
  const at = (name: string): number => relNames.indexOf(name);
  const [before, loose, object, subject] = [at('compound'), at('obl:unmarked'), at('obj'), at('nsubj')];
  for (let i = 1; i < forms.length; i++) {
    const shot = i - 1;
    if (forms[i] !== 'dead' || forms[shot] !== 'shot' || upos[shot] !== VERB) continue;
    if ((head[i] as number) > i) [head[i], rel[i]] = [shot, at('xcomp')];
    const next = UPOS[upos[i + 1] as number] ?? 'PUNCT';
    for (let j = Math.max(0, shot - 8); j < Math.min(forms.length, i + 8); j++) {
      if (head[j] !== shot) continue;
      if (j > i && rel[j] === loose) rel[j] = object;
      if (j < shot && rel[j] === before) rel[j] = subject;
      if (j < shot && rel[j] === subject && /^(?:ADP|PUNCT)$/.test(next)) rel[j] = at('nsubj:pass');
    }
  }
}

/** "were taken behind the mill and **shot**": it was joined to the mill, and belongs to the verb above. */
export function mendSecond(forms: readonly string[], { upos, rel, head }: Columns, relNames: readonly string[]): void {
  const conj = relNames.indexOf('conj');
  for (let i = 2; i < forms.length; i++) {
    const noun = head[i] as number;
    if (!HARMED.test(forms[i] as string) || upos[i] !== VERB || rel[i] !== conj || upos[noun] !== NOUN) continue;
    const verb = noun < i ? (head[noun] as number) : -1;
    if (verb >= 0 && verb < i && upos[verb] === VERB) head[i] = verb;
  }
}
