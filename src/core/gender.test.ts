import { expect, test } from 'vitest';
import { genderIn } from './gender.ts';
import type { Mention, Reading } from './reading.ts';

const reading = (...words: readonly string[]): Reading => {
  let text = '';
  const mentions = words.map((word, n): Mention => {
    const span = [text.length, text.length + word.length] as const;
    text += `${word} `;
    return {
      id: `m${n}`,
      span,
      head: span,
      form: /^[a-z]/i.test(word) ? 'pronoun' : 'name',
      kind: 'person',
      actor: 'a1',
    };
  });
  return { text, mentions } as unknown as Reading;
};

test.each([
  [['he', 'Him', 'himself'], 'male'],
  [['Her', 'they'], 'female'],
  [['he', 'she'], undefined],
  [['they', 'who'], undefined],
  [[], undefined],
])('by the pronouns %j somebody is %s', (words, gender) => {
  expect(genderIn(reading(...words), 'a1')).toBe(gender);
  expect(genderIn(reading(...words), 'a2')).toBeUndefined();
});
