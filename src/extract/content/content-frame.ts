import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  subtree,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import {
  baseRel,
  isGerund,
  isInfinitive,
  isTime,
  isUnder,
  kids,
  leadOf,
  low,
  nounPhrase,
  range,
  under,
} from '../clause/statement-tree.ts';
import type { CueHit, Frame } from '../cue/cue.ts';
import { mediumOf } from '../source/source-kind.ts';
import { isPassive, opensAsPassive, type Speaker } from '../source/source-speaker.ts';
import { behindHearer } from './content-bare.ts';
import { isOfClass } from './content-noun.ts';
import { asWhat, himPreposition, label, nounObject, preposition } from './content-object.ts';
import { type Content, whole } from './content-part.ts';

const QUESTION = /^(whether|if|why|how|what|who|where|when|which)\b/;

/** The content that a frame of the cue takes; nothing when the clause is not built that way. */
export function takeFrame(doc: Doc, hit: CueHit, frame: Frame, speaker: Speaker | undefined): Content | undefined {
  const [kind, name = ''] = frame.split(':') as [string, string?];
  const patient = speaker?.patient ?? -1;
  switch (kind) {
    case 'that':
      return hit.row.kind === 'noun' ? nounClause(doc, hit, frame) : clause(doc, hit, frame, patient);
    case 'him-that':
      return himThat(doc, hit, frame, patient);
    case 'whether':
      return question(doc, hit, frame);
    case 'quote':
      return quoted(doc, hit, frame);
    case 'to':
      return infinitive(doc, hit, frame);
    case 'him-to':
      return himTo(doc, hit, frame, patient);
    case 'him-ing':
      return himDoing(doc, hit, frame);
    case 'ing':
      return gerund(doc, hit, frame);
    case 'as':
    case 'to-as':
      return asWhat(doc, hit, frame, patient, speaker?.head ?? -1);
    case 'label':
      // "called Talin" without an agent is a name, not a charge.
      return label(doc, hit, frame, patient, (speaker?.head ?? -1) < 0);
    case 'np':
      return nounObject(doc, hit, frame, name, patient, speaker?.head ?? -1);
    case 'answer':
      // "said no", "says otherwise"
      return /^(yes|no|otherwise)$/.test(low(doc, hit.head + 1)) &&
        !/^(NOUN|ADJ|PROPN)$/.test(uposOf(doc, hit.head + 2))
        ? { frame, tokens: [hit.head + 1], head: -1, cue: [] }
        : undefined;
    case 'toll':
      return toll(doc, hit, frame);
    case 'p':
      // "was admitted to the ward": what is done to somebody is not what he says.
      return patient >= 0 && (speaker?.head ?? -1) < 0 ? undefined : preposition(doc, hit, frame, name);
    case 'him-p':
      return himPreposition(doc, hit, frame, name, patient);
    case 'comment':
      return comment(doc, hit, frame);
    case 'unsaid':
      return isDenied(doc, hit.head) ? { frame, tokens: [], head: -1, cue: [] } : undefined;
    case 'request':
      if (isDenied(doc, hit.head) && isAskedBefore(doc, hit.head)) return { frame, tokens: [], head: -1, cue: [] };
      return isDenied(doc, hit.head) &&
        /\b(comment|questions?|requests?|calls|messages?|e-?mails?|letters?|inquir(y|ies)|enquir(y|ies)|quer(y|ies))\b/.test(
          phraseText(doc, hit.head),
        )
        ? { frame, tokens: [], head: -1, cue: [] }
        : undefined;
    case 'bare':
      return { frame, tokens: [], head: -1, cue: [] };
    default:
      return undefined;
  }
}

const isQuestion = (doc: Doc, clauseHead: number): boolean => {
  const [first] = subtree(doc, clauseHead);
  return QUESTION.test(low(doc, first));
};

function clause(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  const clauses = kids(doc, hit.head, 'ccomp').filter((child) => isReport(doc, child, hit.head));
  const [first] = clauses;
  if (first !== undefined) {
    const astray = strayedSubject(doc, hit.head, first);
    const more = [...clauses.slice(1).flatMap((other) => under(doc, other)), ...astray];
    const beside = kids(doc, hit.head, 'parataxis').filter((other) =>
      doc.quotes.some((q) => within(doc, other, q.inner)),
    );
    const aside = timeBefore(doc, first);
    const content = whole(doc, frame, first, [...more, ...beside.flatMap((other) => under(doc, other))]);
    const from = subtree(doc, first)[0] + aside;
    return aside === 0 || first < hit.head ? content : { ...content, tokens: content.tokens.filter((i) => i >= from) };
  }
  const marked = markedClause(doc, hit.head);
  if (marked >= 0) return whole(doc, frame, marked);
  // "is said to have fled", "was reported dead": the subject belongs to what is said.
  if (patient >= 0) {
    const told = kids(doc, hit.head, 'xcomp').find((child) => !hit.words.includes(child));
    return told === undefined ? undefined : whole(doc, frame, told, nounPhrase(doc, patient).core);
  }
  return undefined;
}

/** A clause that the tree only set beside the cue: for a row that reports clauses, when no frame of it was there. */
export function looseClause(doc: Doc, hit: CueHit): Content | undefined {
  if (!hit.row.frames.some((frame) => frame === 'that' || frame === 'quote' || frame === 'him-that')) return undefined;
  const beside = kids(doc, hit.head, 'parataxis').find(
    (other) => other > hit.head && kids(doc, other, 'nsubj').length > 0 && !isCut(doc, hit.head, other),
  );
  const found = beside !== undefined ? whole(doc, 'that', beside) : parenthetical(doc, hit, 'that');
  const onlyQuoted = !hit.row.frames.includes('that');
  return found && onlyQuoted && !doc.quotes.some((quote) => within(doc, found.head, quote.inner)) ? undefined : found;
}

/** Whether a semicolon stands between two words: what it cuts apart are two sentences. */
const isCut = (doc: Doc, a: number, b: number): boolean => {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++)
    if (formOf(doc, i) === ';' && !doc.quotes.some((q) => within(doc, i, q.inner))) return true;
  return false;
};

/** "indicate **anger** is growing": the noun before a clause without a subject is its subject, though the tree made it an object. */
function strayedSubject(doc: Doc, head: number, clauseHead: number): number[] {
  if (clauseHead < head || kids(doc, clauseHead, 'nsubj', 'csubj', 'mark').length > 0) return [];
  const [from] = subtree(doc, clauseHead);
  const object = kids(doc, head, 'obj').find((child) => subtree(doc, child)[1] === from - 1);
  return object === undefined || !/^(AUX|VERB)$/.test(uposOf(doc, from)) || isGerund(doc, from)
    ? []
    : under(doc, object);
}

/** Clauses that say when or who, not what: "as they left", "looking at the sea". Before the cue they may be anything. */
function isReport(doc: Doc, child: number, head: number): boolean {
  // "**Asked** about the order, she said: ..."
  if (child < head && opensAsPassive(doc, child)) return false;
  if (child < head || doc.quotes.some((quote) => within(doc, child, quote.inner))) return true;
  if (ASIDE.test(low(doc, subtree(doc, child)[0])) && timeBefore(doc, child) === 0) return false;
  return !(
    isGerund(doc, child) &&
    kids(doc, child, 'nsubj', 'aux', 'cop').length === 0 &&
    uposOf(doc, child) === 'VERB'
  );
}

/** "said **after the vote** he would go": how many words of time stand before the subject of a clause, led by a preposition; 0 for none. */
function timeBefore(doc: Doc, child: number): number {
  const [first] = subtree(doc, child);
  const [subject] = kids(doc, child, 'nsubj');
  if (subject === undefined || baseRel(doc, first) !== 'case' || headOf(doc, first) >= subject) return 0;
  return Math.max(0, subtree(doc, subject)[0] - first);
}

const ASIDE = /^(and|or|but|as|when|while|before|after|because|although|though|who|which|since|until)$/;
/** How far "that" may stand from its verb: "said at a rally in Talin on Friday that". */
const REACH = 16;

/** The clause that the next "that" opens, wherever the tree hung it under the cue; -1 for none. */
function markedClause(doc: Doc, head: number): number {
  for (let that = head + 1; that < doc.n && that <= head + REACH; that++) {
    if (low(doc, that) !== 'that') continue;
    const clauseHead = headOf(doc, that);
    if (clauseHead <= that || !isUnder(doc, clauseHead, head)) continue;
    const [subject] = kids(doc, clauseHead, 'nsubj');
    if (subject !== undefined && subject !== that) return clauseHead;
    // "declared on Friday that", "said on Talin Television that": days and stations take no relative clause.
    if (subject === that && that - 1 > head && isVenue(doc, that - 1)) return clauseHead;
  }
  return -1;
}

const isVenue = (doc: Doc, i: number): boolean =>
  baseRel(doc, i) === 'obl' &&
  (isTime(doc, i) || uposOf(doc, i) === 'PROPN' || mediumOf(lemmaOf(doc, i)) !== undefined);

/** "told reporters that": the clause may hang on the hearer. */
function himThat(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  if (kids(doc, hit.head, 'ccomp').length > 0) return withoutHearer(doc, hit.head, clause(doc, hit, frame, patient));
  for (const him of kids(doc, hit.head, 'obj', 'iobj')) {
    const told = kids(doc, him, 'acl', 'ccomp').find((child) => low(doc, subtree(doc, child)[0]) === 'that');
    if (told !== undefined) return whole(doc, frame, told);
  }
  return undefined;
}

/** "told **the forum** he was against it": the tree may take the hearer for the first of two subjects. */
function withoutHearer(doc: Doc, head: number, content: Content | undefined): Content | undefined {
  if (!content || !TOLD.test(lemmaOf(doc, head)) || kids(doc, head, 'obj', 'iobj').length > 0) return content;
  if (Math.min(...content.tokens) !== head + 1) return content;
  const from = behindHearer(doc, head, (doc.sentStart[sentenceOf(doc, head) + 1] as number) - 1);
  return from < 0 ? content : { ...content, tokens: content.tokens.filter((i) => i >= from) };
}
const TOLD = /^(tell|remind|assure|inform|notify|convince)$/;

const within = (doc: Doc, i: number, [from, to]: readonly [number, number]): boolean =>
  (doc.tokStart[i] as number) >= from && (doc.tokEnd[i] as number) <= to;

/** "The bridge, the mayor said, is closed": the cue hangs on what it reports. */
function parenthetical(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  if (baseRel(doc, hit.head) !== 'parataxis' || kids(doc, hit.head, 'obj', 'xcomp').length > 0) return undefined;
  const host = headOf(doc, hit.head);
  if (isCut(doc, host, hit.head)) return undefined;
  const own = new Set(under(doc, hit.head));
  return { frame, tokens: under(doc, host).filter((i) => !own.has(i)), head: host, cue: [] };
}

function quoted(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const found = clause(doc, hit, frame, -1);
  return found && doc.quotes.some((quote) => within(doc, found.head, quote.inner)) ? found : undefined;
}

/** How far a question word may stand from its verb: "said on Friday whether", "told us how". */
const NEAR = 3;

function question(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const asked = kids(doc, hit.head, 'ccomp', 'advcl').find((child) => child > hit.head && isQuestion(doc, child));
  if (asked !== undefined) return whole(doc, frame, asked);
  // "did not say where he was", "would not say how": the tree makes the question word an object.
  const word = kids(doc, hit.head, 'obj', 'obl', 'advmod', 'xcomp').find(
    (child) =>
      child > hit.head &&
      child <= hit.head + NEAR &&
      isQuestion(doc, child) &&
      /^W/.test(xposOf(doc, subtree(doc, child)[0])),
  );
  return word === undefined ? undefined : whole(doc, frame, word);
}

function nounClause(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const told = kids(doc, hit.head, 'acl', 'ccomp').find(
    (child) => child > hit.head && relOf(doc, child) !== 'acl:relcl' && leadOf(doc, child).startsWith('that'),
  );
  if (told !== undefined) return whole(doc, frame, told);
  const that = hit.head + 1;
  const loose = that < doc.n && low(doc, that) === 'that' ? headOf(doc, that) : -1;
  const subject = loose > that ? kids(doc, loose, 'nsubj')[0] : undefined;
  if (subject === undefined || subject <= that) return undefined;
  return { frame, tokens: under(doc, loose).filter((i) => i > hit.head), head: loose, cue: [] };
}

function infinitive(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  // "promised Friday to leave": a day is nobody's object.
  if (hit.row.kind !== 'adjective' && isPassive(doc, hit.head)) return undefined;
  if (kids(doc, hit.head, 'obj', 'iobj').some((child) => !isTime(doc, child))) return undefined;
  const rels = hit.row.kind === 'noun' ? ['acl', 'xcomp'] : ['xcomp', 'ccomp', 'advcl'];
  const todo = kids(doc, hit.head, ...rels).find((child) => child > hit.head && isInfinitive(doc, child));
  if (todo === undefined || (baseRel(doc, todo) === 'advcl' && todo - hit.head > 4)) return undefined;
  return withheld(doc, hit, frame, todo) ?? whole(doc, frame, todo);
}

const SPEECH =
  /^(say|tell|indicate|disclose|reveal|specify|explain|discuss|assess|name|identify|give|provide|describe|state|clarify|estimate|confirm|verify|acknowledge|condemn|criticise|criticize|denounce|admit|concede)$/;

/** "confirm **or deny** that": the second of two verbs that share what follows; -1 where the first has words of its own. */
export function secondOfPair(doc: Doc, verb: number): number {
  const second = verb + 2;
  const joined = second < doc.n && /^(or|nor)$/.test(low(doc, verb + 1)) && headOf(doc, second) === verb;
  if (!joined || baseRel(doc, second) !== 'conj' || uposOf(doc, second) !== 'VERB') return -1;
  return kids(doc, verb, 'obj', 'ccomp', 'xcomp').length > 0 ? -1 : second;
}

/** "refused to say **where they were**": the verb of speech belongs to the cue. */
function withheld(doc: Doc, hit: CueHit, frame: Frame, todo: number): Content | undefined {
  if (!/^(refuse|decline)$/.test(hit.row.words[0] as string) || !SPEECH.test(lemmaOf(doc, todo))) return undefined;
  if (kids(doc, todo, 'aux').length > 0) return undefined;
  const marks = childrenOf(doc, todo).filter((child) => child < todo && low(doc, child) === 'to');
  const second = secondOfPair(doc, todo);
  const last = second < 0 ? todo : second;
  const tokens = under(doc, todo).filter((i) => i > last);
  return tokens.some((i) => uposOf(doc, i) !== 'PUNCT')
    ? { frame, tokens, head: todo, cue: [...marks, ...range(todo, last)] }
    : undefined;
}

function himTo(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  const [him] = kids(doc, hit.head, 'obj', 'iobj');
  const who = him ?? patient;
  const loose = him === undefined ? [] : kids(doc, him, 'acl', 'advcl');
  const todo = [...kids(doc, hit.head, 'xcomp', 'ccomp', 'advcl'), ...loose].find(
    (child) => child > hit.head && isInfinitive(doc, child),
  );
  if (todo === undefined) return undefined;
  if (who < 0) return opensAsPassive(doc, hit.head) ? whole(doc, frame, todo) : undefined;
  return whole(doc, frame, todo, him === undefined ? nounPhrase(doc, who).core : under(doc, him));
}

function gerund(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const doing = kids(doc, hit.head, 'xcomp', 'ccomp', 'advcl', 'obj', 'csubj').find(
    (child) => child > hit.head && isGerund(doc, child) && uposOf(doc, child) === 'VERB' && leadOf(doc, child) === '',
  );
  if (doing !== undefined) return whole(doc, frame, doing);
  // "was safe and denied losing a truck": the tree may hang it on another verb.
  const next = hit.head + 1;
  const beside =
    next < doc.n && xposOf(doc, next) === 'VBG' && uposOf(doc, next) === 'VERB' && leadOf(doc, next) === '';
  return beside && /^(advcl|xcomp|ccomp|obj)$/.test(baseRel(doc, next)) ? whole(doc, frame, next) : undefined;
}

/** "showed fighters digging trenches": the fighters and what they do. */
function himDoing(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const [him] = kids(doc, hit.head, 'obj');
  if (him === undefined) return undefined;
  const doing = [...kids(doc, him, 'acl'), ...kids(doc, hit.head, 'xcomp', 'ccomp', 'advcl')].find(
    (child) =>
      child > him &&
      isGerund(doc, child) &&
      leadOf(doc, child) === '' &&
      formOf(doc, subtree(doc, child)[0] - 1) !== ',',
  );
  return doing === undefined ? undefined : whole(doc, frame, doing, under(doc, him));
}

/** "puts the toll at forty": the toll at forty. */
function toll(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const [what] = kids(doc, hit.head, 'obj').filter((child) => isOfClass(doc, child, 'toll'));
  if (what === undefined) return undefined;
  const at = [hit.head, what]
    .flatMap((host) => kids(doc, host, 'obl', 'nmod'))
    .find((child) => leadOf(doc, child).startsWith('at'));
  return at === undefined ? undefined : whole(doc, frame, at, under(doc, what));
}

/** "We asked the ministry. It did not **respond**.": nothing follows, and the sentence before tells of the asking. */
function isAskedBefore(doc: Doc, verb: number): boolean {
  const s = sentenceOf(doc, verb);
  if (s === 0 || !/^[.;,]$/.test(formOf(doc, verb + 1))) return false;
  const words = doc.lowForms.slice(doc.sentStart[s - 1], verb);
  return words.some((word) =>
    /^(asked|comment|questions?|requests?|contacted|approached|emailed|messages?|inquiries|enquiries)$/.test(word),
  );
}

const isDenied = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'advmod', 'aux').some((child) => /^(not|n't|n’t|never)$/.test(low(doc, child)));
const phraseText = (doc: Doc, i: number): string =>
  under(doc, i)
    .map((token) => low(doc, token))
    .join(' ');

/** "declined to comment". */
function comment(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const [todo] = kids(doc, hit.head, 'xcomp', 'advcl', 'obl', 'obj');
  if (
    todo === undefined ||
    !/^(comment|elaborate|respond|discuss|say|speak|talk|answer|reply|react)$/.test(lemmaOf(doc, todo))
  )
    return undefined;
  const told = kids(doc, todo, 'obj', 'ccomp').filter((child) => lemmaOf(doc, child) !== 'question');
  if (lemmaOf(doc, todo) !== 'comment' && told.length > 0) return undefined;
  const mark = childrenOf(doc, todo).filter((child) => child < todo && low(doc, child) === 'to');
  return { frame, tokens: [], head: todo, cue: [...mark, todo] };
}
