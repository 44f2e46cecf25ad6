import { type Doc, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import { isEarlier } from '../../extract/chain/scene.ts';
import type { Talk } from '../../extract/chain/talk-open.ts';
import type { StatementDraft } from '../../extract/draft.ts';

type Chain = StatementDraft['chain'];

/** A talk that goes on: the stops of its words, and the paragraph in which it was last heard of. */
interface Held {
  readonly stops: Chain;
  readonly medium: string;
  readonly paragraph: number;
  /** How many paragraphs without a word of his end it. */
  readonly lasts: number;
}

/** How many paragraphs without a word of his end an interview, one that the text begins with; a word on the air is heard in its own only. */
const TALK = 2;
const LEAD = 4;
const lastsFrom = (paragraph: number): number => (paragraph <= 1 ? LEAD : TALK);

/**
 * The statements with the paper or station of a talk in the chains of all that is said there: whoever gives an interview
 * goes on speaking in it, under whatever name, until he is heard on another occasion. `actorOf` says who a span is.
 */
export function carryTalks(
  doc: Doc,
  statements: readonly StatementDraft[],
  talks: readonly Talk[],
  actorOf: (span: Span) => string | null,
): StatementDraft[] {
  const held = new Map<string, Held>();
  const told = new Map<string, Chain>();
  let latest: Chain | undefined;
  let next = 0;
  const carried = new Map<StatementDraft, Chain>();
  for (const one of statements) {
    const cue = one.cue[0];
    const who = speakerOf(one, actorOf);
    if (!cue || who === undefined || isTold(one, statements)) continue;
    const sentence = sentenceOf(doc, tokenAt(doc, cue[0]));
    const paragraph = paragraphOf(doc, sentence);
    for (; next < talks.length && (talks[next] as Talk).sentence <= sentence; next++) {
      const { speaker, stops, medium } = talks[next] as Talk;
      const actor = actorOf(speaker);
      const from = paragraphOf(doc, (talks[next] as Talk).sentence);
      latest = stops;
      if (actor !== null) held.set(actor, { stops, medium, paragraph: from, lasts: lastsFrom(from) });
    }
    const medium = one.chain.at(-1)?.medium;
    const stops = one.chain.slice(0, -1);
    const outlets = stops.length > 0 && stops.every((stop) => /^(outlet|broadcast)$/.test(stop.medium ?? ''));
    if (outlets) {
      told.set(who, stops);
      latest = stops;
      const aired = medium === 'broadcast' && !/\btell|\btold/i.test(cut(doc.text, cue));
      if (medium === 'interview' || aired)
        held.set(who, { stops, medium, paragraph, lasts: medium === 'interview' ? lastsFrom(paragraph) : 0 });
      continue;
    }
    const back =
      stops.length === 0 && (namesTheTalk(doc, one) || isHeardThere(doc, one))
        ? (held.get(who)?.stops ?? told.get(who) ?? latest)
        : undefined;
    const before = held.get(who);
    const goesOn = stops.length === 0 && before && paragraph - before.paragraph <= before.lasts && !isEarlier(doc, one);
    if (back) {
      held.set(who, { stops: back, medium: 'interview', paragraph, lasts: TALK });
      carried.set(one, through(one, back, 'interview'));
    } else if (goesOn && (medium === undefined || medium === before.medium)) {
      held.set(who, { ...before, paragraph });
      carried.set(one, through(one, before.stops, before.medium));
    } else if (medium !== undefined) held.delete(who);
  }
  return statements.map((one) => ({ ...one, chain: carried.get(one) ?? withHolder(one, statements, carried) }));
}

const through = ({ chain }: StatementDraft, stops: Chain, medium: string): Chain => [
  ...stops,
  ...chain.map((link, i) => (i === chain.length - 1 ? { ...link, medium: link.medium ?? medium } : link)),
];

/** What is told inside words of a talk went through its host as well. */
function withHolder(
  one: StatementDraft,
  all: readonly StatementDraft[],
  carried: ReadonlyMap<StatementDraft, Chain>,
): Chain {
  const holder = all.find((other) => carried.has(other) && holds(other, one));
  const stops = holder ? (carried.get(holder) as Chain).slice(0, -1) : [];
  return one.chain.length > 1
    ? [...stops.filter(({ source }) => !one.chain.some((link) => link.source?.[0] === source?.[0])), ...one.chain]
    : one.chain;
}

/** "In **the** interview", "in the same conversation". */
const namesTheTalk = (doc: Doc, { cue }: StatementDraft): boolean => {
  const sentence = cue[0] ? sentenceOf(doc, tokenAt(doc, cue[0][0])) : -1;
  if (sentence < 0) return false;
  const [from, to] = [doc.sentStart[sentence] as number, doc.sentStart[sentence + 1] as number];
  return /\b(?:in|during) (?:the|that|this)(?: same)? (?:interview|conversation|broadcast)\b/i.test(
    doc.text.slice(doc.tokStart[from], doc.tokEnd[to - 1]),
  );
};

/** "He told **listeners**", "told **the presenter**": those of the station told of last. */
const isHeardThere = (doc: Doc, { cue }: StatementDraft): boolean => {
  const end = cue.at(-1)?.[1] ?? 0;
  return /^\s+(?:(?:the|its|their)\s+)?(?:listeners|viewers|readers|presenter|host|interviewer|anchor|audience)\b/i.test(
    doc.text.slice(end, end + 40),
  );
};

const speakerOf = ({ source }: StatementDraft, actorOf: (span: Span) => string | null): string | undefined =>
  source.map(actorOf).find((actor) => actor !== null) ?? undefined;

const holds = (outer: StatementDraft, inner: StatementDraft): boolean =>
  outer !== inner && inner.cue[0] !== undefined && outer.content.some((part) => covers(part, inner.cue[0] as Span));

const isTold = (one: StatementDraft, all: readonly StatementDraft[]): boolean => all.some((other) => holds(other, one));

const paragraphOf = (doc: Doc, sentence: number): number => {
  const at = doc.tokStart[doc.sentStart[sentence] as number] as number;
  return doc.paragraphs.findIndex(([start, end]) => start <= at && at < end);
};
