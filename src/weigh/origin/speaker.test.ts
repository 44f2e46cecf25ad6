import { describe, expect, test } from 'vitest';
import { heardOf } from '../../../test/origin-fixture.ts';
import { loadResources } from '../../run/resources.ts';

const resources = await loadResources();
const speakers = async (...who: readonly string[]) =>
  (
    await heardOf(
      who.map((one) => ({ who: one })),
      resources,
    )
  ).length;

describe('one speaker are', () => {
  test.each([
    ['the foreign minister', 'the Foreign Ministry'],
    ['Vice-Minister Orsel Dan', 'the Interior Ministry'],
    ['Colonel Edda Voss', 'Colonel Edda Voss, a spokeswoman for the Eastern Command,', 'the Eastern Command'],
    ["Colonel Edda Voss of the army's engineer corps", 'the army'],
    ['Noa Teller', 'Noa Teller, spokeswoman for the Ministry of Defence,', 'the Ministry of Defence'],
    ['Lieutenant Jana Pohl of the coast guard', 'the coast guard'],
    ['Ana Bell of the state Civil Protection', 'the state Civil Protection'],
    ['Zeinab Orr, of the Committee of Relatives,', 'the Committee of Relatives'],
    ['Lev Paan, who heads Harim Rights Watch,', 'Harim Rights Watch'],
    ['Sister Agata Brun of the Sisters of Saint Oda', 'the Sisters of Saint Oda'],
    ["the Front's health committee", 'the Harim Front'],
    ["Asa Pell, who heads the Front's delegation,", 'the Harim Front'],
    ['Third Brigade commander Colonel Edda Voss', 'the Third Brigade'],
    ['the ward sister of Saint Orla Hospital, Ina Sorr,', 'Saint Orla Hospital'],
    ['the mayor of Lomm', 'Mayor Ada Renn'],
    ['the governor', 'the deputy governor of Lomm, Idris Maal,'],
    ['the presidency', 'Presidential spokeswoman Ula Menk'],
    ['the Interior Ministry of Tashmar', 'the Tashmari Interior Ministry'],
    ['the port authority', 'Lomm port authority director Kai Ross'],
    ["Teachers' Union president Una Fell", "the Teachers' Union"],
    ['Tilda Crane, the emergencies minister,', 'the emergencies ministry'],
    ['Per Olm', 'Justice Minister Per Olm', 'the Ministry of Justice'],
    ['Sara Jun, coordinator of the Lake Peace Monitors,', 'the Lake Peace Monitors'],
    ['Enno Lund, Archbishop of Lomm,', 'the Archbishop of Lomm'],
    ['Rear Admiral Sif Dorn', 'the navy'],
    ['Judge Rolf Amm of the military tribunal', 'the military tribunal'],
    ['the diocese', 'Bishop Luc Adair'],
    ['the town hall', 'Mayor Ada Renn'],
    ['the regional governor', 'the regional administration'],
    ['headmaster Otto Blum of Saint Clare School', 'the school'],
    ['the council of the Harim Front', 'the Harim Front'],
    ['Lomm hospital', 'the hospital at Lomm'],
  ])('%s, %s', async (...who) => {
    expect(await speakers(...who)).toBe(1);
  });
});

test('who is named bare speaks for the body that other articles of the ledger give him to, and for none where they give two', async () => {
  const known = (...roles: string[]) =>
    heardOf([{ who: 'Rufo Hale', roles }, { who: 'the Southern Command' }], resources).then(({ length }) => length);
  expect(await known('Southern Command spokesman')).toBe(1);
  expect(await known('Southern Command spokesman', 'director of the Dam Company')).toBe(2);
  expect(await known('former Southern Command spokesman')).toBe(2);
});

describe('two speakers are', () => {
  test.each([
    ["Tashmar's Interior Ministry", "Velland's Interior Ministry"],
    ['the Interior Ministry in Tashmar', 'the Velland Interior Ministry'],
    ['the Interior Ministry', 'the Defence Ministry'],
    ['Interior Minister Bo Sand', 'Defence Minister Lena Korr'],
    ['former interior minister Lena Korr', 'the Interior Ministry'],
    ['Lena Korr, a former spokeswoman for the Interior Ministry,', 'the Interior Ministry'],
    ['Mayor Ada Renn', 'Mayor Olaf Tusk'],
    ["Dockers' Union secretary Mira Tanz", "the Teachers' Union"],
    ["the army veterans' association", 'the army'],
    ['the Union of Interior Ministry Clerks', 'the Interior Ministry'],
    ["the Front's police", 'the police'],
    ["the Front's military spokesman", 'the military'],
    ['the Harim Liberation Army', 'the army'],
    ['the Free Delta Army', 'the army'],
    ['Mayor Jens Bolt of Harim', 'the mayor of Lomm'],
    ["the Policemen's Union", 'the police'],
    ['teacher Ole Strand', 'teacher Bo Kell'],
    ['retired general Tor Vask', 'the army'],
    ['Third Brigade spokesman Per Holm', 'Fourth Brigade spokesman Kai Ross'],
  ])('%s, %s', async (...who) => {
    expect(await speakers(...who)).toBe(2);
  });
});

describe('the camp of', () => {
  const campOf = async (who: string) => (await heardOf([{ who }], resources))[0]?.camp;

  test.each([
    'the State Commission for Prisoners',
    "Ruta Ham, the government's commissioner for captives,",
    'the state Civil Protection',
    'Vice-Minister Orsel Dan',
    'the Northern Command',
    'the Fourth Brigade',
    'Brigadier Sula Minn',
    'the military tribunal at Sardun',
    'the provincial health directorate',
    "parliament's defence committee",
    'the military hospital at Lomm',
    'the Ministry for Veterans and Reserves',
    'the State Hydrological Institute',
    'the National Assembly',
    'the 44th Guards Regiment',
    'the head of Sardun district, Mona Sard,',
    'the state negotiator, Hild Aune,',
  ])('%s is that of the state', async (who) => {
    expect(await campOf(who)).toMatch(/^(?:the state|Tashmar)$/);
  });

  test.each([
    "the Front's health committee",
    "the Front's police",
    'Front negotiator Asa Pell',
    'Asa Pell, a surgeon with the Harim Front,',
    'Colonel Asa Pell of the Harim Front',
    'rebel commander Dov Hale',
    'the Front-appointed governor of Lomm',
    'the de facto authorities in Lomm',
    "the Harim Front's Committee for Prisoners",
  ])('%s is that of the Front', async (who) => {
    expect(await campOf(who)).toMatch(/Front$/);
  });

  test.each([
    'the Tashmari Red Crescent',
    'Una Fell, president of the Bar Association,',
    'the president of the chamber of commerce',
    'Military analyst Ole Brand',
    'former interior minister Lena Korr',
    'ousted governor Mona Sard',
    "Sif Dorn, until last year the navy's chief,",
    'the Institute for Government Studies',
    'the governor of the Lions Club',
    'the International Criminal Court',
    "the Soldiers' Mothers Committee",
    "the Government Employees' Union",
    'the director of Lomm general hospital',
    'the Harim Dam Company',
    'the United Nations peacekeeping force',
  ])('%s is outside', async (who) => {
    expect(await campOf(who)).toBe('outside');
  });
});
