import type { Reading, Statement } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import type { GoldSaying } from './gold-place.ts';
import { sameActor, sameChain, sameParty, sameSpeaker } from './statement-actor.ts';
import type { GoldStatement } from './statement-gold.ts';
import { offsetsOf, shared } from './statement-pair.ts';

/** What is right in a found statement about who said it. */
export interface SpeakerVerdict {
  /** The very characters, blanks aside. */
  readonly sourceExact: boolean;
  /** At least one character in common. */
  readonly sourceOverlap: boolean;
  readonly chain: boolean;
  readonly actor: boolean;
  /** Right, or no actor and yet the name in the words of the source. */
  readonly speaker: boolean;
  readonly anonymous: boolean;
}

/** What is right in a found statement beside its true one. */
export interface Verdict extends SpeakerVerdict {
  readonly contentExact: boolean;
  readonly act: boolean;
  /** Right, or an act that the gold defends as well. */
  readonly actOrAlso: boolean;
  readonly quote: boolean;
  readonly stance: boolean;
  readonly hedge: boolean;
  readonly cuePolarity: boolean;
  /** Only where the gold has one. */
  readonly addressee?: boolean;
  readonly deadline?: boolean;
  /** Where gold or reading has one. `hearer`: the addressee, by actor or words. */
  readonly hearer?: boolean;
  readonly due?: boolean;
  readonly beneficiary?: boolean;
  readonly medium?: boolean;
}

/** Judges by the true one it is paired with whom a found statement gives its words to. */
export function judgeSpeaker(reading: Reading, gold: GoldSaying, found: Statement): SpeakerVerdict {
  const [wanted, got] = [offsetsOf(reading.text, gold.source), offsetsOf(reading.text, found.source)];
  return {
    sourceExact: sameSet(wanted, got),
    sourceOverlap: shared(wanted, got) > 0,
    chain: sameChain(reading, found, gold),
    actor: sameActor(reading, found.sourceActor, gold.sourceActor),
    speaker: sameSpeaker(reading, found, gold),
    anonymous: found.anonymous === gold.anonymous,
  };
}

/** Judges a found statement by the true one it is paired with. */
export function judge(reading: Reading, gold: GoldStatement, found: Statement): Verdict {
  const cover = (spans: readonly Span[]) => offsetsOf(reading.text, spans);
  const same = (a: readonly Span[], b: readonly Span[]): boolean => sameSet(cover(a), cover(b));
  return {
    ...judgeSpeaker(reading, gold, found),
    contentExact: same(gold.content, found.content),
    act: found.act === gold.act,
    actOrAlso: found.act === gold.act || (gold.also?.includes(found.act) ?? false),
    quote: found.quote === gold.quote,
    stance: found.stance === gold.stance,
    hedge: found.hedge === gold.hedge,
    cuePolarity: found.cuePolarity === gold.cuePolarity,
    ...(gold.addressee === undefined ? {} : { addressee: sameActor(reading, found.addressee ?? null, gold.addressee) }),
    ...(gold.deadline === undefined ? {} : { deadline: found.deadline === gold.deadline }),
    ...where(gold.addressee ?? found.hearer, {
      hearer: sameParty(reading, { span: found.hearer, actor: found.addressee }, gold.addressee),
    }),
    ...where(gold.deadline ?? found.deadline, { due: found.deadline === gold.deadline }),
    ...where(gold.beneficiary ?? found.beneficiary, {
      beneficiary: sameParty(reading, { span: found.beneficiary, actor: found.beneficiaryActor }, gold.beneficiary),
    }),
    ...where(gold.medium ?? mediumOf(found), { medium: mediumOf(found) === gold.medium }),
  };
}

const where = <Part>(present: unknown, part: Part): Part | Record<string, never> => (present === undefined ? {} : part);

/** The medium of the speaker's own words. */
export const mediumOf = ({ chain }: Statement): string | undefined =>
  chain.length > 1 || chain[0]?.source ? chain.at(-1)?.medium : undefined;

const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && shared(a, b) === a.size;
