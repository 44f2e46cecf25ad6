import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { cut } from '../../core/span.ts';
import { addBesides } from '../beside/statement-beside.ts';
import { findMentions } from '../mention/mention.ts';
import { findStatements } from '../statement/statement.ts';

const { model, mentions, cues } = await loadTables();

/** The chains of the statements in a text, as words and media. */
function chains(text: string): string[] {
  const doc = annotate(text, paragraphsOf(text), model);
  const found = findMentions(doc, mentions);
  return addBesides(doc, findStatements(doc, cues, found), found, []).map(({ chain }) =>
    chain.map(({ source, medium }) => `${source ? cut(text, source) : '-'}${medium ? `/${medium}` : ''}`).join(' > '),
  );
}

describe('who stands between outlet and speaker', () => {
  test.each([
    ['The mayor told the magazine Valley Post that the road was open.', 'the magazine Valley Post/outlet > The mayor'],
    ['The mayor said on state television that the road was open.', 'state television/broadcast > The mayor/broadcast'],
    ['Later, through a cousin, she asked that the question be dropped.', 'a cousin > she'],
    ['Orla Venn repeated, through her spokeswoman, that the road was open.', 'her spokeswoman > Orla Venn'],
    [
      'The guard released a video in which a captured officer admits that he planned it.',
      'The guard > a captured officer/broadcast',
    ],
    [
      'The Talin newspaper, citing two officials, reported that the well was dry.',
      'The Talin newspaper/outlet > two officials',
    ],
    [
      'In a statement carried by the agency Talin News, the mayor said that the road was open.',
      'the agency Talin News/outlet > the mayor/statement',
    ],
    [
      'The mayor told the state broadcaster RTL that the road was open.',
      'the state broadcaster RTL/broadcast > The mayor/broadcast',
    ],
    ['According to Radio Talin, citing two officials, the well was dry.', 'Radio Talin/broadcast > two officials'],
    ['The mayor told local radio that the road was open.', 'local radio/broadcast > The mayor/broadcast'],
    ['The mayor told the same paper that the road was open.', 'the same paper/outlet > The mayor'],
    [
      'The daily Valley Post published a letter in which two officers call for talks.',
      'The daily Valley Post/outlet > two officers/document',
    ],
    ['The port was closed, Radio Talin reported, quoting a trader.', 'Radio Talin/broadcast > a trader'],
    ['The port was closed, Radio Talin quoted a trader as saying.', 'Radio Talin/broadcast > a trader'],
    ['The media said that he was hurt, a claim he dismissed as gossip.', 'he'],
    ['The mayor said the men had left, but villagers said the men were farmers.', 'villagers'],
    [
      'The mayor told the magazine Valley Post that the elders had promised to open the gate.',
      'the magazine Valley Post/outlet > The mayor > the elders',
    ],
  ])('%s', (text, chain) => {
    expect(chains(text)).toContain(chain);
  });
  test('a recording keeps who released it', () => {
    expect(
      chains(
        'The guard released a video in which a captured officer admits that he planned it. In the clip, the officer says that he was paid. He says that he is well.',
      ),
    ).toEqual([
      'The guard > a captured officer/broadcast',
      'The guard > the officer/broadcast',
      'The guard > He/broadcast',
    ]);
  });
  test.each([
    'In an interview with Radio Talin, Orla Venn said that the road was open. She added that the well was dry.',
    'Orla Venn gave an interview to Radio Talin. She said that the road was open.',
    'Orla Venn, speaking to Radio Talin, said that the road was open. She added that the well was dry.',
    'Radio Talin has interviewed Orla Venn. She said that the road was open.',
  ])('an interview keeps its station: %s', (text) => {
    expect(chains(text).at(-1)).toBe('Radio Talin/broadcast > She/interview');
  });
  test.each([
    ['The mayor told reporters that the road was open.', 'The mayor'],
    ['The mayor told the Press Council that the road was open.', 'The mayor'],
    ['The mayor said on local radio that the road was open.', 'The mayor/broadcast'],
    ["The mayor said on the group's channel that the road was open.", 'The mayor/broadcast'],
    ['The mayor said through tears that the road was open.', 'The mayor'],
  ])('nobody: %s', (text, chain) => {
    expect(chains(text)).toEqual([chain]);
  });
});

describe('the medium of the words', () => {
  test.each([
    ['The minister told parliament that the road was open.', 'The minister/speech'],
    ['The lawyer told the jury that the road was open.', 'The lawyer/court'],
    ['The ministry said in writing that the road was open.', 'The ministry/document'],
    ['Judge Orla Venn warned that phones would be taken away.', 'Judge Orla Venn/court'],
    ['Women interviewed by the team said that the road was open.', 'Women/interview'],
    ['The front said in a communiqué that the road was open.', 'The front/statement'],
    ['The minister said that the road was open.', 'The minister'],
  ])('%s', (text, chain) => {
    expect(chains(text)).toEqual([chain]);
  });
});

test('counsel and witnesses speak in court once a hearing is on', () => {
  const text =
    'Orla Venn appeared in court on Monday. Her lawyer said that she was ill. The mayor said that it was late.';
  expect(chains(text)).toEqual(['Her lawyer/court', 'The mayor']);
  expect(chains('Her lawyer said that she was ill.')).toEqual(['Her lawyer']);
});

describe('a scene goes on', () => {
  test.each([
    [
      'as "he" and by name',
      'Orla Venn said in a speech that the road was open. She warned of floods. Venn promised to help.',
      3,
    ],
    ['when it was opened before', 'Orla Venn held a briefing on Monday. She said that the road was open.', 1],
    ['not for somebody else', 'Orla Venn said in a speech that the road was open. The army denied that it was.', 1],
    [
      'not as "he" when somebody else was heard',
      'Orla Venn said in a speech that the road was open. Talin Haro denied it was. He said that it was shut.',
      1,
    ],
  ])('%s', (_how, text, count) => {
    expect(chains(text).filter((chain) => chain.endsWith('/speech'))).toHaveLength(count);
  });
});
