import type { Doc } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Actor, Alias, Published, ReadingDate, ReadingRelation, RelationKind } from '../../core/reading.ts';
import { isMutual } from '../../core/relation-kind.ts';
import { covers, type Span } from '../../core/span.ts';
import { statementAround } from '../../extract/clause/statement-around.ts';
import type { DateDraft, MentionDraft, StatementDraft } from '../../extract/draft.ts';
import { isLaterName } from '../../extract/mention/alias-pattern.ts';
import type { RelationDraft } from '../../extract/relation/relation-draft.ts';
import type { PartyKind } from '../../extract/relation/relation-row.ts';
import { plainName } from '../name.ts';
import { mayBe, type Parties, type Party, type PartyAt } from '../party/party.ts';
import { datedBy } from './relation-date.ts';

/** What besides the drafts says who stands how to whom. */
export interface RelationGround {
  readonly actors: readonly Actor[];
  readonly mentions: readonly MentionDraft[];
  readonly aliases: readonly Alias[];
  readonly statements: readonly StatementDraft[];
  readonly drafts: readonly DateDraft[];
  readonly dates: readonly ReadingDate[];
  readonly published?: Published | undefined;
}

/** Relations, with the states that only an adjective names ("Norwegian-backed"), and that adjective as a mention. */
export interface GroundedRelations {
  readonly relations: readonly ReadingRelation[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly (Omit<MentionDraft, 'headToken' | 'sentence'> & { readonly actor: string })[];
}

type Told = Omit<ReadingRelation, 'id'>;

/**
 * The relations between actors of the article, in text order. A draft becomes none where a party is nobody known, where
 * both are one, or where the kinds of its parties do not fit. A body that took another name gives `renamed-to`.
 */
export function groundRelations(
  doc: Doc,
  drafts: readonly RelationDraft[],
  ground: RelationGround,
  { at, states }: Parties,
): GroundedRelations {
  const renamed = ground.aliases.flatMap((alias) => ofAlias(doc.text, alias, ground));
  if (drafts.length === 0 && renamed.length === 0) return { relations: [], actors: [], mentions: [] };
  const used = new Set<number>();
  const told = drafts.flatMap((draft): Told[] => {
    if (used.has(draft.token)) return [];
    const found = ofDraft(draft, at, ground);
    if (found.length > 0) used.add(draft.token);
    return found;
  });
  const makeId = idMaker();
  const relations = distinct([...told, ...renamed])
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((one) => ({ id: makeId('r', one.span[0]), ...one }));
  const actors = [...states.values()].filter(({ id }) => relations.some(({ from, to }) => from === id || to === id));
  const idFor = idMaker(ground.mentions.map(({ id }) => id));
  return { relations, actors, mentions: actors.map((actor) => adjectiveOf(doc, actor, idFor)) };
}

/** The adjective that an actor's id was made from, as a mention of it. */
function adjectiveOf(
  doc: Doc,
  { id: actor }: Actor,
  idFor: ReturnType<typeof idMaker>,
): GroundedRelations['mentions'][number] {
  const start = Number.parseInt(actor.slice(1), 10);
  const words = /^[\p{L}\p{M}.'\u2019]+/u.exec(doc.text.slice(start)) ?? [''];
  const span: Span = [start, start + Math.max(1, words[0].length)];
  return { id: idFor('m', start), span, head: span, form: 'name', kind: 'state', actor, why: 'adjective' };
}

function ofDraft(draft: RelationDraft, at: PartyAt, ground: RelationGround): Told[] {
  const { row } = draft;
  const kind = draft.oneOf ? (row.one ?? row.kind) : row.kind;
  const others = partiesAt(draft.others, at).filter(({ actor }) => mayBe(actor.kind, otherSide(draft)));
  if (others.length === 0) return [];
  const holders = draft.holders
    .map((tokens) => partiesAt(tokens, at).filter(({ actor }) => mayBe(actor.kind, row.sides.doer)))
    .map((all) => all.filter(({ actor }) => !others.some((other) => other.actor.id === actor.id)))
    .find((all) => all.length > 0);
  return (holders ?? []).flatMap((holder) =>
    others.map((other) => {
      const [from, to] = row.turned ? [other, holder] : [holder, other];
      const dated = datedBy(
        draft.dating,
        ground.dates,
        (n) => ground.drafts[n]?.shape.kind === 'range',
        ground.published,
      );
      const date = dateSpan(draft.dating.date, ground.drafts);
      return {
        ...{ kind, from: from.actor.id, to: to.actor.id },
        ...dated,
        ...(draft.ended ? { ended: true as const } : {}),
        ...(draft.negated ? { negated: true as const } : {}),
        span: around([draft.span, from.span, to.span, ...(date ? [date] : [])]),
        ...{ rule: row.rule, within: draft.within },
      };
    }),
  );
}

/** The words of a date, with those of its other end: "from **2014 to 2016**". */
function dateSpan(date: number | undefined, drafts: readonly DateDraft[]): Span | undefined {
  const [own, next] = date === undefined ? [] : [drafts[date], drafts[date + 1]];
  if (!own || !next) return own?.span;
  const goesOn = next.shape.kind === 'range' && next.shape.own === 'end' && next.span[0] - own.span[1] < 8;
  return goesOn ? [own.span[0], next.span[1]] : own.span;
}

/** A state has no members by this word: "a Merovan leader" leads something of Merova's. */
const otherSide = ({ row, oneOf }: RelationDraft): ReadonlySet<PartyKind> =>
  oneOf && row.one === 'member-of'
    ? new Set<PartyKind>([...row.sides.other].filter((kind) => kind === 'body'))
    : row.sides.other;

function partiesAt(tokens: readonly number[], at: PartyAt): Party[] {
  const found = tokens.map(at).filter((party) => party !== undefined);
  return found.filter(({ actor }, n) => found.findIndex((other) => other.actor.id === actor.id) === n);
}

/** "The Front, formerly known as the Brigade": the Brigade became the Front. */
function ofAlias(text: string, alias: Alias, ground: RelationGround): Told[] {
  if (alias.evidence !== 'formerly') return [];
  const body = (name: string) =>
    ground.actors.find(
      ({ kind, names }) => mayBe(kind, BODY) && names.some((own) => plainName(own) === plainName(name)),
    );
  const [a, b] = [body(alias.a), body(alias.b)];
  if (!a || !b || a.id === b.id) return [];
  const [from, to] = isLaterName(text.slice(...alias.span)) ? [a, b] : [b, a];
  const within = statementAround(ground.statements, alias.span)?.id ?? null;
  const kind: RelationKind = 'renamed-to';
  const date = dateBeside(text, alias.span, ground);
  return [{ kind, from: from.id, to: to.id, ...date, span: alias.span, rule: 'stated name', within }];
}
const BODY: ReadonlySet<PartyKind> = new Set(['body']);

/** "renamed itself the Front **in 2017**": the date in or right behind the words. */
function dateBeside(text: string, span: Span, { drafts, dates, published }: RelationGround) {
  const date = drafts.findIndex(
    (one) =>
      covers(span, one.span) ||
      (one.span[0] > span[1] && /^(?: in| on| since)? (?:the )?$/.test(text.slice(span[1], one.span[0]))),
  );
  return date < 0 ? {} : datedBy({ date, role: 'start' }, dates, (n) => drafts[n]?.shape.kind === 'range', published);
}

const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** One of each kind between two parties in the same words: the one that says most about when. */
function distinct(told: readonly Told[]): Told[] {
  const said = (one: Told): number => [one.since, one.until, one.asOf].filter((date) => date !== undefined).length;
  return told.filter((one, n) => {
    const same = (other: Told, k: number): boolean =>
      k !== n &&
      other.kind === one.kind &&
      (isSamePair(one, other) ||
        (isMutual(one.kind) && isSamePair(one, { ...other, from: other.to, to: other.from }))) &&
      other.span[0] < one.span[1] &&
      one.span[0] < other.span[1] &&
      (said(other) > said(one) || (said(other) === said(one) && k < n));
    return !told.some(same);
  });
}

const isSamePair = (a: Told, b: Told): boolean => a.from === b.from && a.to === b.to;
