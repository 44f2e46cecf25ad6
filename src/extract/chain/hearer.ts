import { type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import {
  givenTo,
  isGerund,
  isInfinitive,
  isTime,
  isVerb,
  kids,
  leadOf,
  leadsOf,
  low,
  partyWords,
  range,
} from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { outletKind } from '../source/outlet-noun.ts';
import { canSpeak } from '../source/source-kind.ts';
import { opensAsPassive } from '../source/source-speaker.ts';
import { tokensIn } from './chain-medium.ts';
import { HEARER_RULES, type HearerRule } from './hearer-rules.ts';
import { peopleMeant } from './people-meant.ts';

/** What is known of the heads of mentions: who can be spoken to (a person, body, crowd), and what publishes. */
export interface Heads {
  readonly isParty: (token: number) => boolean;
  readonly isPlace: (token: number) => boolean;
  readonly isOutlet: (token: number) => boolean;
  /** Words of dates and feasts hear nothing. */
  readonly isDate: (token: number) => boolean;
}

/**
 * The words for whom a statement is meant: "told **the herders**", "in a letter to **the senate**". Gives nothing when
 * the text names nobody, and for reporters and outlets, unless something is asked of them.
 */
export function findHearer(doc: Doc, statement: StatementDraft, heads: Heads): Span | undefined {
  const content = tokensIn(doc, statement.content);
  const cue = cueWords(doc, statement);
  const found = cue
    .filter((word) => relOf(doc, word) !== 'amod')
    .flatMap((word) => heardBy(doc, word, heads, cue, content));
  const hearer = found.find((token) => isMeant(doc, token, statement, heads));
  if (hearer === undefined) return undefined;
  return tellerMeant(doc, hearer, statement) ?? partyWords(doc, peopleMeant(doc, hearer, heads.isParty), /^about$/);
}

/** "The guards said **they** had been told": who tells it, when the pronoun can stand for him. */
function tellerMeant(doc: Doc, hearer: number, { chain }: StatementDraft): Span | undefined {
  const teller = chain.at(-2)?.source;
  if (!teller || uposOf(doc, hearer) !== 'PRON') return undefined;
  const told = tokenAt(doc, teller[0]);
  const many = range(told, tokenAt(doc, teller[1] - 1)).some(
    (i) => /^NNP?S$/.test(xposOf(doc, i)) || low(doc, i) === 'and' || lemmaOf(doc, i) === 'people',
  );
  if (/^(i|me)$/.test(low(doc, hearer))) return many ? undefined : teller;
  if (/^(we|us)$/.test(low(doc, hearer))) return teller;
  return /^(they|them)$/.test(low(doc, hearer)) === many ? teller : undefined;
}

/** The tokens of a statement's cue. */
export const cueWords = (doc: Doc, { cue }: StatementDraft): number[] => tokensIn(doc, cue);

/** Everyone a word may be spoken to, the likeliest first. */
function heardBy(doc: Doc, word: number, heads: Heads, cue: readonly number[], content: readonly number[]): number[] {
  const isSomebody = (token: number): boolean => canHear(doc, token) && (heads.isParty(token) || canSpeak(doc, token));
  // "appealed to **them** to choose": in the content, yet behind a word of the cue.
  const isOutside = (token: number): boolean =>
    !content.includes(token) || leadsOf(doc, token).some((lead) => cue.includes(lead));
  const outside = (tokens: readonly number[]): number[] => tokens.filter((i) => isSomebody(i) && isOutside(i));
  return HEARER_RULES.flatMap((rule) => {
    const own = rule.words.has(lemmaOf(doc, word).toLowerCase());
    switch (rule.how) {
      case 'object':
        return own ? objectsOf(doc, word).filter((token) => canHear(doc, token)) : [];
      case 'asked':
        return own ? objectsOf(doc, word).filter((token) => canHear(doc, token) && takesMore(doc, word, token)) : [];
      case 'given':
        return own ? givenTo(doc, word).filter((token) => canHear(doc, token)) : [];
      case 'on':
        return own && kids(doc, word, 'obj').length === 0
          ? led(doc, word, 'on', 'upon').filter((token) => token > word && isSomebody(token))
          : [];
      case 'to':
        // "promised bread to the camps": they get it, and need not hear it.
        return own && kids(doc, word, 'obj').length === 0 ? outside(led(doc, word, 'to')) : [];
      case 'before':
        return isVerb(doc, word) ? outside(led(doc, word, 'before', 'in front of')) : [];
      case 'letter':
        return [word, ...kids(doc, word, 'obl', 'obj', 'nmod', 'conj')]
          .filter((noun) => rule.words.has(lemmaOf(doc, noun)) && !isVerb(doc, noun))
          .flatMap((noun) => outside(led(doc, noun, 'to', 'before', 'with')));
      case 'answer':
        return kids(doc, word, 'advcl').flatMap((verb) => askers(doc, verb, rule).filter(isSomebody));
      case 'addressing':
        return kids(doc, word, 'advcl')
          .filter(
            (verb) =>
              rule.words.has(lemmaOf(doc, verb)) && isGerund(doc, verb) && kids(doc, verb, 'nsubj').length === 0,
          )
          .flatMap((verb) => [
            ...(lemmaOf(doc, verb) === 'address' ? kids(doc, verb, 'obj') : []),
            ...led(doc, verb, 'to', 'before'),
          ])
          .filter(isSomebody);
      case 'of':
        return own
          ? [
              ...led(doc, word, 'of', 'from'),
              ...kids(doc, word, 'obj').flatMap((noun) => led(doc, noun, 'from')),
            ].filter(isSomebody)
          : [];
      default:
        return rule.how satisfies never;
    }
  });
}

/** Object or passive subject of a verb of telling; of "asked whether ..., the general said" the one who answers. */
export function objectsOf(doc: Doc, verb: number): number[] {
  if (!isVerb(doc, verb)) return [];
  const [indirect] = [
    ...kids(doc, verb, 'iobj'),
    ...kids(doc, verb, 'ccomp').flatMap((clause) => hearerInClause(doc, clause)),
  ];
  if (indirect !== undefined) return isSubjectBehind(doc, verb, indirect) ? [] : [indirect];
  // "told **a crowd**": without a clause behind him the parser may take the hearer for one.
  const objects = kids(doc, verb, 'obj', 'xcomp', 'ccomp').filter(
    (child) =>
      child > verb && !isVerb(doc, child) && leadOf(doc, child) === '' && kids(doc, child, 'nsubj', 'cop').length === 0,
  );
  if (objects.length > 0) return objects.slice(0, 1).filter((object) => !isSubjectBehind(doc, verb, object));
  const subjects = kids(doc, verb, 'nsubj');
  if (subjects.length > 0)
    return lemmaOf(doc, verb) === 'assure' // "is assured of winning" is no word to anybody
      ? []
      : subjects.filter((child) => relOf(doc, child) === 'nsubj:pass').map((i) => antecedent(doc, i));
  if (opensAsPassive(doc, verb)) return answering(doc, verb);
  return xposOf(doc, verb) === 'VBN' ? askedOf(doc, verb) : [];
}

/** "warned **militias** could take over": the parser took the subject of the clause behind for the hearer. */
const isSubjectBehind = (doc: Doc, verb: number, noun: number): boolean =>
  kids(doc, verb, 'ccomp').some(
    (clause) =>
      clause > noun &&
      kids(doc, clause, 'nsubj').length === 0 &&
      kids(doc, clause, 'aux').some((aux) => /^(will|would|could|can|may|might|should|must)$/.test(low(doc, aux))),
  );

/** "told **the jury** they would hear": the parser may hang the hearer on the clause behind him. */
const hearerInClause = (doc: Doc, clause: number): number[] => {
  const [subject, second] = kids(doc, clause, 'nsubj').filter((child) => child < clause);
  if (subject !== undefined && second !== undefined) return [subject];
  return kids(doc, clause, 'iobj', 'obj').filter((child) => child < clause && subject !== undefined && child < subject);
};

/** "Asked whether it was so, **the general** said": who is asked by a participle without a subject. */
function askedOf(doc: Doc, verb: number): number[] {
  const up = headOf(doc, verb);
  if (up < 0) return [];
  if (/^acl/.test(relOf(doc, verb))) return [up];
  return /^advcl/.test(relOf(doc, verb)) ? kids(doc, up, 'nsubj') : [];
}

/** "Asked whether it was so, **the general** shrugged": the subject of the next verb behind the comma, wherever the tree hung it. */
function answering(doc: Doc, verb: number): number[] {
  const end = (doc.sentStart[sentenceOf(doc, verb) + 1] as number) - 1;
  const comma = range(verb, end).find((i) => formOf(doc, i) === ',');
  if (comma === undefined) return [];
  const subject = range(comma + 1, end).find((i) => relOf(doc, i) === 'nsubj');
  return subject === undefined ? [] : [subject];
}

/** "the men, **who** were told": the men. */
function antecedent(doc: Doc, i: number): number {
  if (!/^(who|which|that)$/.test(low(doc, i))) return i;
  const verb = headOf(doc, i);
  return /^acl/.test(relOf(doc, verb)) ? headOf(doc, verb) : i;
}

/** Whether more is said than whom it goes to: a clause or infinitive behind him, or a phrase with "for" or "about". */
const takesMore = (doc: Doc, verb: number, hearer: number): boolean =>
  hearer < verb ||
  opensAsPassive(doc, verb) ||
  led(doc, hearer, 'for', 'about').length > 0 ||
  relOf(doc, hearer) === 'iobj' ||
  kids(doc, verb, 'xcomp', 'ccomp', 'advcl').some((child) => child > hearer) ||
  kids(doc, hearer, 'acl').some((child) => isInfinitive(doc, child)) ||
  led(doc, verb, 'for', 'about', 'on', 'of').some((child) => child > hearer);

/** Phrases beside a word that one of these prepositions leads. */
const led = (doc: Doc, word: number, ...leads: readonly string[]): number[] =>
  kids(doc, word, 'obl', 'nmod').filter((child) => leads.includes(leadOf(doc, child)));

/** "Answering a question from **the envoy**", "replying to **the envoy**". */
function askers(doc: Doc, verb: number, rule: HearerRule): number[] {
  if (!rule.words.has(lemmaOf(doc, verb))) return [];
  const questions = [...kids(doc, verb, 'obj'), ...led(doc, verb, 'to')];
  return questions.flatMap((noun) =>
    /^(question|query|criticism|remark)$/.test(lemmaOf(doc, noun)) ? led(doc, noun, 'from', 'by', 'of') : [noun],
  );
}

/** What is told or asked, not who hears it. */
const THINGS = new Set(
  'story tale truth lie joke fortune secret time difference question leave permission help comment more'.split(' '),
);
const NOBODY =
  /^(you|it|this|that|these|those|what|which|there|himself|herself|itself|themselves|myself|ourselves|who|whom)$/;

/** Whether a word can name somebody who is spoken to. */
const canHear = (doc: Doc, token: number): boolean =>
  /^(NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(uposOf(doc, token)) &&
  !isTime(doc, token) &&
  !NOBODY.test(low(doc, token)) &&
  !kids(doc, token, 'det').some((det) => /^(what|which|no)$/.test(low(doc, det))) &&
  !THINGS.has(lemmaOf(doc, token).toLowerCase());

const PRESS = new Set(
  'reporter journalist correspondent press media camera interviewer conference briefing'.split(' '),
);

/**
 * Whether the words are meant for the one at `token`. Reporters, outlets and the outlet itself only pass them on, unless
 * they are asked to do something; who speaks is not spoken to.
 */
function isMeant(doc: Doc, token: number, statement: StatementDraft, heads: Heads): boolean {
  const at = doc.tokStart[token] as number;
  if (statement.source.some(([start, end]) => start <= at && at < end)) return false;
  if (cueWords(doc, statement).includes(token) || heads.isDate(token)) return false;
  if (statement.act === 'call') return true;
  if (PRESS.has(lemmaOf(doc, token).toLowerCase()) || isOutletVoice(doc, token, at)) return false;
  return outletKind(doc, token, heads.isOutlet) === undefined;
}

/** "told **us**", "told **our monitors**" outside quotation marks: the outlet. */
const isOutletVoice = (doc: Doc, token: number, at: number): boolean =>
  [token, ...kids(doc, token, 'nmod')].some((i) => /^(me|us|i|we|our|my)$/.test(low(doc, i))) &&
  !doc.quotes.some(({ span }) => span[0] <= at && at < span[1]);
