import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { cut } from '../../core/span.ts';
import { findAliases } from '../../extract/mention/alias.ts';
import { findMentions } from '../../extract/mention/mention.ts';
import { headOfSpan, withSpeakers } from '../../extract/mention/mention-speaker.ts';
import { findStatements } from '../../extract/statement/statement.ts';
import { groundActors } from '../actor/actor.ts';

const { model, mentions: tables, cues } = await loadTables();

/** Who speaks in an article of these paragraphs, by the words of the source; `nobody` where none was found. */
function speakers(...paragraphs: string[]) {
  const article = paragraphs.join('\n\n');
  const doc = annotate(article, paragraphsOf(article), model);
  const found = findMentions(doc, tables);
  const statements = findStatements(doc, cues, found);
  const mentions = withSpeakers(doc, found, statements, tables.heads);
  const who = groundActors(doc, mentions, findAliases(doc, mentions), tables, { statements, outlet: 'Harim Post' });
  const nameOf = (id: string | undefined) => who.actors.find((actor) => actor.id === id)?.name ?? 'nobody';
  const said = statements.map(({ id, source: [source] }) => {
    const mention = source && mentions.find(({ headToken }) => headToken === headOfSpan(doc, source));
    const actor = mention && (who.voices.get(mention.id) ?? who.actorOf.get(mention.id));
    return { id, words: source ? cut(article, source) : '', actor: nameOf(actor) };
  });
  return { ...who, said: said.map(({ words, actor }) => [words, actor]), ids: said };
}

describe('who is who', () => {
  test.each([
    [
      'The mayor of Lesk said the wells were clean. The mayor of Orm said they were foul.',
      ['mayor of Lesk', 'mayor of Orm'],
    ],
    ['The mayor of Lesk said the wells were clean. The mayor said they were deep.', ['mayor of Lesk', 'mayor of Lesk']],
    ['The company, Norvel Power, said the dam was safe.', ['Norvel Power']],
    ["The Interior Ministry's press service said the road was open.", ['Interior Ministry']],
    ["The Harim Front's Talin Haro said the road was open.", ['Talin Haro']],
    ['The group, which calls itself the Free Valley Movement, said the road was open.', ['Free Valley Movement']],
    [
      'Nadia Kass and her husband Omar fled. "We took the cat," Omar said. She said they had left the dog.',
      ['Omar', 'Nadia Kass'],
    ],
  ])('%s', (article, names) => {
    expect(speakers(article).said.map(([, actor]) => actor)).toEqual(names);
  });
});

describe('whoever is given words without a name', () => {
  test.each([
    ['The federal prosecutor said the road was open.', 'federal prosecutor'],
    ['Police said the road was open.', 'Police'],
    ['Hasan Darro was hurt on Friday. His wife said the road was open.', 'wife of Hasan Darro'],
    ['The Harim Front left the town. Its chairman said the road was open.', 'chairman of Harim Front'],
    ['The general staff said the road was open.', 'general staff'],
  ])('%s: %s is an actor that is marked as described', (article, name) => {
    const { said, actors } = speakers(article);
    expect(said.map(([, actor]) => actor)).toEqual([name]);
    expect(actors.find((actor) => actor.name === name)).toMatchObject({ described: true, names: [name] });
  });

  test.each([
    'A doctor said the road was open.',
    'Two officials said the road was open.',
    'Residents said the road was open.',
    'Local media said the road was open.',
  ])('%s: nobody whom these words would find', (article) => {
    const { said, actors, faceless, ids } = speakers(article);
    expect(said.map(([, actor]) => actor)).toEqual(['nobody']);
    expect(actors).toEqual([]);
    expect([...faceless]).toEqual(ids.map(({ id }) => id));
  });

  test('the "he" behind a doctor hides him as well', () => {
    const { said, faceless } = speakers('A doctor said the road was open. He said the bridge was closed.');
    expect(said).toEqual([
      ['A doctor', 'nobody'],
      ['He', 'nobody'],
    ]);
    expect(faceless.size).toBe(2);
  });

  test('the same words later are the same one, with or without what tells it from others', () => {
    const { said, actors } = speakers(
      'The clinic in Talin said it had no water.',
      'On Monday the clinic said that help had come. It said the road was open.',
    );
    expect(new Set(said.filter(([words]) => words !== '').map(([, actor]) => actor)).size).toBe(1);
    expect(actors.filter(({ described }) => described)).toHaveLength(1);
  });

  test('nobody is made an actor for being mentioned', () => {
    expect(speakers('The federal prosecutor left the town.').actors).toEqual([]);
  });
});

describe('who speaks through another', () => {
  test('an unnamed spokesman speaks for his body and stays another one', () => {
    const { said } = speakers('A spokesman for the Harim Front said the road was open.');
    expect(said.map(([, actor]) => actor)).toEqual(['Harim Front']);
  });

  test('a named spokesman is himself', () => {
    const { said } = speakers('The Harim Front left. Its spokesman, Captain Hasan Darro, said the road was open.');
    expect(said.map(([, actor]) => actor)).toEqual(['Hasan Darro']);
  });

  test('a report speaks for its maker, and for nobody when the text names none', () => {
    expect(speakers('A report by the Harim Front said the road was open.').said[0]?.[1]).toBe('Harim Front');
    expect(speakers('The report said the road was open.').said[0]?.[1]).toBe('nobody');
  });
});

describe('the outlet and those it quotes', () => {
  test('"we" outside quotations is the outlet', () => {
    const { said, actors } = speakers('We believe the truce will hold.');
    expect(said).toEqual([['We', 'Harim Post']]);
    expect(actors).toMatchObject([{ name: 'Harim Post', kind: 'outlet' }]);
  });

  test('"I" in a quotation is whoever is quoted', () => {
    const { actors, actorOf } = speakers('“I told the council that the road was open,” Hasan Darro said.');
    expect(actors.map(({ name }) => name)).toContain('Hasan Darro');
    const darro = actors.find(({ name }) => name === 'Hasan Darro')?.id;
    expect([...actorOf.values()].filter((id) => id === darro).length).toBe(2);
  });
});

describe('offices beside names', () => {
  test.each([
    ['The leader of the Harim Front, Hasan Darro, said the road was open.', 'Hasan Darro'],
    ['Shop owner Hasan Darro said the road was open.', 'Hasan Darro'],
    [
      'President Hasan Darro met Foreign Minister Karim Harim. The foreign minister said the road was open.',
      'Karim Harim',
    ],
    ['General Hasan Darro met the nurse Lena Haro. The general called on the youth to return.', 'Hasan Darro'],
    ['Sheikh Hasan Darro met the nurse Lena Haro. The sheikh doubts that the truce will hold.', 'Hasan Darro'],
    ['The mayor left. The opposition’s Lomvang says this is no hour for politics.', 'Lomvang'],
    ['The mayor left. The UN’s Ilse Graf calls for an inquiry.', 'Ilse Graf'],
    ['The opposition Civic List accused President Hasan Darro of lying.', 'Civic List'],
    [
      'The Talin Front left. The men, who call themselves the Harim Front, came. The men said the road was open.',
      'Harim Front',
    ],
    ['Her lawyer, Lena Haro, came. The Attorney General said the road was open.', 'Attorney General'],
    ['Haro said no. His nephew, who brought tea, said yes. The boy said the road was open.', 'nephew of Haro'],
    ['Envoy Lena Haro met the nurse Karim Harim. The Swiss diplomat said the road was open.', 'Lena Haro'],
    ['The Orim Herald met Radio Talin. The newspaper said the road was open.', 'Orim Herald'],
    ['Asked whether she would resign, Lena Haro said the road was open.', 'Lena Haro'],
  ])('%s', (article, name) => {
    expect(speakers(article).said.at(-1)?.[1]).toBe(name);
  });
});

test('a place that is given words is its government', () => {
  const { actors } = speakers('The men fled to Talinistan. Talinistan said the road was open.');
  expect(actors).toMatchObject([{ name: 'Talinistan', kind: 'state' }]);
});
