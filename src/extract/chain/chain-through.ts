import { type Doc, sentenceOf, tokenAt } from '../../annotate/doc.ts';
import { covers, overlaps } from '../../core/span.ts';
import type { StatementDraft } from '../draft.ts';
import { type Between, findBetween } from './chain-between.ts';
import { ownMedium } from './chain-medium.ts';
import type { Heads } from './hearer.ts';
import { betweenOf, type StationHit, statementOf } from './station-beside.ts';

type Chain = StatementDraft['chain'];

/**
 * The statements with the stops between outlet and speaker in their chains; a statement told inside another one has the
 * stops of that one too.
 */
export function addBetween(
  doc: Doc,
  statements: readonly StatementDraft[],
  heads: Heads,
  hits: readonly StationHit[] = [],
): StatementDraft[] {
  const found = new Map(statements.map((one): [StatementDraft, Between[]] => [one, findBetween(doc, one, heads)]));
  // What the words before a station say is surer than the tree, which may hang it anywhere.
  for (const hit of hits) {
    const one = statementOf(doc, hit, statements);
    const other = one && found.get(one)?.find(({ source }) => overlaps(source, hit.span));
    if (one && (other || found.get(one)?.length === 0))
      found.set(one, [{ ...betweenOf(hit), ...(other?.own && { own: other.own }) }]);
  }
  const stopsOf = (holder: StatementDraft | undefined): readonly Between[] => {
    const own = (holder && found.get(holder)) ?? [];
    const before = holder && own.length === 0 ? statements.find((other) => goesOn(doc, other, holder)) : undefined;
    return (before && found.get(before)) ?? own;
  };
  return statements.map((one) => {
    const chain = one.chain.flatMap((link, i): Chain => {
      const isSpeaker = i === one.chain.length - 1;
      const holder = isSpeaker ? one : statements.find((other) => tells(other, link, one));
      const stops = stopsOf(holder).filter(
        ({ source }) => !one.chain.some((known) => known.source && overlaps(known.source, source)),
      );
      const own = isSpeaker ? (stops.find((stop) => stop.own)?.own ?? ownMedium(doc, one)) : undefined;
      const speaker = own && link.medium === undefined ? { ...link, medium: own } : link;
      return [...stops.map(({ source, medium }) => ({ source, ...(medium && { medium }) })), speaker];
    });
    return { ...one, chain };
  });
}

/** "he said on state radio, **adding** that": the same speaker goes on in the sentence. */
const goesOn = (doc: Doc, first: StatementDraft, then: StatementDraft): boolean =>
  first !== then &&
  first.source[0] !== undefined &&
  first.source[0][0] === then.source[0]?.[0] &&
  (first.cue[0]?.[0] ?? 0) < (then.cue[0]?.[0] ?? 0) &&
  sentenceAt(doc, first) === sentenceAt(doc, then);

const sentenceAt = (doc: Doc, { cue }: StatementDraft): number => sentenceOf(doc, tokenAt(doc, cue[0]?.[0] ?? 0));

/** Whether a link of the chain of `inner` is the speaker of `other`, in whose words `inner` stands. */
const tells = (other: StatementDraft, link: Chain[number], inner: StatementDraft): boolean =>
  other !== inner &&
  link.source !== null &&
  other.source[0]?.[0] === link.source[0] &&
  inner.cue[0] !== undefined &&
  other.content.some((part) => covers(part, inner.cue[0] as readonly [number, number]));
