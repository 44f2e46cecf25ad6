import { beforeAll, describe, expect, test } from 'vitest';
import { MODELS } from '../../src/run/model-name.ts';
import { loadResources } from '../../src/run/resources.ts';
import type { SetStory } from '../golden/accounts.ts';
import { ownLineageFigures, ownRows, ownStoryFigures } from './accounts-figures.ts';
import { actorsFigures, linkMentions } from './actors-figures.ts';
import { coreferenceFigures } from './coreference-figures.ts';
import { scoreDatesFile } from './dates-figures.ts';
import { debrisFigures, readLabelled } from './debris-figures.ts';
import type { EventRow } from './event-clusters.ts';
import { codeEvents } from './events-figures.ts';
import { setsOf } from './events-sets.ts';
import { findLineage, type Lineage, type LineageRow, lineageFigures, readTexts } from './lineage-figures.ts';
import { ledgerFigures } from './lineage-ledger.ts';
import { namesFigures, scorePairs } from './names-figures.ts';
import { LANGUAGES, NAME_PARTS, scoreOwn } from './names-own.ts';
import { ownEventFigures } from './own-event-figures.ts';
import { EVENT_PARTS, readOwnEvents } from './own-events.ts';
import { ownFigures } from './own-figures.ts';
import { PLACE_PARTS, readPlaceGold } from './own-places.ts';
import { besides, isWhole, LEDGERS, SET_PARTS } from './own-set.ts';
import { readSpeakers, speakerFigures } from './own-speakers.ts';
import { PARTS, readOwn } from './own-statements.ts';
import { place, placesFigures, readPlaced } from './places-figures.ts';
import { apartFigures, type ReuseRow, reuseFigures } from './reuse-figures.ts';
import { belowFloor, benchPath, type Figures, readFloors, readModelFloors, readRows } from './score.ts';
import { SPEAKER_SETS } from './speaker-gold.ts';
import { readGoldArticles, statementsFigures } from './statements-figures.ts';
import { MIXED, storiesFound, storyFigures } from './story-groups.ts';
import type { StoryRow } from './story-stream.ts';

/** Measures one development set; gives nothing when the set is not on this machine. */
type Measure = (file: string) => Figures | undefined | Promise<Figures | undefined>;

const SETS: readonly (readonly [score: string, set: string, file: string, measure: Measure])[] = [
  ['names', 'names-unsc-dev', 'grounding/names-unsc-dev.jsonl.gz', names],
  ['names', 'names-wdarabic-dev', 'grounding/names-wdarabic-dev.jsonl', names],
  ['debris', 'seb181.readability+linkedom', 'intake/plain-debris/seb181.readability+linkedom.ndjson.gz', debris],
  ['debris', 'seb181.body-text', 'intake/plain-debris/seb181.body-text.ndjson.gz', debris],
  ['dates', 'dates-timebank', 'grounding/dates-timebank.jsonl.gz', scoreDatesFile],
  ['dates', 'dates-aquaint', 'grounding/dates-aquaint.jsonl', scoreDatesFile],
  ['accounts', 'lineage-synth', 'crossdoc/lineage-synth/dev.jsonl', lineage],
  ['accounts', 'clough09', 'crossdoc/clough09/dev.jsonl', reuse],
  ['accounts', 'basil', 'crossdoc/basil/dev.jsonl.gz', told],
  ['accounts', 'newswcl50', 'crossdoc/newswcl50/dev.jsonl.gz', told],
  ['accounts', 'ecbplus', 'crossdoc/ecbplus/dev.jsonl.gz', events],
  ['places', 'geo-trnews', 'grounding/geo-trnews.jsonl.gz', places],
  ['places', 'geo-lgl-a', 'grounding/geo-lgl-a.jsonl.gz', places],
  ['statements', 'polnear-dev', 'attribution/polnear/dev.jsonl.gz', statements],
];

async function lineage(file: string): Promise<Figures | undefined> {
  const rows = readRows<LineageRow>(file);
  if (!rows) return undefined;
  const { outlets } = await loadResources();
  const texts = await readTexts(rows, outlets);
  return { ...lineageFigures(rows, findLineage(rows, texts)), ...(await ledgerFigures(texts, outlets)) };
}

function reuse(file: string): Figures | undefined {
  const rows = readRows<ReuseRow>(file);
  return rows && reuseFigures(rows);
}

async function events(file: string): Promise<Figures | undefined> {
  const rows = readRows<EventRow>(file);
  if (!rows) return undefined;
  return { ...storyFigures(rows, storiesFound(rows)), ...(await coreferenceFigures(rows, await loadResources())) };
}

function told(file: string): Figures | undefined {
  const rows = readRows<StoryRow>(file);
  return rows && { ...storyFigures(rows, storiesFound(rows)), ...apartFigures(rows) };
}

function names(file: string): Figures | undefined {
  const scored = scorePairs(file);
  return scored && namesFigures(scored);
}

async function places(file: string): Promise<Figures | undefined> {
  const rows = readPlaced(file, await loadResources());
  return rows && placesFigures(rows);
}

function debris(file: string): Figures | undefined {
  const rows = readLabelled(file);
  return rows && debrisFigures(rows);
}

async function statements(file: string): Promise<Figures | undefined> {
  const articles = readGoldArticles(file);
  return articles && statementsFigures(articles, await loadResources());
}

describe.each(SETS)('%s on %s', (score, set, file, measure) => {
  test('stays above its floors', { timeout: 240_000 }, async ({ skip }) => {
    const figures = await measure(benchPath(file));
    if (!figures) return skip(`${benchPath(file)} is not on this machine`);
    const floors = readFloors(score);
    expect(Object.keys(floors[set] ?? {}).length).toBeGreaterThan(0);
    expect(belowFloor(set, figures, floors)).toEqual([]);
  });
});

describe('the stories of three sets that come in mixed', () => {
  test('stay above their floors', { timeout: 120_000 }, ({ skip }) => {
    const rows = MIXED.flatMap((file) => readRows<StoryRow>(file) ?? []);
    if (rows.length === 0) return skip('the sets are not on this machine');
    const floors = readFloors('accounts');
    expect(Object.keys(floors.mixed ?? {})).toContain('story B3');
    expect(belowFloor('mixed', storyFigures(rows, storiesFound(rows)), floors)).toEqual([]);
  });
});

describe('our own set of accounts', () => {
  const found = new Map<readonly SetStory['part'][], Lineage>();
  beforeAll(async () => {
    const { outlets } = await loadResources();
    for (const parts of LEDGERS.filter((some) => some.some(isWhole))) {
      const rows = ownRows(parts);
      found.set(parts, findLineage(rows, await readTexts(rows, outlets)));
    }
  }, 120_000);

  test.each(SET_PARTS.filter(isWhole))('stays above its floors: %s', (part) => {
    const floors = readFloors('accounts');
    expect(Object.keys(floors[`own-${part}`] ?? {}).length).toBeGreaterThan(0);
    const figures = { ...ownLineageFigures(part, found.get(besides(part)) as Lineage), ...ownStoryFigures(part) };
    expect(belowFloor(`own-${part}`, figures, floors)).toEqual([]);
  });
});

describe.each(LANGUAGES)('our own pairs of %s names', (language) => {
  test.each(NAME_PARTS)('stay above their floors: %s', (part) => {
    const [set, floors] = [`own-${language}-${part}`, readFloors('names')];
    expect(Object.keys(floors[set] ?? {}).length).toBe(3);
    expect(belowFloor(set, namesFigures(scoreOwn(language, part)), floors)).toEqual([]);
  });
});

describe('who is who across articles', () => {
  test('stays above its floors and beats equal head words', { timeout: 240_000 }, async ({ skip }) => {
    const linked = await linkMentions(benchPath('crossdoc/ecbplus/dev.jsonl.gz'), await loadResources());
    if (!linked) return skip('ECB+ is not on this machine');
    const figures = actorsFigures(linked);
    expect(belowFloor('ecbplus-dev', figures, readFloors('actors'))).toEqual([]);
    expect(figures.F1).toBeGreaterThan(figures['same-head F1'] as number);
    expect(figures['story F1']).toBeGreaterThan(figures['story same-head F1'] as number);
  });
});

describe('events of the sentence pool', () => {
  test('stay above their floors, found freely and between given parties', { timeout: 120_000 }, async ({ skip }) => {
    const rows = await codeEvents(benchPath('events/pool_dev.jsonl.gz'));
    if (!rows) return skip('the sentence pool is not on this machine');
    const sets = setsOf('pool_dev', rows);
    expect(Object.keys(sets)).toEqual(['pool_dev', 'pool_dev-pair']);
    const floors = readFloors('events');
    for (const [set, figures] of Object.entries(sets)) {
      expect(Object.keys(floors[set] ?? {}).length).toBeGreaterThan(1);
      expect(belowFloor(set, figures, floors)).toEqual([]);
    }
  });
});

describe('our own gold of places', () => {
  test.each(PLACE_PARTS)('stays above its floors: %s', async (part) => {
    const resources = await loadResources();
    const rows = readPlaceGold(part).map((item) => place(item, resources));
    const floors = readFloors('places');
    expect(Object.keys(floors[`own-${part}`] ?? {}).length).toBeGreaterThan(3);
    expect(belowFloor(`own-${part}`, placesFigures(rows), floors)).toEqual([]);
  });
});

describe('our own gold of events', () => {
  test.each(EVENT_PARTS)('stays above its floors: %s', { timeout: 240_000 }, async (part) => {
    const floors = readFloors('events');
    expect(Object.keys(floors[`own-${part}`] ?? {}).length).toBeGreaterThan(10);
    expect(belowFloor(`own-${part}`, ownEventFigures(await readOwnEvents(part, 'fast')), floors)).toEqual([]);
  });
});

describe.each(MODELS)('our own gold of statements, read with the %s model', (model) => {
  // The first part to be measured waits for all 118 articles; the accurate model takes its time.
  test.each(PARTS)('stays above its floors: %s', { timeout: 240_000 }, async (part) => {
    const floors = readModelFloors('statements', model);
    expect(Object.keys(floors[`own-${part}`] ?? {}).length).toBeGreaterThan(10);
    expect(belowFloor(`own-${part}`, ownFigures(await readOwn(part, model)), floors)).toEqual([]);
  });
  test('stays above its floors: the articles to develop on', { timeout: 240_000 }, async () => {
    const floors = readModelFloors('statements', model);
    for (const set of SPEAKER_SETS) {
      expect(Object.keys(floors[`own-${set}`] ?? {}).length, set).toBeGreaterThan(3);
      expect(belowFloor(`own-${set}`, speakerFigures(await readSpeakers(set, model)), floors)).toEqual([]);
    }
  });
});
