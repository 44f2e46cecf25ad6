import { describe, expect, test } from 'vitest';
import { extract } from '../../../test/event-fixture.ts';

/** The deeds of a text with the counts that each has, in the words of the text. */
const counts = (text: string): Record<string, string[]> => {
  const { doc, events, figures } = extract(text);
  const words = (id: string): string => doc.text.slice(...(figures.find((figure) => figure.id === id)?.span ?? [0, 0]));
  return Object.fromEntries(
    events.map((event) => [doc.text.slice(...event.trigger), event.figures.map(words)] as const),
  );
};

describe('the dead and wounded told apart from their deed', () => {
  test.each([
    ['in the next sentence', 'Rockets hit the dairy. Twelve people died.', 'hit', 'Twelve'],
    ['in a line without a verb', 'Mortars hit the bakery. One woman dead, the mayor says.', 'hit', 'One'],
    ['behind a colon', 'Rebels shelled the quarter: nine dead, the mayor said.', 'shelled', 'nine'],
  ])('are counted with it %s', (_where, text, deed, count) => {
    expect(counts(text)[deed]).toContain(count);
  });

  test.each([
    ['a mishap', 'Rebels shelled the port. Nine people died when a ferry capsized in a storm.', 'shelled', 'Nine'],
    ['another day', 'Rebels shelled the port. Nine people had died on 3 May 2019.', 'shelled', 'Nine'],
    ['a longer time', 'Rebels shelled the port. Since March 900 people have died.', 'shelled', '900'],
    ['what the text takes back', 'Jets hit the column. Four drivers were killed, not six.', 'killed', 'six'],
    ['what is done again and again', 'Four people died, and one should ask those who sow mines.', 'sow', 'Four'],
  ])('are not, of %s', (_what, text, deed, count) => {
    expect(counts(text)[deed] ?? []).not.toContain(count);
  });
});
