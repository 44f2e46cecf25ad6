import { describe, expect, it } from 'vitest';
import { loadModel, loadNames } from '../../run/resources.ts';
import { annotate } from '../annotate.ts';
import type { Model } from '../net/model.ts';
import { readNames } from './model.ts';

const [fast, accurate, names] = [await loadModel(), await loadModel('accurate'), await loadNames()];

/** The names of a text with their kinds; every line is a paragraph. */
const namesIn = (text: string, model: Model = fast): string[] => {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const from = at;
    at += line.length + 1;
    return [from, from + line.length] as const;
  });
  const doc = annotate(text, paragraphs, model, names);
  return (doc.names ?? []).map(
    ({ first, last, kind }) => `${text.slice(doc.tokStart[first], doc.tokEnd[last])}: ${kind}`,
  );
};

describe('names', () => {
  it('are found with their kinds, whichever model gives the tags', () => {
    const text = 'Mahmoud al-Harimi, a spokesman for the Talin Liberation Brigade, spoke in Damascus on Monday.';
    const wanted = ['Mahmoud al-Harimi: person', 'Talin Liberation Brigade: armed-group', 'Damascus: place'];
    expect(namesIn(text)).toEqual(wanted);
    expect(namesIn(text, accurate)).toEqual(wanted);
  });

  it('leave titles and small words outside', () => {
    expect(namesIn('General Oleksandr Hrebenko met the mayor in Kharkiv.')).toEqual([
      'Oleksandr Hrebenko: person',
      'Kharkiv: place',
    ]);
  });

  it('are absent from a Doc made without their model, and empty for a text without any', () => {
    expect(annotate('She left.', [[0, 9]], fast).names).toBeUndefined();
    expect(namesIn('she left the house at dawn.')).toEqual([]);
    expect(namesIn('')).toEqual([]);
  });

  it('are the same in every run, in text order, and never overlap', () => {
    const text = 'Talin Haro left Iraq.\nHaro said the United Nations had asked Iraq to let Talin Haro go.';
    expect(namesIn(text)).toEqual(namesIn(text));
    const doc = annotate(text, [[0, text.length]], fast, names);
    const spans = doc.names ?? [];
    expect(spans.length).toBeGreaterThan(0);
    for (let i = 1; i < spans.length; i++) expect(spans[i]?.first).toBeGreaterThan(spans[i - 1]?.last as number);
  });
});

describe('readNames', () => {
  it('refuses bytes that are no model of names', () => {
    expect(() => readNames(new TextEncoder().encode('STEMMA-FAST\n....'))).toThrow('no model of names');
  });
});
