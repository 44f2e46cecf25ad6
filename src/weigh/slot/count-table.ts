/** Words around a number of people that say what kind of count it is. */
export interface CountRow {
  /** `seen`: what somebody saw, found, buried or named: there may be more. `later`: counted after others had died. `part`: some of a row. */
  readonly says: 'seen' | 'later' | 'part';
  /** Before the number, behind it in its sentence, anywhere in the sentence, or in what follows it. */
  readonly where: 'before' | 'behind' | 'sentence' | 'next';
  readonly pattern: RegExp;
  readonly why: string;
  /** The number in square brackets. */
  readonly fires: string;
  readonly notIn: string;
}

export const COUNTS: readonly CountRow[] = [
  {
    says: 'seen',
    where: 'before',
    pattern:
      /\b(?:saw|seen|see|found|finds?|recovered|retrieved|discovered|pulled|dug (?:out|up)|shown?|showed|showing|identified|identif(?:y|ies)|recogni[sz]ed|photographed|filmed|visited|lists?|listed|buried|laid out|named|names) (?:(?:only|at least|already|us|them|him|her|our (?:delegates|reporter)) ){0,2}(?:the (?:bodies|names) of )?$/iu,
    why: 'somebody saw, found, showed, buried or named them',
    fires: 'A reporter saw [26] bodies.',
    notIn: 'A reporter said [26] people died.',
  },
  {
    says: 'seen',
    where: 'before',
    pattern: /\bcounted (?:(?:only|at least) )?$/iu,
    why: 'somebody counted what lay before him',
    fires: 'Our reporter counted [six] coffins.',
    notIn: 'Discounted by some, [six] died.',
  },
  {
    says: 'seen',
    where: 'behind',
    pattern:
      /^ (?:(?:more|fresh|new|small|wrapped|burnt|charred|white|open|dead) )?(?:bodies|body|corpses?|coffins?|graves?|names|of (?:their|the|whose) (?:names|bodies)|sacks|shrouds?)\b/iu,
    why: 'what lies there is counted, not who died',
    fires: 'There were [26] bodies in the yard.',
    notIn: 'There were [26] men in the yard.',
  },
  {
    says: 'seen',
    where: 'behind',
    pattern:
      /^ (?:\p{L}+ ){0,3}(?:were|was|had been|have been|has been) (?:buried|laid to rest|identified|named|found|recovered|pulled (?:out|from)|taken to (?:hospital|the hospital|the morgue))\b/iu,
    why: 'they were buried, found or named',
    fires: '[Five] men were laid to rest.',
    notIn: '[Five] men were killed.',
  },
  {
    says: 'seen',
    where: 'sentence',
    pattern:
      /\bso far\b|\b(?:preliminary|provisional|initial|early|first) (?:reports?|counts?|tolls?|figures?|information|estimates?|findings)\b/iu,
    why: 'a first count, which others may go on',
    fires: 'So far [two] people are known to have died.',
    notIn: 'In so distant a place [two] people died.',
  },
  {
    says: 'part',
    where: 'before',
    pattern: /\b(?:the|its|their|these|those) (?:first|last|other|remaining|next|second|third|final) $/iu,
    why: 'some of a row, told apart from the rest',
    fires: 'Three people were killed by the first [two] strikes.',
    notIn: 'Three people were killed first, by [two] strikes.',
  },
  {
    says: 'later',
    where: 'sentence',
    pattern:
      /\b(?:died of (?:their|his|her|the) (?:wounds|injuries|burns)|(?:has|have|had) (?:since )?(?:risen|climbed|grown|gone up)|r(?:ose|ises) to|climb(?:s|ed) to|succumbed|(?:has|have) since died|died (?:later|overnight|in hospital)|latest (?:count|toll)|new (?:count|toll))\b|\bby (?:this |next |the next |\p{Lu}\p{L}+day )?(?:morning|noon|evening|midday|nightfall)\b/iu,
    why: 'some died after the first count',
    fires: 'The doctor said [nine] people had died of their wounds or at once.',
    notIn: 'The doctor said [nine] people had died at once.',
  },
  {
    says: 'later',
    where: 'sentence',
    pattern:
      /\b[Bb]y (?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[Bb]y the end of the (?:day|week)\b/u,
    why: 'counted up to a day after the deed',
    fires: 'By Friday [twelve] people had died.',
    notIn: 'On Friday [twelve] people died.',
  },
  {
    says: 'later',
    where: 'next',
    pattern:
      /^\W*(?:\p{L}+ ){1,2}(?:more|others?)\b[^.;]{0,30}\b(?:died of (?:their|his|her)|succumbed|died (?:later|since|in hospital))\b/iu,
    why: 'some died after the first count, as the next sentence tells',
    fires: 'They count [seven] dead. Two more, they say, succumbed to their injuries.',
    notIn: 'They count [seven] dead. Two more, they say, were injured.',
  },
];
