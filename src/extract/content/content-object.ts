import { type Doc, headOf, lemmaOf, relOf, sentenceOf, subtree, uposOf } from '../../annotate/doc.ts';
import {
  baseRel,
  isInfinitive,
  kids,
  leadOf,
  leadsOf,
  low,
  nounPhrase,
  range,
  under,
} from '../clause/statement-tree.ts';
import type { CueHit, Frame } from '../cue/cue.ts';
import { carrierOf } from '../source/source-owner.ts';
import { looseOf, looseTo } from './content-loose.ts';
import { isEmpty, isHard, isOfClass } from './content-noun.ts';
import { type Content, whole } from './content-part.ts';

/** "described the raid as routine": the raid as routine. */
export function asWhat(doc: Doc, hit: CueHit, frame: Frame, patient: number, speaker: number): Content | undefined {
  const objects = kids(doc, hit.head, frame === 'to-as' ? 'obl' : 'obj');
  const what = [hit.head, ...objects]
    .flatMap((host) => kids(doc, host, 'obl', 'advcl', 'xcomp', 'obj', 'nmod', 'ccomp', 'acl'))
    .find((child) => child > hit.head && /^as\b/.test(leadOf(doc, child)));
  if (what === undefined) return looseAs(doc, hit, frame, objects[0] ?? patient, objects.length > 0);
  const object = objects.find((child) => child !== what && child < what);
  const who = object ?? patient;
  const about = object === undefined && patient < 0 ? antecedent(doc, hit.head, speaker) : undefined;
  if (about) return whole(doc, frame, what, about.tokens);
  if (who < 0) return undefined;
  return whole(doc, frame, what, object === undefined ? nounPhrase(doc, who).core : withoutCase(doc, object));
}

/** "described the group, once feared, as “friendly”": "as" further on, with a quotation. */
function looseAs(doc: Doc, hit: CueHit, frame: Frame, who: number, isObject: boolean): Content | undefined {
  if (who < 0) return undefined;
  const end = doc.sentStart[sentenceOf(doc, hit.head) + 1] as number;
  for (let as = Math.max(hit.head, who) + 1; as + 1 < end; as++) {
    if (low(doc, as) !== 'as') continue;
    const quote = doc.quotes.find(({ span }) => span[0] === doc.tokStart[as + 1]);
    if (!quote) continue;
    const tokens = isObject ? nounPhrase(doc, who).core : [];
    for (let i = as; i < doc.n && (doc.tokStart[i] as number) < quote.span[1]; i++) tokens.push(i);
    return { frame, tokens, head: -1, cue: [] };
  }
  return undefined;
}

/** "called the men outlaws": the men outlaws. */
export function label(doc: Doc, hit: CueHit, frame: Frame, patient: number, hidden: boolean): Content | undefined {
  const quoted = labelQuote(doc, hit.head);
  if (quoted) return { frame, tokens: quoted, head: -1, cue: [] };
  const objects = kids(doc, hit.head, 'obj', 'iobj');
  // "what she called **a lie**": there is nothing else that the name is given to.
  const up = headOf(doc, hit.head);
  if (
    up >= 0 &&
    low(doc, up) === 'what' &&
    leadOf(doc, up) === '' &&
    /^acl/.test(baseRel(doc, hit.head)) &&
    objects.length === 1
  )
    return whole(doc, frame, objects[0] as number);
  const name =
    kids(doc, hit.head, 'xcomp').find((child) => child > hit.head && !isInfinitive(doc, child)) ??
    [...objects.slice(1), ...(objects[0] === undefined ? [] : kids(doc, objects[0], 'appos', 'nmod'))].find((child) =>
      /^(an?|the)$/.test(low(doc, subtree(doc, child)[0])),
    );
  const [object] = objects;
  const pointed = name === undefined ? pointedAt(doc, hit.head) : undefined;
  if (pointed) return { frame, tokens: pointed, head: pointed.at(-1) as number, cue: [] };
  if (name === undefined || (object !== undefined && /sel(f|ves)$/.test(low(doc, object)))) return undefined;
  // "call it bait": a bare word behind a pronoun, whatever the tagger took it for.
  const bare = object !== undefined && uposOf(doc, object) === 'PRON' && name === object + 1;
  if (!bare && !/^(NOUN|PROPN|ADJ|NUM)$/.test(uposOf(doc, name))) return undefined;
  const who = object ?? (hidden ? -1 : patient);
  if (who < 0) return undefined;
  return whole(doc, frame, name, object === undefined ? nounPhrase(doc, who).core : under(doc, object));
}

/** "called **that a lie**": a word that points at something, and a noun phrase with an article; nothing elsewhere. */
function pointedAt(doc: Doc, head: number): number[] | undefined {
  if (!/^(that|this|it|these|those|them|him|her|us)$/.test(low(doc, head + 1)) || !/^an?$/.test(low(doc, head + 2)))
    return undefined;
  let last = head + 2;
  while (last + 1 < doc.n && /^(ADJ|NOUN|ADV)$/.test(uposOf(doc, last + 1))) last++;
  return uposOf(doc, last) === 'NOUN' ? range(head + 1, last) : undefined;
}

/** 'called the men "outlaws"': the words between cue and quotation, and the quotation. */
function labelQuote(doc: Doc, head: number): number[] | undefined {
  const end = doc.tokEnd[head] as number;
  const quote = doc.quotes.find(({ span }) => span[0] > end);
  if (!quote) return undefined;
  const tokens: number[] = [];
  for (let i = head + 1; i < doc.n && (doc.tokStart[i] as number) < quote.span[1]; i++) tokens.push(i);
  const between = tokens.filter((i) => (doc.tokStart[i] as number) < quote.span[0]);
  const plain = between.every((i) => !/^(VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(uposOf(doc, i)));
  return plain &&
    between.length > 0 &&
    between.length <= 8 &&
    sentenceOf(doc, head) === sentenceOf(doc, tokens.at(-1) as number)
    ? tokens
    : undefined;
}

/** Acts that answer something said before: "denies this" has a content, "announced this" hardly one. */
const ANSWERS = /^(deny|confirm|refuse|praise|criticize)$/;
const pointsBack = (doc: Doc, i: number): boolean => /^(it|this|that|these|those|neither|both)$/.test(low(doc, i));

/**
 * "a charge the army **denied**", "which the mayor **calls** a gift": what a relative clause is about, and its pronoun, where
 * the verb lacks an object; nothing elsewhere.
 */
function antecedent(doc: Doc, verb: number, speaker: number): { head: number; tokens: number[] } | undefined {
  const noun = headOf(doc, verb);
  if (relOf(doc, verb) !== 'acl:relcl' || noun < 0 || noun > verb || speaker < 0 || speaker === noun) return undefined;
  const objects = kids(doc, verb, 'obj');
  const pronoun = objects.find((child) => /^(which|that|whom|what)$/.test(low(doc, child)));
  if (objects.some((child) => child > verb) || (pronoun === undefined && objects.length > 0)) return undefined;
  if (uposOf(doc, noun) === 'PRON') return { head: noun, tokens: [noun] };
  return { head: noun, tokens: [...nounPhrase(doc, noun).core, ...(pronoun === undefined ? [] : [pronoun])] };
}

/** "denied the strike": the strike. */
export function nounObject(
  doc: Doc,
  hit: CueHit,
  frame: Frame,
  name: string,
  patient: number,
  speaker: number,
): Content | undefined {
  // "brushed off the criticism": the particle was taken for a preposition of the object.
  const loose = hit.words.find((word) => baseRel(doc, word) === 'case' && headOf(doc, headOf(doc, word)) === hit.head);
  const about = antecedent(doc, hit.head, speaker);
  if (
    about &&
    patient < 0 &&
    uposOf(doc, about.head) !== 'PRON' &&
    ANSWERS.test(hit.row.act) &&
    (name === '' || isOfClass(doc, about.head, name))
  )
    return { frame, tokens: about.tokens, head: about.head, cue: [] };
  const [object = loose === undefined ? undefined : headOf(doc, loose)] = kids(doc, hit.head, 'obj');
  if (object !== undefined && patient >= 0) return undefined;
  const what = object ?? (speaker >= 0 ? patient : -1);
  // "promised them a bonus": the hearer is left out, where something is given.
  if (what < 0 || (hit.row.act !== 'pledge' && kids(doc, hit.head, 'iobj').length > 0)) return undefined;
  const named = namedAs(doc, what);
  if (object !== undefined && named >= 0 && (name === '' || isOfClass(doc, named, name)))
    return whole(doc, frame, what);
  if (
    isEmpty(doc, what) &&
    !(/^(claim)?$/.test(name) && pointsBack(doc, what) && (ANSWERS.test(hit.row.act) || hit.row.act === 'believe'))
  )
    return undefined;
  if (name !== '' && !pointsBack(doc, what) && !isOfClass(doc, what, name)) return undefined;
  if (name === 'policy' && under(doc, hit.head).some((i) => isHard(doc, i))) return undefined;
  return object === undefined
    ? { frame, tokens: nounPhrase(doc, what).core, head: what, cue: [] }
    : whole(doc, frame, what);
}

/** "rejected what she called **the lies** of the minister": what a thing is called that is told by nothing else; -1 for none. */
function namedAs(doc: Doc, what: number): number {
  if (low(doc, what) !== 'what') return -1;
  const calls = kids(doc, what, 'acl').find((child) =>
    /^(call|term|describe|label|brand|dub|see)$/.test(lemmaOf(doc, child)),
  );
  if (calls === undefined) return -1;
  return kids(doc, calls, 'obj', 'xcomp', 'obl').find((child) => child > calls && uposOf(doc, child) === 'NOUN') ?? -1;
}

const withoutCase = (doc: Doc, noun: number): number[] => {
  const lead = leadsOf(doc, noun);
  return under(doc, noun).filter((i) => !lead.includes(i));
};
/** The phrase led by a preposition, of the cue itself or of the noun that is part of the cue. */
function phraseOf(doc: Doc, hit: CueHit, name: string): number {
  const hosts = [hit.head, ...hit.words];
  // "made several promises, including ...": the examples hang on the verb that carries the noun.
  // "voiced outrage at the raid": so may what the noun is about.
  const carrier = hit.row.kind === 'noun' ? carrierOf(doc, hit.head) : -1;
  if (carrier >= 0) {
    const reach = name === 'including' ? 2 : 1;
    const near = kids(doc, carrier, 'advcl', 'obl').find(
      (child) => child > hit.head && subtree(doc, child)[0] <= hit.head + reach && leadOf(doc, child) === name,
    );
    if (near !== undefined) return near;
  }
  const named = hosts
    .flatMap((host) => kids(doc, host, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'))
    .filter((child) => child > hit.head && !hit.words.includes(child));
  return named.find((child) => new RegExp(`^${name}$`).test(leadOf(doc, child))) ?? -1;
}

/** "called for a truce": a truce. */
export function preposition(doc: Doc, hit: CueHit, frame: Frame, name: string): Content | undefined {
  const what = phraseOf(doc, hit, name);
  if (what < 0 || isEmpty(doc, what)) return undefined;
  // "called for the union to strike": the infinitive is part of what is asked.
  const todo = kids(doc, hit.head, 'xcomp', 'advcl').filter((child) => child > what && isInfinitive(doc, child));
  const tokens = [...withoutCase(doc, what), ...todo.slice(0, 1).flatMap((child) => under(doc, child))];
  return { frame, tokens, head: what, cue: leadsOf(doc, what) };
}

/** "accused the militia of looting": the militia of looting. */
export function himPreposition(
  doc: Doc,
  hit: CueHit,
  frame: Frame,
  name: string,
  patient: number,
): Content | undefined {
  if (name === 'on' || name === 'upon' || (name === 'to' && lemmaOf(doc, hit.head) === 'appeal')) {
    if (kids(doc, hit.head, 'obj').length === 0) return onSomebodyTo(doc, hit, frame, name);
  }
  const [him] = kids(doc, hit.head, 'obj', 'iobj');
  const who = him ?? patient;
  if (who < 0 || /sel(f|ves)$/.test(low(doc, who))) return undefined;
  const what = phraseOf(doc, hit, name);
  const nested = what < 0 && him !== undefined ? phraseOf(doc, { ...hit, head: him, words: [] }, name) : what;
  if (nested < 0) return name === 'of' && him !== undefined ? looseOf(doc, hit, frame, name) : undefined;
  const lead = leadsOf(doc, nested);
  const tokens = [...(him === undefined ? nounPhrase(doc, who).core : under(doc, him)), ...under(doc, nested)];
  return { frame, tokens: [...new Set([...tokens, ...lead])], head: nested, cue: [] };
}

/** "called on both sides to stop": both sides to stop. */
function onSomebodyTo(doc: Doc, hit: CueHit, frame: Frame, name: string): Content | undefined {
  const who = phraseOf(doc, hit, name);
  if (who < 0) return undefined;
  const todo = [...kids(doc, hit.head, 'xcomp', 'advcl', 'ccomp'), ...kids(doc, who, 'acl')].find(
    (child) => child > who && isInfinitive(doc, child),
  );
  const tokens = todo === undefined ? looseTo(doc, who) : under(doc, todo);
  if (!tokens) return undefined;
  return { frame, tokens: [...withoutCase(doc, who), ...tokens], head: todo ?? -1, cue: leadsOf(doc, who) };
}
