import { type Doc, formOf, headOf, lemmaOf, relOf, tokenSpan, uposOf, xposOf } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Statement } from '../../core/reading.ts';
import { type ActScene, actOf } from '../act/act-frame.ts';
import { speakerViews } from '../act/act-speaker.ts';
import { chainOf } from '../chain/chain-link.ts';
import { isInfinitive, kids, spansOf } from '../clause/statement-tree.ts';
import { findSpeech, holds, isSpeech, type Speech } from '../content/content-quote.ts';
import type { CueHit, CueRow, CueTable } from '../cue/cue.ts';
import { polarityOf } from '../cue/cue-polarity.ts';
import { isHedged } from '../cue/hedge.ts';
import type { Said } from '../cue/said.ts';
import type { MentionDraft, StatementDraft } from '../draft.ts';
import { findCues } from '../hit/cue-match.ts';
import { findOpenCues } from '../hit/cue-open.ts';
import { isFaceless } from '../source/source-kind.ts';
import { opensAsPassive } from '../source/source-speaker.ts';
import { cutAsides } from './statement-aside.ts';
import { carryOn } from './statement-carry.ts';
import { readColons } from './statement-colon.ts';
import { readSigned, readTurns } from './statement-label.ts';
import { readHit } from './statement-said.ts';
import { splitParticiples } from './statement-split.ts';
import { readTails } from './statement-tail.ts';

/** The cue of 'Orim: "No truce."' */
const COLON: CueRow = {
  words: [':'],
  kind: 'phrase',
  frames: ['quote'],
  act: 'assert',
  stance: 'neutral',
  why: 'a name, a colon and a quotation',
  fires: '',
  notIn: '',
};

/** The cue of '"No truce." ― Talin Orim' */
const DASH: CueRow = { ...COLON, words: ['―'], why: 'a quotation, a dash and a name' };

const isSign = (row: CueRow): boolean => row === COLON || row === DASH;

/**
 * The statements of an article, in the order of their cues; none when nobody says anything. Statements told inside
 * another statement are given too, and their chain names the outer source first.
 */
export function findStatements(doc: Doc, cues: CueTable, mentions: readonly MentionDraft[]): StatementDraft[] {
  const speeches = findSpeech(doc);
  const speakers = new Map(
    mentions.filter(({ kind, form }) => kind !== 'place' && form !== 'pronoun').map((one) => [one.headToken, one.kind]),
  );
  const turns = readTurns(doc, COLON);
  const colons = readColons(doc, speeches, speakers, COLON).filter(
    (one) => !turns.some((turn) => turn.head === one.head),
  );
  const read = [
    ...readAll(doc, [...findCues(doc, cues), ...findOpenCues(doc, speeches)], speeches),
    ...colons,
    ...readSigned(doc, speeches, DASH),
    ...readTails(doc, speeches, speakers, COLON).filter((one) => !colons.some((other) => other.head === one.head)),
    ...turns,
  ];
  const sorted = dropTwins(read).sort((a, b) => (a.cue[0] as number) - (b.cue[0] as number));
  const said = carryOn(doc, cutAsides(doc, splitParticiples(doc, sorted, speeches)), speeches);
  const id = idMaker();
  const scene = { said, speeches, viewOf: speakerViews(doc, said) };
  const heard = said.filter((one) => !isFrameOf(doc, one, said));
  return heard.flatMap((one) => {
    const outer = outerOf(doc, one, heard);
    // Words of a quotation that nobody was found to speak: whoever "I" is there, it is not known.
    if (
      outer.length === 0 &&
      !isSign(one.row) &&
      speeches.some((speech) => isSpeech(doc, speech) && holds(speech, one.head))
    )
      return [];
    if (isNotYetSaid(doc, one, outer) || isOwnAside(doc, one, outer, speeches)) return [];
    const draft = toDraft(doc, one, outer, scene);
    return draft ? [{ id: id('s', (draft.cue[0] as readonly [number, number])[0]), ...draft }] : [];
  });
}

/** One reading a place: the first row of the table whose frame is there. */
function readAll(doc: Doc, hits: readonly CueHit[], speeches: readonly Speech[]): Said[] {
  const found = new Map<number, Said>();
  for (const hit of hits) {
    const before = found.get(hit.head);
    if (before && before.row.words.length >= hit.row.words.length) continue;
    const said = readHit(doc, hit, speeches);
    if (said) found.set(hit.head, said);
  }
  return [...found.values()];
}

/**
 * Two readings of one report: a colon beside a verb that took the very words, and a noun with the verb that carries it.
 * Of the latter the noun stays when both took the same words ("repeated the allegation that"), else the verb; a
 * phrase ("express concern") goes before its noun.
 */
function dropTwins(said: readonly Said[]): Said[] {
  const key = (one: Said): string => `${one.content[0]}-${one.content.at(-1)}`;
  const nouns = said.filter((one) => one.row.kind === 'noun');
  const verbs = said.filter((one) => one.row.kind !== 'noun' && !isSign(one.row) && one.content.length > 0);
  return said.filter((one) => {
    // "refused to say": the verb of speech is a word of the cue, and no cue of its own.
    const speaks = (verb: Said): boolean =>
      verb.row.kind === 'verb' && verb.head !== one.head && verb.cue.includes(one.head);
    if (one.row.kind === 'verb' && said.some(speaks)) return false;
    if (isFurther(one, verbs)) return false;
    if (isSign(one.row)) return !verbs.some((verb) => key(verb) === key(one));
    // "voiced doubt about the list": the verb only carries the noun.
    if (one.frame === 'np:speech' && nouns.some((noun) => noun.cue.includes(one.head))) return false;
    if (one.row.kind === 'noun' && verbs.some((verb) => verb.row.kind === 'phrase' && verb.cue.includes(one.head)))
      return false;
    if (one.row.kind === 'noun')
      return !verbs.some(
        (verb) =>
          verb.frame !== 'np:speech' &&
          one.cue.some((i) => i === verb.head || verb.cue.includes(i)) &&
          key(verb) !== key(one),
      );
    return one.row.kind === 'phrase' || !nouns.some((noun) => noun.cue.includes(one.head) && key(noun) === key(one));
  });
}

/** Two verbs that took the very same words: the nearer one said them ("he texted, **adding** a rude word"). */
const isFurther = (one: Said, verbs: readonly Said[]): boolean =>
  verbs.includes(one) &&
  verbs.some(
    (other) =>
      other.head !== one.head &&
      !one.cue.includes(other.head) &&
      !other.content.includes(one.head) &&
      other.content[0] === one.content[0] &&
      other.content.at(-1) === one.content.at(-1) &&
      gapOf(other) < gapOf(one),
  );

/** How many words lie between a cue and what it reports. */
const gapOf = ({ head, content }: Said): number =>
  Math.min(Math.abs((content[0] as number) - head), Math.abs((content.at(-1) as number) - head));

/** "is **expected** to call for talks", "is **reported** to have said": nobody but the outlet expects it; the call or the word is the statement. */
const isFrameOf = (doc: Doc, one: Said, said: readonly Said[]): boolean =>
  one.source < 0 &&
  /^(expect|report|say|believe|understand)$/.test(one.row.words[0] as string) &&
  said.some(
    (other) =>
      headOf(doc, other.head) === one.head &&
      relOf(doc, other.head) === 'xcomp' &&
      (one.row.words[0] === 'expect' || /^(say|tell)$/.test(other.row.words[0] as string)),
  );

/** "refused to speak of": the infinitive that a statement is about has not been said. */
const isNotYetSaid = (doc: Doc, one: Said, outer: readonly Said[]): boolean =>
  relOf(doc, one.head) === 'xcomp' &&
  isInfinitive(doc, one.head) &&
  outer.some((other) => other.head === headOf(doc, one.head) && (other.source === one.source || other.act === 'call'));

/** "we demand", "I don't doubt": no past form, no helping verb but "do". */
const isNow = (doc: Doc, verb: number): boolean =>
  /^(VBP|VB)$/.test(xposOf(doc, verb)) &&
  kids(doc, verb, 'aux').every((aux) => /^do$/.test(lemmaOf(doc, aux)) && xposOf(doc, aux) !== 'VBD');

/** "We believe", "I say" inside a quotation: its speaker goes on speaking. "We told them" is talk of the past and counts. */
const isOwnAside = (doc: Doc, one: Said, outer: readonly Said[], speeches: readonly Speech[]): boolean =>
  one.source >= 0 &&
  /^(i|we)$/i.test(formOf(doc, one.source)) &&
  isNow(doc, one.head) &&
  outer.length > 0 &&
  speeches.some((speech) => isSpeech(doc, speech) && holds(speech, one.head));

/** The statements whose content holds the cue of `one`, outermost first. */
const outerOf = (doc: Doc, one: Said, said: readonly Said[]): Said[] =>
  said
    .filter((other) => other !== one && other.content.includes(one.head) && !one.content.includes(other.head))
    // "is expected to call for" is one cue; "Asked about it, he said" stands before his words, whatever the tree says.
    .filter((other) => !one.cue.includes(other.head) && !(one.source < 0 && opensAsPassive(doc, one.head)))
    .sort((a, b) => b.content.length - a.content.length);

function toDraft(
  doc: Doc,
  said: Said,
  outer: readonly Said[],
  scene: Omit<ActScene, 'negated'>,
): Omit<StatementDraft, 'id'> | undefined {
  const cue = isSign(said.row) ? said.cue.map((i) => tokenSpan(doc, i)) : spansOf(doc, said.cue);
  const told = polarityOf(doc, said);
  const act = actOf(doc, said, { ...scene, negated: told === 'negated' });
  const silent = act === 'no-comment';
  // Whatever grew the content since, it never holds its own cue or source.
  const own = new Set([...said.cue, ...said.sourceTokens, ...said.sourceMore]);
  const content = silent
    ? []
    : spansOf(
        doc,
        said.content.filter((i) => !own.has(i)),
      );
  if (cue.length === 0 || (content.length === 0 && !silent && said.content.length > 0)) return undefined;
  // A refusal to comment is no negated comment: the act is the refusal.
  const polarity = silent ? 'asserted' : told;
  const { speeches } = scene;
  const quoted = inSpeech(said.head, speeches);
  return {
    source: [
      ...spansOf(doc, said.sourceTokens),
      // "a country that will ...": a relative may be part of the phrase it takes up
      ...spansOf(
        doc,
        said.sourceMore.filter((token) => !said.sourceTokens.includes(token)),
      ),
    ],
    anonymous: said.source < 0 || (isFaceless(doc, said.source) && !isNamed(doc, said)),
    cue,
    content,
    act,
    quote: silent ? 'indirect' : quoteKind(doc, said, speeches),
    // "appears to show": what is hedged is vouched for no more.
    stance: polarity === 'asserted' && (quoted || !isHedged(doc, said.head, said.cue)) ? said.row.stance : 'neutral',
    hedge: !quoted && isHedged(doc, said.head, unquoted(said, speeches)),
    cuePolarity: polarity,
    chain: chainOf(doc, said, outer),
  };
}

/** "A commander, Talin Haro": a name behind the noun. */
const isNamed = (doc: Doc, { source, sourceTokens }: Said): boolean =>
  sourceTokens.some((i) => i > source + 1 && uposOf(doc, i) === 'PROPN' && formOf(doc, i - 1) === ',');

const inSpeech = (i: number, speeches: readonly Speech[]): boolean => speeches.some((speech) => holds(speech, i));

const unquoted = (said: Said, speeches: readonly Speech[]): number[] =>
  [...said.sourceTokens, ...said.cue, ...said.content].filter(
    (i) => !speeches.some((speech) => speech.from <= i && i <= speech.to),
  );

/** Whether the words reported are wholly, partly or not in quotation marks. */
function quoteKind(doc: Doc, said: Said, speeches: readonly Speech[]): Statement['quote'] {
  const words = said.content.filter((i) => /[\p{L}\p{N}]/u.test(doc.text.slice(doc.tokStart[i], doc.tokEnd[i])));
  const quoted = words.filter((i) => speeches.some((speech) => holds(speech, i))).length;
  if (quoted === 0) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
}
