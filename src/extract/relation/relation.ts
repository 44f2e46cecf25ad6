import { childBy, childrenOf, type Doc, formOf, headOf, relOf, spanOf, tokenSpan, uposOf } from '../../annotate/doc.ts';
import { patientOf, subjectOf } from '../clause/role.ts';
import { caseOf } from '../clause/role-span.ts';
import { statementAround } from '../clause/statement-around.ts';
import type { DateDraft, StatementDraft } from '../draft.ts';
import { standingOf } from '../event/modality.ts';
import type { StandingTable } from '../event/standing-table.ts';
import type { MentionIndex } from '../mention/mention-index.ts';
import type { MentionTables } from '../mention/mention-table.ts';
import { isHyphen, lowerOf } from '../mention/mention-word.ts';
import { dateOfNoun, dateOfVerb } from './relation-date.ts';
import type { RelationDraft } from './relation-draft.ts';
import { type Around, eachOther, holdersOf, hyphened, ownedBy } from './relation-party.ts';
import type { BearRow, RelationRow, RelationTable } from './relation-row.ts';
import { sidesOfVerb } from './relation-verb.ts';

/** The tables that relations rest on. */
export interface RelationTables {
  readonly relations: RelationTable;
  readonly mentions: MentionTables;
  readonly standing: StandingTable;
}

/** What the other readers found in the article. */
export interface RelationFound {
  readonly index: MentionIndex;
  readonly statements: readonly StatementDraft[];
  readonly dates: readonly DateDraft[];
}

/**
 * The relations that the words of an article tell, in text order, their parties as tokens. What somebody would, may or
 * should do is none, nor is what the words call alleged; what they deny is marked so.
 */
export function findRelations(doc: Doc, tables: RelationTables, found: RelationFound): RelationDraft[] {
  const { relations: table } = tables;
  const hits = hitsOf(doc, table);
  if (hits.length === 0) return [];
  const around: Around = { doc, table, mentions: tables.mentions, index: found.index };
  const triggers = new Set(hits.map(({ token }) => token));
  const site: Site = { around, tables, found, triggers };
  return hits.flatMap((hit) => {
    switch (hit.as) {
      case 'verb':
        return hit.rows.flatMap((row) => ofVerb(site, hit.token, row));
      case 'noun':
        return hit.rows.flatMap((row) => ofNoun(site, hit.token, row));
      case 'joined':
        return hit.rows.flatMap((row) => ofJoined(site, hit.token, row));
      default:
        return hit.as satisfies never;
    }
  });
}

interface Site {
  readonly around: Around;
  readonly tables: RelationTables;
  readonly found: RelationFound;
  readonly triggers: ReadonlySet<number>;
}

interface Hit {
  readonly as: 'verb' | 'noun' | 'joined';
  readonly token: number;
  readonly rows: readonly RelationRow[];
}

/** The tokens that a row may speak of. */
function hitsOf(doc: Doc, table: RelationTable): Hit[] {
  const hits: Hit[] = [];
  for (let token = 0; token < doc.n; token++) {
    const upos = uposOf(doc, token);
    const noun = upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ';
    if (!noun && upos !== 'VERB') continue;
    const word = formOf(doc, token).toLowerCase();
    const tied = token > 1 && doc.tokEnd[token - 1] === doc.tokStart[token] && isHyphen(formOf(doc, token - 1));
    if (tied || word.includes('-')) {
      const joined = table.joined.get(word.slice(word.lastIndexOf('-') + 1));
      if (joined) hits.push({ as: 'joined', token, rows: joined });
    }
    const verbs = upos === 'VERB' || upos === 'ADJ' ? table.verbs.get(word) : undefined;
    if (verbs) hits.push({ as: 'verb', token, rows: verbs });
    const whole = tied ? hyphened(doc, token) : word;
    const nouns = noun ? table.nouns.get(/^(?:ex|then)-/.test(whole) ? whole.replace(/^\w+-/, '') : whole) : undefined;
    if (nouns) hits.push({ as: 'noun', token, rows: nouns });
  }
  return hits;
}

function ofVerb(site: Site, verb: number, row: RelationRow): RelationDraft[] {
  const { doc } = site.around;
  if (isAttribute(doc, verb)) return [];
  const sides = sidesOfVerb(site.around, verb, row);
  if (!sides) return [];
  const standing = standsAt(site, verb, [...sides.holders, ...sides.others]);
  if (!standing || (standing.negated && row.date === 'end')) return [];
  const stopped = standing.ended && stops(doc, headOf(doc, verb));
  const own = dateOfVerb(doc, verb, site.found.dates, site.triggers);
  const date = own < 0 && stopped ? dateOfVerb(doc, headOf(doc, verb), site.found.dates, site.triggers) : own;
  return [
    draftOf(site, {
      ...{ token: verb, row, oneOf: false, holders: [sides.holders], others: sides.others },
      dating: { role: stopped ? 'end' : row.date, ...(date < 0 ? {} : { date }) },
      ...{ ended: standing.ended || row.date === 'end', negated: standing.negated },
      span: tokenSpan(doc, verb),
    }),
  ];
}

/** "the **fighting** men", "a **backed** group": a participle that only describes. */
const isAttribute = (doc: Doc, verb: number): boolean =>
  relOf(doc, verb) === 'amod' && headOf(doc, verb) > verb && childBy(doc, verb, 'obl', 'obj') < 0;

function ofNoun(site: Site, noun: number, row: RelationRow): RelationDraft[] {
  const { doc, table } = site.around;
  if (isModifier(doc, noun) || (row.marks && !hasMark(doc, noun, row.marks))) return [];
  const isBetween = row.mutual && row.prepositions?.has('between') === true;
  const owned =
    ownedBy(site.around, noun, row) ?? (row.mutual && !isBetween ? eachOther(site.around, noun) : undefined);
  if (!owned) return [];
  const bearer = bearerOf(doc, noun, table);
  const said = childBy(doc, noun, 'cop') >= 0;
  const at = bearer?.verb ?? noun;
  const standing = bearer || said || isBetween ? standsAt(site, at, owned.owners) : PLAIN;
  if (!standing || (standing.negated && bearer?.row.date === 'end')) return [];
  const own = dateOfNoun(doc, noun, owned.last, site.found.dates);
  const date = own < 0 && (bearer || said) ? dateOfVerb(doc, at, site.found.dates, site.triggers) : own;
  const between = isBetween ? owned.owners.slice(0, 1) : owned.holder === undefined ? undefined : [owned.holder];
  const holders = between ? [between] : bearer ? [bearer.holders] : holdersOf(site.around, noun, row);
  const role = bearer?.row.date ?? row.date;
  return [
    draftOf(site, {
      ...{ token: noun, row, oneOf: owned.oneOf, holders, others: isBetween ? owned.owners.slice(1) : owned.owners },
      dating: { role, ...(date < 0 ? {} : { date }) },
      ...{ ended: owned.ended || standing.ended || role === 'end', negated: standing.negated },
      span: bearer
        ? [Math.min(doc.tokStart[bearer.verb] as number, doc.tokStart[noun] as number), doc.tokEnd[noun] as number]
        : tokenSpan(doc, noun),
    }),
  ];
}

/** "the **chief** economist": a noun that only describes the next one. */
const isModifier = (doc: Doc, noun: number): boolean =>
  relOf(doc, noun) === 'compound' && headOf(doc, noun) === noun + 1 && uposOf(doc, noun + 1) === 'NOUN';

function hasMark(doc: Doc, noun: number, marks: ReadonlySet<string>): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) if (marks.has(lowerOf(doc, i))) return true;
  return false;
}

/** Who carries an office by a verb: "**Haro** was elected leader", "they named **Haro** leader", "**Haro** serves as leader". */
function bearerOf(
  doc: Doc,
  noun: number,
  table: RelationTable,
): { readonly verb: number; readonly row: BearRow; readonly holders: readonly number[] } | undefined {
  const verb = headOf(doc, noun);
  if (verb < 0 || !/^(xcomp|obj|iobj|obl|advcl|ccomp)/.test(relOf(doc, noun)) || !/^(|as)$/.test(caseOf(doc, noun)))
    return undefined;
  const rows = table.bears.get(lowerOf(doc, verb)) ?? [];
  const row = rows.find(
    ({ particle }) => particle === undefined || childrenOf(doc, verb).some((c) => lowerOf(doc, c) === particle),
  );
  if (!row) return undefined;
  const holder = row.turned ? patientOf(doc, verb) : subjectOf(doc, verb);
  return holder >= 0 && holder !== noun ? { verb, row, holders: [holder] } : undefined;
}

/** "Merova-backed Harim Front": the name or adjective before the hyphen, and whom the word describes. */
function ofJoined(site: Site, token: number, row: RelationRow): RelationDraft[] {
  const { doc, index, mentions } = site.around;
  const whole = /[-\u2010\u2011]/.test(formOf(doc, token));
  const before = whole ? token : token - 2;
  const name = index.nameAt.get(before);
  const isState = mentions.adjectives.has(firstPart(doc, before));
  if (!name && !isState) return [];
  const described = describedBy(site.around, token);
  if (described.length === 0) return [];
  return [
    draftOf(site, {
      ...{ token, row, oneOf: false, holders: [[name && !isState ? name.headToken : before]], others: described },
      ...{
        dating: { role: 'holds' as const },
        ended: isEnded(site, before),
        negated: false,
        span: tokenSpan(doc, token),
      },
    }),
  ];
}

const firstPart = (doc: Doc, i: number): string => lowerOf(doc, i).replace(/[-\u2010\u2011].*$/, '');

const isEnded = ({ around: { doc, table } }: Site, i: number): boolean =>
  table.before.get(lowerOf(doc, Math.max(0, i - 1))) === 'ended';

/** Whom a describing word stands before: the first name or noun of the phrase that it opens, with the name set right behind that, or the body its men are of. */
function describedBy({ doc, index }: Around, token: number): number[] {
  const found: number[] = [];
  for (let i = token + 1; i < doc.n && i - token <= 6; i++) {
    const form = formOf(doc, i);
    const name = index.nameAt.get(i);
    if (name) return [name.headToken, ...found];
    // "Merova-backed fighters of the Front"
    if (form === 'of' && found.length > 0) {
      const body = index.nameAt.get(/^the$/i.test(formOf(doc, i + 1)) ? i + 2 : i + 1);
      return body ? [...found, body.headToken] : found;
    }
    if (/^(ADP|VERB|AUX|PRON|PUNCT|CCONJ|DET|SCONJ)$/.test(uposOf(doc, i)) && !/^[-,“"]$/.test(form)) break;
    if (form === ',' && uposOf(doc, i + 1) !== 'PROPN') break;
    if (index.byHead.has(i)) found.push(i);
  }
  return found;
}

interface Stands {
  readonly negated: boolean;
  readonly ended: boolean;
}
const PLAIN: Stands = { negated: false, ended: false };

/** How the clause of a word stands to fact; nothing where it is only thought of, planned, asked for or alleged. */
function standsAt(
  { around: { doc }, tables, found }: Site,
  at: number,
  parties: readonly number[],
): Stands | undefined {
  const told = statementAround(found.statements, tokenSpan(doc, at));
  if (isAhead(doc, at, tables.relations)) return undefined;
  const { polarity, modality } = standingOf(doc, at, parties, tables.standing, told);
  // An accusation is the accuser's word, and the statement it stands in says whose.
  if (modality !== 'happened' && !(modality === 'alleged' && told?.act === 'accuse')) return undefined;
  const head = headOf(doc, at);
  if (isNoLonger(doc, at)) return { negated: false, ended: true };
  // "used to be a member"
  if (polarity !== 'negated' && head >= 0 && /^used$/.test(lowerOf(doc, head))) return { negated: false, ended: true };
  if (polarity === 'negated' && stops(doc, headOf(doc, at))) return { negated: false, ended: true };
  const denied = told?.act === 'deny' && told.cuePolarity === 'asserted';
  return { negated: (polarity === 'negated') !== denied, ended: false };
}

/** "**stopped** backing", "**ceased** to be". */
const stops = (doc: Doc, verb: number): boolean => verb >= 0 && /^(stop|cease|quit|end)/.test(lowerOf(doc, verb));

/** "is **to** merge", "**refused** to back", "was **invited** to join": what may come of it is not told. */
function isAhead(doc: Doc, at: number, table: RelationTable): boolean {
  const kids = childrenOf(doc, at);
  if (!kids.some((c) => lowerOf(doc, c) === 'to' && relOf(doc, c) === 'mark')) return false;
  const head = headOf(doc, at);
  return (
    kids.some((c) => /^(is|are|was|were)$/.test(lowerOf(doc, c)) && /^(aux|cop)$/.test(relOf(doc, c))) ||
    (head >= 0 && table.over.has(lowerOf(doc, head)))
  );
}

/** "is **no longer** backed by", "**once** led": it held, and holds no more. */
const isNoLonger = (doc: Doc, at: number): boolean =>
  childrenOf(doc, at).some(
    (c) =>
      (lowerOf(doc, c) === 'longer' && c > 0 && /^(no|not|any)$/.test(lowerOf(doc, c - 1))) ||
      (/^(once|formerly|previously)$/.test(lowerOf(doc, c)) && relOf(doc, c) === 'advmod'),
  );

function draftOf({ around: { doc }, found }: Site, draft: Omit<RelationDraft, 'within'>): RelationDraft {
  return { ...draft, within: statementAround(found.statements, spanOf(doc, draft.token, draft.token))?.id ?? null };
}

/** The tokens such as "its" that stand for a party, in text order. */
export const possessivesOf = (doc: Doc, drafts: readonly RelationDraft[]): number[] =>
  [...new Set(drafts.flatMap(({ others, holders }) => [...others, ...holders.flat()]))]
    .filter((token) => uposOf(doc, token) === 'PRON' && relOf(doc, token) === 'nmod:poss')
    .sort((a, b) => a - b);
