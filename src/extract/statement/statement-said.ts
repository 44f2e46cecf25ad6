import {
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
import { isGerund, isVerb, low, nounPhrase, range } from '../clause/statement-tree.ts';
import { aroundClause } from '../content/content-around.ts';
import { bareEnd, finiteBehind } from '../content/content-bare.ts';
import { reportedClause } from '../content/content-clause.ts';
import { settleEnd } from '../content/content-edge.ts';
import { looseClause, secondOfPair, takeFrame } from '../content/content-frame.ts';
import { insertedClause } from '../content/content-inserted.ts';
import type { Content } from '../content/content-part.ts';
import {
  firstHalf,
  holds,
  isSpeech,
  quoteBeside,
  runOn,
  type Speech,
  secondHalf,
  widenToQuotes,
} from '../content/content-quote.ts';
import { withoutStamp } from '../content/content-stamp.ts';
import { clauseBefore, clauseBehind } from '../content/content-surface.ts';
import type { CueHit } from '../cue/cue.ts';
import { cueTokens } from '../cue/cue-words.ts';
import type { Said } from '../cue/said.ts';
import { headlineVerb } from '../hit/cue-headline.ts';
import { followsQuote, hiddenIn } from '../hit/cue-match.ts';
import { canSpeak, mediumOf } from '../source/source-kind.ts';
import { carrierOf, ownerOf } from '../source/source-owner.ts';
import { sourcePhrase } from '../source/source-phrase.ts';
import { citedBy, citedIn, handedOn } from '../source/source-reporter.ts';
import { bearerOf, isPassive, nounRightOf, opensAsPassive, type Speaker, speakerOf } from '../source/source-speaker.ts';

/** Reads one cue where it stands: its speaker, what was said, and the act; nothing when it reports nothing there. */
export function readHit(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  switch (hit.row.kind) {
    case 'adposition':
      return readAdposition(doc, hit, speeches);
    case 'noun':
      return readNoun(doc, hit, speeches);
    case 'adjective':
      return readAdjective(doc, hit, speeches);
    default:
      return readVerb(doc, hit, speeches);
  }
}

/** "The mayor **is adamant** that": whoever the adjective is said of speaks. */
function readAdjective(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const speaker = bearerOf(doc, hit.head);
  if (!speaker || !maySpeak(doc, hit, speaker)) return undefined;
  const content = firstContent(doc, hit, speaker);
  return content && build(doc, hit, speeches, speaker, content, hit.words);
}

function readAdposition(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const found = reportedClause(doc, hit);
  if (!found) return undefined;
  // "According to Radio Talin, which cites the manager": the station hands on what he says.
  const cited = citedIn(doc, found.source);
  if (cited >= 0) {
    const comma = found.content.tokens.find((i) => i > cited && formOf(doc, i) === ',');
    const inside = found.content.tokens.includes(cited);
    const words = inside && comma !== undefined ? found.content.tokens.filter((i) => i > comma) : found.content.tokens;
    const said = build(doc, hit, speeches, { head: cited }, { ...found.content, tokens: words }, hit.words);
    return said && { ...said, reporter: found.source };
  }
  return build(doc, hit, speeches, { head: found.source, tokens: found.sourceTokens }, found.content, hit.words);
}

function readNoun(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const source = ownerOf(doc, hit.head);
  if (source < 0) return undefined;
  const content = firstContent(doc, hit, undefined);
  if (!content) return undefined;
  const carrier = carrierOf(doc, hit.head);
  return build(doc, hit, speeches, { head: source }, content, carrier < 0 ? hit.words : [carrier, ...hit.words]);
}

function readVerb(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const inverted = invertedAfter(doc, hit.head, speeches);
  if (inverted) {
    const { source: head, tokens, content } = inverted;
    return build(doc, hit, speeches, { head, ...(tokens ? { tokens } : {}) }, content, hit.words);
  }
  if (!isVerb(doc, hit.head)) return readHidden(doc, hit, speeches);
  const handed = handedOn(doc, hit);
  if (handed) {
    const told = firstContent(doc, { ...hit, head: handed.telling, row: { ...hit.row, frames: ['that'] } }, undefined);
    const behind = told ? undefined : clauseBehind(doc, handed.telling, hit.row);
    const before = told || behind ? undefined : beforeReporter(doc, handed.reporter);
    const tokens = behind ?? before;
    const content = told ?? (tokens && { frame: 'that', tokens, head: -1, cue: [] });
    const said = content && build(doc, hit, speeches, handed.speaker, content, [...hit.words, ...handed.words]);
    return said && { ...said, reporter: handed.reporter };
  }
  const pair = eitherOf(doc, hit, speeches);
  if (pair) return pair;
  const reports = hit.row.frames.some((frame) => frame === 'that' || frame === 'quote');
  const last = reports ? clauseBefore(doc, hit.head) : undefined;
  const teller = last ? nounRightOf(doc, hit.head) : -1;
  if (last && teller >= 0)
    return build(doc, hit, speeches, { head: teller }, { frame: 'that', tokens: last, head: -1, cue: [] }, hit.words);
  const bare = hit.row.frames.every((frame) => !frame.startsWith('np'));
  const inserted =
    reports && !isPassive(doc, hit.head) && !quoteTouches(doc, hit.head, speeches)
      ? insertedClause(doc, hit.head, bare)
      : undefined;
  // "Its author, Ella Haro, told a station, Radio Talin, that": whom one tells is told.
  const heard = inserted !== undefined && lemmaOf(doc, hit.head) === 'tell' && inserted.source > hit.head;
  // "The port was closed, the radio reported, **quoting an official**"
  const quoted = inserted && !heard ? citedBy(doc, hit.head, inserted.source) : -1;
  if (inserted && quoted > hit.head) {
    const cut = range(hit.head + 1, quoted).find((i) => formOf(doc, i) === ',') ?? quoted;
    const tokens = inserted.content.filter((i) => i < cut);
    const said =
      tokens.length > 0
        ? build(doc, hit, speeches, { head: quoted }, { frame: 'that', tokens, head: -1, cue: [] }, hit.words)
        : undefined;
    if (said) return { ...said, reporter: inserted.source };
  }
  if (inserted && !heard)
    return build(
      doc,
      hit,
      speeches,
      { head: inserted.source, tokens: inserted.sourceTokens },
      { frame: 'that', tokens: inserted.content, head: -1, cue: [] },
      hit.words,
    );
  if (headlineVerb(doc, hit.head, hit.row)) return readHidden(doc, hit, speeches);
  const told = speakerOf(doc, hit.head);
  // "The owner **could not be reached**": it is he who says nothing.
  const silent = hit.row.act === 'no-comment' && told?.patient !== undefined && told.head < 0;
  const speaker = silent ? { head: told.patient as number } : told;
  if (!speaker || !maySpeak(doc, hit, speaker)) return undefined;
  if (speaker.head < 0 && /^(intend|pledge)$/.test(hit.row.act)) return undefined;
  if (isHandingOut(doc, hit.head, speaker)) return undefined;
  let content = firstContent(doc, hit, speaker);
  if (content?.frame === 'that' && content.tokens.every((i) => i < hit.head) && speaker.head >= 0)
    content = wholeBefore(doc, hit, speaker, content);
  if (!content && reports && speaker.head >= 0) {
    const clause = [...cueTokens(doc, hit.words), ...sourcePhrase(doc, speaker.head, hit.head).core];
    const quote = quoteBeside(doc, clause, speeches);
    const around = aroundClause(doc, clause);
    if (around) content = { frame: 'that', tokens: around, head: -1, cue: [] };
    if (quote && !holds(quote, hit.head))
      content = { frame: 'quote', tokens: range(quote.from, quote.to), head: -1, cue: [] };
    // '"It is ours," he said, **adding** the army would hold it': what a participle reports stands behind it.
    if (xposOf(doc, hit.head) === 'VBG' && formOf(doc, hit.head - 1) === ',' && clauseBehind(doc, hit.head, hit.row))
      content = undefined;
    const behind = content || hit.row.frames[0] === 'quote' ? undefined : clauseBehind(doc, hit.head, hit.row);
    if (behind) content = { frame: 'that', tokens: behind, head: -1, cue: [] };
  }
  if (content && /^(np:shown|him-ing)$/.test(content.frame) && !isRecord(doc, speaker.head)) return undefined;
  if (content?.frame === 'np:thing' && !(speaker.head >= 0 && canSpeak(doc, speaker.head))) return undefined;
  const cited = content ? citedBy(doc, hit.head, speaker.head) : -1;
  if (content && cited >= 0 && !content.tokens.includes(cited)) {
    const said = build(doc, hit, speeches, { head: cited }, content, hit.words);
    return said && { ...said, reporter: speaker.head };
  }
  return content && build(doc, hit, speeches, speaker, content, hit.words);
}

/** "would neither **confirm nor deny** that", "did not **confirm or deny** it": one cue of two verbs, whose words follow the second. */
function eitherOf(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const second = secondOfPair(doc, hit.head);
  if (second < 0) return undefined;
  const speaker = speakerOf(doc, hit.head);
  if (!speaker || speaker.head < 0) return undefined;
  const content = firstContent(doc, { ...hit, head: second, words: [second] }, speaker);
  return content && build(doc, hit, speeches, speaker, content, [...hit.words, second - 1, second]);
}

/** "The report, **published** on Monday by the institute, found": what became of a paper, and nothing said. */
const isHandingOut = (doc: Doc, verb: number, { patient }: Speaker): boolean =>
  relOf(doc, verb) === 'acl' &&
  xposOf(doc, verb) === 'VBN' &&
  /^(publish|release|issue|post|broadcast|circulate)$/.test(lemmaOf(doc, verb)) &&
  mediumOf(lemmaOf(doc, patient ?? headOf(doc, verb))) !== undefined;

/** "**The port is closed**, the agency quoted a source as saying": the words up to the comma before whoever hands them on. */
function beforeReporter(doc: Doc, reporter: number): number[] | undefined {
  const first = reporter < 0 ? -1 : (nounPhrase(doc, reporter).core[0] ?? -1);
  const start = reporter < 0 ? 0 : (doc.sentStart[sentenceOf(doc, reporter)] as number);
  return first - 2 > start && formOf(doc, first - 1) === ',' ? range(start, first - 2) : undefined;
}

/** "The ministry denies that": a verb that the tagger took for a noun. */
function readHidden(doc: Doc, hit: CueHit, speeches: readonly Speech[]): Said | undefined {
  const hidden = hiddenIn(doc, hit.head, hit.row);
  if (!hidden) return undefined;
  const content = { frame: 'that', tokens: hidden.content, head: -1, cue: hidden.cue };
  const { source: head, sourceTokens: tokens } = hidden;
  return build(doc, hit, speeches, { head, ...(tokens ? { tokens } : {}) }, content, hit.words);
}

/** "A and B, the mayor said": the tree may have hung the cue on B alone; the comma says that both were said. */
function wholeBefore(doc: Doc, hit: CueHit, speaker: Speaker, content: Content): Content {
  const clause = [...cueTokens(doc, hit.words), ...sourcePhrase(doc, speaker.head, hit.head).core];
  const around = aroundClause(doc, clause);
  return around && around.length > content.tokens.length ? { ...content, tokens: around } : content;
}

/** "Lynch said": a capital and nothing beneath it: a name that the tagger took for a verb. */
const isBareName = (doc: Doc, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(formOf(doc, i)) && childrenOf(doc, i).length === 0 && /^VBP?$/.test(xposOf(doc, i));

/** Whether a noun is a thing that shows: a video, a poll, a report. */
const isRecord = (doc: Doc, head: number): boolean =>
  head >= 0 &&
  (/^(image|picture|photograph|photo)$/.test(lemmaOf(doc, head)) ||
    /^(document|poll|broadcast|statement|outlet)$/.test(mediumOf(lemmaOf(doc, head)) ?? ''));

/** Whether the sentence of a word holds a quotation: there the marks tell more than the commas. */
const quoteTouches = (doc: Doc, i: number, speeches: readonly Speech[]): boolean =>
  speeches.some(
    (one) =>
      isSpeech(doc, one) &&
      sentenceOf(doc, one.from) <= sentenceOf(doc, i) &&
      sentenceOf(doc, one.to) >= sentenceOf(doc, i),
  );

/** '"We stay," notes Radio Talin': after the closing mark the verb comes first, then who said it. */
function invertedAfter(
  doc: Doc,
  verb: number,
  speeches: readonly Speech[],
): { source: number; tokens?: readonly number[]; content: Content } | undefined {
  if (!followsQuote(doc, verb)) return undefined;
  const speech = speeches.findLast((one) => one.to < verb && verb - one.to <= 2);
  const right = nounRightOf(doc, verb);
  const source = right >= 0 ? right : (nameRun(doc, verb).at(-1) ?? -1);
  if (!speech || source < 0) return undefined;
  return {
    source,
    ...(right >= 0 ? {} : { tokens: nameRun(doc, verb) }),
    content: { frame: 'quote', tokens: range(speech.from, speech.to), head: -1, cue: [] },
  };
}

/** '"Go," said cook **Mariam Sawa**': a name within a word or two behind the verb, when the word between was taken for no noun. */
function nameRun(doc: Doc, verb: number): number[] {
  const first = range(verb + 1, Math.min(doc.n - 1, verb + 3)).find((i) => uposOf(doc, i) === 'PROPN');
  if (first === undefined || range(verb + 1, first).some((i) => /^(PUNCT|ADP|PRON)$/.test(uposOf(doc, i)))) return [];
  let last = first;
  while (last + 1 < doc.n && uposOf(doc, last + 1) === 'PROPN') last++;
  return range(verb + 1, last);
}

/** Subjects that say nothing though a verb stands with them: "this shows that", "what worries them". */
function maySpeak(doc: Doc, hit: CueHit, { head, patient, tokens }: Speaker): boolean {
  if (tokens) return true;
  if (head < 0)
    return (
      patient !== undefined ||
      opensAsPassive(doc, hit.head) ||
      hit.row.frames.includes('bare') ||
      hit.row.frames.includes('that')
    );
  const lemma = lemmaOf(doc, head).toLowerCase();
  // "Those near him say": a phrase behind it tells who they are.
  if (low(doc, head) === 'those' && /^(ADP|ADJ|ADV)$/.test(uposOf(doc, head + 1))) return true;
  if (/^(what|this|that|there|which|these|those)$/.test(lemma) && uposOf(doc, head) !== 'NOUN') return false;
  // The verb of a gerund or clause is no speaker.
  if (uposOf(doc, head) === 'VERB' && mediumOf(lemma) === undefined && !isBareName(doc, head)) return false;
  return true;
}

/** What the first frame that fits takes; "denies firing, saying that" is meant with its gerund, whatever else hangs there. */
function firstContent(doc: Doc, hit: CueHit, speaker: Speaker | undefined): Content | undefined {
  const gerund = hit.row.frames.includes('ing') && isGerund(doc, hit.head + 1) ? ['ing'] : [];
  // "made it **known** that": what a phrase reports may hang on any of its words.
  const hosts = hit.row.kind === 'phrase' ? [hit.head, ...hit.words.filter((word) => word !== hit.head)] : [hit.head];
  for (const frame of [...gerund, ...hit.row.frames]) {
    const content = first(hosts, (head) => takeFrame(doc, head === hit.head ? hit : { ...hit, head }, frame, speaker));
    if (!content) continue;
    const clause = frame.startsWith('np') && uposOf(doc, hit.head) === 'VERB' ? clauseAfterAll(doc, hit) : undefined;
    if (clause) return clause;
    return opensAsPassive(doc, hit.head) ? untilComma(doc, content) : content;
  }
  return /^(noun|adjective)$/.test(hit.row.kind) ? undefined : looseClause(doc, hit);
}

/** "acknowledged **money was short**": the noun that the tree took for an object is the subject of what follows. */
function clauseAfterAll(doc: Doc, hit: CueHit): Content | undefined {
  const end = (doc.sentStart[sentenceOf(doc, hit.head) + 1] as number) - 1;
  if (!hit.row.frames.includes('that') || finiteBehind(doc, hit.head + 1, end) < 0) return undefined;
  return { frame: 'that', tokens: range(hit.head + 1, bareEnd(doc, hit.head, hit.head + 1, end)), head: -1, cue: [] };
}

/** The first thing that a host gives. */
function first<T>(hosts: readonly number[], give: (host: number) => T | undefined): T | undefined {
  for (const host of hosts) {
    const found = give(host);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Asked whether it was so, she left": the question ends where the sentence proper begins. */
function untilComma(doc: Doc, content: Content): Content {
  const comma = range(Math.min(...content.tokens), Math.max(...content.tokens)).find((i) => formOf(doc, i) === ',');
  return comma === undefined ? content : { ...content, tokens: content.tokens.filter((i) => i < comma) };
}

/** "Questioned by Radio Talin, the mayor said **that the road was open**": what opens the sentence before the speaker is no part of a clause with "that". */
function withoutFronted(
  doc: Doc,
  told: {
    readonly cue: readonly number[];
    readonly source: readonly number[];
    readonly tokens: readonly number[];
    readonly frame: string;
  },
  speeches: readonly Speech[],
): number[] {
  const [first, last] = [Math.min(...told.cue, ...told.source), Math.max(...told.cue)];
  const tokens = [...told.tokens].sort((a, b) => a - b);
  const clause = tokens.find((i) => i > last);
  const before = tokens.filter((i) => i < first);
  const opens = clause !== undefined && low(doc, clause) === 'that' && clause - last <= 4;
  // "Although it is said to be broke, **the bank said** it would pay"
  const led =
    clause === last + 1 &&
    formOf(doc, first - 1) === ',' &&
    Math.max(-1, ...told.source) < Math.min(...told.cue) &&
    LEADS.test(low(doc, before[0] ?? -1));
  const quoted = before.some((i) => speeches.some((speech) => holds(speech, i)));
  if (told.frame !== 'that' || quoted) return [...told.tokens];
  if (!led && !(opens && /^(VERB|ADP|ADV|NOUN)$/.test(uposOf(doc, before[0] ?? -1)))) return [...told.tokens];
  return told.tokens.filter((i) => i > first);
}

const LEADS = /^(although|though|while|whereas|because|since|after|before|in|at|on|during|despite|amid|speaking|with)$/;

function build(
  doc: Doc,
  hit: CueHit,
  speeches: readonly Speech[],
  speaker: Speaker,
  content: Content,
  words: readonly number[],
): Said | undefined {
  const cue = cueTokens(doc, [...words, ...content.cue]);
  const phrase = speaker.head < 0 ? { core: [], aside: [] } : sourcePhrase(doc, speaker.head, hit.head);
  const sourceTokens = (speaker.tokens ?? phrase.core).filter((i) => !cue.includes(i));
  const more = [...(speaker.tokens ? [] : phrase.aside), ...(speaker.pronoun === undefined ? [] : [speaker.pronoun])];
  const own = new Set([...cue, ...sourceTokens, ...more]);
  const settled = content.tokens.length > 0 ? settleEnd(doc, content.tokens, hit.head, content.frame) : [];
  let tokens = widenToQuotes(doc, settled, speeches, hit.head);
  if (tokens.length > 0) tokens = [...tokens, ...runOn(doc, tokens, speeches)];
  const halves = [
    ...firstHalf(doc, [...cue, ...sourceTokens], tokens, speeches),
    ...secondHalf(doc, hit.head, tokens, speeches),
  ];
  tokens = [...withoutStamp(doc, [...tokens, ...halves])].filter((i) => !own.has(i));
  tokens = withoutFronted(doc, { cue, source: sourceTokens, tokens, frame: content.frame }, speeches);
  const silent = content.tokens.length === 0;
  if (!silent && !tokens.some((i) => /^[\p{L}\p{N}]/u.test(doc.text.slice(doc.tokStart[i], doc.tokEnd[i]))))
    return undefined;
  return {
    row: hit.row,
    head: hit.head,
    cue,
    source: speaker.head,
    sourceTokens,
    sourceMore: more,
    content: [...new Set(tokens)].sort((a, b) => a - b),
    frame: content.frame,
    act: hit.row.act,
  };
}
