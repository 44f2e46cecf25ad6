import { annotate } from '../annotate/annotate.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import { addBesides, headsOf } from '../extract/beside/statement-beside.ts';
import { findTalks } from '../extract/chain/talk-open.ts';
import { findDates } from '../extract/date/date.ts';
import type { DueDraft } from '../extract/draft.ts';
import { findEvents } from '../extract/event/event.ts';
import { findFigures } from '../extract/figure/figure.ts';
import { findLabels } from '../extract/label/label.ts';
import { findAliases } from '../extract/mention/alias.ts';
import { findMentions } from '../extract/mention/mention.ts';
import { indexMentions } from '../extract/mention/mention-index.ts';
import { headOfSpan, withSpeakers } from '../extract/mention/mention-speaker.ts';
import { findPlaces } from '../extract/place/place.ts';
import { findRelations, possessivesOf } from '../extract/relation/relation.ts';
import { findStatements } from '../extract/statement/statement.ts';
import { findToponyms } from '../extract/toponym/toponym.ts';
import { groundActors } from '../ground/actor/actor.ts';
import { resolveDates } from '../ground/calendar/calendar.ts';
import { placeDeadline } from '../ground/calendar/deadline.ts';
import { withHistory } from '../ground/calendar/history.ts';
import { groundLabels, ownSide } from '../ground/label/label.ts';
import { withNeutralNames } from '../ground/label/neutral-name.ts';
import { partiesOf } from '../ground/party/party.ts';
import { groundPlaces } from '../ground/place/place.ts';
import { groundRelations } from '../ground/relation/relation.ts';
import type { RawDocument } from '../intake/document.ts';
import { readPage } from '../intake/page.ts';
import { cleanArticle } from '../text/article.ts';
import type { CleanText } from '../text/clean.ts';
import { assemble, assembleUnread } from './assemble.ts';
import { checkReading } from './check.ts';
import { homeEvidence } from './outlet-home.ts';
import type { Resources } from './resources.ts';

/** What a reading holds beyond the usual. */
export interface ReadOptions {
  /** Tokens, tags and trees. */
  readonly tokens?: boolean;
  /** The rules behind each event. */
  readonly explain?: boolean;
  /** Every name of a place, whatever it is used for. */
  readonly toponyms?: boolean;
}

/**
 * One article from bytes to reading: the walk through the rooms, left to right. English is read, and so is a text too
 * short to tell its language when it is in Latin letters, with a note; an article in another language is kept with
 * its text and a note, and nothing is read from it. Rejects with a StemmaError when
 * there is no text to read.
 */
export async function readArticle(raw: RawDocument, resources: Resources, options: ReadOptions = {}): Promise<Reading> {
  const page = await readPage(raw);
  const clean = cleanArticle(page, { given: raw.given, clean: raw.clean, outlets: resources.outlets });
  if (!isReadable(clean)) return assembleUnread(raw, page, clean);

  const doc = annotate(clean.text, clean.paragraphs, resources.model, resources.names);

  const found = findMentions(doc, resources.mentions);
  const aliases = findAliases(doc, found);
  const drafts = findDates(doc, resources.dates);
  const figures = findFigures(doc, resources.figures, drafts);
  const statements = addBesides(doc, findStatements(doc, resources.cues, found), found, drafts);
  const talks = findTalks(doc, headsOf(doc, found, drafts), statements, found);
  const mentions = withSpeakers(doc, found, statements, resources.mentions.heads);
  const { mentions: words, names, gazetteer, placeNouns: nouns } = resources;
  const toponyms = findToponyms(doc, { mentions: words, lexicon: names.lexicon, gazetteer });
  const spans = drafts.map(({ span }) => span);
  const placed = findPlaces(doc, mentions, { mentions: words, nouns }, { dates: spans, toponyms });
  const told = findEvents(doc, resources.events, { mentions, statements, figures, dates: drafts, places: placed });

  const index = indexMentions(doc, mentions);
  const ties = findRelations(
    doc,
    { relations: resources.relations, mentions: resources.mentions, standing: resources.events.standing },
    { index, statements, dates: drafts },
  );

  const dates = resolveDates(drafts, clean.published);
  const events = withHistory(told, drafts, dates, clean.published);
  const deadlineOf = (due: DueDraft) => placeDeadline(due, drafts, clean.published);
  const grounded = groundActors(doc, mentions, aliases, resources.mentions, {
    statements,
    outlet: clean.outlet,
    possessives: possessivesOf(doc, ties),
  });

  const who = { ...grounded, actors: withNeutralNames(grounded.actors, resources.labels) };

  const published = clean.published;
  const parties = partiesOf(doc, index, who, resources.mentions);
  const { actors } = who;
  const around = { actors, mentions, aliases, statements, drafts, dates, published };
  const related = groundRelations(doc, ties, around, parties);
  const called = findLabels(doc, resources.labels, {
    ...{ mentions, index, statements },
    ...{ ties: resources.relations.nouns, things: resources.mentions.nouns.thing },
  });
  const speaker = (source: Span) => parties.named(headOfSpan(doc, source))?.actor.id;
  const isOwnSide = ownSide(statements, related.relations, speaker);
  const { actorOf } = who;
  const labels = groundLabels(doc, called, { at: parties.named, actorOf, statements, isOwnSide });

  const seats = groundPlaces(
    clean.text,
    { places: placed, toponyms },
    { gazetteer, outlet: homeEvidence(clean, resources.outlets) },
  );
  const notes = [...who.notes, ...seats.notes];

  const finds = {
    mentions,
    aliases,
    figures,
    statements,
    talks,
    events,
    dates,
    places: seats.places,
    toponyms: seats.toponyms,
    deadlineOf,
    ...who,
    notes,
    related,
    labels,
  };
  const reading = assemble(raw, page, clean, doc, finds, {
    tokens: options.tokens ?? false,
    explain: options.explain ?? false,
    toponyms: options.toponyms ?? false,
    tables: resources.tables,
    mentions: resources.mentions,
  });
  checkReading(reading);
  return reading;
}

/** True for English, and for Latin letters whose language nobody can tell. */
function isReadable({ language, text }: CleanText): boolean {
  if (language !== 'und') return language === 'en';
  return /\p{L}/u.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text);
}
