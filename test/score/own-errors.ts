import type { Reading, ReadingToken, Statement } from '../../src/core/reading.ts';
import { cut, overlaps, type Span } from '../../src/core/span.ts';
import type { GoldSaying } from './gold-place.ts';
import type { ReadReport } from './own-statements.ts';
import { namesOf } from './statement-actor.ts';
import type { GoldStatement } from './statement-gold.ts';
import { offsetsOf, shared } from './statement-pair.ts';
import { judge, judgeSpeaker, mediumOf } from './statement-verdict.ts';

/** One thing that was misread: its class, what it is counted under there, and where it stands. */
export interface Misread {
  readonly of: ErrorClass;
  /** A lemma of cues, or "true value, read as other value". */
  readonly group: string;
  /** Id of the article. */
  readonly article: string;
  /** What tells this one from the others of its group; empty when the sentence is enough. */
  readonly detail: string;
  readonly sentence: string;
}

export const ERROR_CLASSES = [
  ...(['missed', 'false', 'source', 'content', 'act', 'quote', 'stance', 'chain', 'actor', 'anonymous'] as const),
  ...(['hedge', 'polarity', 'addressee', 'deadline', 'beneficiary', 'medium'] as const),
];
export type ErrorClass = (typeof ERROR_CLASSES)[number];

/** Everything misread in the articles, in their order; `missed` and `false` stand under the lemma of their cue. */
export function findErrors(reports: readonly ReadReport[]): Misread[] {
  return reports.flatMap(({ reading, pairs, missed, extra }) => [
    ...missed.map((gold) => alone(reading, 'missed', gold.cue, gold.act)),
    ...extra.map((found) => alone(reading, 'false', found.cue, found.act)),
    ...pairs.flatMap(({ gold, found }) => ofPair(reading, gold, found)),
  ]);
}

function alone(reading: Reading, of: ErrorClass, cue: readonly Span[], act: string): Misread {
  return { of, group: lemmasOf(reading, cue), article: reading.id, detail: act, sentence: sentenceOf(reading, cue) };
}

/** What is misread of who said it. */
export function speakerErrors(reading: Reading, gold: GoldSaying, found: Statement): Misread[] {
  const right = judgeSpeaker(reading, gold, found);
  const as = asError(reading, gold);
  const actor = nameOf(reading, found.sourceActor);
  return [
    ...(right.sourceExact ? [] : spanError(reading, gold, found, 'source')),
    ...(right.chain ? [] : chainError(reading, gold, found, as)),
    ...(right.actor
      ? []
      : as('actor', whose(gold.sourceActor, actor), `${gold.sourceActor ?? 'nobody'}, read ${actor ?? 'nobody'}`)),
    ...(right.anonymous ? [] : as('anonymous', `${gold.anonymous}, read ${found.anonymous}`)),
    ...mediumError(gold.chain.at(-1)?.medium, mediumOf(found), as),
  ];
}

const mediumError = (wanted: string | undefined, got: string | undefined, as: AsError): Misread[] =>
  wanted === got ? [] : as('medium', `${wanted ?? 'none'}, read ${got ?? 'none'}`);

type AsError = (of: ErrorClass, group: string, detail?: string) => Misread[];

function asError(reading: Reading, { cue }: GoldSaying): AsError {
  const own = cutAll(reading, cue);
  const sentence = sentenceOf(reading, cue);
  return (of, group, detail = own) => [{ of, group, article: reading.id, detail, sentence }];
}

function spanError(reading: Reading, gold: GoldSaying, found: Statement, of: 'source' | 'content'): Misread[] {
  const detail = `${cutAll(reading, gold[of])}, read ${cutAll(reading, found[of])}`;
  return asError(reading, gold)(of, extent(reading, gold[of], found[of]), detail);
}

function ofPair(reading: Reading, gold: GoldStatement, found: Statement): Misread[] {
  const right = judge(reading, gold, found);
  const cue = cutAll(reading, gold.cue);
  const as = asError(reading, gold);
  const also = gold.also?.length ? `${cue}, also ${gold.also.join(', ')}` : cue;
  const wordsOf = (span: Span | undefined): string | undefined => span && cut(reading.text, span);
  const beside = (of: ErrorClass, wanted: string | undefined, got: string | undefined): Misread[] =>
    as(of, whose(wanted ?? null, got ?? null), `${cue}: ${wanted ?? 'none'}, read ${got ?? 'none'}`);
  const all = [
    ...speakerErrors(reading, gold, found),
    ...(right.contentExact ? [] : spanError(reading, gold, found, 'content')),
    ...(right.act ? [] : as('act', `${gold.act}, read ${found.act}`, also)),
    ...(right.quote ? [] : as('quote', `${gold.quote}, read ${found.quote}`)),
    ...(right.stance ? [] : as('stance', `${gold.stance}, read ${found.stance}`)),
    ...(right.hedge ? [] : as('hedge', `${gold.hedge}, read ${found.hedge}`)),
    ...(right.cuePolarity ? [] : as('polarity', `${gold.cuePolarity}, read ${found.cuePolarity}`)),
    ...(right.hearer === false ? beside('addressee', gold.addressee, wordsOf(found.hearer)) : []),
    ...(right.due === false ? beside('deadline', gold.deadline, found.deadline) : []),
    ...(right.beneficiary === false ? beside('beneficiary', gold.beneficiary, wordsOf(found.beneficiary)) : []),
  ];
  return all.sort((a, b) => ERROR_CLASSES.indexOf(a.of) - ERROR_CLASSES.indexOf(b.of));
}

function chainError(reading: Reading, gold: GoldSaying, found: Statement, as: AsError): Misread[] {
  const [wanted, got] = [gold.chain.length, found.chain.length];
  const trail = (links: readonly (string | null)[]): string => links.map((link) => link ?? 'nobody').join(' > ');
  const ours = found.chain.map(
    ({ actor, source, medium }, i) =>
      nameOf(reading, actor) ?? (source ? `"${cut(reading.text, source)}"` : i === 0 ? (medium ?? null) : null),
  );
  return as(
    'chain',
    wanted === got ? `${wanted} links, one is another` : `${wanted} links, read ${got}`,
    `${trail(gold.chain.map((link) => link.actor ?? (link.source && `"${link.source}"`)))}, read ${trail(ours)}`,
  );
}

/** How the found spans lie to the true ones. */
function extent(reading: Reading, gold: readonly Span[], found: readonly Span[]): string {
  const [wanted, got] = [offsetsOf(reading.text, gold), offsetsOf(reading.text, found)];
  const both = shared(wanted, got);
  if (both === 0) return wanted.size === 0 ? 'none, read some' : got.size === 0 ? 'some, read none' : 'another';
  return both === wanted.size ? 'too much' : both === got.size ? 'too little' : 'shifted';
}

const whose = (wanted: string | null, got: string | null): string =>
  wanted === null ? 'nobody, read a name' : got === null ? 'a name, read nobody' : 'a name, read another';

const nameOf = (reading: Reading, actor: string | null): string | null =>
  actor === null ? null : (namesOf(reading, actor)[0] ?? null);

const cutAll = (reading: Reading, spans: readonly Span[]): string =>
  spans.length === 0 ? '-' : spans.map((span) => `"${flat(cut(reading.text, span))}"`).join(' + ');

/** The lemmas of a cue without auxiliaries and negation; its words when nothing else is left. */
function lemmasOf(reading: Reading, cue: readonly Span[]): string {
  const inside = (reading.tokens ?? []).filter(({ span }) => cue.some((piece) => overlaps(piece, span)));
  const own = inside.filter(({ upos }) => upos !== 'AUX' && upos !== 'PART');
  const lemmas = (tokens: readonly ReadingToken[]): string => tokens.map(({ lemma }) => lemma).join(' ');
  return lemmas(own.length > 0 ? own : inside);
}

const sentenceOf = (reading: Reading, cue: readonly Span[]): string =>
  reading.sentences
    .filter((sentence) => cue.some((piece) => overlaps(piece, sentence)))
    .map((sentence) => flat(cut(reading.text, sentence)))
    .join(' ');

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
