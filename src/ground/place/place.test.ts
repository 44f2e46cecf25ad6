import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { findMentions } from '../../extract/mention/mention.ts';
import { findPlaces } from '../../extract/place/place.ts';
import { findToponyms } from '../../extract/toponym/toponym.ts';
import { groundPlaces } from './place.ts';
import { distance } from './place-distance.ts';
import { findHome, type HomeEvidence } from './place-home.ts';
import { PLACE_WEIGHTS } from './place-weight.ts';

const { model, names, mentions, gazetteer, placeNouns: nouns } = await loadTables();

function ground(text: string, outlet: HomeEvidence = {}) {
  const doc = annotate(text, [[0, text.length]], model, names);
  const toponyms = findToponyms(doc, { gazetteer, mentions, lexicon: names.lexicon });
  const places = findPlaces(doc, findMentions(doc, mentions), { mentions, nouns }, { toponyms });
  return groundPlaces(text, { places, toponyms }, { gazetteer, outlet });
}
const placeIn = (text: string, name: string, outlet?: HomeEvidence) =>
  ground(text, outlet).places.find((place) => place.name === name);

describe('which of many a name means', () => {
  test.each([
    ['They met in Paris, Texas.', 'Paris', 'United States', 'the text puts it there'],
    ['They met in Paris.', 'Paris', 'France', 'most people'],
    ['A bomb went off in Tripoli, in Lebanon.', 'Tripoli', 'Lebanon', 'the text puts it there'],
    ['Libya closed the airport of Tripoli.', 'Tripoli', 'Libya', 'the article is about that country or province'],
  ])('%s', (text, name, country, why) => {
    expect(placeIn(text, name)).toMatchObject({ country, why });
  });
  test('the next best is told', () => {
    expect(placeIn('They met in Paris, Texas.', 'Paris')?.orElse).toMatchObject({ name: 'Paris', country: 'France' });
  });
  test('the home of the outlet decides where the article does not', () => {
    const text = 'A lorry overturned in Newcastle. Crews came from Perth.';
    expect(placeIn(text, 'Newcastle', { url: 'https://news.example.com.au/1' })?.country).toBe('Australia');
    expect(placeIn(text, 'Newcastle', { url: 'https://news.example.co.uk/1' })?.country).toBe('United Kingdom');
  });
  test('one sense holds throughout the article', () => {
    const { toponyms } = ground('They met in Paris, Texas. In Paris they had met before.');
    expect(toponyms.filter(({ name }) => name === 'Paris').map(({ country }) => country)).toEqual([
      'United States',
      'United States',
    ]);
  });
});

test('a spelling that no table has is found by its sound, in a state the article names', () => {
  const text = 'Shells fell on the town of Jandareesh in Syria.';
  expect(placeIn(text, 'Jandareesh')).toMatchObject({
    geonameid: '169190',
    why: expect.stringContaining('sounds alike'),
  });
});

test('a spelling alone is no place in a state that nothing speaks of', () => {
  const { places } = ground('Rebels killed three traders in the town of Venno.');
  expect(places.find(({ name }) => name === 'Venno')?.lat).toBeUndefined();
});

test('a small place in a state that nothing speaks of stays open', () => {
  const { places } = ground('Rebels in Colombia attacked a farm near the village of Tass.');
  expect(places.find(({ name }) => name === 'Tass')?.lat).toBeUndefined();
});

test('a word of another kind is a town only where the text says so', () => {
  const text = 'Arab states blamed the West. They met in the town of West, and in Arab, Alabama.';
  const { places } = ground(text);
  const seats = places.map(({ name, country, lat }) => [name, country, lat !== undefined]);
  expect(seats).toContainEqual(['West', undefined, false]);
  expect(seats).toContainEqual(['West', 'United States', true]);
  expect(seats).toContainEqual(['Arab', 'United States', true]);
  expect(places.filter(({ name }) => name === 'Arab')).toHaveLength(1);
});

test('a base of a state has no point: where it is, nobody says', () => {
  const base = ground('Shells fell near a US base on Monday.').places.find(({ name }) => name.startsWith('US'));
  expect(base).toMatchObject({ country: 'United States', precision: 'unresolved' });
  expect(base?.lat).toBeUndefined();
});

test('rivers and seas are known and have no edge', () => {
  expect(placeIn('They crossed the Euphrates.', 'Euphrates')?.precision).toBe('unresolved');
});

test('what no table knows lies in the place beside it', () => {
  const { places } = ground('Shells fell on the Orimabad market in Aleppo.');
  const market = places.findIndex(({ name }) => name.startsWith('Orimabad'));
  expect(places[market]?.lat).toBeUndefined();
  expect(places[places[market]?.in ?? -1]?.name).toBe('Aleppo');
});

test('how narrow a place is comes from the words first, then from the gazetteer', () => {
  expect(placeIn('Shells fell on Saraqib.', 'Saraqib')?.precision).toBe('settlement');
  expect(placeIn('Shells fell on Idlib province.', 'Idlib province')?.precision).toBe('region');
});

describe('what a name is used for', () => {
  test('a government that acts is no place, and a name inside another is a part of it', () => {
    const { places, toponyms } = ground(
      'Ankara denied the charge. A Turkish officer met the Chicago Police Department.',
    );
    expect(places).toEqual([]);
    expect(toponyms.map(({ name, use, country }) => [name, use, country])).toEqual([
      ['Ankara', 'government', 'Turkey'],
      ['Turkish', 'adjective', 'Turkey'],
      ['Chicago', 'name-part', 'United States'],
    ]);
  });
});

test('a close call is noted with both places', () => {
  const { notes } = ground('They met in Springfield on Monday, and in Jackson on Friday.');
  expect(notes[0]).toMatchObject({
    code: 'place-unsure',
    message: expect.stringMatching(/^"(?:Springfield|Jackson)" is read as .* may be /),
  });
});

test('a text that says nothing of its places gives none', () => {
  expect(ground('Lena Haro slept well.')).toEqual({ places: [], toponyms: [], notes: [] });
});

describe('the home of an outlet', () => {
  const homes = (evidence: HomeEvidence) => findHome(evidence, gazetteer);
  test.each([
    [{ url: 'http://www.chicagodailyherald.com/a' }, 'Chicago'],
    [{ url: 'http://chronicle.chicago.example.com/' }, 'Chicago'],
    [{ outlet: 'The Chicago Courier' }, 'Chicago'],
    [{ url: 'http://example.com', home: 'Beirut, Lebanon' }, 'Beirut'],
    [{ url: 'http://kansascitypost.com' }, 'Kansas City'],
  ])('%j', (evidence, name) => {
    expect(homes(evidence).places.map((place) => place.name)).toContain(name);
  });
  test('is the country of its address, and nothing where nobody tells', () => {
    expect(homes({ url: 'http://news.example.ge/1' }).country).toBe('GE');
    expect(homes({ url: 'http://news.example.tv/1' })).toEqual({ places: [] });
    expect(homes({ url: 'no address' })).toEqual({ places: [] });
    expect(homes({})).toEqual({ places: [] });
  });
});

test('kilometres between two points', () => {
  expect(Math.round(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }))).toBe(111);
  expect(distance({ lat: 10, lon: 10 }, { lat: 10, lon: 10 })).toBe(0);
});

test('every weight is a number', () => {
  expect(Object.values(PLACE_WEIGHTS).filter((weight) => !Number.isFinite(weight))).toEqual([]);
});
