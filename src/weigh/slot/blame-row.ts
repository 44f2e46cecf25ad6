/** Words that name who did it, where the deed itself has no such party. The first group of a pattern is the party. */
export interface BlameRow {
  readonly pattern: RegExp;
  /** Words that each match has: where there are none, the pattern is not tried, which takes long. */
  readonly needs?: RegExp;
  /** Only where no account of the deed itself names who did it: the words may be of another than who did it. */
  readonly weak?: true;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

/** Words of which the name of a party is made, beside those with a capital. */
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{N}'’-]*|\\d+(?:st|nd|rd|th)|army(?:['’]s)?|navy|naval|air|aerial|ground|force|forces|armed|formations?|troops|soldiers|fighters|gunmen|members|units?|militia(?:men|s)?|groups?|gangs?|bands?|junta|regime|government|rebels?|insurgents?|separatists?|self-styled|so-called|same|outlawed|banned|local|national|federal|municipal|provincial|state|military|police|security|border|coastal|coast|guards?|guard|constabulary|gendarmerie|brigades?|battalion|division|corps|artillery|gunners|pilots|marines|movement|front|command|party|occupation|occupying|enemy|fourth|third|second|first|fifth|sixth|seventh|of|and|the)";

/** The name of a party as it stands between other words. */
export const PARTY = `((?:[Tt]he |[Aa]n? )?(?!(?:of|and|the) )${WORD}(?: ${WORD}){0,7})(?<! (?:of|and|the))(?![\\p{L}-])`;

/** What was done, by a noun. */
export const DEED =
  '(?:attack|raid|strike|air ?strike|bombing|bombardment|shelling|ambush|assault|killing|massacre|slaughter|murder|blast|explosion|bomb|shot|shooting|blow|fire|arson|abduction|kidnapping|seizure|arrest|detention|sweep|operation|crime|outrage|atrocity|incident|barrage|death|deed)s?';

/** Weapons and those who serve them. */
export const WEAPON =
  '(?:drones?|jets?|planes?|aeroplanes?|aircraft|warplanes?|helicopters?|gunships?|gunboats?|patrol boats?|guns?|howitzers?|mortars?|artillery|batter(?:y|ies)|rockets?|missiles?|shells?|tanks?|snipers?|gunners?|pilots?|bombers?|bombs?)';

/** "**Mortar** bombs", "**Car** bomb": what sort of weapon it was, at the head of a sentence. */
export const SORT =
  '(?:Mortar|Artillery|Tank|Rocket|Cluster|Car|Truck|Roadside|Suicide|Petrol|Nail|Time|Barrel|Incendiary|Anti-tank|Combat|Attack|Surveillance|Two|Three|Four|Five|Six|Heavy|Several) ';

/** What somebody may be blamed for that is no deed of war. */
export const OTHER_MATTER =
  '(?:of|for|over|in) (?:the |its |their |a )?(?:collapse|failure|breakdown|crisis|delays?|impasse|stalemate|talks|corruption|lying|lies|shortages?|prices|economy)\\b';
