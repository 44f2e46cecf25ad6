import type { Doc } from '../../../annotate/doc.ts';
import { findSubject, patientOf, phrases } from '../../clause/role.ts';
import { isPassive } from '../../clause/voice.ts';
import { type FrameHit, lightVerb } from '../event-frame.ts';
import { NOUN_DOERS, TAKERS, VERB_DOERS } from './doer-rules.ts';
import { NOUN_RECIPIENTS } from './noun-recipient-rules.ts';
import { lower } from './party-word.ts';
import { VERB_RECIPIENTS } from './recipient-rules.ts';
import type { Party, PartyContext, RoleRule, Site } from './role-rule.ts';
import { SIDE_RULES } from './side-rules.ts';
import { TARGETS } from './target-rules.ts';

/** The parties of an event; `stopped` when the words show that no party is meant. */
export interface Parties {
  readonly agents: readonly Party[];
  readonly recipients: readonly Party[];
  /** Agents that are the other side of a two-sided event. */
  readonly sides: readonly Party[];
  /** Things and places the deed is turned on, where there is no recipient. */
  readonly targets: readonly Party[];
  readonly stopped: boolean;
}

/** Doers and recipients of the event at a frame: in each table the first rule that finds somebody has the word. */
export function partiesOf(ctx: PartyContext, hit: FrameHit): Parties {
  const { doc } = ctx;
  const verb = hit.row.pos === 'verb';
  const site: Site = { ctx, doc, hit, at: hit.token, patient: verb ? objectOf(doc, hit) : lightVerb(doc, hit.token) };
  const doers = walk(verb ? VERB_DOERS : NOUN_DOERS, site).filter(
    ({ token }) => !(verb ? NOBODY : NOBODY_OF_NOUN).test(lower(doc, token)),
  );
  // "walked out of prison", "got life"
  if (hit.row.undergone && !isPassive(doc, hit.token)) {
    const recipients = doers.map(({ token }) => ({ token, rule: 'subject it happens to' }));
    // "the town fell to the rebels"
    const agents = walk(TAKERS, site);
    return { agents, sides: [], recipients, targets: [], stopped: false };
  }
  const others = hit.row.twoSided ? walk(SIDE_RULES, site) : walk(verb ? VERB_RECIPIENTS : NOUN_RECIPIENTS, site);
  const stopped =
    doers.some(({ token }) => ctx.table.causes.has(lower(doc, token))) ||
    mishap(ctx, hit) ||
    (others.length > 0 && others.every(({ token }) => ctx.table.patients.has(lower(doc, token))));
  const recipients = others.filter(({ token }) => !doers.some((d) => d.token === token));
  if (hit.row.twoSided) return { agents: doers, sides: recipients, recipients: [], targets: [], stopped };
  const targets = recipients.length > 0 ? [] : walk(TARGETS, site);
  return { agents: doers, sides: [], recipients, targets, stopped };
}

/** Words for no party; beside a noun a number counts the deeds: "22 embargoes". */
const NOBODY = /^(?:that|this|there|which|what)$/;
const NOBODY_OF_NOUN = /^(?:that|this|there|which|what|\d+)$/;

/** The parties by the first rule of a table that finds some, each once. */
function walk(rules: readonly RoleRule[], site: Site): Party[] {
  for (const rule of rules) {
    const found = [...new Set(rule.find(site))];
    if (found.length > 0) return found.map((token) => ({ token, rule: nameOf(rule, site) }));
  }
  return [];
}

/** The name of a rule; that of a subject says by which rule it is the subject. */
function nameOf(rule: RoleRule, { doc, at }: Site): string {
  const detail = rule.name === 'subject' ? findSubject(doc, at)?.rule : undefined;
  return detail === undefined || detail === 'subject' ? rule.name : `subject: ${detail}`;
}

/** The one a verb happens to; "handed over the depot" with a particle that the parser took for a preposition. */
function objectOf(doc: Doc, hit: FrameHit): number {
  const own = patientOf(doc, hit.token);
  return own < 0 && hit.row.particle ? (phrases(doc, hit.token, new Set([hit.row.particle]))[0] ?? -1) : own;
}

/** "killed in a flood", "died in an accident": the mishap stands behind "in" or "by". */
function mishap(ctx: PartyContext, hit: FrameHit): boolean {
  if (hit.row.class !== 'ASSAULT') return false;
  const behind = phrases(ctx.doc, hit.token, new Set(['in', 'by', 'from', 'during']), patientOf(ctx.doc, hit.token));
  return behind.some((b) => ctx.table.causes.has(lower(ctx.doc, b)));
}
