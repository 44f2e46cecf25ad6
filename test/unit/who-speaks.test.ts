import { beforeAll, describe, expect, test } from 'vitest';
import { loadResources, type Resources } from '../../src/run/resources.ts';
import { lastSpeaker } from './last-speaker.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const SAID = 'said the road was open.';

/** Texts and whose their last statement is. */
const ROWS: readonly (readonly [why: string, text: string, who: string])[] = [
  ['a name behind a phrase with a comma', `The widow of one of the fallen, Lena Haro, ${SAID}`, 'Lena Haro'],
  ['a name behind a trade and a comma', `Its founder, ex-bus conductor Talin Haro, ${SAID}`, 'Talin Haro'],
  ['an adjective in -ing before the office', `Its managing director, Mr. Talin Haro, ${SAID}`, 'Talin Haro'],
  [
    'an office without an article behind a name',
    `Marshal Talin Haro, Chairman of the Salvation Committee, came by. He ${SAID}`,
    'Talin Haro',
  ],
  ['what a description goes by', `The foreman, a patient man called Hasan, ${SAID}`, 'Hasan'],
  ['a name somebody gives', `The officer in charge, who gave his name as Captain Talin Haro, ${SAID}`, 'Talin Haro'],
  ['a field told in capitals before a title', `Minister of Mines Dr (Mrs) Lena Haro ${SAID}`, 'Lena Haro'],
  ['words of address before a title', `His Excellency the President Talin Haro ${SAID}`, 'Talin Haro'],
  [
    'a lead that describes and a paragraph that names',
    `Opposition leader jailed\n\nThe jailed leader of the largest party ${SAID}\n\nTalin Haro, 58, was taken from his house.`,
    'Talin Haro',
  ],
  [
    'no lead whose next paragraph names somebody with an office',
    `Leader jailed\n\nThe jailed leader of the largest party ${SAID}\n\nState prosecutor Talin Haro was at the court.`,
    'jailed leader of the largest party',
  ],
  ['age', `The trader Talin Haro met Lena Venn. The 61-year-old former judge ${SAID}`, 'Talin Haro'],
  ['children', `The trader Lena Haro left. “Nobody came,” sighed the mother-of-three.`, 'Lena Haro'],
  ['what somebody was', `The candidate Lena Haro left the town. The former minister ${SAID}`, 'Lena Haro'],
  ['whose it is, told first', `Sheikh Talin Haro slept. The sheikh's son ${SAID}`, 'son of Talin Haro'],
  [
    'an office on board',
    `The vessel's captain ${SAID.replace('.', '')}, Captain Talin Haro's men heard.`,
    'Talin Haro',
  ],
  [
    'an office with what it is over',
    `Lena Haro, the president of the Assembly, came. The president of the Assembly ${SAID}`,
    'Lena Haro',
  ],
  ['kin named with "my"', `My aunt Lena came home. Talin slept. My aunt ${SAID}`, 'Lena'],
  ['the first of two family names', `Ramiro Quintar Losa came. The town slept. Quintar ${SAID}`, 'Ramiro Quintar Losa'],
  [
    'a nickname in quotation marks',
    `The cook Maureen “Mo” Haro left the town on Monday. Mo claims the road was open.`,
    'Maureen “Mo” Haro',
  ],
  ['the members of a court', `The Court of Auditors met on Monday. The auditors ${SAID}`, 'Court of Auditors'],
  ['a firm rather than another body', `Haro Holdings met the Harim Society. The company ${SAID}`, 'Haro Holdings'],
  ['a compound by its last part', `The schoolteacher said little. The teacher ${SAID}`, 'schoolteacher'],
  ['work of the outlet', `Our reading of the text suggests that the road was open.`, 'Harim Post'],
  ['a clause behind a semicolon', `The council refused; its leader, Talin Haro, ${SAID}`, 'Talin Haro'],
  [
    'two acts of one speaker over a clause',
    `Talin Haro recalled the day on which the bridge fell and thanked the builders.`,
    'Talin Haro',
  ],
  ['whoever cannot be reached', `Shop owner Talin Haro could not be reached.`, 'Talin Haro'],
  ['no grandmother for a mother', `A grandmother said little. My mother ${SAID}`, 'mother of author'],
  ['what somebody is said to be', `Hasan Haro, who is also a member of the council, came. He ${SAID}`, 'Hasan Haro'],
  [
    '"according to whom"',
    `"The road is open", underlined Lena Haro, according to whom the bridge was shut.`,
    'Lena Haro',
  ],
  [
    'a subject cut off from its verb',
    `Their expert, Professor Talin Haro, after examination of the tracks ${SAID}`,
    'Talin Haro',
  ],
  ['no aunt for "the Governor"', `My aunt Lena came home. The Governor ${SAID}`, 'Governor'],
  ['who handed a video out', `A video released by Lena Haro shows that the road was open.`, 'Lena Haro'],
  ['what somebody asks to be called', `A third brother, who asked us to call him Hasan, ${SAID}`, 'Hasan'],
  ['no word of mood in a name', `Hero Lena Haro left the town. Haro ${SAID}`, 'Lena Haro'],
  ['a deputy by what he goes by', `Her deputy, known as Siskin, slept. The mayor left. The deputy ${SAID}`, 'Siskin'],
  ['the only woman', `Lena Venn and the trader Talin Haro came. “No,” sighed the alderwoman. She ${SAID}`, 'Lena Venn'],
  [
    'a lead whose speaker the next paragraph names with a rank',
    `Blockade goes on\n\nThe blockade will last, its chief trainer ${SAID}\n\nVice Admiral Talin Haro told reporters that the sea was calm. Hasan came. The trainer ${SAID}`,
    'Talin Haro',
  ],
  [
    'no lead whose next speaker has another office',
    `Blockade goes on\n\nThe blockade will last, the mayor of Orim ${SAID}\n\nDefence minister Talin Haro told reporters that the sea was calm. The mayor of Orim ${SAID}`,
    'mayor of Orim',
  ],
  ['two together', `Talin Haro and the nurse Lena Venn came. Both ${SAID}`, 'Talin Haro'],
  [
    'two together, as "they"',
    `The trainer Talin Haro and his wife, Dot, slept. “Well,” they said. They ${SAID}`,
    'Talin Haro',
  ],
  ['no two where there are three', `Talin Haro met Lena Venn. Hasan Darro slept. Both ${SAID}`, 'nobody'],
  [
    'letters of a body',
    `The MoD slept. A spokesman for the Ministry of Defence ${SAID} The MoD ${SAID}`,
    'Ministry of Defence',
  ],
  ['a topic before a comma', `The Harim Front met the Orim Society. As for the Harim Front, it ${SAID}`, 'Harim Front'],
  ['no one out of his own words', `Lena Venn came. Her deputy told Hasan so, she said. She ${SAID}`, 'Lena Venn'],
  ['whom the writer asked', `Lena Venn met Hasan Darro. I asked Hasan Darro twice. He ${SAID}`, 'Hasan Darro'],
  ['a maker told of nowhere else', `A report by the customs office ${SAID}`, 'customs office'],
  ['officials somebody met', `The prosecutor Talin Haro left. The trader we met on Monday in Orim ${SAID}`, 'nobody'],
  ['a word before a comma is no speaker', `“No.” Nonsense, say the Harim Front.`, 'Harim Front'],
  [
    'the end of a body with an article',
    `The Harim Salvation Army left. The Salvation Army ${SAID}`,
    'Harim Salvation Army',
  ],
  ['a name taken up by "it"', `Red Lantern hopes to come. It ${SAID}`, 'Red Lantern'],
  ['an army by its country', `The Talinian army left the town; it ${SAID}`, 'Talinian army'],
  ['whoever heads a state', `President Talin Haro met the nurse Lena Venn. The head of state ${SAID}`, 'Talin Haro'],
  ['some of many with an article', `The farmers ${SAID}`, 'nobody'],
  ['those of a place', `The elders of Harim ${SAID}`, 'elders of Harim'],
  [
    'a bulletin by who said it there',
    `The Harim Front said in its bulletin that the well was dry. The bulletin ${SAID}`,
    'Harim Front',
  ],
  ['a subject before a relative clause', `Lena Haro, who came on Friday, said the road would be opened.`, 'Lena Haro'],
  ['a subject before what he was asked', `Lena Haro, asked about it, says they lied.`, 'Lena Haro'],
  ['what is asked in passing', `Lena Haro, asked about the list, slept.`, 'nobody'],
  ['a name before a time', `“No,” Harim's minister for seas, Lena Haro, said an hour later.`, 'Lena Haro'],
  ['an office before a name and a comma', `Talks failed, the head of the team, Lena Haro, told them.`, 'Lena Haro'],
  ['a subject before an absolute phrase', `The trader Lena Haro, her face grey, promised to stay.`, 'Lena Haro'],
  [
    'what a comma parts from a phrase',
    `Also speaking at the rally, union boss Lena Haro told them to stay.`,
    'Lena Haro',
  ],
  ['a verb taken for a noun before "and"', `The Harim Society fears reprisals and asks for help.`, 'Harim Society'],
  ['people taken for a verb', `Eleven witnesses described how the road was opened.`, 'nobody'],
  ['a body named for a day', `The Movement of 4 March (M4) left the town. M4 ${SAID}`, 'Movement of 4 March'],
  [
    'a name that comes later by the same word',
    `Hasan Darro told us that their supervisor ordered the men to leave.\n\nThe supervisor, Talin Haro, left the town.`,
    'Talin Haro',
  ],
  ['"his name is"', `My plumber ${SAID} His name is Talin Haro.`, 'Talin Haro'],
  ['a name between dashes', `The mayor – old Mrs Haro, of the hat – ${SAID}`, 'Haro'],
  [
    'what a spokesman goes by',
    `I asked the Base 12 spokesman, who goes by Siskin, whether he slept. He ${SAID}`,
    'Siskin',
  ],
  [
    'the outlet that has just spoken',
    `The Harim Post calls for talks. It also regrets that the road was open.`,
    'Harim Post',
  ],
  ['whose the wife is', `Talin Venn slept. Hasan Haro's wife, Trill, begged him to stay. He ${SAID}`, 'Hasan Haro'],
  ['the chief of rebels', `Hasan Darro met the elders. The rebel chief ${SAID}`, 'Hasan Darro'],
  ['no one for "the other"', `One of them, Hasan Darro, slept. The other ${SAID}`, 'nobody'],
  ['a body that looked like a person', `Talin Hydro closed the well on Friday. The company ${SAID}`, 'Talin Hydro'],
  ['a pal', `A pal of Lena Haro ${SAID}`, 'nobody'],
  ['any officer', `The officer ${SAID}`, 'nobody'],
  ['an officer of one post', `The officer in charge ${SAID}`, 'officer in charge'],
  ['a list', `The mayor Lena Haro also:\n\n● DENIED the road was open`, 'Lena Haro'],
  ['the owner of a row', `Mayor's bridge row: 'It is a road with a roof'\n\nThe mayor, Lena Haro, slept.`, 'Lena Haro'],
  ['whoever sent a letter', `A letter from the sheikh ${SAID}`, 'sheikh'],
  ['who is quoted behind his words', `The road was open, the Harim agency quoted a trader as saying.`, 'nobody'],
  ['his own words', `Talin Haro came. According to his words, the road was open.`, 'Talin Haro'],
];

describe('who speaks', () => {
  test.each(ROWS)('is told by %s', async (_why, text, who) => {
    expect(await lastSpeaker(text, resources)).toBe(who);
  });
});
