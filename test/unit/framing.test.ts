import { describe, expect, test } from 'vitest';
import type { Framing, LabelCount, MentionCount, StanceCount, StatementRow, VoiceCount } from '../../src/core/view.ts';
import { fitsVoice, framingOf } from '../../web/src/client/framing.ts';
import { fitsOutlet } from '../../web/src/client/rows.ts';
import { chosenLabels, matrixOf, stancesBySpeaker, voicesByKind } from '../../web/src/framing/fold.ts';
import { heavyBundle } from '../e2e/fixture.ts';

const front = { id: 'front', name: 'Harim Front', type: 'armed-group' };
const haro = { id: 'haro', name: 'Talin Haro', type: 'person' };

const label = (outlet: string, more: Partial<LabelCount> = {}): LabelCount => ({
  ...{ outlet, actor: front, label: 'terrorist', tone: 'hostile', loaded: true, voice: 'own', uses: 1, articles: 1 },
  ...more,
});
const mention = (outlet: string, n: number, actor = front): MentionCount => ({
  ...{ outlet, actor, mentions: n, articles: 1 },
});
const voice = (outlet: string, more: Partial<VoiceCount> = {}): VoiceCount => ({
  ...{
    outlet,
    actor: haro,
    kind: 'armed',
    anonymous: false,
    statements: 1,
    articles: 1,
    handed: 0,
    quoted: 5,
    told: 7,
  },
  ...more,
});

describe('the matrix of labels', () => {
  const labels = [label('Voice', { uses: 2 }), label('Voice', { voice: 'attributed' }), label('Wire', { actor: haro })];
  const mentions = [mention('Wire', 9), mention('Voice', 5), mention('Wire', 1, haro)];

  test('adds the labels of one voice up and keeps voices apart', () => {
    const cell = matrixOf(labels, mentions, 9).cell('Voice', 'front');
    expect(cell).toEqual({ own: 2, attributed: 1, 'scare-quoted': 0, mentions: 5, articles: 1 });
  });

  test('has a cell with nought where an outlet mentions an actor and gives it no label, and none where it does not mention it', () => {
    const matrix = matrixOf(labels, mentions, 9);
    expect(matrix.cell('Wire', 'front')).toEqual({
      ...{ own: 0, attributed: 0, 'scare-quoted': 0, mentions: 9, articles: 1 },
    });
    expect(matrix.cell('Voice', 'haro')).toBeUndefined();
  });

  test('has outlets by name and says how many actors found no room', () => {
    const matrix = matrixOf(labels, mentions, 1);
    expect(matrix.outlets).toEqual(['Voice', 'Wire']);
    expect(matrix.actors).toEqual([front]);
    expect(matrix.left).toBe(1);
  });

  test('is narrowed by tone, voice and loaded words', () => {
    const rows = [...labels, label('Wire', { tone: 'neutral', loaded: false })];
    expect(chosenLabels(rows, { loaded: 'yes' })).toHaveLength(3);
    expect(chosenLabels(rows, { voice: 'attributed' })).toHaveLength(1);
    expect(chosenLabels(rows, { tone: 'neutral' })).toHaveLength(1);
    expect(chosenLabels(rows, {})).toHaveLength(4);
  });
});

test('voices are added up by kind in the given order, and an outlet in which nobody is heard stays', () => {
  const outlets = [
    { outlet: 'Wire', articles: 2, statements: 0 },
    { outlet: 'Voice', articles: 3, statements: 4 },
  ];
  const rows = [
    voice('Voice', { statements: 2, handed: 1 }),
    voice('Voice', { anonymous: true, speaker: 'fighters' }),
    voice('Voice', { kind: 'people', quoted: 0 }),
  ];
  expect(voicesByKind(outlets, rows, ['people', 'armed'])).toEqual([
    {
      ...{ outlet: 'Voice', articles: 3, statements: 4 },
      kinds: [
        { kind: 'people', statements: 1, unnamed: 0, handed: 0, quoted: 0, told: 7 },
        { kind: 'armed', statements: 3, unnamed: 1, handed: 1, quoted: 10, told: 14 },
      ],
    },
    { outlet: 'Wire', articles: 2, statements: 0, kinds: [] },
  ]);
});

test('cues of one speaker stand together, whatever he is presented as; speakers of another outlet stand apart', () => {
  const row = (more: Partial<StanceCount>): StanceCount => ({
    ...{ outlet: 'Voice', actor: haro, kind: 'armed', stance: 'neutral', cue: 'said', statements: 1, articles: 1 },
    ...more,
  });
  const found = stancesBySpeaker([
    row({ statements: 2 }),
    row({ kind: 'person' }),
    row({ stance: 'distancing', cue: 'claimed' }),
    row({ outlet: 'Wire' }),
  ]);
  expect(found.map(({ outlet, statements, cues }) => [outlet, statements, cues])).toEqual([
    [
      'Voice',
      4,
      [
        { stance: 'neutral', cue: 'said', statements: 3 },
        { stance: 'distancing', cue: 'claimed', statements: 1 },
      ],
    ],
    ['Wire', 1, [{ stance: 'neutral', cue: 'said', statements: 1 }]],
  ]);
});

describe('a bundle', () => {
  const framing: Framing = {
    outlets: [
      { outlet: 'Voice', articles: 1, statements: 1 },
      { articles: 1, statements: 1 },
    ],
    mentions: [mention('Voice', 3), mention('Wire', 1)],
    labels: { rows: [label('Voice'), label('Wire')], total: 2 },
    voices: { rows: [voice('Voice')], total: 1 },
    stances: { rows: [], total: 0 },
  };

  test('narrows its counts by outlet and actor', () => {
    const found = framingOf({ ...heavyBundle(1), framing }, { outlet: 'Voice', actor: 'front' });
    expect(found.labels).toEqual({ rows: [label('Voice')], total: 1 });
    expect(found.mentions).toEqual([mention('Voice', 3)]);
    expect(found.voices.total).toBe(0);
  });

  test('knows outlets that are not known by a word of their own', () => {
    expect(fitsOutlet('none', undefined)).toBe(true);
    expect(fitsOutlet('none', 'Voice')).toBe(false);
    expect(fitsOutlet(undefined, 'Voice')).toBe(true);
  });

  test('narrows statements as voices', () => {
    const row = {
      anonymous: true,
      voice: { kind: 'people', speaker: 'residents', cue: '', quoted: 1, told: 0 },
    } as StatementRow;
    expect(fitsVoice(row, { heard: 'yes', kind: 'people', speaker: 'residents', cue: 'none' })).toBe(true);
    expect(fitsVoice(row, { anonymous: 'no' })).toBe(false);
    expect(fitsVoice(row, { handed: 'yes' })).toBe(false);
    expect(fitsVoice({ ...row, voice: undefined } as never, { heard: 'yes' })).toBe(false);
  });
});
