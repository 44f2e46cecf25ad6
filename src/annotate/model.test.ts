import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codeWords } from '../../train/lexicon.ts';
import { packModel } from '../../train/pack.ts';
import { hashText } from './hash.ts';
import { lookUp } from './hash-table.ts';
import { readModel, TABLES } from './model.ts';

const head = { name: 'toy', version: 3, licence: 'none', data: [], seed: 1, xposNames: ['A', 'B'], relNames: ['root'] };

function pack(): Uint8Array {
  const tables = TABLES.map((name) => {
    const w = new Float32Array(4 * 2 ** 8);
    w[0] = 8;
    w[700] = -2;
    w[701] = 0.1;
    w[1023] = 0.5;
    return { name, weights: { bits: 8, classes: 4, w }, threshold: 0.2 };
  });
  const lexicon = {
    classes: codeWords(
      new Map([
        ['front', 5],
        ['attacks', 10],
      ]),
    ),
    habits: codeWords(new Map([['the', 1]])),
  };
  return packModel({ ...head, sure: { xpos: [-5, 1], upos: [] } }, tables, new Map([['NNS s', '1']]), lexicon);
}

describe('a packed model', () => {
  const model = readModel(pack());

  test('comes back with its tables, the smallest weights dropped', () => {
    const { w } = model.gaps.weights;
    const scale = 8 / (w[0] as number);
    expect(w[701]).toBe(0);
    expect((w[700] as number) * scale).toBeCloseTo(-2, 1);
    expect((w[1023] as number) * scale).toBeCloseTo(0.5, 1);
    expect(Array.from(w).filter((weight) => weight !== 0).length).toBe(3);
  });

  test('comes back with names, sure words and lemma rules', () => {
    expect(model.xposNames).toEqual(['A', 'B']);
    expect(model.xpos.sure.get(-5)).toBe(1);
    expect(model.lemmas.get('NNS s')).toBe('1');
    expect(model.id).toMatch(/^toy@3 [0-9a-f]{8}$/);
  });

  test('comes back with what it knows of words', () => {
    const { classes, habits } = model.lexicon;
    expect(['front', 'attacks', 'unheard'].map((word) => lookUp(classes, hashText(word) >>> 0))).toEqual([5, 10, 0]);
    expect(lookUp(habits, hashText('the') >>> 0)).toBe(1);
  });

  test('is refused when it is damaged, cut short, empty or something else', () => {
    const bytes = Uint8Array.from(pack());
    (bytes[bytes.length - 20] as number) ^= 1;
    expect(() => readModel(bytes)).toThrow('checksum');
    expect(() => readModel(pack().subarray(0, -3))).toThrow('checksum');
    expect(() => readModel(new Uint8Array(0))).toThrow('no fast model');
    expect(() => readModel(new Uint8Array(500).fill(65))).toThrow('no fast model');
  });
});

test('the trained model of the package is whole and at most 9 MB', () => {
  const packed = readFileSync('data/fast.bin');
  expect(packed.length).toBeLessThanOrEqual(9_000_000);
  expect(readModel(gunzipSync(packed)).id).toMatch(/^fast@2 [0-9a-f]{8}$/);
});
