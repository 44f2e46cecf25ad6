/** A state or a cause that leaves no room for what was claimed, with the words of the claims that it speaks against. */
export interface CounterRow {
  /** Words of the sentence that answers. */
  readonly says: RegExp;
  /** Words of the sentence that is answered. */
  readonly against: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
  /** A claim that the sentence which fires speaks against, and one that it does not. */
  readonly claim: string;
  readonly other: string;
}

export const COUNTERS: readonly CounterRow[] = [
  {
    says: /\b(?:st(?:and|ood|ands) where|firmly (?:in|held)|(?:is|are|was|were|remains?|remained) (?:still |firmly )?(?:in (?:our|its|their|government|army) hands|under (?:the |our |its |their |full )?(?:\p{L}+ )?control|held by)|still (?:hold|holds|held|in|at|flies|flew)|flag (?:flies|flew|still flies)|(?:has|have|had|did) not (?:fallen|fall|surrendered|surrender)|every inch|holds? (?:its|their|all) (?:positions|lines))\b/iu,
    against:
      /\b(?:tak(?:e|es|en|ing)|took(?! (?:part|place))|captur\p{L}+|seiz\p{L}+|fell|fall\p{L}*|lost|conquer\p{L}*|storm\p{L}*|entered|left|leav\p{L}+|withdr\p{L}+|pull\p{L}*|retreat\p{L}*|abandon\p{L}*|gave up|given up|fled|flee\p{L}*|evacuat\p{L}+|surrender\p{L}*|overr[ua]n|landed|in (?:our|its) hands|liberat\p{L}+|broken through|broke through|cleared)\b/iu,
    why: 'what was said to be lost or left is held',
    fires: 'Our companies stand where they stood, on the hill.',
    notIn: 'Our companies sleep on the hill.',
    claim: 'The army has left the hill.',
    other: 'The army has shelled the hill.',
  },
  {
    says: /\b(?:alive|in good health|(?:is|was) well|at work|at (?:his|her) desk|recovering)\b/iu,
    against: /\b(?:dead|died|death|killed|shot|murdered|assassinated|poisoned|fled|stroke|gravely ill|dying)\b/iu,
    why: 'who was said to be dead or gone lives and works',
    fires: 'The marshal is alive and at work.',
    notIn: 'The marshal is at sea.',
    claim: 'The marshal died of a stroke.',
    other: 'The marshal bought a boat.',
  },
  {
    says: /\b(?:(?:returned|came back|come back|went back) (?:safely |unharmed |undamaged )?(?:to (?:base|port|harbour|their bases?|its bases?))|(?:is|are|was|were) (?:all )?(?:in port|at (?:their|its) berths?|undamaged|unharmed|intact|complete|accounted for|on duty)|(?:no|without) (?:losses|damage|casualties)|lost (?:nobody|no one|nothing|no \p{L}+))\b/iu,
    against:
      /\b(?:shot down|brought down|down(?:s|ed)|sank|sunk|sink\p{L}*|lost|destroy\p{L}*|hit|struck|damag\p{L}+|captur\p{L}+|killed|burn\p{L}*|wreck\p{L}*|blown up|blew up|torpedo\p{L}*|crash\p{L}*)\b/iu,
    why: 'what was said to be lost is whole',
    fires: 'All of its planes returned to base.',
    notIn: 'All of its planes flew west.',
    claim: 'Our gunners shot down a plane.',
    other: 'A plane dropped leaflets.',
  },
  {
    says: /\b(?:(?:bridge|dam|tower|church|mosque|house|building|plant|station|mill|town|village|hospital|school)\b[^.;]{0,40}? (?:stands|is standing|still stands|is working|works|is in use|carries traffic|is open)|carries traffic|(?:untouched|unscathed))\b/iu,
    against:
      /\b(?:destroy\p{L}*|blown up|blew up|demolish\p{L}*|collaps\p{L}+|burn\p{L}*|razed|hit|struck|bombed|shelled|emptied|closed)\b/iu,
    why: 'what was said to be destroyed stands',
    fires: 'The bridge of Kelm stands and carries traffic.',
    notIn: 'The bridge of Kelm is old.',
    claim: 'The army blew up the bridge of Kelm.',
    other: 'The army crossed the bridge of Kelm.',
  },
  {
    says: /\b(?:accidents?|accidentally|gas (?:cylinder|bottle|leak|pipe|explosion)|(?:cooking|kitchen|forest|grass) fire|short circuit|faulty \p{L}+|heater|boiler|lightning|fallen? (?:from|off|down)|struck a rock|(?:hit|ran on|run on|ran onto|run onto) (?:a|the) (?:\p{L}+ )?(?:rock|reef|sandbank)|suffocated|heart (?:attack|failure)|natural causes|(?:died|death) of (?:illness|disease|typhus|fever)|(?:committed|by) suicide|careless\p{L}*|old (?:shell|mine|ammunition)|drowned by accident|in fog)\b/iu,
    against:
      /\b(?:bomb\p{L}*|shell\p{L}*|attack\p{L}*|struck|strike|hit|fired|shot|killed|murder\p{L}*|burned|set fire|torched|sank|sunk|massacre\p{L}*|blew up|blown up|explosion|rocket|drone|aircraft|beaten|tortur\p{L}+|poison\p{L}*|raid\p{L}*)\b/iu,
    why: 'a cause without a culprit',
    fires: 'A gas cylinder had burst in the bakery.',
    notIn: 'A gas company had bought the bakery.',
    claim: 'An aircraft bombed the bakery.',
    other: 'A queue stood before the bakery.',
  },
  {
    says: /\b(?:(?:is|are|was|were|has been|have been|had been|stands?|stood|remains?|remained) (?:always |wide |fully )?open\b(?! to)|free (?:passage|access)|(?:may|can|could) pass freely|let (?:every|all)\p{L}* (?:\p{L}+ )?through)/iu,
    against:
      /\b(?:block\p{L}*|kept [^.]{0,40}waiting|wait\p{L}*|held (?:back|up)|hold\p{L}* (?:back|up)|stopp?\p{L}*|clos\p{L}+|shut|turn\p{L}* back|barr\p{L}+|besieg\p{L}+|starv\p{L}+|refus\p{L}+)\b/iu,
    why: 'what was said to be shut is open',
    fires: 'The gate has been open day and night.',
    notIn: 'The gate has been painted.',
    claim: 'The army kept forty lorries waiting at the gate.',
    other: 'The army guarded the gate.',
  },
  {
    says: /\b(?:(?:was|were|is|are|lay|had been) (?:in (?:dock|port|(?:its|their) (?:sheds?|hangars?|barracks|base))|on the ground|at anchor|at (?:its|their) base|miles away|kilomet(?:re|er)s away|nowhere near|asleep|grounded|elsewhere)|did not (?:fly|sail|leave|move|take off)|stayed (?:home|in (?:its|their))|(?:was|were) (?:at|in) [^.;,]{3,40} (?:that|the whole) (?:night|day|evening|morning|week)|kilomet(?:re|er)s (?:off|away)|(?:not one|none) of (?:them|his men|our men|its men) (?:left|went out)|(?:has|have|had) not (?:left|been (?:south|north|east|west|near))|(?:within|in) (?:sight|range|reach) of|within \p{L}+ (?:miles|kilomet(?:re|er)s))\b/iu,
    against:
      /\b(?:bomb\p{L}*|shell\p{L}*|attack\p{L}*|struck|hit|fired|shot|sank|cut|dragged|laid|mines?|landed|cross\p{L}+|enter\p{L}+|flew|aircraft|drones?|ships?|boats?|raid\p{L}*|burned|took|abduct\p{L}*|gun(?:s|ners)?)\b/iu,
    why: 'whoever is blamed was elsewhere',
    fires: 'The ship was in dock for the whole of the week.',
    notIn: 'The ship was new.',
    claim: 'The ship cut the cable.',
    other: 'The queen wore a hat.',
  },
  {
    says: /\b(?:(?:and|hit|struck|but) nothing (?:else|but)|only (?:military|fighters|terrorists|soldiers|rebels|militants|bandits|armed)|(?:was|were) (?:not|no) (?:a )?(?:civilians?|school|hospital|church|market)|no civilians?)\b/iu,
    against:
      /\b(?:civilians?|school|hospital|clinic|church|mosque|market|house|homes?|bus|villagers|famil\p{L}+|child\p{L}*|women|ambulance|wedding|funeral|bakery|residential)\b/iu,
    why: 'nothing of that kind was hit',
    fires: 'The rocket struck the barracks and nothing else.',
    notIn: 'The rocket struck the barracks and burned out.',
    claim: 'A rocket hit the school of Kelm.',
    other: 'A rocket lit the sky over Kelm.',
  },
  {
    says: /\b(?:keeps?|kept|honou?rs?|honou?red|respects?|respected|observes?|observed|abides? by|sticks? to)\b[^.;]{0,30}\b(?:truce|ceasefire|agreement|treaty|accord|armistice|word|to the letter)\b/iu,
    against: /\b(?:br(?:oke|eak|eaks|eaking|oken|each\p{L}*)|violat\p{L}+|fired|attack\p{L}*|shell\p{L}*)\b/iu,
    why: 'what was said to be broken is kept',
    fires: 'The Front keeps the truce to the letter.',
    notIn: 'The Front keeps sheep.',
    claim: 'The Front broke the truce on Saturday.',
    other: 'The Front bought sheep on Saturday.',
  },
  {
    says: /\b(?:(?:of|by) (?:their|his|her|its) own (?:free )?(?:will|accord|choice)|voluntar\p{L}+|(?:was|were|been) invited|came to (?:answer|talk|testify)|for (?:their|his|her) own (?:safety|protection)|paid (?:for )?(?:every|each|all|in)|(?:buys?|bought) (?:what|with|from|every|all)|with (?:his|her|their) consent|as (?:a )?guests?|for wages)\b/iu,
    against:
      /\b(?:arrest\p{L}*|detain\p{L}*|abduct\p{L}*|kidnap\p{L}*|tak(?:e|en|es)|took(?! (?:part|place))|seiz\p{L}+|forc\p{L}+|driv\p{L}+|drove|expel\p{L}*|deport\p{L}*|loot\p{L}*|stol\p{L}+|steal\p{L}*|rob\p{L}*|requisition\p{L}*|dragged|carried off|exchang\p{L}*|sold|under arms)\b/iu,
    why: 'what was said to be forced was free or paid for',
    fires: 'The editors had come of their own accord.',
    notIn: 'The editors had come late.',
    claim: 'The police arrested two editors.',
    other: 'The police met two editors.',
  },
  {
    says: /\b(?:(?:fired|dropped|laid|planted|set|launched|thrown|hit|shot|killed|burned|staged) by [^.;]{0,40}\b(?:its|their|his|the enemy['’]s) own|(?:its|their|the enemy['’]s|\p{Lu}[\p{L}-]+['’]s?) own (?:gun|shell|rocket|mine|bomb|air defen[cs]e|men|people|soldiers|fire)\p{L}*|from (?:a |an |the )?[^.;]{0,30}\b(?:gunboat|battery|positions?|side)|caught in (?:the )?cross ?fire|left over from|itself (?:had )?(?:set|laid|fired|blew|burned|shelled)|look for|staged)\b/iu,
    against:
      /\b(?:bomb\p{L}*|shell\p{L}*|attack\p{L}*|struck|strike|hit|fired|shot|killed|murder\p{L}*|burned|set fire|torched|sank|blew up|blown up|explosion|rocket|drone|mines?|abduct\p{L}*|kidnap\p{L}*|stopped|gunmen|blam\p{L}+|accus\p{L}+)\b/iu,
    why: 'another did it',
    fires: 'The shots were fired by Marra at its own deserters.',
    notIn: 'The bread was baked by Marra in its ovens.',
    claim: 'The guns of the Front fired on Marra.',
    other: 'The bakers of the Front slept.',
  },
  {
    says: /\b(?:(?:is|are|was|were|been|being) (?:being )?(?:treated|held|kept|questioned|fed) (?:\p{L}+ )?(?:humanely|well|correctly|decently|properly|fairly|kindly|lawfully|(?:in (?:full )?(?:accordance|conformity|line|keeping) with|according to|under) (?:the )?(?:law|rules|regulations|conventions?|standards))|(?:eats?|ate|sleeps?|slept|receives?|received|gets?|got|has|had) (?:\p{L}+ ){0,2}(?:meals?|food|bread|water|care|treatment|medicine|beds?)\b)/iu,
    against:
      /\b(?:beat(?:en|ing|ings|s)?|tortur\p{L}+|mistreat\p{L}*|ill-treat\p{L}*|maltreat\p{L}*|abus\p{L}+|starv\p{L}+|with(?:held|hold\p{L}*)|humiliat\p{L}+|whipp\p{L}+|kick\p{L}*|electric\p{L}*|hung|cells?|hunger|sleep)\b/iu,
    why: 'whoever was said to be ill-treated is treated well',
    fires: 'The captives are treated humanely.',
    notIn: 'The captives are counted daily.',
    claim: 'Two captives were beaten with cables.',
    other: 'Two captives wrote letters.',
  },
  {
    says: /\b(?:(?:learn\p{L}*|heard|found out|became aware|was told|were told|knew) (?:of |about )?[^.;,]{0,40}\b(?:only|not (?:until|before)|for the first time|through|from the (?:press|news\p{L}*|papers?|media))\b|(?:only|first) (?:learn\p{L}*|heard|found out|became aware|was told|were told)|(?:was|were|had been) (?:un|not )aware)\b/iu,
    against:
      /\b(?:knew|known|(?:was|were|been|made) aware|(?:was|were|been|had) (?:warned|told|informed|alerted)|ignored|warnings?|cover\p{L}* up|kept (?:quiet|silent|secret)|conceal\p{L}*|hid(?:den)?)\b/iu,
    why: 'who was said to have known did not know until late',
    fires: 'The firm learned of the crack only last week.',
    notIn: 'The firm mended the crack last week.',
    claim: 'The firm knew of the crack for a year.',
    other: 'The firm sold its mill a year ago.',
  },
  {
    says: /\b(?:(?:is|are|was|were|has been|have been|had been) (?:all |fully )?(?:working|running|functioning|switched on|turned on|in order|in working order|in service|operational|sealed|locked|tested)|worked (?:properly|as|without|perfectly|well))\b/iu,
    against:
      /\b(?:(?:switched|turned|shut) off|out of (?:order|service)|broken|brok\p{L}* down|fail(?:ed|ure)|faulty|defective|did not work|disabled|disconnected|leak\p{L}*|missing|unlocked|cut)\b/iu,
    why: 'what was said to have failed or been turned off worked',
    fires: 'The pumps were working.',
    notIn: 'The pumps were new.',
    claim: 'The pumps had been switched off.',
    other: 'The pumps had been painted.',
  },
  {
    says: /\b(?:(?:fewer|less|lower|below|under|well within|within) (?:than )?[^.;]{0,40}\b(?:permit\p{L}*|allow\p{L}*|limits?|licen[cs]e\p{L}*|legal|law|standards?|norms?|capacity)|(?:kept|stayed|keeps|stays) (?:within|below|under) )/iu,
    against:
      /\b(?:(?:more|higher|greater|twice|double|three times|above|beyond) [^.;]{0,50}\b(?:permit\p{L}*|allow\p{L}*|limits?|licen[cs]e\p{L}*|legal|law|standards?|norms?|capacity)|over(?:loaded|crowded|full|filled)|exceed\p{L}*|too (?:many|much|fast|high|low))\b/iu,
    why: 'what was said to be too many or too much was within the limit',
    fires: 'The ferry carried fewer people than its licence permits.',
    notIn: 'The ferry carried fewer people than on Sunday.',
    claim: 'The ferry was overloaded.',
    other: 'The ferry was late.',
  },
  {
    says: /\b(?:(?:gave|given|issued|fired|made|received) (?:\p{L}+ ){0,3}(?:warnings?|orders? to (?:stop|disperse|leave)|notices?|warning shots?)|(?:had|were|was|been) (?:repeatedly |clearly |duly |twice )?(?:warned|notified|informed|consulted|asked)|warning shots? (?:had )?(?:came|come|were|was)|sirens? (?:had )?(?:sounded|wailed|howled)|(?:alerts?|messages|leaflets|notices|warnings?) (?:had been|have been|were|was) (?:sent|dropped|posted|issued|given))\b/iu,
    against:
      /\b(?:without (?:\p{L}+ )?(?:warning|notice|consult\p{L}*|asking|cause|reason)|unannounced|had not been (?:told|warned|asked|informed|consulted))\b/iu,
    why: 'who was said not to have been warned or asked was',
    fires: 'The guards gave three warnings.',
    notIn: 'The guards gave three cheers.',
    claim: 'The guards fired without warning.',
    other: 'The guards sang.',
  },
  {
    says: /\b(?:every|all|each|everything)\b[^.;,]{0,50} (?:was|were|is|are|had been|has been|have been) (?:duly |fully |properly )?(?:reported|included|listed|counted|published|disclosed|declared|recorded|documented|paid|handed over|passed on|delivered)\b/iu,
    against:
      /\b(?:left (?:\p{L}+ ){1,4}out|left out|omit\p{L}*|hid(?:es|den|ing)?|conceal\p{L}*|withh[eo]ld\p{L}*|kept (?:\p{L}+ )?(?:secret|quiet|silent|back)|(?:fail\p{L}*|refus\p{L}*|neglect\p{L}*) to|(?:did|has|have|had|does|was|were) not (?:been )?(?:report\p{L}*|pa(?:y|id)|disclose\p{L}*|declare\p{L}*|deliver\p{L}*|publish\p{L}*)|unpaid|falsif\p{L}+|disappear\p{L}*|embezzl\p{L}+)\b/iu,
    why: 'what was said to be held back was given or told in full',
    fires: 'Every death had been reported to the board.',
    notIn: 'Every member had been to the board.',
    claim: 'The firm left seven deaths out of its report.',
    other: 'The firm bought seven mills.',
  },
];
