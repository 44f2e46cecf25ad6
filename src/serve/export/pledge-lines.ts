import type { Line } from '../../core/line.ts';
import { order } from '../../core/order.ts';
import type { DenialRow, Party, PledgeRow } from '../../core/view.ts';
import { denialFindings } from '../../run/denial-finding.ts';
import type { Source } from '../source.ts';
import { weigherOf } from '../weigh.ts';
import { gather } from './pages.ts';

const VERSION = '1';

/** The promises as of a day, then each claim with the denial that answers it; both in the order of their ids. */
export async function* pledgeLines(source: Source, asOf: string | undefined): AsyncIterable<Line> {
  const weigher = weigherOf(source);
  if (asOf !== undefined) yield* inOrder((await gather((page) => weigher.pledges({ ...page, asOf }))).map(pledgeLine));
  yield* inOrder((await gather((page) => weigher.denials({ ...page, met: 'yes' }))).flatMap(denialLines));
}

const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => order(a.id, b.id));

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

type FindingLine = Extract<Line, { readonly kind: 'finding' }>;

/** One for each claim: the claim first. */
const denialLines = (row: DenialRow): FindingLine[] =>
  denialFindings(row).map(({ id, slot, rule, sides }, at): FindingLine => {
    const between = sides.map(({ sentence }) => sentence);
    const told = (row.tellings ?? []).map(({ cite }) => cite);
    return {
      ...{ kind: 'finding', id, type: 'conflict', about: slot },
      values: sides.map(({ cite }) => cite.quote),
      between,
      reason: { rule, version: VERSION, score: row.claims[at]?.score as number, cites: [...between, ...told] },
    };
  });
