import { type Feats, packFeats } from './feature.ts';

// Features of the words of closed classes, by lower-cased form. Apostrophes are straight.

type Rows = readonly (readonly [words: string, feats: Feats])[];

function table(...rows: Rows): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([words, feats]) => words.split(' ').map((word) => [word, packFeats(feats)] as const)));
}

const person = (Person: '1' | '2' | '3', many?: 'Sing' | 'Plur', Gender?: 'Neut' | 'Masc' | 'Fem'): Feats => ({
  PronType: 'Prs',
  Person,
  ...(many ? { Number: many } : {}),
  ...(Gender ? { Gender } : {}),
});
const owner = (...of: Parameters<typeof person>): Feats => ({ ...person(...of), Case: 'Gen', Poss: 'Yes' });
const owned = (...of: Parameters<typeof person>): Feats => ({ ...person(...of), Poss: 'Yes' });
const self = (...of: Parameters<typeof person>): Feats => ({ ...person(...of), Case: 'Acc', Reflex: 'Yes' });

/** Personal pronouns (PRP); `you` and `it` get their case from the tree. */
export const PERSONAL = table(
  ['i', { ...person('1', 'Sing'), Case: 'Nom' }],
  ['we', { ...person('1', 'Plur'), Case: 'Nom' }],
  ['he', { ...person('3', 'Sing', 'Masc'), Case: 'Nom' }],
  ['she', { ...person('3', 'Sing', 'Fem'), Case: 'Nom' }],
  ['they', { ...person('3', 'Plur'), Case: 'Nom' }],
  ['you u ya', person('2')],
  ['it', person('3', 'Sing', 'Neut')],
  ['one', person('3', 'Sing')],
  ['me', { ...person('1', 'Sing'), Case: 'Acc' }],
  ["us 's s", { ...person('1', 'Plur'), Case: 'Acc' }],
  ['him', { ...person('3', 'Sing', 'Masc'), Case: 'Acc' }],
  ['her', { ...person('3', 'Sing', 'Fem'), Case: 'Acc' }],
  ["them 'em em", { ...person('3', 'Plur'), Case: 'Acc' }],
  ['mine', owned('1', 'Sing')],
  ['ours', owned('1', 'Plur')],
  ['yours', owned('2')],
  ['his', owned('3', 'Sing', 'Masc')],
  ['hers', owned('3', 'Sing', 'Fem')],
  ['theirs', owned('3', 'Plur')],
  ['myself', self('1', 'Sing')],
  ['ourselves', self('1', 'Plur')],
  ['yourself', self('2', 'Sing')],
  ['yourselves', self('2', 'Plur')],
  ['himself', self('3', 'Sing', 'Masc')],
  ['herself', self('3', 'Sing', 'Fem')],
  ['itself', self('3', 'Sing', 'Neut')],
  ['themselves', self('3', 'Plur')],
  ['oneself', self('3', 'Sing')],
);

/** Possessive pronouns (PRP$). */
export const POSSESSIVE = table(
  ['my', owner('1', 'Sing')],
  ['our', owner('1', 'Plur')],
  ['your ur', owner('2')],
  ['his', owner('3', 'Sing', 'Masc')],
  ['her', owner('3', 'Sing', 'Fem')],
  ["its it's", owner('3', 'Sing', 'Neut')],
  ['their', owner('3', 'Plur')],
  ["one's", owner('3', 'Sing')],
);

/** Articles, demonstratives and words of quantity before or without a noun. */
export const DETERMINERS = table(
  ['the', { PronType: 'Art', Definite: 'Def' }],
  ['a an', { PronType: 'Art', Definite: 'Ind' }],
  ['this that', { PronType: 'Dem', Number: 'Sing' }],
  ['these those', { PronType: 'Dem', Number: 'Plur' }],
  ['some any another either such quite many enough', { PronType: 'Ind' }],
  ['all every each both', { PronType: 'Tot' }],
  ['no neither', { PronType: 'Neg' }],
  ['half', { PronType: 'Ind', NumForm: 'Word', NumType: 'Frac' }],
);

/** Indefinite pronouns. */
export const INDEFINITE = table(
  ['something anything someone anyone somebody anybody', { PronType: 'Ind', Number: 'Sing' }],
  ['everything everyone everybody', { PronType: 'Tot', Number: 'Sing' }],
  ['nothing nobody noone one', { PronType: 'Neg', Number: 'Sing' }],
  ['none', { PronType: 'Neg' }],
);

/** Adverbs with a feature; all others have none. */
export const ADVERBS = table(
  ['here there now then hence thence', { PronType: 'Dem' }],
  ['ever sometimes somewhere anywhere anytime sometime someday either', { PronType: 'Ind' }],
  ['always everywhere', { PronType: 'Tot' }],
  ['never nowhere neither', { PronType: 'Neg' }],
  ['well far soon long hard early late fast near', { Degree: 'Pos' }],
  ['first second third fourth fifth', { NumForm: 'Word', NumType: 'Ord' }],
  ['once twice thrice', { NumForm: 'Word', NumType: 'Mult' }],
);

/** Particles, conjunctions and exclamations that say no or yes. */
export const POLARITY = table(["not n't nt nor neither no nope", { Polarity: 'Neg' }], ['yes', { Polarity: 'Pos' }]);

/** Nouns that are always plural. */
export const ALWAYS_PLURAL = new Set(
  (
    'auspices clothes confines contents dynamics economics electronics finances genitals geopolitics glasses goods ' +
    'grounds headquarters jeans manners means outskirts pants politics proceedings regards remains savings scissors ' +
    'specifics sunglasses supplies surroundings thanks troops trousers whereabouts'
  ).split(' '),
);

/** Ordinals written as words. */
export const ORDINALS = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth hundredth thousandth'
  ).split(' '),
);
