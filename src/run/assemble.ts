import { type Doc, headOf, lemmaOf, relOf, sentenceCount, sentenceSpan, tokenSpan, uposOf } from '../annotate/doc.ts';
import type {
  Actor,
  Alias,
  ChainLink,
  Figure,
  Mention,
  Note,
  Reading,
  ReadingDate,
  ReadingLabel,
  ReadingToken,
  ReadingToponym,
  Statement,
} from '../core/reading.ts';
import { cut } from '../core/span.ts';
import type { Talk } from '../extract/chain/talk-open.ts';
import type { DueDraft, EventDraft, MentionDraft, StatementDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention/mention-table.ts';
import type { PlaceDraft } from '../extract/place/place.ts';
import { whyReader } from '../ground/actor/mention-why.ts';
import type { GroundedRelations } from '../ground/relation/relation.ts';
import { carryTalks } from '../ground/talk/talk.ts';
import type { Page, RawDocument } from '../intake/document.ts';
import type { CleanText } from '../text/clean.ts';
import { ownOutletReader } from './own-outlet.ts';
import { type PartyReader, partyReader } from './party.ts';

/** What the rooms `extract` and `ground` found in one article. */
export interface Found {
  readonly mentions: readonly MentionDraft[];
  readonly aliases: readonly Alias[];
  readonly figures: readonly Figure[];
  readonly dates: readonly ReadingDate[];
  readonly places: readonly PlaceDraft[];
  readonly toponyms: readonly ReadingToponym[];
  /** The last day of a deadline; nothing when it could not be placed. */
  readonly deadlineOf: (due: DueDraft) => string | undefined;
  readonly statements: readonly StatementDraft[];
  /** Interviews and the like that the text tells of. */
  readonly talks: readonly Talk[];
  readonly events: readonly EventDraft[];
  readonly actors: readonly Actor[];
  readonly related: GroundedRelations;
  readonly labels: readonly ReadingLabel[];
  /** Mention id to actor id. */
  readonly actorOf: ReadonlyMap<string, string>;
  /** Mention id to the id of the actor it speaks for, where that is another. */
  readonly voices: ReadonlyMap<string, string>;
  /** Ids of statements whose source hides. */
  readonly faceless: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** Raised by hand whenever the assembling may give another reading of the same finds. */
const VERSION = '3';

/** Puts what the rooms found together: drafts get their actors, statements the chain with the outlet at its head. */
export function assemble(
  raw: RawDocument,
  page: Page,
  clean: CleanText,
  doc: Doc,
  found: Found,
  how: {
    readonly tokens: boolean;
    readonly explain: boolean;
    readonly toponyms: boolean;
    readonly tables: string;
    readonly mentions: MentionTables;
  },
): Reading {
  const actorFor = partyReader(doc, found.mentions, found.actorOf, how.mentions);
  const around: Around = {
    text: clean.text,
    actorFor,
    speakerFor: partyReader(doc, found.mentions, new Map([...found.actorOf, ...found.voices]), how.mentions),
    faceless: found.faceless,
    deadlineOf: found.deadlineOf,
    outlet: outletLink(clean.outlet, found.actors),
    isOwnOutlet: ownOutletReader(clean.outlet),
  };
  return {
    ...frame(raw, page, clean),
    sentences: sentencesOf(doc),
    ...(how.tokens ? { tokens: tokensOf(doc) } : {}),
    quotes: doc.quotes.map((quote) => quote.span),
    mentions: inOrder([...mentionsOf(doc, found, how.mentions), ...found.related.mentions]),
    actors: [...found.actors, ...found.related.actors].sort((a, b) => startOf(a) - startOf(b)),
    aliases: found.aliases,
    relations: found.related.relations,
    labels: found.labels,
    places: found.places.map(({ headToken: _token, ...place }) => place),
    ...(how.toponyms ? { toponyms: found.toponyms } : {}),
    dates: found.dates,
    figures: found.figures,
    statements: carryTalks(doc, found.statements, found.talks, around.speakerFor).map((draft) =>
      finishStatement(draft, around),
    ),
    events: found.events.map(({ explain, ...draft }) => ({
      ...draft,
      agentActors: draft.agents.map(actorFor),
      recipientActors: draft.recipients.map(actorFor),
      ...(how.explain ? { explain } : {}),
    })),
    notes: [...page.notes, ...clean.notes, ...(clean.language === 'en' ? [] : [READ_ANYWAY]), ...found.notes],
    readBy: `stemma ${VERSION}; ${doc.model}; tables ${how.tables}`,
  };
}

/** The mentions with their actors, and why they are theirs. */
function mentionsOf(doc: Doc, found: Found, tables: MentionTables): Mention[] {
  const why = whyReader(doc, found.aliases, tables);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  return found.mentions.map((draft) => {
    const { headToken: _token, sentence: _sentence, ...mention } = draft;
    const actor = actors.get(found.actorOf.get(mention.id) ?? '');
    return actor ? { ...mention, actor: actor.id, why: why(draft, actor) } : { ...mention, actor: null };
  });
}

/** Mentions in text order, the longer first where two begin together. */
const inOrder = (mentions: Mention[]): Mention[] =>
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** Where the first words for an actor stand, by its id. */
const startOf = ({ id }: Actor): number => Number.parseInt(id.slice(1), 10);

const READ_ANYWAY: Note = {
  code: 'language-unknown',
  message: 'the text is too short to tell its language; it is read as English',
};

/** The reading of an article in a language Stemma does not read: text and frame, no cells, a note that says why. */
export function assembleUnread(raw: RawDocument, page: Page, clean: CleanText): Reading {
  const why: Note =
    clean.language === 'und'
      ? { code: 'language-unknown', message: 'the language could not be told; the text is kept and not read' }
      : { code: 'language-not-read', message: `the text is in "${clean.language}"; it is kept and not read` };
  return {
    ...frame(raw, page, clean),
    sentences: [],
    quotes: [],
    mentions: [],
    actors: [],
    aliases: [],
    relations: [],
    labels: [],
    places: [],
    dates: [],
    figures: [],
    statements: [],
    events: [],
    notes: [...page.notes, ...clean.notes, why],
    readBy: `stemma ${VERSION}; not read`,
  };
}

/** The fields that do not depend on what was found in the text. */
function frame(raw: RawDocument, page: Page, clean: CleanText) {
  return {
    schema: 'stemma/reading@1' as const,
    id: raw.id,
    sha256: raw.capture.sha256,
    ...(clean.title === undefined ? {} : { title: clean.title }),
    ...(clean.byline === undefined ? {} : { byline: clean.byline }),
    ...(clean.outlet === undefined ? {} : { outlet: clean.outlet }),
    ...(clean.url === undefined ? {} : { url: clean.url }),
    language: clean.language,
    ...(clean.published === undefined ? {} : { published: clean.published }),
    text: clean.text,
    setAside: [...page.setAside, ...clean.setAside].map(({ text, why }) => ({ text, why })),
  };
}

/** What a statement needs to become whole: the article's actors, calendar and outlet. */
interface Around {
  readonly text: string;
  readonly actorFor: PartyReader;
  readonly speakerFor: PartyReader;
  readonly faceless: ReadonlySet<string>;
  readonly deadlineOf: Found['deadlineOf'];
  readonly outlet: ChainLink[];
  readonly isOwnOutlet: (words: string) => boolean;
}

function finishStatement({ due, hearer, ...draft }: StatementDraft, around: Around): Statement {
  const { actorFor, speakerFor, outlet } = around;
  const sourceActor = draft.source.map(speakerFor).find((actor) => actor !== null) ?? null;
  const deadline = due && around.deadlineOf(due);
  // Told to the outlet itself: it is no hearer, unless something is asked of it.
  const heard = hearer && (draft.act === 'call' || !around.isOwnOutlet(cut(around.text, hearer))) ? hearer : undefined;
  return {
    ...draft,
    sourceActor,
    anonymous: sourceActor === null && (draft.anonymous || around.faceless.has(draft.id)),
    chain: [...outlet, ...throughOthers(draft.chain, sourceActor, around)],
    ...(heard && { hearer: heard, addressee: actorFor(heard) }),
    ...(deadline && { deadline }),
    ...(draft.beneficiary && { beneficiaryActor: actorFor(draft.beneficiary) }),
  };
}

/** The links behind the outlet: words told to itself went through nobody else, and were not aired by somebody else. */
function throughOthers(
  chain: StatementDraft['chain'],
  speaker: string | null,
  { text, speakerFor, isOwnOutlet, outlet }: Around,
): ChainLink[] {
  const isOwn = ({ source, medium }: StatementDraft['chain'][number]): boolean =>
    source !== null && /^(outlet|broadcast)$/.test(medium ?? '') && isOwnOutlet(cut(text, source));
  const own = chain.slice(0, -1).filter(isOwn);
  const self = outlet[0]?.actor ?? null;
  const isSelf = ({ source }: StatementDraft['chain'][number]): boolean =>
    source !== null && (isOwnOutlet(cut(text, source)) || (self !== null && speakerFor(source) === self));
  return chain
    .filter((link, i) => !own.includes(link) && (i === chain.length - 1 || !isSelf(link)))
    .map(({ source, medium }, i, links) => {
      const aired = own.length > 0 && medium === 'broadcast' ? undefined : medium;
      const actor = i === links.length - 1 ? speaker : source ? speakerFor(source) : null;
      return { source, actor, ...(aired && { medium: aired }) };
    });
}

/** The outlet as the first link of every chain; none when nobody knows who published the text. */
function outletLink(outlet: string | undefined, actors: readonly Actor[]): ChainLink[] {
  if (outlet === undefined) return [];
  const same = actors.find((actor) => actor.names.some((name) => name.toLowerCase() === outlet.toLowerCase()));
  return [{ source: null, actor: same?.id ?? null, medium: outlet }];
}

const sentencesOf = (doc: Doc) => Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s));

function tokensOf(doc: Doc): ReadingToken[] {
  const tokens: ReadingToken[] = [];
  for (let s = 0; s < sentenceCount(doc); s++) {
    const first = doc.sentStart[s] as number;
    for (let i = first; i < (doc.sentStart[s + 1] as number); i++)
      tokens.push({
        span: tokenSpan(doc, i),
        upos: uposOf(doc, i),
        lemma: lemmaOf(doc, i),
        head: headOf(doc, i) < 0 ? -1 : headOf(doc, i) - first,
        deprel: relOf(doc, i),
      });
  }
  return tokens;
}
