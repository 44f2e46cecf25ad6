/** Words that say whether what was hit was of an army or not. */
export interface TargetRow {
  readonly says: 'civil' | 'military';
  /** It may stand in a sentence of its own, and is said of the deed told before. */
  readonly apart?: true;
  readonly pattern: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const TARGETS: readonly TargetRow[] = [
  {
    says: 'military',
    pattern:
      /\b(?:only|nothing but|none but|nobody but|exclusively) (?:enemy |armed )?(?:soldiers|fighters|troops|militants|rebels|combatants|gunmen|military|men in uniform|armed men)\b/giu,
    apart: true,
    why: 'nobody but men of a force',
    fires: 'Only soldiers were on the platforms.',
    notIn: 'Few soldiers were on the platforms.',
  },
  {
    says: 'military',
    pattern:
      /\b(?:all|every one|each|twelve|\p{L}+) of (?:them|the dead|those killed|the killed|those) (?:was|were|had been) (?:an? )?(?:enemy |armed )?(?:soldiers?|fighters?|militants?|rebels?|combatants?|gunm[ae]n|officers)\b/giu,
    apart: true,
    why: 'who the dead were',
    fires: 'All of the dead were soldiers.',
    notIn: 'All of the dead were farmers.',
  },
  {
    says: 'military',
    pattern:
      /\b(?:an?|the|one|its|their) (?:\p{L}+ )?(?:military|army|naval|troop) (?:transport|target|base|depot|convoy|post|position|camp|vehicle|ship|vessel|column|store|train|installation|facility|airfield|hospital|headquarters)\b/giu,
    apart: true,
    why: 'a thing of an army',
    fires: 'It was a military transport.',
    notIn: 'It was a military secret.',
  },
  {
    says: 'military',
    pattern:
      /\b(?:(?:hit|struck|bombed|shelled|attacked|destroyed|targeted|was|were|is|called|against|as|on|at|into) )(?:an? |the |its |their )?(?:\p{L}+ ){0,2}?(?:(?:ammunition|arms|weapons|munitions|rocket|missile|explosives) (?:store|stores|depot|dump|cache|factory|workshop|train|transport)|command post|firing position|gun position|barracks|supply point|staging (?:post|area)|training camp|legitimate (?:military )?target|(?:gun |rocket |mortar )?battery of)\b/giu,
    why: 'what a force needs to fight',
    fires: 'The jets hit an ammunition store.',
    notIn: 'The jets hit a grain store.',
  },
  {
    says: 'military',
    pattern:
      /\b(?:depot|stores?|camp|base|quarters|columns?|vehicles|lorries) of (?:the |its )?(?:army|enemy|forces|troops|rebels|bandits|militia)\b/giu,
    why: 'a thing that belongs to a force',
    fires: 'They hit the salt depot of the army.',
    notIn: 'They hit the salt depot of the town.',
  },
  {
    says: 'civil',
    apart: true,
    pattern:
      /\b(?:the dead|the victims|those killed|all (?:of )?them|all the dead) (?:were|belonged to|had been|are) (?:\p{L}+ ){0,2}?(?:families|family|civilians|villagers|farmers|workers|children|women|passengers|pupils|pilgrims|shoppers|traders|refugees)\b/giu,
    why: 'who the dead were',
    fires: 'The dead belonged to two families.',
    notIn: 'The dead belonged to two regiments.',
  },
  {
    says: 'civil',
    pattern:
      /\b(?:civilians?|villagers|residents|shoppers|traders|passengers|travellers|pilgrims|worshippers|mourners|wedding guests|farmers|fishermen|herders|drovers|pupils|students|schoolchildren|children|patients|nurses|refugees|famil(?:y|ies))\b(?! (?:flag|clothes|dress|law|code|rule))/giu,
    why: 'people who do not fight',
    fires: 'Five civilians were killed.',
    notIn: 'A ship under a civilian flag was sunk.',
  },
  {
    says: 'civil',
    pattern:
      /\b(?:ferry|school|hospital|clinic|market|bus|church|mosque|chapel|temple|monastery|bakery|mill|dairy|orphanage|kindergarten|school yard|apartment (?:block|building)|homes?|houses?|farm|lighthouse|fair|waterworks|granary|apiary|ambulance)\b/giu,
    why: 'a thing that is not for fighting',
    fires: 'A bomb hit the school.',
    notIn: 'A bomb hit the barracks.',
  },
];
