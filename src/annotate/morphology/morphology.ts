import { UPOS, type Upos } from '../doc.ts';
import { packFeats } from './feature.ts';
import { verbFeats } from './verb-feats.ts';
import {
  ADVERBS,
  ALWAYS_PLURAL,
  DETERMINERS,
  INDEFINITE,
  ORDINALS,
  PERSONAL,
  POLARITY,
  POSSESSIVE,
} from './word-feats.ts';
import { childWhere, isRel, lowAt, relAt, tagAt, type Words } from './words.ts';

/**
 * The morphological features of every word, packed (see `feature.ts`): by rules over its tags, its form, its lemma and its
 * place in the tree, as the English Web Treebank has them.
 */
export function featsOfWords(words: Words): Uint32Array {
  const feats = new Uint32Array(words.forms.length);
  for (let i = 0; i < feats.length; i++) feats[i] = featsOfWord(words, i) + phraseFeats(words, i);
  return feats;
}

const SINGULAR = packFeats({ Number: 'Sing' });
const PLURAL = packFeats({ Number: 'Plur' });
const ALWAYS = packFeats({ Number: 'Ptan' });
const DECADE = packFeats({ NumForm: 'Combi', NumType: 'Card' });
const ORDINAL = {
  Word: packFeats({ NumForm: 'Word', NumType: 'Ord' }),
  Combi: packFeats({ NumForm: 'Combi', NumType: 'Ord' }),
};
const HALF = packFeats({ NumForm: 'Word', NumType: 'Frac' });
const DEGREE = {
  Pos: packFeats({ Degree: 'Pos' }),
  Cmp: packFeats({ Degree: 'Cmp' }),
  Sup: packFeats({ Degree: 'Sup' }),
};

function featsOfWord(words: Words, i: number): number {
  const tag = tagAt(words, i);
  switch (UPOS[words.upos[i] as number] as Upos) {
    case 'NOUN':
      return nounFeats(words, i, tag);
    case 'PROPN':
      return tag === 'NNPS' ? PLURAL : tag === 'ADD' ? 0 : SINGULAR;
    case 'ADJ':
      return (tag === 'JJR' ? DEGREE.Cmp : tag === 'JJS' ? DEGREE.Sup : DEGREE.Pos) + ordinal(lowAt(words, i));
    case 'ADV':
      if (tag === 'RBR') return DEGREE.Cmp;
      if (tag === 'RBS') return DEGREE.Sup;
      return tag === 'WRB' ? asking(words, i) : (ADVERBS.get(lowAt(words, i)) ?? 0);
    case 'DET':
      return tag === 'WDT' ? asking(words, i) : (DETERMINERS.get(lowAt(words, i)) ?? 0);
    case 'PRON':
      return pronounFeats(words, i, tag);
    case 'VERB':
      return verbFeats(words, i, false);
    case 'AUX':
      return verbFeats(words, i, true);
    case 'NUM':
      return tag === 'LS' && /^\p{L}$/u.test(lowAt(words, i)) ? 0 : numberFeats(lowAt(words, i));
    case 'SYM':
      return tag === 'NN' ? SINGULAR : 0;
    case 'PART':
    case 'CCONJ':
    case 'INTJ':
      return POLARITY.get(lowAt(words, i)) ?? 0;
    default:
      return 0;
  }
}

function nounFeats(words: Words, i: number, tag: string): number {
  const form = lowAt(words, i);
  if (tag !== 'NNS') return SINGULAR + (form === 'half' ? HALF : /^\d+(st|nd|rd|th)$/.test(form) ? ORDINAL.Combi : 0);
  if (/\d0'?s$/.test(form)) return ALWAYS + DECADE;
  return ALWAYS_PLURAL.has(form) ? ALWAYS : PLURAL;
}

function ordinal(form: string): number {
  if (ORDINALS.has(form)) return ORDINAL.Word;
  return /^\d+(st|nd|rd|th)$/.test(form) ? ORDINAL.Combi : 0;
}

const NUMBER = {
  word: packFeats({ NumForm: 'Word', NumType: 'Card' }),
  digits: packFeats({ NumForm: 'Digit', NumType: 'Card' }),
  fraction: packFeats({ NumForm: 'Digit', NumType: 'Frac' }),
};

function numberFeats(form: string): number {
  if (!/\d/.test(form)) return NUMBER.word;
  return /^\d*\.\d+$|^\d+\/([2-9]|10|16|32|64|100)$/.test(form) ? NUMBER.fraction : NUMBER.digits;
}

/** What makes "the mayor himself" of "hurt himself". */
const EMPHASIS = packFeats({ PronType: 'Emp' }) - packFeats({ PronType: 'Prs' });

const CASE = { Nom: packFeats({ Case: 'Nom' }), Acc: packFeats({ Case: 'Acc' }) };

function pronounFeats(words: Words, i: number, tag: string): number {
  const form = lowAt(words, i);
  if (tag === 'PRP$') return POSSESSIVE.get(form) ?? 0;
  if (tag === 'WP' || tag === 'WDT' || tag === 'WP$') return asking(words, i);
  if (tag === 'NN') return INDEFINITE.get(form) ?? 0;
  if (tag === 'DT') return DETERMINERS.get(form) ?? INDEFINITE.get(form) ?? 0;
  const feats = PERSONAL.get(form) ?? 0;
  if (/sel(f|ves)$/.test(form)) return feats + (relAt(words, i).endsWith(':unmarked') ? EMPHASIS : 0);
  if (!/^(it|you|u|ya)$/.test(form)) return feats;
  return feats + (isRel(relAt(words, i), ['nsubj', 'expl', 'root', 'csubj']) ? CASE.Nom : CASE.Acc);
}

const [RELATIVE, INTERROGATIVE] = [packFeats({ PronType: 'Rel' }), packFeats({ PronType: 'Int' })];
const PRONOUN = UPOS.indexOf('PRON' satisfies Upos);
const WHOSE = packFeats({ Poss: 'Yes' });

/** Words in wh-: they relate in a clause that describes a noun, else they ask. */
function asking(words: Words, i: number): number {
  const owner = tagAt(words, i) === 'WP$' ? WHOSE : 0;
  const always = tagAt(words, i) === 'WDT' && words.upos[i] === PRONOUN;
  return owner + (always || lowAt(words, i).endsWith('ever') || relates(words, i) ? RELATIVE : INTERROGATIVE);
}

function relates(words: Words, i: number): boolean {
  for (let [at, steps] = [i, 0]; at >= 0 && steps < 8; at = words.head[at] as number, steps++) {
    const rel = relAt(words, at);
    if (rel.endsWith(':relcl')) return true;
    if (at !== i && /^(ccomp|csubj|root|xcomp|advcl|parataxis)$/.test(rel)) return false;
  }
  return false;
}

const EXTERNAL: ReadonlyMap<string, number> = new Map([
  ['case', packFeats({ ExtPos: 'ADP' })],
  ['advmod', packFeats({ ExtPos: 'ADV' })],
  ['cc', packFeats({ ExtPos: 'CCONJ' })],
  ['mark', packFeats({ ExtPos: 'SCONJ' })],
]);

/** What a fixed phrase does as a whole, told at its first word: "because of" is a preposition. */
function phraseFeats(words: Words, i: number): number {
  const rest = childWhere(words, i, (c) => relAt(words, c) === 'fixed');
  if (rest < 0) return 0;
  return EXTERNAL.get(/^(least|most)$/.test(lowAt(words, rest)) ? 'advmod' : relAt(words, i)) ?? 0;
}
