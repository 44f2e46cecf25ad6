import type { Line } from '../../core/line.ts';
import type { DenialRow, Party, PledgeRow } from '../../core/view.ts';
import type { Source } from '../source.ts';
import { weigherOf } from '../weigh.ts';
import { gather } from './pages.ts';

const VERSION = '1';
const ANSWERS = 'a denial of what a sentence claims';

/** The promises as of a day, then each claim with the denial that answers it; both in the order of their ids. */
export async function* pledgeLines(source: Source, asOf: string | undefined): AsyncIterable<Line> {
  const weigher = weigherOf(source);
  if (asOf !== undefined) yield* inOrder((await gather((page) => weigher.pledges({ ...page, asOf }))).map(pledgeLine));
  yield* inOrder((await gather((page) => weigher.denials({ ...page, met: 'yes' }))).flatMap(denialLines));
}

const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const nameOf = ({ actor, text }: Party): string => actor ?? text;

function pledgeLine({ id, statement, by, cite, beneficiary, deadline, asOf, stage, thread }: PledgeRow) {
  return {
    kind: 'pledge' as const,
    id,
    ...(statement === undefined ? {} : { statement }),
    ...(by === undefined ? {} : { by: nameOf(by) }),
    quote: cite.quote,
    cite,
    ...(beneficiary === undefined ? {} : { beneficiary: nameOf(beneficiary) }),
    ...(deadline === undefined ? {} : { deadline }),
    ...{ asOf, stage },
    thread: thread.map(({ side, account, cite: act, why, judgement }) => ({
      ...{ side, account, cite: act },
      // A person's own words stand in the line of the judgement.
      reason: {
        rule: judgement === undefined ? why : `judgement ${judgement}`,
        version: VERSION,
        cites: [cite, act],
      },
    })),
  } satisfies Line;
}

/** One for each claim: the claim first. */
function denialLines({ id, cite, content, claims }: DenialRow) {
  return claims.map(
    (claim) =>
      ({
        kind: 'finding' as const,
        id: `${id}~${claim.article}.${claim.cite.span[0]}`,
        ...{ type: 'conflict' as const, about: 'claim-denial' },
        values: [claim.cite.quote, content.quote],
        between: [claim.cite, cite],
        reason: { rule: ANSWERS, version: VERSION, score: claim.score, cites: [claim.cite, cite] },
      }) satisfies Line,
  );
}
