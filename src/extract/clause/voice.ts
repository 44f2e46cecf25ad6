import {
  childBy,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import { frontedPatient } from './fronted.ts';
import { caseOf } from './role-span.ts';

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
/** A full or helping verb. */
export const isVerb = (doc: Doc, i: number): boolean =>
  i >= 0 && (uposOf(doc, i) === 'VERB' || uposOf(doc, i) === 'AUX');

/**
 * A past form that the parser took for a describing word in a sentence without any other verb ("The ministry
 * prohibited rallies"): what stands left of it is its subject, what it was hung on its object.
 */
export function bareVerb(doc: Doc, token: number): { readonly subject: number; readonly object: number } | undefined {
  if (isHeadlinePassive(doc, token)) return undefined;
  const rel = relOf(doc, token);
  const apart = rel === 'acl' ? behindName(doc, token) : -1;
  if (apart >= 0) return { subject: apart, object: childBy(doc, token, 'obj') };
  if (xposOf(doc, token) === 'NNS') return headlineVerb(doc, token);
  if (lower(doc, token) === 'shot' && uposOf(doc, token) === 'NOUN') return shotInHeadline(doc, token);
  if (
    !/^(amod|acl)$/.test(rel) ||
    token === 0 ||
    !(
      /ed$|^(fought|sent|met|won|took|held|hit|struck)$/i.test(formOf(doc, token)) ||
      (PAST.test(formOf(doc, token)) && childBy(doc, token, 'obj') >= 0)
    )
  )
    return undefined;
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++) {
    if (uposOf(doc, i) === 'AUX' || (uposOf(doc, i) === 'VERB' && !/^(amod|acl)/.test(relOf(doc, i)))) return undefined;
    if (relOf(doc, i) === 'cop') return undefined;
  }
  const left = /^(NOUN|PROPN|NUM)$/.test(uposOf(doc, token - 1)) ? token - 1 : -1;
  if (left < 0 || byPhrase(doc, token) >= 0) return undefined;
  const head = headOf(doc, token);
  const root = relOf(doc, left).startsWith('nmod') && headOf(doc, left) < left ? headOf(doc, left) : left;
  const object = head > token ? head : childBy(doc, token, 'obj');
  return { subject: root, object };
}

/**
 * "Front snubs peace bid", "Minister steps down": a present form that the parser took for the noun heading a line. What
 * stands right before it is its subject; behind it must stand what a noun cannot have, a bare noun or a particle.
 */
function headlineVerb(doc: Doc, token: number): { readonly subject: number; readonly object: number } | undefined {
  const subject = token - 1;
  // "Market bomb kills schoolgirl": the verb hung before its object
  const over = relOf(doc, token) === 'compound' && headOf(doc, token) > token ? headOf(doc, token) : -1;
  if ((over < 0 ? headOf(doc, token) : headOf(doc, over)) >= 0) return undefined;
  if (subject < 0 || headOf(doc, subject) !== token || NOUNS_IN_S.test(lower(doc, token))) return undefined;
  if (!/^(?:compound|amod|nsubj)$/.test(relOf(doc, subject)) || childBy(doc, token, 'det', 'nummod', 'cop') >= 0)
    return undefined;
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++)
    if (i !== token && isVerb(doc, i) && !/^(?:amod|advcl|parataxis|acl)/.test(relOf(doc, i))) return undefined;
  const behind = childrenOf(doc, token).find(
    (c) =>
      c > token &&
      /^(?:NOUN|PROPN|NUM)$/.test(uposOf(doc, c)) &&
      caseOf(doc, c) === '' &&
      (relOf(doc, c) !== 'conj' || childBy(doc, c, 'cc') < 0),
  );
  const object = over >= 0 ? over : (behind ?? -1);
  const next = lower(doc, Math.min(token + 1, doc.n - 1));
  return object >= 0 || PARTICLE.test(next) || LEAVES.test(lower(doc, token)) ? { subject, object } : undefined;
}
/** Irregular past forms that are a verb where they have an object. */
const PAST =
  /^(?:strung|slung|stuck|flung|swung|wound|bound|shut|cut|brought|kept|left|led|lent|sold|shot|dug|fed|hung|cast|swept)$/i;
/** Nouns that end in -s before another noun: "an arms dealer", "a rights group". */
const NOUNS_IN_S = /^(?:arms|sports|sales|rights|goods|news|savings|customs|works|needs|sources|talks|ties)$/;

/** "Teacher shot on way to school": with "shot" taken for the noun that heads the line; it was done to who stands before it. */
function shotInHeadline(doc: Doc, token: number): { readonly subject: number; readonly object: number } | undefined {
  const before = token - 1;
  if (headOf(doc, token) >= 0 || before < 0 || headOf(doc, before) !== token || relOf(doc, before) !== 'compound')
    return undefined;
  const next = Math.min(token + 1, doc.n - 1);
  const ends = next === token || uposOf(doc, next) === 'ADP';
  return ends && childBy(doc, token, 'det', 'nmod:poss', 'cop', 'obj', 'conj') < 0
    ? { subject: -1, object: before }
    : undefined;
}
const PARTICLE = /^(?:down|up|out|off|back|away|in|aside)$/;
/** Present forms that are hardly ever a noun. */
const LEAVES = /^(?:quits|resigns|flees|surrenders|retreats)$/;

/** "The mayor, Orla Venn, promised to pay": a verb behind a name set in commas, hung on the root of a sentence; its subject. */
function behindName(doc: Doc, token: number): number {
  const head = headOf(doc, token);
  if (head < 0 || headOf(doc, head) >= 0 || !/^(NOUN|PROPN)$/.test(uposOf(doc, head)) || head > token) return -1;
  if (formOf(doc, token - 1) !== ',' || uposOf(doc, token - 2) !== 'PROPN') return -1;
  const goesOn = childrenOf(doc, token).some(
    (c) =>
      c > token &&
      (/^(obj|ccomp)$/.test(relOf(doc, c)) ||
        hasTo(doc, c) ||
        childrenOf(doc, c).some((d) => d > token && lower(doc, d) === 'that')),
  );
  return goesOn && byPhrase(doc, token) < 0 ? head : -1;
}

/** Verbs that always need somebody or something they are done to. */
const DONE_TO = new Set(
  'kill wound injure hurt ambush bomb shell attack abduct kidnap arrest detain destroy capture seize murder execute assassinate shoot behead torture evict deport jail sentence expel ban besiege displace rescue evacuate free release raze loot torch hijack poison stab lynch massacre hold seal block halt raid search impound confiscate steal plunder acquit pardon convict fine remand intern oust sack dismiss suspend lift scrap recall reopen close slay knife butcher slaughter maim strangle rape gun neutralise neutralize dynamite bludgeon flog mutilate vandalise vandalize desecrate ransack pull drag fetch snatch nab whisk bundle sling axe nick boot oust knif tow herd round collar handcuff ferry airlift pluck haul search kick turf sign impose declare extend tighten ease retake recapture liberate overrun storm surround occupy wreck flatten level damage destroy stone hang vaccinate deliver distribute veto cancel postpone extradite exchange swap condemn summon freeze censor jam hack blow strike burn sink steal block stop hold send treat train repair cut cancel suspend call carry deploy shut boycott reject approve accept welcome endorse ratify pardon drop demand request order promise pledge offer test raise accuse blame denounce criticise criticize investigate question charge indict interrogate confine restore install rebuild hand turn withhold requisition displace expropriate nationalise nationalize beat batter trap bury poison set take give open launch file lodge reach'.split(
    ' ',
  ),
);

/** Of these, verbs that are hardly ever told without naming whom: also with a full stop ("Four killed at the gate."). */
const DONE_TO_SOMEBODY = new Set(
  'kill wound injure behead butcher slay assassinate murder kidnap abduct execute maim'.split(' '),
);

/**
 * "Eleven soldiers killed in ambush": a headline leaves its helping verb out. A line without a full stop, a past form of
 * a verb that needs an object, and none behind it: whoever stands before it suffered it.
 */
export function isHeadlinePassive(doc: Doc, verb: number): boolean {
  if (!DONE_TO.has(lemmaOf(doc, verb)) || !/^VB[ND]$/.test(xposOf(doc, verb))) return false;
  if (childBy(doc, verb, 'obj', 'aux', 'aux:pass', 'ccomp', 'nsubj:pass') >= 0 || relOf(doc, verb) === 'acl:relcl')
    return false;
  // "Boy pulled from the rubble by neighbours."
  if (headOf(doc, verb) < 0 && doneBy(doc, verb)) return true;
  // "Driver killed, the nurse says"
  const isSaid = headOf(doc, verb) > verb && formOf(doc, verb + 1) === ',';
  if (DONE_TO_SOMEBODY.has(lemmaOf(doc, verb)) && (headOf(doc, verb) < 0 || isSaid) && isLeftBare(doc, verb))
    return true;
  const s = sentenceOf(doc, verb);
  const last = (doc.sentStart[s + 1] as number) - 1;
  return !/[.!?…"”'’:]$/.test(formOf(doc, last)) && doc.paragraphs.some(([, end]) => end === doc.tokEnd[last]);
}

/** "The nun was acquitted" with "acquitted" taken for a describing word: it was done then, where it stands in the past. */
export const isSaidOf = (doc: Doc, word: number): boolean =>
  uposOf(doc, word) === 'ADJ' &&
  /(?:ed|en|wn|ght)$/.test(lower(doc, word)) &&
  childBy(doc, word, 'nsubj', 'nsubj:pass') >= 0 &&
  (/^(?:was|were|been|being)$/.test(lower(doc, childBy(doc, word, 'cop', 'aux:pass'))) ||
    // "is forbidden until July" is told as done
    /^(?:forbidden|prohibited|banned|outlawed)$/.test(lower(doc, word)));

/** A subject before the verb, and right behind it a preposition, the end, or who says it: nobody it could be done to. */
const isLeftBare = (doc: Doc, verb: number): boolean =>
  childBy(doc, verb, 'nsubj') >= 0 &&
  (uposOf(doc, Math.min(verb + 1, doc.n - 1)) === 'ADP' ||
    /^[.!?;]$/.test(formOf(doc, Math.min(verb + 1, doc.n - 1))) ||
    headOf(doc, verb) > verb) &&
  !childrenOf(doc, verb).some((c) => relOf(doc, c) === 'conj');

/** "were killed", "soldiers killed by rebels": what is named is the one it happened to. */
export function isPassive(doc: Doc, verb: number): boolean {
  if (isHeadlinePassive(doc, verb) || isSaidOf(doc, verb) || frontedPatient(doc, verb) >= 0) return true;
  if (bareVerb(doc, verb)) return false;
  const kids = childrenOf(doc, verb);
  if (kids.some((c) => relOf(doc, c) === 'aux:pass' || relOf(doc, c) === 'nsubj:pass')) return true;
  // "were at last allowed in" with "were" taken for a copula
  if (/^VB[ND]$/.test(xposOf(doc, verb)) && kids.some((c) => relOf(doc, c) === 'cop' && c < verb)) return true;
  const rel = relOf(doc, verb);
  if (kids.some((c) => relOf(doc, c) === 'aux' && /^(have|has|had|having|'ve|’ve)$/.test(lower(doc, c)))) return false;
  // "was detained but freed": the second participle shares the helping verb
  if (
    rel === 'conj' &&
    isVerb(doc, headOf(doc, verb)) &&
    (/^VB[ND]$/.test(xposOf(doc, verb)) || UNCHANGED.test(lower(doc, verb))) &&
    childBy(doc, verb, 'obj', 'nsubj', 'aux') < 0 &&
    isPassive(doc, headOf(doc, verb))
  )
    return true;
  if (isReduced(doc, verb)) return true;
  if (xposOf(doc, verb) !== 'VBN') return false;
  // "Mayor taken away by masked men."
  if (
    childBy(doc, verb, 'aux', 'obj') < 0 &&
    doneBy(doc, verb) &&
    !/^(?:abide|stand|swear|go)$/.test(lemmaOf(doc, verb))
  )
    return true;
  if (rel === 'conj' && isVerb(doc, headOf(doc, verb)))
    return isPassive(doc, headOf(doc, verb)) && childBy(doc, verb, 'obj') < 0;
  // "when a rocket landed": a past form with a subject of its own and no helping verb
  return (rel === 'acl' || rel === 'advcl') && childBy(doc, verb, 'obj', 'nsubj') < 0;
}

/** Past forms that do not differ from the present: "was held and **let** go". */
const UNCHANGED = /^(?:set|let|cut|put|hit|shut)$/;

/**
 * "The students **seized** at the landing are still missing": a participle behind its noun that the tree made the verb of
 * the sentence. What needs an object has none, and a second finite verb without a subject or an "and" follows.
 */
const isReduced = (doc: Doc, verb: number): boolean =>
  DONE_TO.has(lemmaOf(doc, verb)) &&
  /^VB[ND]$/.test(xposOf(doc, verb)) &&
  childBy(doc, verb, 'obj', 'aux', 'aux:pass', 'compound:prt') < 0 &&
  childBy(doc, verb, 'nsubj') === verb - 1 &&
  uposOf(doc, Math.min(verb + 1, doc.n - 1)) === 'ADP' &&
  childrenOf(doc, verb).some(
    (c) =>
      c > verb &&
      /^(?:conj|ccomp|parataxis|xcomp)$/.test(relOf(doc, c)) &&
      childBy(doc, c, 'cc', 'nsubj', 'nsubj:pass', 'mark') < 0 &&
      (/^VB[DZP]$/.test(xposOf(doc, c)) || childBy(doc, c, 'cop', 'aux', 'aux:pass') >= 0) &&
      !childrenOf(doc, c).some((d) => formOf(doc, d) === ','),
  );

/** An infinitive with "to". */
export const hasTo = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some((c) => lower(doc, c) === 'to' && c < verb);

/** The noun behind "by" under a verb or a noun; -1 when there is none. */
export function byPhrase(doc: Doc, i: number): number {
  for (const c of childrenOf(doc, i)) {
    const rel = relOf(doc, c);
    if ((rel.startsWith('obl') || rel.startsWith('nmod')) && caseOf(doc, c) === 'by') return c;
  }
  return -1;
}

/** Behind "by" stands somebody, not a way or a time: "attacked by land and air". */
const doneBy = (doc: Doc, verb: number): boolean => {
  const by = byPhrase(doc, verb);
  return by >= 0 && !WAY.test(lower(doc, by));
};
const WAY =
  /^(?:land|air|sea|night|day|noon|dawn|dusk|then|now|force|hand|foot|bus|boat|train|car|mistake|surprise|phone)$/;

/** "who", "which" and "that" stand for the noun their clause hangs on. */
export function antecedent(doc: Doc, subject: number, verb: number): number {
  if (!/^(who|which|that|whom)$/.test(lower(doc, subject))) return subject;
  let clause = verb;
  for (let steps = 0; steps < 5 && clause >= 0; steps++) {
    if (relOf(doc, clause) === 'acl:relcl' || relOf(doc, clause) === 'acl') return headOf(doc, clause);
    clause = headOf(doc, clause);
  }
  return -1;
}
