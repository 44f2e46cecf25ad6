import { childrenOf, type Doc, formOf, headOf, relOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { Precision, ReadingPlace } from '../../core/reading.ts';
import { covers, cut, overlaps, type Span } from '../../core/span.ts';
import { caseOf } from '../clause/role-span.ts';
import type { MentionDraft } from '../draft.ts';
import { headToken as headOfRun } from '../mention/mention-kind.ts';
import { type MentionTables, tableForm } from '../mention/mention-table.ts';
import type { ToponymDraft } from '../toponym/toponym.ts';
import { datelineSpan } from './place-dateline.ts';
import { isInside } from './place-in.ts';
import type { PlaceNouns } from './place-table.ts';
import { isOnVessel, vesselsIn } from './place-vessel.ts';

/** A place with the token that stands for it in the tree. */
export type PlaceDraft = ReadingPlace & { readonly headToken: number };

/** What places are told by. */
export interface PlaceTables {
  readonly mentions: MentionTables;
  readonly nouns: PlaceNouns;
}

/** What else is known of the text. */
export interface PlacesAround {
  readonly dates?: readonly Span[];
  /** Names that the gazetteer knows. */
  readonly toponyms?: readonly ToponymDraft[];
}

/** Prepositions that put something at a place. */
const AT = new Set(
  'in at near outside inside across around from to into toward towards throughout within along onto over off between through beyond'.split(
    ' ',
  ),
);

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();

/**
 * The places an article names, in text order: names of places, of states where something is at them or done to them,
 * names that end in a noun for a place, and names that the gazetteer knows. How narrow each is follows from the nouns
 * beside it; where it lies is not asked yet.
 */
export function findPlaces(
  doc: Doc,
  mentions: readonly MentionDraft[],
  tables: PlaceTables,
  { dates = [], toponyms = [] }: PlacesAround = {},
): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  const line = datelineSpan(doc);
  for (const mention of mentions) {
    if (mention.form !== 'name' || dates.some((date) => overlaps(date, mention.span))) continue;
    // "Talin Police Department": a body with a place inside its name.
    if (mention.kind !== 'place' && toponyms.some((one) => one.use === 'name-part' && covers(mention.span, one.span)))
      continue;
    const named = line !== undefined && covers(line, mention.span);
    for (const part of apart(doc, named ? { ...mention, kind: 'place' } : mention, tables)) {
      const place = placeAt(doc, part, tables, found.at(-1));
      if (place && !found.some((one) => one.span[1] > place.span[0])) found.push(place);
    }
  }
  for (const one of toponyms)
    if (standsAlone(doc, one, found, mentions) && !dates.some((date) => overlaps(date, one.span)))
      found.push(placeOfName(doc, one, tables));
  const vessels = vesselsIn(doc, [...mentions.filter(({ form }) => form === 'name'), ...toponyms]);
  return withWider(
    doc,
    found.filter((place) => !isOnVessel(doc, place, vessels)).sort((a, b) => a.span[0] - b.span[0]),
  );
}

/** True for a name of a place that is no place yet, and neither acts nor stands inside the name of somebody. */
const standsAlone = (
  doc: Doc,
  { span, use }: ToponymDraft,
  found: readonly PlaceDraft[],
  mentions: readonly MentionDraft[],
): boolean => {
  if (use !== 'place' || found.some((place) => overlaps(place.span, span))) return false;
  // "Harim, Alabama"
  const wider = found.some((place) => doc.text.slice(place.span[1], span[0]) === ', ');
  return !mentions.some(
    (mention) =>
      mention.form === 'name' &&
      overlaps(mention.span, span) &&
      ((mention.kind === 'state' && !wider) || mention.span[0] < span[0] || mention.span[1] > span[1]),
  );
};

/** A name of the gazetteer as a place: how narrow it is follows from the nouns beside it. */
function placeOfName(doc: Doc, { span, text, from, to }: ToponymDraft, { mentions, nouns }: PlaceTables): PlaceDraft {
  const headToken = headOfRun(doc, { from, to });
  const noun = nounOf(doc, { span, headToken }, nouns);
  const name = tableForm(text);
  const named = nouns.get(name.split(/[\s-]+/).at(-1) as string);
  const state = mentions.states.get(name);
  const within: Span = noun?.within ? [span[0], doc.tokEnd[noun.token] as number] : span;
  const precision = noun?.precision ?? named ?? (state === undefined ? 'unresolved' : 'country');
  const country = state ?? capitalOf(name, mentions);
  return {
    span: within,
    name: cut(doc.text, within),
    ...(country === undefined ? {} : { country }),
    precision,
    headToken: noun?.within ? noun.token : headToken,
  };
}

/** "at the Salt Gate of Orvan": a site that something is at, and the town that it is named with; else the name as it is. */
function apart(doc: Doc, mention: MentionDraft, { nouns }: PlaceTables): readonly MentionDraft[] {
  const [from, end] = [tokenAt(doc, mention.span[0]), mention.span[1]];
  for (let of = from + 2; of + 1 < doc.n && (doc.tokStart[of] as number) < end; of++) {
    const site = of - 1;
    if (lower(doc, of) !== 'of' || nouns.get(lower(doc, site)) !== 'site' || uposOf(doc, of + 1) !== 'PROPN') continue;
    if (mention.kind === 'organization' && !AT.has(caseOf(doc, site))) continue;
    return [
      { ...mention, span: [mention.span[0], doc.tokEnd[site] as number], headToken: site, kind: 'place' },
      { ...mention, span: [doc.tokStart[of + 1] as number, end], headToken: of + 1, kind: 'place' },
    ];
  }
  return [mention];
}

/** What a name is as a place; nothing when it is none. */
function placeAt(
  doc: Doc,
  mention: MentionDraft,
  { mentions, nouns }: PlaceTables,
  before: PlaceDraft | undefined,
): PlaceDraft | undefined {
  const name = tableForm(cut(doc.text, mention.span));
  const noun = nounOf(doc, mention, nouns);
  const named = nouns.get(name.split(/[\s-]+/).at(-1) as string);
  // "Harim, Merova"
  const gap = before === undefined ? '' : doc.text.slice(before.span[1], mention.span[0]);
  const wider = gap === ', ';
  const there =
    AT.has(caseOf(doc, noun?.token ?? mention.headToken)) || isDoneTo(doc, noun?.token ?? mention.headToken);
  const state = mentions.states.get(name);
  const isPlace =
    mention.kind === 'place' ||
    (mention.kind !== 'person' && (noun !== undefined || gap === ' of ')) ||
    (mention.kind === 'state' && (there || wider)) ||
    (mention.kind !== 'person' && named !== undefined && there);
  if (!isPlace) return undefined;
  const span: Span = noun?.within ? [mention.span[0], doc.tokEnd[noun.token] as number] : mention.span;
  const capital = capitalOf(name, mentions);
  const country = state ?? capital;
  const precision: Precision =
    noun?.precision ?? named ?? (state !== undefined ? 'country' : capital === undefined ? 'unresolved' : 'settlement');
  return {
    span,
    name: cut(doc.text, span),
    ...(country === undefined ? {} : { country }),
    precision,
    headToken: noun?.within ? noun.token : mention.headToken,
  };
}

/** "shelled Talin", "left Talin", "the attack on Talin": a state as the place that something is done to. */
const isDoneTo = (doc: Doc, head: number): boolean =>
  relOf(doc, head) === 'obj' || relOf(doc, head) === 'nsubj:pass' || caseOf(doc, head) === 'on';

/** The state whose capital this is: the first of its seats. */
function capitalOf(name: string, { seats }: MentionTables): string | undefined {
  const state = seats.get(name);
  if (state === undefined) return undefined;
  for (const [seat, of] of seats) if (of === state) return seat === name ? state : undefined;
  return undefined;
}

interface Noun {
  readonly token: number;
  readonly precision: Precision;
  /** True when it stands behind the name and belongs to it: "Talin province". */
  readonly within: boolean;
}

/** The noun that says what kind of place a name is: behind it ("Talin province"), before it ("the town of Talin"), or in apposition. */
function nounOf(
  doc: Doc,
  { span, headToken }: Pick<MentionDraft, 'span' | 'headToken'>,
  nouns: PlaceNouns,
): Noun | undefined {
  const is = (i: number, within: boolean): Noun | undefined => {
    const precision = i >= 0 && i < doc.n && uposOf(doc, i) !== 'VERB' ? nouns.get(lower(doc, i)) : undefined;
    return precision && { token: i, precision, within };
  };
  const next = tokenAt(doc, span[1]);
  const first = tokenAt(doc, span[0]);
  const glued = next >= 0 && /^\s$/.test(doc.text.slice(span[1], doc.tokStart[next]));
  const behind = glued ? is(next, true) : undefined;
  if (behind) return behind;
  let before = first - 1;
  while (before >= 0 && /^(the|"|“|‘)$/i.test(formOf(doc, before))) before--;
  // "the town of Harim", and not "the Salt Market of Harim"
  if (before >= 1 && lower(doc, before) === 'of' && !endsName(doc, before - 1))
    return hasCapital(doc, before - 1)
      ? { token: before - 1, precision: 'region', within: false }
      : is(before - 1, false);
  const above = before >= 0 && (headOf(doc, headToken) === before || headOf(doc, before) === headToken);
  const title = above ? is(before, false) : undefined;
  if (title) return title;
  // "Harim, a village", and not "Harim, Talin province"
  const beside = childrenOf(doc, headToken).find(
    (c) => relOf(doc, c) === 'appos' && c > headToken && childrenOf(doc, c).every((d) => uposOf(doc, d) !== 'PROPN'),
  );
  return beside === undefined ? undefined : is(beside, false);
}

/** "The capital of Merova" is a town of Merova; "the provincial capital of Harim" is Harim. */
const hasCapital = (doc: Doc, i: number): boolean =>
  lower(doc, i) === 'capital' && (i === 0 || uposOf(doc, i - 1) !== 'ADJ');

/** A word with a capital right behind another: the end of a name. */
const endsName = (doc: Doc, i: number): boolean =>
  i > 0 &&
  /^\p{Lu}/u.test(formOf(doc, i)) &&
  /^\p{Lu}\p{Ll}/u.test(formOf(doc, i - 1)) &&
  !/^The$/.test(formOf(doc, i - 1));

/** Each place with the wider one its words put it in, and the country that follows from that. */
function withWider(doc: Doc, places: readonly PlaceDraft[]): PlaceDraft[] {
  const made: PlaceDraft[] = [];
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as PlaceDraft;
    const next = places[i + 1];
    const wider = next && isInside(doc, place, next) ? made[0] : undefined;
    const owned = made[0];
    // "Harim's Orim market": what is owned lies inside
    if (owned && owned.in === undefined && !wider && /^['’]s $/.test(doc.text.slice(place.span[1], owned.span[0])))
      made[0] = { ...owned, ...(place.country === undefined ? {} : { country: place.country }), in: i };
    const country = place.country ?? wider?.country;
    made.unshift(wider ? { ...place, ...(country === undefined ? {} : { country }), in: i + 1 } : place);
  }
  return made;
}
