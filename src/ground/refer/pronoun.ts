import { childBy, type Doc, formOf, headOf, relOf, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import { covers } from '../../core/span.ts';
import type { MentionDraft, StatementDraft } from '../../extract/draft.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { antecedent } from './antecedent.ts';
import type { Asked } from './candidate.ts';
import type { Gender, Referent, Sort } from './referent.ts';
import { genderOf, type Walk } from './walk.ts';
import { whereabouts } from './whereabouts.ts';

/** What each pronoun can take up, the likelier first. */
const WANTED: readonly { readonly words: RegExp; readonly sorts: readonly Sort[]; readonly gender?: Gender }[] = [
  { words: /^one$/, sorts: ['person'] },
  { words: /^(he|him|himself|his)$/, sorts: ['person', 'any'], gender: 'm' },
  { words: /^(she|her|herself|hers)$/, sorts: ['person', 'any'], gender: 'f' },
  { words: /^(it|its|itself)$/, sorts: ['body', 'thing', 'any'] },
  { words: /^(they|them|their|theirs|themselves)$/, sorts: ['many', 'body'] },
];

/** Whom a pronoun stands for. */
export function ofPronoun(walk: Walk, mention: MentionDraft): Referent | undefined {
  const word = lowerOf(walk.doc, mention.headToken);
  if (/^(who|whom)$/.test(word)) return ofRelative(walk, mention);
  // Inside a quotation "he" may be anybody the speaker has in mind: only of who is given words there something is said.
  if ((walk.survey.quote[tokenAt(walk.doc, mention.span[0])] as number) >= 0) return quotedOther(walk, mention);
  const owning = /^(his|its|their)$/.test(word) || relOf(walk.doc, mention.headToken) === 'nmod:poss';
  const topic = topicBefore(walk, mention.headToken);
  if (topic) return topic;
  return lookBack(walk, mention.headToken, word, owning, walk.speaking.get(mention.id));
}

/** "As for the Front, **it** swears", "In the ministry, **they** confirmed": what the sentence opens with. */
function topicBefore({ doc, index, found }: Walk, token: number): Referent | undefined {
  const cut = formOf(doc, token - 1) === ',';
  const they = /^they$/i.test(formOf(doc, token));
  if (!(cut || they) || !relOf(doc, token).startsWith('nsubj')) return undefined;
  const start = doc.sentStart[sentenceOf(doc, token)] as number;
  const end = doc.tokEnd[cut ? token - 2 : token - 1] as number;
  const mention = [...index.byHead.values(), ...index.names].find(({ span }) => span[1] === end);
  if (!mention || mention.headToken < start) return undefined;
  const before = doc.text.slice(doc.tokStart[start], mention.span[0]).trim();
  const fits = they ? /^(as for|in|at|from|inside)( the)?$/i : /^as for( the)?$/i;
  return fits.test(before) ? found.get(mention.id) : undefined;
}

const isPronounSource = (doc: Doc, { source }: StatementDraft): boolean =>
  source.every((span) => /^(i|he|she|it|they|we)$/i.test(doc.text.slice(...span)));

/** "'**They** said it was safe,' Lena Haro fumed": whoever was spoken of before the quotation and does not speak it. */
function quotedOther(walk: Walk, mention: MentionDraft): Referent | undefined {
  const word = lowerOf(walk.doc, mention.headToken);
  if (!walk.speaking.has(mention.id) || !/^(he|she|they|it)$/.test(word)) return undefined;
  const quoted = [...walk.speaking].find(
    ([id, { content }]) => id !== mention.id && content.some((span) => covers(span, mention.span)),
  );
  // Of a "he" that follows nobody knows yet who it is.
  if (!quoted || isPronounSource(walk.doc, quoted[1])) return undefined;
  const referent = lookBack(walk, mention.headToken, word);
  return referent?.known && referent !== walk.found.get(quoted[0]) ? referent : undefined;
}

/** Whom `word` would stand for at a token: a pronoun there, or "one" for the person spoken of and "its" for the body. `says` is what it is given. */
export function lookBack(
  walk: Walk,
  token: number,
  word: string,
  owning = false,
  says?: StatementDraft,
): Referent | undefined {
  const wanted = WANTED.find(({ words }) => words.test(word));
  if (!wanted) return undefined;
  const asked: Asked = {
    ...{ ...whereabouts(walk.survey, token, sentenceOf(walk.doc, token)), word, owning, sorts: wanted.sorts },
    ...(wanted.gender ? { gender: wanted.gender } : {}),
    ...(says ? { says } : {}),
  };
  const referent = ahead(walk, token, wanted.sorts) ?? antecedent(walk, asked);
  // "She" tells what no given name told.
  if (referent && wanted.gender && !genderOf(walk, referent)) walk.genders.set(referent, wanted.gender);
  return referent;
}

/** "Asked whether **she** agreed, Lena Haro said": in a clause set before it the subject to come is meant. */
function ahead({ doc, index, found }: Walk, token: number, sorts: readonly Sort[]): Referent | undefined {
  const subject = subjectAhead(doc, token);
  const mention = index.byHead.get(subject) ?? index.nameAt.get(subject);
  const referent = mention?.form === 'name' ? found.get(mention.id) : undefined;
  return referent && sorts.includes(referent.sort) ? referent : undefined;
}

/** The subject of the clause that a clause before it hangs on; -1 when the token stands in no such clause. */
function subjectAhead(doc: Doc, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++) {
    if (!relOf(doc, at).startsWith('advcl') || headOf(doc, at) < at) continue;
    const subject = childBy(doc, headOf(doc, at), 'nsubj');
    return subject > at ? subject : -1;
  }
  return -1;
}

/** "**Haro**, according to whom": the word before the comma that a relative pronoun stands close behind; -1 for none. */
function beforeComma(doc: Doc, pronoun: number): number {
  for (let i = pronoun - 1; i > 0 && pronoun - i <= 3; i--) if (formOf(doc, i) === ',') return i - 1;
  return -1;
}

/** The noun that a relative clause hangs on, when it is a mention that stands for somebody. */
function ofRelative({ doc, index, found }: Walk, mention: MentionDraft): Referent | undefined {
  let clause = headOf(doc, mention.headToken);
  for (let n = 0; n < 3 && clause >= 0 && !relOf(doc, clause).startsWith('acl'); n++) clause = headOf(doc, clause);
  const noun = clause >= 0 && relOf(doc, clause).startsWith('acl') ? headOf(doc, clause) : -1;
  const before = beforeComma(doc, mention.headToken);
  const owner = index.byHead.get(noun) ?? index.nameAt.get(before) ?? index.byHead.get(before);
  return owner && owner.form !== 'pronoun' ? found.get(owner.id) : undefined;
}
