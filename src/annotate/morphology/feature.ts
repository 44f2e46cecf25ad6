/**
 * The morphological features of Universal Dependencies that Stemma gives, with their values, in the order in which
 * CoNLL-U writes them.
 */
export const FEATURES = {
  Case: ['Nom', 'Acc', 'Gen'],
  Definite: ['Def', 'Ind'],
  Degree: ['Pos', 'Cmp', 'Sup'],
  ExtPos: ['ADP', 'ADV', 'CCONJ', 'SCONJ'],
  Gender: ['Neut', 'Masc', 'Fem'],
  Mood: ['Ind', 'Imp'],
  Number: ['Sing', 'Plur', 'Ptan'],
  NumForm: ['Digit', 'Word', 'Combi'],
  NumType: ['Card', 'Ord', 'Frac', 'Mult'],
  Person: ['1', '2', '3'],
  Polarity: ['Neg', 'Pos'],
  Poss: ['Yes'],
  PronType: ['Art', 'Prs', 'Dem', 'Rel', 'Int', 'Ind', 'Tot', 'Neg', 'Rcp', 'Emp'],
  Reflex: ['Yes'],
  Tense: ['Past', 'Pres'],
  VerbForm: ['Fin', 'Inf', 'Part', 'Ger'],
  Voice: ['Pass'],
} as const;

export type Feature = keyof typeof FEATURES;
export type ValueOf<F extends Feature> = (typeof FEATURES)[F][number];
/** Features of one word by name. */
export type Feats = { readonly [F in Feature]?: ValueOf<F> };

const NAMES = Object.keys(FEATURES) as Feature[];

/**
 * Where each feature lies in a packed number: digits of a mixed base, as bits would need more than 32. Digit 0 stands
 * for "has none". Codes of words that share no feature may be added up.
 */
const PLACES = new Map<Feature, { readonly unit: number; readonly base: number }>();
let room = 1;
for (const name of NAMES) {
  const base = FEATURES[name].length + 1;
  PLACES.set(name, { unit: room, base });
  room *= base;
}
/** How many codes there are; they fit 32 bits. */
export const CODES = room;

/** Packs features into one number of 32 bits. */
export function packFeats(feats: Feats): number {
  let code = 0;
  for (const [name, value] of Object.entries(feats) as [Feature, string][])
    code += ((FEATURES[name] as readonly string[]).indexOf(value) + 1) * placeOf(name).unit;
  return code;
}

/** The value of one feature of a packed number; nothing when it has none. */
export function unpackFeature<F extends Feature>(code: number, name: F): ValueOf<F> | undefined {
  const { unit, base } = placeOf(name);
  return FEATURES[name][(Math.floor(code / unit) % base) - 1] as ValueOf<F> | undefined;
}

const placeOf = (name: Feature) => PLACES.get(name) as { readonly unit: number; readonly base: number };

/** Packed features as CoNLL-U writes them: `Number=Sing|Person=3`, or `_` for none. */
export function formatFeats(code: number): string {
  const parts = NAMES.flatMap((name) => {
    const value = unpackFeature(code, name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return parts.join('|') || '_';
}
