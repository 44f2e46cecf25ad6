import { type Doc, tokenAt } from '../annotate/doc.ts';
import type { Span } from '../core/span.ts';
import { findBeneficiary } from './beneficiary.ts';
import { forceOf } from './call-force.ts';
import { findDeadline } from './deadline.ts';
import type { DateDraft, MentionDraft, StatementDraft } from './draft.ts';
import { findHearer, type Heads } from './hearer.ts';

/** The statements with what hangs on them besides source, cue and content: for whom, until when, to whose good, how hard. */
export function addBesides(
  doc: Doc,
  statements: readonly StatementDraft[],
  mentions: readonly MentionDraft[],
  dates: readonly DateDraft[],
): StatementDraft[] {
  const kinds = new Map(mentions.map(({ headToken, kind }) => [headToken, kind]));
  const heads: Heads = {
    isParty: (token) => /^(person|organization|armed-group|state|population)$/.test(kinds.get(token) ?? ''),
    isOutlet: (token) => kinds.get(token) === 'outlet',
  };
  return statements.map((statement) => {
    const [cue, content] = [tokensIn(doc, statement.cue), tokensIn(doc, statement.content)];
    const hearer = findHearer(doc, statement, heads);
    const gives = /^(pledge|announce)$/.test(statement.act);
    const beneficiary = gives ? findBeneficiary(doc, cue, content, heads.isParty) : undefined;
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
}

/** The tokens that begin in these spans. */
export function tokensIn(doc: Doc, spans: readonly Span[]): number[] {
  const tokens: number[] = [];
  for (const [start, end] of spans)
    for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++) tokens.push(i);
  return tokens;
}
