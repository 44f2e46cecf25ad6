/** A body that answers for its people, and how others call these where they tell what they did. */
export interface BodyRow {
  /** Words for who denies. */
  readonly says: RegExp;
  /** Words for its people. */
  readonly people: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
  /** A claim about its people, and one about others. */
  readonly claim: string;
  readonly other: string;
}

export const BODIES: readonly BodyRow[] = [
  {
    says: /\b(?:army|military|armed forces|(?:general|defence) staff|(?:defen[cs]e|war) minist\p{L}+|high command|air force)\b/iu,
    people:
      /\b(?:army|military|soldiers?|troops|servicemen|government forces|government (?:soldiers|troops|aircraft|planes))\b/iu,
    why: 'an army, and those who lead it',
    fires: 'the general staff',
    notIn: 'the kitchen staff',
    claim: 'Soldiers emptied the granary.',
    other: 'Neighbours emptied the granary.',
  },
  {
    says: /\b(?:police|gendarmerie|constabulary|interior minist\p{L}+|ministry of the interior|security (?:service|directorate))\b/iu,
    people:
      /\b(?:police(?:m[ae]n|wom[ae]n)?|officers|constables?|gendarmes?|riot squads?|security (?:agents|forces|men|officers)|plain clothes)\b/iu,
    why: 'the police, and the ministry above it',
    fires: 'the interior ministry',
    notIn: 'the interior designer',
    claim: 'Gendarmes fired at the crowd.',
    other: 'Strikers threw stones at the crowd.',
  },
  {
    says: /\b(?:prisons?|jails?|penitentiary|justice minist\p{L}+|ministry of justice|warden)\b/iu,
    people: /\b(?:warders?|wardens?|jailers?|guards|prison (?:officers|staff))\b/iu,
    why: 'a prison, and the ministry above it',
    fires: 'the justice ministry',
    notIn: 'the court of justice',
    claim: 'Warders beat him.',
    other: 'Neighbours beat him.',
  },
  {
    says: /\b(?:government|cabinet|presidency|foreign minist\p{L}+|prime minister|president|information minist\p{L}+)\b/iu,
    people: /\b(?:government|regime|junta|authorities|cabinet|state (?:agents|security))\b/iu,
    why: 'those who govern',
    fires: 'the information minister',
    notIn: 'the information desk',
    claim: 'The regime sold the harbour.',
    other: 'The owner sold the harbour.',
  },
];
