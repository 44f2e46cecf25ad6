import type { LineageRow } from '../../../core/lineage.ts';
import type { StoryRow } from '../../../core/story.ts';
import type {
  ActorRow,
  ArticleRow,
  DenialRow,
  EventRow,
  FindingRow,
  IncidentRow,
  LabelRow,
  Page,
  PlaceRow,
  PledgeRow,
  RelationRow,
  StatementRow,
} from '../../../core/view.ts';
import { shareWords, typeWords, whyWords } from '../../lineage-words.ts';
import { relationDays, relationWords } from '../../relation-words.ts';
import { storyDays, storyNames } from '../../story-words.ts';
import { weigherOf } from '../../weigh.ts';
import { byWords, slotWords } from '../../weigh-words.ts';
import { classOf, contentOf, partiesOf, partyOf, placeOf, reserveOf, speakerOf, verbOf } from '../../wording.ts';
import { filterOf } from '../filter.ts';
import type { Listed } from '../listed.ts';
import { writeJson } from '../output.ts';
import { type Globals, withSource } from '../store.ts';
import { type Column, writePage } from '../table.ts';

const ARTICLES: readonly Column<ArticleRow>[] = [
  { head: 'article', of: (row) => row.id },
  { head: 'published', of: (row) => row.published?.value },
  { head: 'outlet', of: (row) => row.outlet, flexible: true },
  { head: 'title', of: (row) => `${row.retracted ? 'RETRACTED ' : ''}${row.title ?? row.opening}`, flexible: true },
  { head: 'words', of: (row) => row.words, align: 'right' },
  { head: 'stmts', of: (row) => row.statements, align: 'right' },
  { head: 'events', of: (row) => row.events, align: 'right' },
];

const STORIES: readonly Column<StoryRow>[] = [
  { head: 'story', of: (row) => row.id, flexible: true },
  { head: 'title', of: (row) => row.title, flexible: true },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'outlets', of: (row) => row.outlets, align: 'right' },
  { head: 'days', of: storyDays },
  { head: 'actors', of: (row) => storyNames(row.actors), flexible: true },
  { head: 'places', of: (row) => storyNames(row.places), flexible: true },
];

const ACTORS: readonly Column<ActorRow>[] = [
  { head: 'actor', of: (row) => row.id },
  { head: 'type', of: (row) => row.type },
  { head: 'name', of: (row) => row.name, flexible: true },
  { head: 'other spellings', of: otherNames, flexible: true },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'stmts', of: (row) => row.statements, align: 'right' },
];

const STATEMENTS: readonly Column<StatementRow>[] = [
  { head: 'statement', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'source', of: speakerOf, flexible: true },
  { head: 'act', of: (row) => verbOf(row) },
  { head: 'content', of: contentOf, flexible: true },
  { head: 'reports', of: placeOf, flexible: true },
];

const EVENTS: readonly Column<EventRow>[] = [
  { head: 'event', of: (row) => row.id },
  { head: 'when', of: (row) => row.when?.edtf ?? row.when?.value },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'class', of: classOf },
  { head: 'by', of: (row) => partiesOf(row.agents), flexible: true },
  { head: 'to', of: (row) => partiesOf(row.recipients), flexible: true },
  { head: 'where', of: (row) => row.place?.name, flexible: true },
  { head: 'words', of: (row) => row.trigger.quote, flexible: true },
  { head: 'told as', of: reserveOf, flexible: true },
];

const RELATIONS: readonly Column<RelationRow>[] = [
  { head: 'relation', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'who', of: (row) => partyOf(row.from), flexible: true },
  { head: 'kind', of: relationWords },
  { head: 'whom', of: (row) => partyOf(row.to), flexible: true },
  { head: 'when', of: relationDays },
  { head: 'said by', of: (row) => row.teller && partyOf(row.teller), flexible: true },
];

const LABELS: readonly Column<LabelRow>[] = [
  { head: 'label', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'of', of: (row) => partyOf(row.actor), flexible: true },
  { head: 'words', of: (row) => row.cite.quote, flexible: true },
  { head: 'voice', of: (row) => row.voice },
  { head: 'tone', of: (row) => row.tone },
];

const LINEAGE: readonly Column<LineageRow>[] = [
  { head: 'article', of: (row) => row.child },
  { head: 'published', of: (row) => row.from.published },
  { head: 'reported by', of: (row) => row.from.outlet, flexible: true },
  { head: 'how', of: typeWords },
  { head: 'from', of: (row) => row.parent, flexible: true },
  { head: 'by', of: (row) => row.to.outlet, flexible: true },
  { head: 'shared', of: shareWords },
  { head: 'why', of: whyWords, flexible: true },
  { head: 'house', of: (row) => row.house, flexible: true },
];

const INCIDENTS: readonly Column<IncidentRow>[] = [
  { head: 'event', of: (row) => row.id },
  { head: 'class', of: (row) => `${row.class}${row.mode ? ` ${row.mode}` : ''}` },
  { head: 'when', of: (row) => row.when },
  { head: 'where', of: (row) => row.place, flexible: true },
  { head: 'accounts', of: (row) => row.accounts, align: 'right' },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'outlets', of: (row) => row.outlets, align: 'right' },
  { head: 'first reported', of: (row) => row.first },
  { head: 'words', of: (row) => row.sentence.quote, flexible: true },
];

const PLEDGES: readonly Column<PledgeRow>[] = [
  { head: 'pledge', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'who is bound', of: (row) => row.by && partyOf(row.by), flexible: true },
  { head: 'words', of: (row) => row.cite.quote, flexible: true },
  { head: 'by when', of: (row) => row.deadline },
  { head: 'stage', of: (row) => row.stage },
  { head: 'for', of: (row) => row.thread.filter(({ side }) => side === 'for').length, align: 'right' },
  { head: 'against', of: (row) => row.thread.filter(({ side }) => side === 'against').length, align: 'right' },
];

const DENIALS: readonly Column<DenialRow>[] = [
  { head: 'denial', of: (row) => row.id },
  { head: 'reported', of: (row) => row.reported },
  { head: 'reported by', of: (row) => row.outlet, flexible: true },
  { head: 'who denies', of: (row) => row.by && partyOf(row.by), flexible: true },
  { head: 'what', of: (row) => row.content.quote, flexible: true },
  { head: 'claim', of: (row) => row.claims[0]?.cite.quote ?? 'no article here makes it', flexible: true },
  { head: 'claimed by', of: (row) => row.claims[0]?.outlet, flexible: true },
];

const PLACES: readonly Column<PlaceRow>[] = [
  { head: 'place', of: (row) => row.id, flexible: true },
  { head: 'name', of: (row) => row.name, flexible: true },
  { head: 'precision', of: (row) => row.precision },
  { head: 'country', of: (row) => row.country, flexible: true },
  {
    head: 'point',
    of: (row) => (row.lat === undefined ? (row.near ? `in ${row.near.name}` : '') : `${row.lat}, ${row.lon}`),
    flexible: true,
  },
  { head: 'articles', of: (row) => row.articles, align: 'right' },
  { head: 'events', of: (row) => row.events, align: 'right' },
];

const CONFLICTS: readonly Column<FindingRow>[] = [
  { head: 'incident or denial', of: (row) => row.incident ?? row.denial },
  { head: 'about', of: slotWords },
  { head: 'value', of: ({ sides: [side] }) => side?.value },
  { head: 'reported by', of: ({ sides: [side] }) => side?.outlet, flexible: true },
  { head: 'by', of: ({ sides: [side] }) => side && byWords(side.by), flexible: true },
  { head: 'other value', of: ({ sides: [, side] }) => side?.value },
  { head: 'reported by', of: ({ sides: [, side] }) => side?.outlet, flexible: true },
  { head: 'by', of: ({ sides: [, side] }) => side && byWords(side.by), flexible: true },
];

function otherNames(row: ActorRow): string {
  return row.names
    .map((name) => name.text)
    .filter((name) => name !== row.name)
    .join(', ');
}

/** `stemma list`: a table of articles, actors, statements and so on, or JSON with the number of all that match. */
export async function listCommand(what: Listed, options: Globals & Readonly<Record<string, unknown>>): Promise<number> {
  const filter = filterOf(options);
  await withSource(options, async (source) => {
    const show = async <Row>(page: Page<Row>, columns: readonly Column<Row>[]): Promise<void> => {
      await (options.json ? writeJson(page) : writePage(columns, page));
    };
    if (what === 'articles') return show(await source.articles(filter), ARTICLES);
    if (what === 'stories') return show(await source.stories(filter), STORIES);
    if (what === 'actors') return show(await source.actors(filter), ACTORS);
    if (what === 'statements') return show(await source.statements(filter), STATEMENTS);
    if (what === 'relations') return show(await source.relations(filter), RELATIONS);
    if (what === 'labels') return show(await source.labels(filter), LABELS);
    if (what === 'lineage') return show(await source.lineage(filter), LINEAGE);
    if (what === 'conflicts') return show(await weigherOf(source).conflicts(filter), CONFLICTS);
    if (what === 'incidents') return show(await source.incidents(filter), INCIDENTS);
    if (what === 'pledges') return show(await weigherOf(source).pledges(filter), PLEDGES);
    if (what === 'denials') return show(await weigherOf(source).denials(filter), DENIALS);
    if (what === 'places') return show(await source.places(filter), PLACES);
    return show(await source.events(filter), EVENTS);
  });
  return 0;
}
