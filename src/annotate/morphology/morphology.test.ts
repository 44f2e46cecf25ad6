import { describe, expect, test } from 'vitest';
import { loadModel } from '../../run/resources.ts';
import { annotate } from '../annotate.ts';
import { type Doc, featureOf, formOf, isMarked, timeOf } from '../doc.ts';
import type { ClauseMark } from './clause-code.ts';
import { CODES, FEATURES, type Feature, formatFeats, packFeats, unpackFeature } from './feature.ts';

const model = await loadModel();
const read = (text: string): Doc => annotate(text, [[0, text.length]], model);
const place = (doc: Doc, form: string): number => {
  const at = Array.from({ length: doc.n }, (_, i) => formOf(doc, i)).indexOf(form);
  if (at < 0) throw new Error(`no token ${form}`);
  return at;
};

test.each([
  ['Two bridges were destroyed.', 'bridges', 'Number=Plur'],
  ['Two bridges were destroyed.', 'were', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
  ['Two bridges were destroyed.', 'destroyed', 'Tense=Past|VerbForm=Part|Voice=Pass'],
  ['The rebels have destroyed a bridge.', 'destroyed', 'Tense=Past|VerbForm=Part'],
  ['The rebels have destroyed a bridge.', 'a', 'Definite=Ind|PronType=Art'],
  ['We deny it.', 'deny', 'Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin'],
  ['We deny it.', 'it', 'Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ['The mayor wants to leave Talin.', 'leave', 'VerbForm=Inf'],
  ['Leave the town at once!', 'Leave', 'Mood=Imp|VerbForm=Fin'],
  ['The army stopped firing.', 'firing', 'VerbForm=Ger'],
  ['The army is firing.', 'firing', 'Tense=Pres|VerbForm=Part'],
  ['The army did not fire.', 'not', 'Polarity=Neg'],
  ['The first attack was worse.', 'first', 'Degree=Pos|NumForm=Word|NumType=Ord'],
  ['The first attack was worse.', 'worse', 'Degree=Cmp'],
  ['Twelve people died.', 'Twelve', 'NumForm=Word|NumType=Card'],
  ['The roads were closed because of the fire.', 'because', 'ExtPos=ADP'],
])('in "%s" %s is %s', (text, form, feats) => {
  const doc = read(text);
  expect(formatFeats(doc.feats[place(doc, form)] as number)).toBe(feats);
});

const MARKS: readonly ClauseMark[] = ['negated', 'passive', 'perfect', 'progressive', 'modal'];

test.each([
  ['The army denied the attack.', 'denied', 'past', []],
  ['The army denies the attack.', 'denies', 'present', []],
  ['The army will attack the town.', 'attack', 'future', ['modal']],
  ['The army would attack the town.', 'attack', 'conditional', ['modal']],
  ['The army must leave the town.', 'leave', 'present', ['modal']],
  ['The army did not attack the town.', 'attack', 'past', ['negated']],
  ['Nobody attacked the town.', 'attacked', 'past', ['negated']],
  ['The army is no longer attacking the town.', 'attacking', 'present', ['negated', 'progressive']],
  ['The army has attacked the town.', 'attacked', 'present', ['perfect']],
  ['The town had been attacked by the army.', 'attacked', 'past', ['passive', 'perfect']],
  ['The soldiers were detained and released.', 'released', 'past', ['passive']],
  ['The mayor was not a soldier.', 'soldier', 'past', ['negated']],
  ['The mayor wants to leave the town.', 'leave', undefined, []],
  ['The mayor left the town.', 'town', undefined, []],
] as const)('"%s": the clause of %s is %s, %j', (text, form, time, marks) => {
  const doc = read(text);
  const at = place(doc, form);
  expect(timeOf(doc, at)).toBe(time);
  expect(MARKS.filter((mark) => isMarked(doc, at, mark))).toEqual(marks);
});

describe('packed features', () => {
  test('fit 32 bits', () => expect(CODES).toBeLessThanOrEqual(2 ** 32));

  test('each value of each feature comes back alone', () => {
    for (const name of Object.keys(FEATURES) as Feature[]) {
      for (const value of FEATURES[name]) {
        const code = packFeats({ [name]: value });
        expect(unpackFeature(code, name)).toBe(value);
        expect(formatFeats(code)).toBe(`${name}=${value}`);
      }
    }
  });

  test('are written in the order of Universal Dependencies: by name, capitals not counted', () => {
    const names = Object.keys(FEATURES);
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  test('a token tells one of them, or none', () => {
    const doc = read('Two bridges were destroyed.');
    expect(featureOf(doc, 1, 'Number')).toBe('Plur');
    expect(featureOf(doc, 1, 'Tense')).toBeUndefined();
  });
});
