import { type Doc, tokenSpan } from '../../annotate/doc.ts';
import { covers } from '../../core/span.ts';
import { tokensIn } from '../chain/chain-medium.ts';
import { addBetween } from '../chain/chain-through.ts';
import { findHearer, type Heads } from '../chain/hearer.ts';
import { carryMedia } from '../chain/scene.ts';
import { findStations } from '../chain/station.ts';
import { stationHits } from '../chain/station-beside.ts';
import type { DateDraft, MentionDraft, StatementDraft } from '../draft.ts';
import { findBeneficiary } from './beneficiary.ts';
import { forceOf } from './call-force.ts';
import { findDeadline } from './deadline.ts';

/** The statements with what hangs on them besides source, cue and content: for whom, until when, to whose good, how hard. */
export function addBesides(
  doc: Doc,
  statements: readonly StatementDraft[],
  mentions: readonly MentionDraft[],
  dates: readonly DateDraft[],
): StatementDraft[] {
  const heads = headsOf(doc, mentions, dates);
  const hits = stationHits(doc, findStations(doc, mentions), statements);
  const read = carryMedia(doc, addBetween(doc, statements, heads, hits), heads).map((statement) => {
    const [cue, content] = [tokensIn(doc, statement.cue), tokensIn(doc, statement.content)];
    const hearer = findHearer(doc, statement, heads);
    const gives = /^(pledge|announce)$/.test(statement.act);
    const beneficiary = gives
      ? findBeneficiary(doc, cue, content, heads, { announce: statement.act === 'announce' })
      : undefined;
    const force = statement.act === 'call' ? forceOf(doc, cue, content) : undefined;
    const due = findDeadline(doc, statement, dates);
    return {
      ...statement,
      ...(hearer && { hearer }),
      ...(due && { due }),
      ...(beneficiary && { beneficiary }),
      ...(force && { force }),
    };
  });
  return read.map((one, i) => hearsOn(one, read[i - 1]));
}

/** What the mentions and dates of an article say of the words that head them. */
export function headsOf(doc: Doc, mentions: readonly MentionDraft[], dates: readonly DateDraft[]): Heads {
  const kinds = new Map(mentions.map(({ headToken, kind }) => [headToken, kind]));
  return {
    isParty: (token) => /^(person|organization|armed-group|state|population)$/.test(kinds.get(token) ?? ''),
    isPlace: (token) => kinds.get(token) === 'place',
    isOutlet: (token) => kinds.get(token) === 'outlet',
    isDate: (token) => dates.some(({ span }) => covers(span, tokenSpan(doc, token))),
  };
}

/** What somebody goes on writing in a message is for whom it was sent to. */
function hearsOn(one: StatementDraft, before: StatementDraft | undefined): StatementDraft {
  const isOneMessage = one.chain.at(-1)?.medium === 'social' && before?.chain.at(-1)?.medium === 'social';
  return isOneMessage && !one.hearer && before.hearer && one.quote === 'direct'
    ? { ...one, hearer: before.hearer }
    : one;
}
