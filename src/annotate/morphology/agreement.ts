import type { Feats } from './feature.ts';
import { childOf, childWhere, groupOf, headAt, lowAt, relAt, tagAt, type Words } from './words.ts';

/** Person and number of a finite verb. */
export type Agreement = Required<Pick<Feats, 'Person' | 'Number'>>;

const FIRST = { Person: '1', Number: 'Sing' } as const;
const THIRD = { Person: '3', Number: 'Sing' } as const;
const MANY = { Person: '3', Number: 'Plur' } as const;
const PRONOUNS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['i', FIRST],
  ['we', { Person: '1', Number: 'Plur' }],
  ...['you', 'u', 'ya'].map((word) => [word, { Person: '2', Number: 'Sing' }] as const),
  ...['he', 'she', 'it', 'one', 'this', 'that'].map((word) => [word, THIRD] as const),
  ...['they', 'these', 'those', 'many', 'both', 'few', 'several'].map((word) => [word, MANY] as const),
]);

/** Person and number of a finite verb in the plain present or past, by its subject; the form decides where it can. */
export function agreementOf(words: Words, verb: number): Agreement {
  const form = lowAt(words, verb);
  if (form === 'am' || form === "'m" || form === 'm') return FIRST;
  const present = tagAt(words, verb) === 'VBP';
  const subject = subjectOf(words, groupOf(words, verb));
  if (subject < 0) {
    // "Hope to see you": who writes leaves himself out, but only where a sentence begins.
    if (present && /^(root|parataxis)$/.test(relAt(words, groupOf(words, verb)))) return FIRST;
    return present || form === 'were' ? MANY : THIRD;
  }
  const found = ofNoun(words, subject);
  // "the police are", "two dead were": the verb knows better than the noun.
  const plural = found.Person === '3' && (present || form === 'were') ? MANY : found;
  return form === 'was' && found.Person === '3' ? THIRD : plural;
}

/** The subject of a clause: its own, else that of the clause it is joined to or the noun it describes; -1 for none. */
function subjectOf(words: Words, verb: number): number {
  for (let [at, steps] = [verb, 0]; at >= 0 && steps < 8; at = headAt(words, at), steps++) {
    const subject = childOf(words, at, 'nsubj', 'csubj');
    const rel = relAt(words, at);
    if (subject >= 0 && !(rel.endsWith(':relcl') && /^(who|which|that)$/.test(lowAt(words, subject)))) return subject;
    if (rel === 'acl:relcl') return headAt(words, at);
    if (subject >= 0 || rel !== 'conj') return subject;
  }
  return -1;
}

function ofNoun(words: Words, noun: number): Agreement {
  const joined = childWhere(
    words,
    noun,
    (c) => relAt(words, c) === 'conj' && childWhere(words, c, (d) => /^(and|&)$/.test(lowAt(words, d))) >= 0,
  );
  const tag = tagAt(words, noun);
  const pronoun = PRONOUNS.get(lowAt(words, noun));
  if (joined >= 0 && relAt(words, noun) !== 'csubj') return pronoun?.Person === '1' ? { ...MANY, Person: '1' } : MANY;
  if (pronoun && (tag === 'PRP' || tag === 'DT' || tag === 'JJ')) return pronoun;
  if (tag === 'NNS' || tag === 'NNPS') return MANY;
  if (tag === 'CD') return lowAt(words, noun) === 'one' || lowAt(words, noun) === '1' ? THIRD : MANY;
  return THIRD;
}
