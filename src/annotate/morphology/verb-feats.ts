import { agreementOf } from './agreement.ts';
import { type Feats, packFeats } from './feature.ts';
import { childOf, childWhere, groupOf, hasTo, headAt, isRel, lowAt, relAt, tagAt, type Words } from './words.ts';

const INFINITIVE = packFeats({ VerbForm: 'Inf' });
const IMPERATIVE = packFeats({ Mood: 'Imp', VerbForm: 'Fin' });
const MODAL = packFeats({ VerbForm: 'Fin' });
const GERUND = packFeats({ VerbForm: 'Ger' });
const PRESENT_PARTICIPLE = packFeats({ Tense: 'Pres', VerbForm: 'Part' });
const PAST_PARTICIPLE = packFeats({ Tense: 'Past', VerbForm: 'Part' });
const PASSIVE = packFeats({ Voice: 'Pass' });

/** The packed features of a verb or auxiliary, by its tag and its place in the tree. */
export function verbFeats(words: Words, i: number, auxiliary: boolean): number {
  switch (tagAt(words, i)) {
    case 'MD':
      return MODAL;
    case 'VBZ':
      return finite({ Person: '3', Number: 'Sing', Tense: 'Pres' });
    case 'VBP':
      return finite({ ...agreementOf(words, i), Tense: 'Pres' });
    case 'VBD':
      return finite({ ...agreementOf(words, i), Tense: 'Past' });
    case 'VBN':
      return PAST_PARTICIPLE + (!auxiliary && isPassiveForm(words, i) ? PASSIVE : 0);
    case 'VBG':
      return !auxiliary && isGerund(words, i) ? GERUND : PRESENT_PARTICIPLE;
    case 'VB':
      return isImperative(words, groupOf(words, i)) ? IMPERATIVE : INFINITIVE;
    default:
      return byEnding(words, i);
  }
}

const finite = (feats: Feats): number => packFeats({ Mood: 'Ind', VerbForm: 'Fin', ...feats });

/** A verb without a tag of verbs: part of a name, or misread. */
function byEnding(words: Words, i: number): number {
  const form = lowAt(words, i);
  if (form.endsWith('ing')) return GERUND;
  if (form.endsWith('ed') || form.endsWith('en')) return PAST_PARTICIPLE;
  return form.endsWith('s') ? finite({ Person: '3', Number: 'Sing', Tense: 'Pres' }) : INFINITIVE;
}

/** A past participle is passive unless "have" makes it perfect; one of several shares the helping verb of the first. */
export function isPassiveForm(words: Words, verb: number): boolean {
  if (childOf(words, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0) return true;
  if (childWhere(words, verb, (c) => relAt(words, c) === 'aux' && words.lemma[c] === 'have') >= 0) return false;
  const first = headAt(words, verb);
  const joined = relAt(words, verb) === 'conj' && tagAt(words, first) === 'VBN';
  return joined && childOf(words, verb, 'aux', 'nsubj') < 0 ? isPassiveForm(words, first) : true;
}

const NOMINAL = ['acl', 'xcomp', 'amod', 'csubj', 'ccomp', 'obj', 'nsubj', 'obl', 'nmod', 'compound', 'appos'];

/** True for an -ing form that stands for a noun or describes one: "stopped firing", "men carrying flags". */
function isGerund(words: Words, verb: number): boolean {
  const rel = relAt(words, verb);
  if (childWhere(words, verb, (c) => relAt(words, c).startsWith('aux') && words.lemma[c] === 'be') >= 0) return false;
  const first = headAt(words, verb);
  if (rel === 'conj') return tagAt(words, first) === 'VBG' && isGerund(words, first);
  return isRel(rel, NOMINAL) && rel !== 'acl:relcl';
}

/** True for a bare verb without a subject that heads a sentence, or is joined to one that does. */
function isImperative(words: Words, verb: number): boolean {
  const rel = relAt(words, verb);
  if (hasTo(words, verb) || childOf(words, verb, 'nsubj', 'expl') >= 0) return false;
  if (childWhere(words, verb, (c) => isRel(relAt(words, c), ['aux', 'cop']) && tagAt(words, c) !== 'VB') >= 0)
    return false;
  if (rel === 'conj') return tagAt(words, headAt(words, verb)) === 'VB' && isImperative(words, headAt(words, verb));
  return rel === 'root' || rel === 'parataxis' || rel === 'ccomp';
}
