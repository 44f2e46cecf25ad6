import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';

/** Class, word, polarity where it is no, and modality where it is not plain, of each event. */
const told = (text: string): string[] =>
  extract(text, tables).events.map(({ class: kind, trigger, polarity, modality }) =>
    [kind, text.slice(...trigger), polarity === 'negated' ? 'no' : '', modality === 'happened' ? '' : modality]
      .filter(Boolean)
      .join(' '),
  );

test.each([
  ['Victims of the market bombing were buried on Thursday.', 'ASSAULT bombing'],
  ["Orvale's fish quay was the scene of a grenade attack.", 'ASSAULT attack'],
  ['That bombing has never been forgotten in the lower town.', 'ASSAULT bombing'],
  ['We recorded 212 shellings in the district.', 'ASSAULT shellings'],
])('a deed is told by what it left, and by those who count and remember it: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each(['The quay was the scene of a boat race.', 'Survivors of any attack are welcome here.'])(
  'what no deed left tells none: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test.each([
  ['Hit by three rockets, the depot burned until dawn.', 'ASSAULT Hit'],
  ['Killed were a nurse, her driver and a boy of nine.', 'ASSAULT Killed'],
  ['The students seized at the ferry landing are still missing.', 'COERCE seized'],
  ['Arrested on Friday with her brother, Ms Hale has not seen a lawyer.', 'COERCE Arrested'],
])('a participle tells what was done to the noun beside it, and stands by itself: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  ['Had the guards opened fire, dozens would have fallen.', 'ASSAULT opened hypothetical'],
  ['Had the navy not shelled the port, the fleet would still be there.', 'ASSAULT shelled'],
])('a helping verb that opens the sentence opens a case: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([['Live: mortar rounds on the lower town', 'ASSAULT rounds']])(
  'behind a colon a line begins: %s',
  (text, event) => {
    expect(told(text)).toEqual([event]);
  },
);

test.each([
  ['The militia shelled Orvale.\n\nOn Saturday eleven people lost their lives.', ['ASSAULT shelled', 'ASSAULT lost']],
  ['The militia shelled Orvale. Eleven people died.', ['ASSAULT shelled']],
  ['The militia shelled Orvale.\n\nThree more died on Sunday.', ['ASSAULT shelled']],
  ['The militia shelled Orvale.\n\nOn Saturday two cousins died of cold.', ['ASSAULT shelled']],
  ['On Saturday eleven people lost their lives.', []],
])('deaths that no deed has for its toll recall one, where the article tells of force: %s', (text, events) => {
  expect(told(text)).toEqual(events);
});

const days = (text: string): (string | undefined)[] => {
  const { events, dates } = extract(text, tables);
  return events.map(({ when }) => (when === undefined ? undefined : text.slice(...(dates[when]?.span ?? [0, 0]))));
};

test('a day between a comma and a subject is that of the verb behind it', () => {
  expect(
    days(
      'On Monday the station of Brask was bombed, on Tuesday a siding at Lenning was destroyed, and on Friday the bridge was hit again.',
    ),
  ).toEqual(['Monday', 'Tuesday', 'Friday']);
});
