import { describe, expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { cut } from '../../core/span.ts';

/** Paragraphs are parted by `|`. */
function read(told: string) {
  const text = told.replaceAll('|', '\n');
  const lines = [...text.matchAll(/[^\n]+/g)].map((m): [number, number] => [m.index, m.index + m[0].length]);
  const { events, places, dates } = extract(text, tables, lines);
  return events.map((e) => ({
    where: e.place === undefined ? undefined : `${places[e.place]?.name} by ${e.placeFrom}`,
    when: e.when === undefined ? undefined : `${cut(text, dates[e.when]?.span ?? [0, 0])} by ${e.whenFrom}`,
    background: e.background,
  }));
}

describe('where the last event of a text happened', () => {
  test.each([
    ['Gunmen attacked a convoy near Tal Orin.', 'Tal Orin by clause'],
    ['Rebels shelled the town of Harim.', 'Harim by clause'],
    ['Rebels shelled Harim.', 'Harim by clause'],
    ['The attack on Tal Orin killed five people.', 'Tal Orin by clause'],
    ['Five people were killed when a bomb exploded outside a mosque in Dara, in Talin province.', 'Dara by clause'],
    ['Rebels in Harim attacked a base in Orim.', 'Orim by clause'],
    ['Clashes erupted in the village of Harim, in the north of Talin province.', 'Harim by clause'],
    ['Gunmen stormed a market in Harim and killed five traders.', 'Harim by sentence'],
    ['Gunmen attacked a post in Harim. Three officers were killed.', 'Harim by paragraph'],
    ['In Harim, police said five people were killed.', 'Harim by sentence'],
    ['HARIM, 6 March 2031 (Orim Press) - Gunmen killed five traders.', 'HARIM by dateline'],
    ['The army let twelve deserters go from the barracks of Harim on Friday.', 'Harim by sentence'],
    ['Unknown men blew up the dike north of Harim.', 'Harim by sentence'],
    ['A bomb exploded in a bus in Harim on Friday and killed 19 passengers.', 'Harim by clause'],
    ['A bomb exploded at the Salt Gate of Harim on Friday morning and killed 19 passengers.', 'Salt Gate by sentence'],
    ['Envoys met rebels in a tent near Harim.', 'Harim by sentence'],
    ['Officials from Orim met elders in a tent near Harim on Friday.', 'Harim by sentence'],
    ['Two men died in Harim, where soldiers had opened fire on a crowd.', 'Harim by clause'],
    ['Troops were sent from Orim to Harim.', 'Harim by sentence'],
    ['Radio Talin speaks of Harim, where army men are said to have shot two boys.', 'Harim by clause'],
    ['Aid went to Harim, a market town on the lake, where shells had wounded dozens.', 'Harim by clause'],
    ['He did not mention the fight near Harim in which the army says it killed nine men.', 'Harim by clause'],
    ['Rebels hold the town of Harim. The hospital there was shelled.', 'Harim by paragraph'],
    ['The sea road ends in Harim. Gunmen killed two drivers there.', 'Harim by paragraph'],
    ['Now also in Harim. Two shells hit the school of the nuns.', 'Harim by dateline'],
    ['The village of Harim got its share. Two shells hit the school of the nuns.', 'Harim by paragraph'],
    ['Upper Harim got its share. Two shells hit the school of the nuns.', 'Upper Harim by paragraph'],
    ['In Harim: two shells on the school of the nuns.', 'Harim by clause'],
  ])('%s', (text, where) => {
    expect(read(text).at(-1)?.where).toBe(where);
  });
  test.each([
    ['two places fit', 'Protesters marched in Harim and Orim.'],
    ['it is where officials speak', 'In Kabul, the foreign minister said five people were killed.'],
    ['it is where the words were said', 'Officials said in Kabul that rebels had attacked a convoy.'],
    [
      'the scene is another by then',
      'Now also in Harim. People in Orim sat in the dark. Two shells hit the school of the nuns.',
    ],
    ['the scene was that of a paragraph before', 'Now also in Harim.|Two shells hit the school of the nuns.'],
    ['it is where another deed was done', 'Merova condemned the attack in Harim.'],
    ['it is where the doers come from', 'Soldiers from Harim shot dead two men.'],
    ['the paragraph before told it', 'Gunmen attacked a post in Harim. |Three officers were killed.'],
    ['the dateline is a capital', 'KABUL, 6 March 2031 (Orim Press) - Gunmen killed five traders.'],
    [
      'somebody says so under the dateline',
      'HARIM, 6 March 2031 (Orim Press) - The army said gunmen had killed five traders.',
    ],
    ['it lies on the way', 'The army freed four traders on the way to Harim.'],
    ['a clause of its own tells of it', 'Gunmen killed a judge, who was born in Harim.'],
    ['whom the dead served is named after it', 'The governor of Harim was murdered.'],
    ['a speaker stands between', 'Villagers in Harim said that soldiers had shot five men.'],
    ['"there" may be either of two', 'The convoy left Harim for Orim. Gunmen attacked it there.'],
    ['"there" points at nothing told', 'Gunmen attacked a post in Harim. |Three officers were killed there.'],
    ['a comma ends what "where" opens', 'He fled to Harim, where he lives, but soldiers shot his son.'],
    ['the paragraph told of two places', 'Gunmen attacked Harim. Gunmen attacked Orim. Three officers were killed.'],
  ])('nowhere: %s', (_why, text) => {
    expect(read(text).at(-1)?.where).toBeUndefined();
  });
});

describe('when the last event of a text happened', () => {
  test.each([
    ['Rebels attacked a convoy on Friday.', 'Friday by clause'],
    ['On Friday a mayor was killed in a battle of Monday.', 'Friday by clause'],
    ['Gunmen stormed a market on Friday and killed five traders.', 'Friday by sentence'],
    ['Merova let 22 prisoners go on Friday.', 'Friday by clause'],
    ['Gunmen killed a judge on Friday, hours after rebels had attacked a convoy.', 'Friday by sentence'],
    ['Gunmen attacked a post on Friday. Three officers were killed.', 'Friday by paragraph'],
    ['Gunmen killed a judge on Friday, three weeks after rebels had attacked a convoy.', 'three weeks by clause'],
    ['The prosecutor spoke on Friday, six days after the raid.', 'six days by clause'],
    ['On Friday, he added, soldiers seized two boys.', 'Friday by clause'],
    ['On Friday, the ministry said, gunmen had killed a teacher.', 'Friday by clause'],
    ['Three women were killed when a drone hit their van on Friday.', 'Friday by sentence'],
    ['The worst day was 4 March, when soldiers killed 34 diggers.', '4 March by clause'],
    ["The troops entered on 21 September at about ten o'clock.", '21 September by clause'],
    ["At ten o'clock on Monday gunmen attacked the post.", "ten o'clock on Monday by clause"],
    ['On 3 May drones struck the depot.', '3 May by clause'],
    ['The town speaks of 2 March, the day on which rebels burned the granary.', '2 March by clause'],
    ['Two officers were shot dead on Friday at dawn while they were checking a cart.', 'Friday by clause'],
    ['On the third day of the truce, Friday, the army shelled the sheds.', 'Friday by clause'],
    ['The front admits the shot of 17 March that killed a sailor.', '17 March by clause'],
    ['On Friday the court heard of the raid of 7 April that left nine dead.', '7 April by clause'],
  ])('%s', (text, when) => {
    expect(read(text).at(-1)?.when).toBe(when);
  });
  test.each([
    ['it is when the words were said', 'Police said on Friday that rebels had attacked a convoy.'],
    ['the paragraph before told it', 'Gunmen attacked a post on Friday. |Three officers were killed.'],
    ['weeks lie between', 'A judge fled three weeks after rebels had attacked a convoy.'],
    ['it is when they said so, before what they said', 'The army said on Friday it had killed ten fighters.'],
    ['nobody stands between two commas', 'On Friday the ministry said gunmen had killed a teacher.'],
    ['it was not done since', 'He is dead since Friday, when his mill was hit.'],
    ['it is when somebody was asked', 'He denied, when police asked him on Friday, that rebels had attacked a convoy.'],
    ['it has not happened', 'Gunmen attacked a post on Friday. The army will attack the camp.'],
  ])('no day: %s', (_why, text) => {
    expect(read(text).at(-1)?.when).toBeUndefined();
  });
});

test('a paragraph of earlier history stays earlier history', () => {
  const text = 'Rebels seized the town in 2011. They killed three officers. |Gunmen attacked a post.';
  expect(read(text).map((e) => e.background)).toEqual([true, true, false]);
});
