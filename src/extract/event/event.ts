import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  tokenAt,
  tokenSpan,
} from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { EventClass, Figure, Modality, ReadingEvent } from '../../core/reading.ts';
import { covers, type Span } from '../../core/span.ts';
import { statementAround } from '../clause/statement-around.ts';
import type { DateDraft, EventDraft, MentionDraft, StatementDraft } from '../draft.ts';
import type { PlaceDraft } from '../place/place.ts';
import { withFrames } from './event-around.ts';
import { withCasualties } from './event-casualty.ts';
import { MATERIAL_CONFLICT } from './event-class.ts';
import { contextsOf } from './event-context.ts';
import { figuresOf } from './event-figure.ts';
import { frameAt } from './event-frame.ts';
import { dateOf, hasPastCue, isHistory } from './event-link.ts';
import { type Candidate, merged } from './event-merge.ts';
import { isMishap } from './event-mishap.ts';
import { isPlayed } from './event-play.ts';
import type { EventTable } from './event-table.ts';
import { isMatterOf, matterModality, talkActs } from './event-talk.ts';
import { instrumentsOf } from './instrument.ts';
import { isTold } from './is-told.ts';
import { type Standing, standingOf } from './modality.ts';
import { certaintyOf, isAuthority } from './modality-certainty.ts';
import { explained } from './party/explain.ts';
import { isMutual } from './party/mutual.ts';
import { partiesOf } from './party/party.ts';
import type { Party, PartyContext } from './party/role-rule.ts';
import { isState, stateParties } from './party/state-party.ts';
import { addressedBy } from './party/talk-party.ts';
import { apartFrom, headOfSpan, namesAnother, spansOf, speakers, toldParties } from './party/told-party.ts';
import { toldDamage } from './told-damage.ts';
import { toldDeaths } from './told-deaths.ts';
import { triggerSpan } from './whole-word.ts';

/** What the other readers found in the article. */
export interface Found {
  readonly mentions: readonly MentionDraft[];
  readonly statements: readonly StatementDraft[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateDraft[];
  readonly places?: readonly PlaceDraft[];
}

/** Candidates of the frames and of the talk acts, in text order, one a token. */
function candidates(doc: Doc, rules: EventTable, found: Found, ctx: PartyContext): Candidate[] {
  const made = new Map<number, Candidate>();
  const halted = new Set<number>();
  for (let token = 0; token < doc.n; token++) {
    const hit = frameAt(doc, token, rules);
    if (!hit) continue;
    const { row } = hit;
    if (row.class === '-' || isPlayed(doc, token, row.class)) {
      halted.add(token);
      continue;
    }
    const { stopped, agents, sides, recipients, targets } = isState(hit) ? stateParties(doc, hit) : partiesOf(ctx, hit);
    if (stopped || isMishap(doc, token, row.class, agents.length)) continue;
    const by = new Map([...agents, ...sides, ...recipients, ...targets].map(ruleOf));
    const tokens = (parties: typeof agents): number[] => parties.map((p) => p.token);
    made.set(token, {
      token,
      class: row.class,
      hit,
      agents: tokens([...agents, ...sides]),
      recipients: tokens(recipients),
      targets: tokens(targets),
      rules: by,
    });
  }
  for (const talk of talkActs(doc, found.statements)) {
    if (talk.cue.some((t) => made.has(t) || halted.has(t)) || tellsItself(doc, talk.token, made)) continue;
    const told = found.statements.find((s) => s.cue.some((c) => covers(c, tokenSpan(doc, talk.token))));
    const agents = (told?.source ?? []).map((s) => headIn(doc, s, found)).filter((t) => t >= 0);
    // "rain threatened to spoil the fair"
    if (agents.some((a) => rules.causes.has(formOf(doc, a).toLowerCase()))) continue;
    const { recipients, targets } = addressedBy(ctx, talk, agents);
    made.set(talk.token, {
      token: talk.token,
      class: talk.class,
      hit: undefined,
      agents,
      recipients: recipients.map((p) => p.token),
      targets: targets.map((p) => p.token),
      rules: new Map([...agents.map((token) => ({ token, rule: 'speaker' })), ...recipients, ...targets].map(ruleOf)),
    });
  }
  const told = [...made.values()].filter((c) => isTold(doc, c, ctx.dates));
  const recalled = [...toldDeaths(doc, found, told, rules.causes), ...toldDamage(doc, told, rules)];
  return [...told, ...recalled].sort((a, b) => a.token - b.token);
}

const ruleOf = ({ token, rule }: Party): [number, string] => [token, rule];

/** "said it would shell the road": the clause said is an event of its own, and the plain verb of saying is none. */
const tellsItself = (doc: Doc, cue: number, made: ReadonlyMap<number, Candidate>): boolean =>
  /^(say|tell|state|declare|announce|add|note|report)$/.test(lemmaOf(doc, cue)) &&
  childrenOf(doc, cue).some(
    (c) =>
      relOf(doc, c) === 'ccomp' &&
      (made.has(c) || childrenOf(doc, c).some((d) => relOf(doc, d) === 'xcomp' && made.has(d))),
  );

/** "ordered attacks on the town": the order is the deed. */
const isOrder = (doc: Doc, candidate: Candidate, classes: ReadonlyMap<number, EventClass>): boolean =>
  candidate.class === 'REQUEST' &&
  lemmaOf(doc, candidate.token) === 'order' &&
  childrenOf(doc, candidate.token).some((c) => /^(obj|nsubj:pass)$/.test(relOf(doc, c)) && classes.has(c));

const headIn = (doc: Doc, span: Span, found: Found): number =>
  found.mentions.find((m) => covers(span, m.span) && covers(span, m.head))?.headToken ?? headOfSpan(doc, span);

const BINDING = new Set(['vow', 'pledge', 'promise', 'swear', 'vowed', 'pledged', 'promised']);

/** A vow to do harm is a threat, whatever verb it is made with. */
function hostileVow(doc: Doc, candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.class !== 'AGREE' || !BINDING.has(lemmaOf(doc, candidate.token))) return false;
  return all.some(
    (c) =>
      MATERIAL_CONFLICT.has(c.class) &&
      headOf(doc, c.token) === candidate.token &&
      /^(xcomp|ccomp|acl)/.test(relOf(doc, c.token)),
  );
}

/**
 * The events of an article, in text order: one for each verb or noun of the frame table, and one for each statement
 * that is an act of its own (a pledge, a demand, an accusation). What is promised, demanded or threatened is an event
 * too, with that modality; what is refused is none. `when` is an index in `found.dates`; a party nobody names stays
 * empty.
 */
export function findEvents(doc: Doc, rules: EventTable, found: Found): EventDraft[] {
  const heads = new Set(found.mentions.map((m) => m.headToken));
  const ctx: PartyContext = { doc, table: rules, heads, dates: found.dates.map((d) => d.span) };
  const named = new Map(found.mentions.toReversed().map((m) => [m.headToken, m]));
  const raw = candidates(doc, rules, found, ctx);
  const kinds = new Map<number, EventClass>(raw.map((c) => [c.token, c.class]));
  const all = raw.filter((c) => !isOrder(doc, c, kinds));
  const classes = new Map<number, EventClass>(all.map((c) => [c.token, c.class]));
  const vows = new Set(all.filter((c) => hostileVow(doc, c, all)).map((c) => c.token));
  const actOver = (token: number): EventClass | undefined => {
    const act = isMatterOf(doc, token, classes);
    return vows.has(act) ? 'THREATEN' : classes.get(act);
  };
  const told = merged(
    doc,
    all.filter((c) => isMatterOf(doc, c.token, classes) < 0 || matterModality(actOver(c.token)) !== undefined),
  );
  // "held by the Front since May" tells nothing the Front believes
  const deeds = told.filter((c) => MATERIAL_CONFLICT.has(c.class)).map((c) => tokenSpan(doc, c.token));
  const tellings = found.statements.filter(
    ({ act, cue }) => act !== 'believe' || !cue.some((span) => deeds.some((deed) => covers(span, deed))),
  );
  const triggers = new Set(told.flatMap((c) => [c.token, ...(c.absorbed ?? [])]));
  const makeId = idMaker();
  const drafts = told.map((candidate): EventDraft => {
    const { token, hit } = candidate;
    const trigger = triggerSpan(doc, token);
    const statement = statementAround(tellings, trigger);
    const source = sourceOf(found.statements, trigger, candidate.class);
    const forBody = !MATERIAL_CONFLICT.has(candidate.class);
    const around = { doc, trigger: token, statement, forBody, mentions: named };
    const byRule = (tokens: readonly number[]) =>
      tokens.map((t) => ({ token: t, rule: candidate.rules.get(t) ?? 'told twice' }));
    const clause = toldParties(around, byRule(candidate.agents));
    const doers = source && !namesAnother(clause, source) ? speakers(around, source) : clause;
    const suffering = apartFrom(toldParties(around, byRule(candidate.recipients)), doers);
    const mutual = hit !== undefined && isMutual(doc, hit, doers.length, suffering.length);
    const turnedOn =
      mutual || suffering.length > 0 ? [] : apartFrom(toldParties(around, byRule(candidate.targets)), doers);
    const [agents, recipients, targets] = [doers, suffering, turnedOn].map(spansOf) as [Span[], Span[], Span[]];
    const parties = [...candidate.agents, ...candidate.recipients];
    const standing = isMade(candidate) ? MADE : standingOf(doc, token, parties, rules.standing, statement);
    const denied = statement?.act === 'deny' && statement.cuePolarity === 'asserted';
    const weighed = hedged(standing.modality, matterModality(actOver(token)));
    // what is only denied is only said to have happened
    const modality = denied && weighed === 'happened' ? 'alleged' : weighed;
    const negated = standing.polarity === 'negated';
    const positive = vows.has(token) ? 'THREATEN' : candidate.class;
    // not agreeing, or not accepting, is refusing
    const refused = negated && (positive === 'AGREE' || (positive === 'CONCEDE' && hit?.row.lemma === 'accept'));
    const kind = refused ? 'REJECT' : positive;
    const same = kind === candidate.class;
    const own = [token, ...(candidate.absorbed ?? [])];
    const contexts = contextsOf(doc, token, rules.contexts);
    const instruments = kind === 'ASSAULT' ? instrumentsOf(doc, own, rules.instruments) : [];
    const when = own.map((t) => dateOf(doc, t, found.dates, triggers)).find((d) => d !== undefined);
    const date = when === undefined ? undefined : found.dates[when];
    return {
      id: makeId('e', trigger[0]),
      trigger,
      class: kind,
      ...(same && hit?.row.mode ? { mode: hit.row.mode } : {}),
      ...(same && hit?.row.acled ? { acled: hit.row.acled } : {}),
      ...(contexts.length > 0 ? { contexts } : {}),
      agents,
      recipients,
      ...(mutual ? { reciprocal: true as const } : {}),
      ...(targets.length > 0 ? { targets } : {}),
      ...(instruments.length > 0 ? { instruments } : {}),
      ...(when === undefined ? {} : { when }),
      figures: [
        ...new Set(
          [...own, ...(candidate.lent ?? [])].flatMap((t) =>
            figuresOf(doc, t, candidate.class, found.figures, triggers),
          ),
        ),
      ],
      polarity: (negated && !refused) !== denied ? ('negated' as const) : ('affirmed' as const),
      ...(standing.thwarted && !refused && !denied ? { thwarted: standing.thwarted } : {}),
      modality,
      background: isHistory(date) || hasPastCue(doc, token) || isFormer(doc, token),
      certainty:
        accused(doc, token, found.statements, modality, rules) ??
        certaintyOf(doc, token, agents, statement, rules.standing),
      within: statement?.id ?? null,
      explain: explained(hit?.row, doers, suffering, turnedOn),
    };
  });
  const seats = told.map(({ token, absorbed = [], agents, recipients, targets, class: kind }) => ({
    class: kind,
    own: [token, ...absorbed],
    agents,
    recipients: [...recipients, ...targets],
  }));
  return withFrames(doc, withCasualties(doc, drafts, found, rules.causes), seats, found);
}

const SPOKEN: ReadonlySet<EventClass> = new Set([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);

/** The source of the statement whose cue an act of speech is: with the name set beside an office. */
function sourceOf(statements: readonly StatementDraft[], trigger: Span, kind: EventClass): readonly Span[] | undefined {
  if (!SPOKEN.has(kind)) return undefined;
  const source = statements.find((s) => s.cue.some((c) => covers(c, trigger)))?.source;
  return source && source.length > 0 ? source : undefined;
}

/** A condition or an accusation weighs more than the act around the deed. */
const hedged = (own: Modality, around: Modality | undefined): Modality =>
  around === undefined || own === 'hypothetical' || own === 'alleged' ? own : around;

/** "accused by the army of attacking": as sure as whoever accuses; nothing when nobody is accused. */
function accused(
  doc: Doc,
  token: number,
  statements: readonly StatementDraft[],
  modality: Modality,
  rules: EventTable,
): ReadingEvent['certainty'] | undefined {
  if (modality !== 'alleged') return undefined;
  const s = sentenceOf(doc, token);
  const source = statements.find(
    (one) => one.act === 'accuse' && one.cue.some((c) => sentenceOf(doc, Math.max(0, tokenAt(doc, c[0]))) === s),
  )?.source[0];
  return source && isAuthority(doc.text.slice(source[0], source[1]), rules.standing)
    ? 'alleged-by-authority'
    : 'suspected';
}

/** "will leave **under a deal**": the deal is made, whatever is still to come under it. */
const isMade = ({ class: kind, hit }: Candidate): boolean => kind === 'AGREE' && hit?.row.under?.has('under') === true;
const MADE: Standing = { polarity: 'affirmed', modality: 'happened' };

const isFormer = (doc: Doc, token: number): boolean =>
  childrenOf(doc, token).some(
    (c) => relOf(doc, c) === 'amod' && /^(former|past|previous|historic)$/i.test(formOf(doc, c)),
  );
