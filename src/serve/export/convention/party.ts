import type { Mention } from '../../../core/reading.ts';
import { covers, type Span } from '../../../core/span.ts';
import type { EventRow, Party } from '../../../core/view.ts';
import { type PartyTable, type Side, sideOfWords } from './party-table.ts';
import { mentionsIn, withoutPrivateNames, wordsAt } from './privacy.ts';
import { recordOf, type ToldEvent } from './story.ts';
import type { Taker } from './taker.ts';

/** Doers and those it was done to. */
export interface Takers {
  readonly doers: readonly Taker[];
  readonly targets: readonly Taker[];
}

/**
 * The parties of an event. Where both sides do the same to each other (they clashed), the first party counts as doer
 * and the others as targets: the conventions know no third way. Who is counted among the dead or hurt did not do it.
 */
export function takersOf(told: ToldEvent, table: PartyTable): Takers {
  const record = recordOf(told);
  const { agents, recipients, figures, reciprocal, class: name } = told.row;
  const things = (told.row.targets ?? []).map((cite): Party => ({ text: cite.quote, cite }));
  const of = (parties: EventRow['agents'], actors: readonly (string | null)[] | undefined, target: boolean): Taker[] =>
    parties.map((party, i) => takerOf(told, party, actors?.[i] ?? undefined, { table, target }));
  const harmed = agents.map(({ cite }) => name === 'ASSAULT' && figures.some((one) => isHarm(one, cite.span)));
  const doers = of(agents, record?.agentActors, false).filter((_, i) => !harmed[i]);
  const targets = [
    ...of(agents, record?.agentActors, true).filter((_, i) => harmed[i]),
    ...of(recipients, record?.recipientActors, true),
    ...of(things, undefined, true),
  ];
  return reciprocal && targets.length === 0 && name === 'ASSAULT'
    ? { doers: doers.slice(0, 1), targets: doers.slice(1) }
    : { doers, targets };
}

const isHarm = ({ measure, cite }: EventRow['figures'][number], span: Span): boolean =>
  (measure === 'killed' || measure === 'injured') && covers(span, cite.span);

function takerOf(
  told: ToldEvent,
  party: Party,
  local: string | undefined,
  { table, target }: { readonly table: PartyTable; readonly target: boolean },
): Taker {
  const { reading } = told.article;
  const span: Span = party.cite.span;
  const mentions = mentionsIn(told, span);
  const known = local ?? mentions.find(({ actor }) => actor !== null)?.actor ?? undefined;
  const actor = reading.actors.find(({ id }) => id === known);
  const named = mentions.find(({ form }) => form === 'name');
  const person =
    local === undefined ? named?.kind === 'person' && named.span[0] <= span[0] + 4 : actor?.kind === 'person';
  const office = person && known !== undefined && told.inOffice.has(known);
  const side =
    sideOfWords(wordsAt(told, span), table) ??
    (person
      ? sideOfPerson(actor?.roles ?? [], { table, target, office })
      : sideOfKind(actor?.kind ?? mentions[0]?.kind));
  const words = withoutPrivateNames(told, span);
  const place = !person && (mentions[0]?.kind === 'place' || named?.kind === 'place');
  return { name: nameOf(), words, person, place, ...(side === undefined ? {} : { side }) };

  function nameOf(): string {
    if (side === 'civilians') return civilians(told.row);
    if (person && !office) return side === undefined ? 'Person (name withheld)' : 'Armed person (name withheld)';
    // The ledger's name stands for the whole phrase only where the phrase is that actor.
    if (local !== undefined && party.name !== undefined) return party.name;
    return (side !== undefined && UNOFFICIAL.includes(side) ? groupIn(told, mentions) : undefined) ?? plainName();
  }

  /** Words without article and number; for the armed of nobody the name that ACLED has for them, and no label. */
  function plainName(): string {
    if (side === 'armed' && !named) return 'Unidentified armed group';
    const count = told.row.figures.find(({ cite }) => cite.span[0] === span[0] && cite.span[1] < span[1]);
    const rest = withoutPrivateNames(told, [count?.cite.span[1] ?? span[0], span[1]]);
    return rest
      .trim()
      .replace(/^of\s+/i, '')
      .replace(DETERMINER, '');
  }
}

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|whose|some|several|many|more than|at least|dozens of|hundreds of)\s+/i;
const UNOFFICIAL: readonly Side[] = ['rebels', 'militia', 'communal', 'armed'];

/** The ledger's name of the armed group whose people a phrase names: "fighters of the Harim Front". */
function groupIn({ article }: ToldEvent, mentions: readonly Mention[]): string | undefined {
  const group = mentions.find(({ form, kind, actor }) => form === 'name' && kind === 'armed-group' && actor !== null);
  const name = group?.actor && article.actorNames[article.actorIds[group.actor] ?? ''];
  return name || article.reading.actors.find(({ id }) => id === group?.actor)?.name;
}

/** "Civilians (Tashmar)", with the country where the text tells it. */
const civilians = ({ place }: EventRow): string =>
  place?.country === undefined ? 'Civilians' : `Civilians (${place.country})`;

/** A person by his descriptions; who was harmed and bears neither arms nor office is a civilian. */
function sideOfPerson(
  roles: readonly { readonly text: string }[],
  { table, target, office }: { readonly table: PartyTable; readonly target: boolean; readonly office: boolean },
): Side | undefined {
  const told = roles.map(({ text }) => sideOfWords(text, table)).find((side) => side !== undefined);
  return told ?? (target && !office ? 'civilians' : undefined);
}

function sideOfKind(kind: string | undefined): Side | undefined {
  if (kind === 'armed-group') return 'armed';
  return kind === 'state' ? 'state' : undefined;
}
