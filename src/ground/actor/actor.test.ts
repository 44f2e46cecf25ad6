import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { cut } from '../../core/span.ts';
import { findAliases } from '../../extract/mention/alias.ts';
import { findMentions } from '../../extract/mention/mention.ts';
import { groundActors } from './actor.ts';

const { model, mentions: tables } = await loadTables();

/** An article whose paragraphs are the given strings. */
function ground(...paragraphs: string[]) {
  const article = paragraphs.join('\n\n');
  const doc = annotate(article, paragraphsOf(article), model);
  const mentions = findMentions(doc, tables);
  const { actors, actorOf, notes } = groundActors(doc, mentions, findAliases(doc, mentions), tables);
  const nameOf = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name ?? null;
  return {
    ...{ actors, notes },
    /** Who each mention with these words is. */
    who: (words: string) =>
      mentions.filter(({ span }) => cut(article, span) === words).map(({ id }) => nameOf(actorOf.get(id))),
    names: actors.map((actor) => actor.names),
  };
}

test('one man under his full name, his family name and another spelling is one actor, fullest name first', () => {
  const { actors } = ground(
    'Abu Karim al-Joumari, the leader of the Harim Front, spoke on Monday.',
    'Al-Joumari said the war was over. Abou Kareem al-Gumari had left the town.',
  );
  const men = actors.filter(({ kind }) => kind === 'person');
  expect(men.map(({ names }) => names)).toEqual([['Abou Kareem al-Gumari', 'Abu Karim al-Joumari', 'Al-Joumari']]);
});

test('a group, its acronym and its forerunner: the first two are one, the third is another', () => {
  const { names } = ground(
    'The Harim Liberation Front (HLF), formerly known as the Talin Brigade, took the town. HLF fighters left later.',
  );
  expect(names).toEqual([['Harim Liberation Front', 'HLF'], ['Talin Brigade']]);
});

test('a stated alias joins names without a common word', () => {
  const { actors } = ground(
    'Ahmad Shahwan, better known as Abu Karim al-Joumari (also written Gumari or Djoumari), spoke.',
  );
  expect(actors.map(({ name, names }) => [name, names.length])).toEqual([['Abu Karim al-Joumari', 4]]);
});

test('the regime, the family and the forces of a man are not the man', () => {
  const { who } = ground('Hasan Darro left the country. The Darro regime fell. Darro forces fled. Darro spoke later.');
  expect(who('Darro')).toEqual([null, null, 'Hasan Darro']);
});

test('a family name that two men bear stays alone, and a note says so', () => {
  const { names, notes } = ground('Hasan Darro met Karim Darro in Talin. Darro spoke first.');
  expect(names).toEqual([['Hasan Darro'], ['Karim Darro'], ['Darro']]);
  expect(notes.map(({ code }) => code)).toEqual(['ambiguous-name']);
});

test('a person and a body never join, nor do places become actors', () => {
  const { actors } = ground('Hasan Harim joined the Hasan Harim Brigade in Talin.');
  expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
    ['Hasan Harim', 'person'],
    ['Hasan Harim Brigade', 'armed-group'],
  ]);
});

test('a state is shown by the name of the table, with the spelling of the text', () => {
  const { actors } = ground('The US denied the claim. America sent aid.');
  expect(actors.map(({ name, names }) => [name, names])).toEqual([['United States', ['America', 'US']]]);
});

describe('roles', () => {
  test.each([
    ['Harim Front leader Hasan Darro spoke.', 'Harim Front leader'],
    ['Hasan Darro, a spokesman for the group, denied the claim.', 'spokesman for the group'],
    ['Prime Minister Hasan Darro denied the claim.', 'Prime Minister'],
  ])('%s', (sentence, role) => {
    const darro = ground(sentence).actors.find(({ name }) => name === 'Hasan Darro');
    expect(darro?.roles.map(({ text: words }) => words)).toEqual([role]);
  });

  test('a courtesy title is no role', () => {
    expect(ground('Mr. Hasan Darro spoke.').actors[0]?.roles).toEqual([]);
  });
});

describe('pronouns and phrases', () => {
  test.each([
    [['Hasan Darro left the town. He said the war was over.'], 'He', ['Hasan Darro']],
    [['Lena Darro met Hasan Harim. She said the war was over.'], 'She', ['Lena Darro']],
    [['Hasan Darro met Karim Harim in Talin.', 'Talks went on.', 'He left.'], 'He', [null]],
    [['The Harim Front took the town. The group later left.'], 'The group', ['Harim Front']],
    [['The Harim Front fought the Talin Brigade. The group later left.'], 'The group', [null]],
    [['President Hasan Darro left. The president returned on Friday.'], 'The president', ['Hasan Darro']],
    [['Hasan Darro, who leads the group, spoke.'], 'who', ['Hasan Darro']],
    [['Hasan Darro left. “He is a coward,” said Karim Harim.'], 'He', [null]],
  ])('%s: "%s" is %s', (paragraphs, words, expected) => {
    expect(ground(...paragraphs).who(words)).toEqual(expected);
  });
});

test('an actor has the id of its first mention', () => {
  expect(ground('On Monday Hasan Darro spoke.').actors.map(({ id }) => id)).toEqual(['a10']);
});

test('an alias of the family name belongs to the full name too', () => {
  const { names } = ground(
    'The leader of the group, Khalid al-Joumari, left. Better known by his nom de guerre Abu Rashid, al-Joumari served in the army.',
  );
  expect(names).toEqual([['Khalid al-Joumari', 'Abu Rashid', 'al-Joumari']]);
});
