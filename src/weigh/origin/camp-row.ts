/** Words of organs of a state, and of offices that resemble them and belong to no side. */
export interface CampRow {
  readonly says: 'state' | 'outside';
  readonly words: string;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const CAMPS: readonly CampRow[] = [
  {
    says: 'outside',
    words:
      'fire brigade|fire chief|fire department|mayor|harbour office|water board|town council|city council|railway|railways|hospital|clinic|university|union|red cross|red crescent|relief society|observer mission|observatory|committee|parish|diocese',
    why: 'works for a town or a trade, and fights for nobody',
    fires: 'the fire brigade',
    notIn: 'the army',
  },
  {
    says: 'state',
    words:
      'ministry|minister|government|regime|president|premier|prime minister|chancellor|head of state|parliament|cabinet|junta|interim authorities|authorities',
    why: 'the government of a state',
    fires: 'the Ministry of Defence',
    notIn: 'the bar association',
  },
  {
    says: 'state',
    words:
      'army|air force|air fleet|navy|fleet|general staff|army command|armed forces|military|coast guard|troops|garrison|marines|warplanes|artillery|chief of staff|commander in chief|national guard|defence forces|defense forces',
    why: 'the forces of a state',
    fires: 'the air force',
    notIn: 'the miners union',
  },
  {
    says: 'state',
    words: 'police|gendarmerie|prosecutor|interior ministry|security service|intelligence service',
    why: 'the police and the courts of a state',
    fires: 'the provincial police',
    notIn: 'the fire brigade',
  },
  {
    says: 'state',
    words:
      'governor|prefect|palace|chancellery|foreign office|state prison|prison director|prison governor|prison service|border guard|border guards|border police|border command|customs|court|intelligence|provincial health office|provincial office|ambassador|embassy|consulate|admiral|admiralty|civil defence|civil defense|state security|security forces|attorney general|presidency|state television|district commissioner|head of government',
    why: 'an organ or an officer of a state',
    fires: 'the provincial governor',
    notIn: 'the mayor of Orim',
  },
];

/** What a text says of whom a body belongs to. */
export function rowOf(words: string): CampRow | undefined {
  // "the military wing of the Front" is no state's
  const folded = ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.replace(
    / military (?=command|wing|council|court|bureau|leader|chief)/g,
    ' ',
  );
  return CAMPS.find((row) => row.words.split('|').some((word) => folded.includes(` ${word} `)));
}
