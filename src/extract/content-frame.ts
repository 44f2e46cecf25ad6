import { childrenOf, type Doc, headOf, lemmaOf, relOf, sentenceOf, subtree, uposOf } from '../annotate/doc.ts';
import { isEmpty, isHard, isOfClass } from './content-noun.ts';
import type { Frame } from './cue.ts';
import type { CueHit } from './cue-match.ts';
import { mediumOf } from './source-kind.ts';
import { isPassive, isTime, type Speaker } from './source-speaker.ts';
import { baseRel, isGerund, isInfinitive, isUnder, kids, leadOf, low, nounPhrase, under } from './statement-tree.ts';

/** What a cue was found to govern. */
export interface Content {
  readonly frame: Frame;
  readonly tokens: readonly number[];
  /** Head of the clause or phrase: what the frame rules of the act look at; -1 for none. */
  readonly head: number;
  /** Words that belong to the cue besides its own: "accused ... **of**". */
  readonly cue: readonly number[];
}

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
    case 'ing':
      return gerund(doc, hit, frame);
    case 'as':
    case 'to-as':
      return asWhat(doc, hit, frame, patient);
    case 'label':
      // "called Talin" without an agent is a name, not a charge.
      return label(doc, hit, frame, patient, (speaker?.head ?? -1) < 0);
    case 'np':
      return nounObject(doc, hit, frame, name, patient, speaker?.head ?? -1);
    case 'p':
      return preposition(doc, hit, frame, name);
    case 'him-p':
      return himPreposition(doc, hit, frame, name, patient);
    case 'comment':
      return comment(doc, hit, frame);
    case 'unsaid':
      return isDenied(doc, hit.head) ? { frame, tokens: [], head: -1, cue: [] } : undefined;
    case 'request':
      return isDenied(doc, hit.head) && /\bcomment\b/.test(phraseText(doc, hit.head))
        ? { frame, tokens: [], head: -1, cue: [] }
        : undefined;
    case 'bare':
      return { frame, tokens: [], head: -1, cue: [] };
    default:
      return undefined;
  }
}

const whole = (doc: Doc, frame: Frame, head: number, more: readonly number[] = []): Content => ({
  frame,
  tokens: [...under(doc, head), ...more],
  head,
  cue: [],
});

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
    return whole(doc, frame, first, [...more, ...beside.flatMap((other) => under(doc, other))]);
  }
  const marked = markedClause(doc, hit.head);
  if (marked >= 0) return whole(doc, frame, marked);
  // "is said to have fled", "was reported dead": the subject belongs to what is said.
  if (patient >= 0) {
    const told = kids(doc, hit.head, 'xcomp').find((child) => !hit.words.includes(child));
    return told === undefined ? undefined : whole(doc, frame, told, nounPhrase(doc, patient).core);
  }
  const beside = kids(doc, hit.head, 'parataxis').find(
    (other) => other > hit.head && kids(doc, other, 'nsubj').length > 0,
  );
  if (beside !== undefined) return whole(doc, frame, beside);
  return parenthetical(doc, hit, frame);
}

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
  if (child < head || doc.quotes.some((quote) => within(doc, child, quote.inner))) return true;
  if (ASIDE.test(low(doc, subtree(doc, child)[0]))) return false;
  return !(
    isGerund(doc, child) &&
    kids(doc, child, 'nsubj', 'aux', 'cop').length === 0 &&
    uposOf(doc, child) === 'VERB'
  );
}

const ASIDE = /^(as|when|while|before|after|because|although|though|who|which|since|until)$/;
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
    const host = headOf(doc, clauseHead);
    if (subject === that && host !== head && host === that - 1 && isVenue(doc, host)) return clauseHead;
  }
  return -1;
}

const isVenue = (doc: Doc, i: number): boolean =>
  baseRel(doc, i) === 'obl' &&
  (isTime(doc, i) || uposOf(doc, i) === 'PROPN' || mediumOf(lemmaOf(doc, i)) !== undefined);

/** "told reporters that": the clause may hang on the hearer. */
function himThat(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  if (kids(doc, hit.head, 'ccomp').length > 0) return clause(doc, hit, frame, patient);
  for (const him of kids(doc, hit.head, 'obj', 'iobj')) {
    const told = kids(doc, him, 'acl', 'ccomp').find((child) => low(doc, subtree(doc, child)[0]) === 'that');
    if (told !== undefined) return whole(doc, frame, told);
  }
  return undefined;
}

const within = (doc: Doc, i: number, [from, to]: readonly [number, number]): boolean =>
  (doc.tokStart[i] as number) >= from && (doc.tokEnd[i] as number) <= to;

/** "The bridge, the mayor said, is closed": the cue hangs on what it reports. */
function parenthetical(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  if (baseRel(doc, hit.head) !== 'parataxis' || kids(doc, hit.head, 'obj', 'xcomp').length > 0) return undefined;
  const host = headOf(doc, hit.head);
  const own = new Set(under(doc, hit.head));
  return { frame, tokens: under(doc, host).filter((i) => !own.has(i)), head: host, cue: [] };
}

function quoted(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const found = clause(doc, hit, frame, -1);
  return found && doc.quotes.some((quote) => within(doc, found.head, quote.inner)) ? found : undefined;
}

function question(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const asked = kids(doc, hit.head, 'ccomp', 'advcl').find((child) => child > hit.head && isQuestion(doc, child));
  return asked === undefined ? undefined : whole(doc, frame, asked);
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
  if (isPassive(doc, hit.head) || kids(doc, hit.head, 'obj', 'iobj').length > 0) return undefined;
  const rels = hit.row.kind === 'noun' ? ['acl', 'xcomp'] : ['xcomp', 'ccomp', 'advcl'];
  const todo = kids(doc, hit.head, ...rels).find((child) => child > hit.head && isInfinitive(doc, child));
  if (todo === undefined || (baseRel(doc, todo) === 'advcl' && todo - hit.head > 4)) return undefined;
  return whole(doc, frame, todo);
}

function himTo(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  const [him] = kids(doc, hit.head, 'obj', 'iobj');
  const who = him ?? patient;
  const loose = him === undefined ? [] : kids(doc, him, 'acl', 'advcl');
  const todo = [...kids(doc, hit.head, 'xcomp', 'ccomp', 'advcl'), ...loose].find(
    (child) => child > hit.head && isInfinitive(doc, child),
  );
  if (todo === undefined) return undefined;
  if (who < 0) return undefined;
  return whole(doc, frame, todo, him === undefined ? nounPhrase(doc, who).core : under(doc, him));
}

function gerund(doc: Doc, hit: CueHit, frame: Frame): Content | undefined {
  const doing = kids(doc, hit.head, 'xcomp', 'ccomp', 'advcl', 'obj').find(
    (child) => child > hit.head && isGerund(doc, child) && uposOf(doc, child) === 'VERB' && leadOf(doc, child) === '',
  );
  return doing === undefined ? undefined : whole(doc, frame, doing);
}

function asWhat(doc: Doc, hit: CueHit, frame: Frame, patient: number): Content | undefined {
  const objects = kids(doc, hit.head, frame === 'to-as' ? 'obl' : 'obj');
  const what = [hit.head, ...objects]
    .flatMap((host) => kids(doc, host, 'obl', 'advcl', 'xcomp', 'obj', 'nmod', 'ccomp', 'acl'))
    .find((child) => child > hit.head && /^as\b/.test(leadOf(doc, child)));
  if (what === undefined) return looseAs(doc, hit, frame, objects[0] ?? patient, objects.length > 0);
  const object = objects.find((child) => child !== what && child < what);
  const who = object ?? patient;
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

function label(doc: Doc, hit: CueHit, frame: Frame, patient: number, hidden: boolean): Content | undefined {
  const quoted = labelQuote(doc, hit.head);
  if (quoted) return { frame, tokens: quoted, head: -1, cue: [] };
  const name = kids(doc, hit.head, 'xcomp').find((child) => child > hit.head && !isInfinitive(doc, child));
  if (name === undefined || !/^(NOUN|PROPN|ADJ|NUM)$/.test(uposOf(doc, name))) return undefined;
  const [object] = kids(doc, hit.head, 'obj', 'iobj');
  const who = object ?? (hidden ? -1 : patient);
  if (who < 0) return undefined;
  return whole(doc, frame, name, object === undefined ? nounPhrase(doc, who).core : under(doc, object));
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

function nounObject(
  doc: Doc,
  hit: CueHit,
  frame: Frame,
  name: string,
  patient: number,
  speaker: number,
): Content | undefined {
  // "brushed off the criticism": the particle was taken for a preposition of the object.
  const loose = hit.words.find((word) => baseRel(doc, word) === 'case' && headOf(doc, headOf(doc, word)) === hit.head);
  const [object = loose === undefined ? undefined : headOf(doc, loose)] = kids(doc, hit.head, 'obj');
  if (object !== undefined && patient >= 0) return undefined;
  const what = object ?? (speaker >= 0 ? patient : -1);
  if (what < 0 || isEmpty(doc, what) || kids(doc, hit.head, 'iobj').length > 0) return undefined;
  if (name !== '' && !isOfClass(doc, what, name)) return undefined;
  if (name === 'policy' && under(doc, hit.head).some((i) => isHard(doc, i))) return undefined;
  return object === undefined
    ? { frame, tokens: nounPhrase(doc, what).core, head: what, cue: [] }
    : whole(doc, frame, what);
}

const withoutCase = (doc: Doc, noun: number): number[] => {
  const lead = leads(doc, noun);
  return under(doc, noun).filter((i) => !lead.includes(i));
};
const leads = (doc: Doc, noun: number): number[] =>
  childrenOf(doc, noun).filter((child) => child < noun && /^(case|mark)$/.test(baseRel(doc, child)));

/** The phrase led by a preposition, of the cue itself or of the noun that is part of the cue. */
function phraseOf(doc: Doc, hit: CueHit, name: string): number {
  const hosts = [hit.head, ...hit.words];
  const named = hosts
    .flatMap((host) => kids(doc, host, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'))
    .filter((child) => child > hit.head && !hit.words.includes(child));
  return named.find((child) => new RegExp(`^${name}$`).test(leadOf(doc, child))) ?? -1;
}

function preposition(doc: Doc, hit: CueHit, frame: Frame, name: string): Content | undefined {
  const what = phraseOf(doc, hit, name);
  if (what < 0 || isEmpty(doc, what)) return undefined;
  // "called for the union to strike": the infinitive is part of what is asked.
  const todo = kids(doc, hit.head, 'xcomp', 'advcl').filter((child) => child > what && isInfinitive(doc, child));
  const tokens = [...withoutCase(doc, what), ...todo.slice(0, 1).flatMap((child) => under(doc, child))];
  return { frame, tokens, head: what, cue: leads(doc, what) };
}

function himPreposition(doc: Doc, hit: CueHit, frame: Frame, name: string, patient: number): Content | undefined {
  if (name === 'on' || name === 'upon' || (name === 'to' && lemmaOf(doc, hit.head) === 'appeal')) {
    if (kids(doc, hit.head, 'obj').length === 0) return onSomebodyTo(doc, hit, frame, name);
  }
  const [him] = kids(doc, hit.head, 'obj', 'iobj');
  const who = him ?? patient;
  if (who < 0 || /sel(f|ves)$/.test(low(doc, who))) return undefined;
  const what = phraseOf(doc, hit, name);
  const nested = what < 0 && him !== undefined ? phraseOf(doc, { ...hit, head: him, words: [] }, name) : what;
  if (nested < 0) return undefined;
  const lead = leads(doc, nested);
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
  if (todo === undefined) return undefined;
  return { frame, tokens: [...withoutCase(doc, who), ...under(doc, todo)], head: todo, cue: leads(doc, who) };
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
  if (todo === undefined || !/^(comment|elaborate|respond|discuss|say)$/.test(lemmaOf(doc, todo))) return undefined;
  if (lemmaOf(doc, todo) !== 'comment' && kids(doc, todo, 'obj', 'ccomp').length > 0) return undefined;
  const mark = childrenOf(doc, todo).filter((child) => child < todo && low(doc, child) === 'to');
  return { frame, tokens: [], head: todo, cue: [...mark, todo] };
}
