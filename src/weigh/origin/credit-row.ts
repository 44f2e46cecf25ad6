/** Words that say from whom a value is, beside any verb of speaking. */
export interface CreditRow {
  /** `who` is whoever gives the value; a row without it names nobody ("word has it"). */
  readonly pattern: RegExp;
  /**
   * Which values: what stands right behind it, what stands right before it, all of its own sentence (by a count: no other of its paragraph), the sentences before it in the paragraph, or those
   * that follow.
   */
  readonly reach: 'clause' | 'behind' | 'count' | 'sentence' | 'before' | 'after';
  /** A person needs a title or a role beside the name: before a colon a bare name may be a place that no list has. */
  readonly titled?: true;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const WHO = '(?<who>[^,.;:!?()“”"]{2,70}?)';
const REST = '(?<who>[^,.;:!?()“”"]{2,70})';
/** What stands between commas beside whoever gives it. */
const BESIDE = '(?:, [^,.;:]{2,60},)?';
const COUNT =
  '(?:counts?|figures?|numbers?|lists?|account|telling|version|records?|books|tally|estimates?|reckoning|reports?|story|toll|data)';
const PAPER =
  '(?:communiqu[eé]|statement|bulletin|leaflet|letter|(?:voice )?message|post|video|report|note|release|dispatch|telegram)';
const GIVES = '(?:is|are|was|has|have|gives?|gave|runs?|reads?|shows?|puts?|speaks? of|contains?|names?|lists?|holds?)';
const CLOCK = '^(?:[-–—•*+]+\\s*)?(?:\\d{1,2}[.:]\\d\\d(?: [ap]\\.?m\\.?)?\\W+)?';
const TOLD =
  '(?:announced|learn(?:ed|t)|heard|said|made known|reported|stated|explained|confirmed|communicated|claimed|alleged|declared|underlined|established|ascertained|determined|found out|conveyed)';

const row = (
  reach: CreditRow['reach'],
  source: string,
  why: string,
  fires: string,
  notIn: string,
  flags = 'iu',
  titled?: true,
): CreditRow => ({ pattern: new RegExp(source, flags), reach, why, fires, notIn, ...(titled && { titled }) });

export const CREDITS: readonly CreditRow[] = [
  row(
    'count',
    `\\b(?:by|on|from|in|going by) ${WHO}['’]s? (?:own |latest |official )*(?:${COUNT}|words)\\b`,
    'by whose count it is told',
    "By the union's own count, nine are dead.",
    'By nine the union had its hall back.',
  ),
  row(
    'count',
    `\\b(?:by|in|on|from|going by) the (?:${COUNT}|words?) of ${REST}`,
    'in whose telling it stands',
    'In the telling of the council, soldiers shot first.',
    'In the hall of the council it was cold.',
  ),
  row(
    'count',
    `^${WHO}['’]s? (?:own |latest |first |official |new )*(?:${COUNT}|${PAPER})\\b[^,.;:]{0,30}? ${GIVES}\\b`,
    'whose list or paper gives it',
    "The army's own figure is thirty.",
    "The army's own bakery is shut.",
  ),
  row(
    'count',
    `^(?:the )?(?:${COUNT}|${PAPER})(?: released| published| issued)? (?:of|by|from) ${WHO} ${GIVES}\\b`,
    'whose list or paper gives it',
    'Data of the Health Ministry give nine dead.',
    'Most of the Health Ministry is on leave.',
  ),
  row(
    'sentence',
    `\\bas ${WHO} (?:tells? it|told it|has it|had it|sees? it|would have it|reckons?|remembers?)\\b`,
    'as one of them tells it',
    'As the council tells it, soldiers shot first.',
    'As the council met, soldiers came.',
  ),
  row(
    'sentence',
    `\\bif ${WHO} (?:is|are) (?:right|to be believed)\\b`,
    'told with a doubt, but by somebody',
    'If the council is right, soldiers shot first.',
    'If the council is full, the gate is shut.',
  ),
  row(
    'sentence',
    `\\bif (?:one|we|you) (?:believes?|trusts?|follows?) ${REST}`,
    'told with a doubt, but by somebody',
    'Soldiers shot first, if one believes the council.',
    'If you follow the river you come to Orm.',
  ),
  row(
    'sentence',
    `(?:^|, )${WHO} (?:has|had|have) it(?: that\\b|[.,]|$)`,
    'has it so',
    'The council has it that soldiers shot first.',
    'The council had it painted.',
  ),
  row(
    'sentence',
    `\\b(?:have|has|had|heard|know) (?:it|this) from ${WHO}(?= that\\b|[,.;:]|$)`,
    'from whom it was heard',
    'We have it from the council that soldiers shot first.',
    'We have a view from the council hall.',
  ),
  row(
    'sentence',
    `\\b(?:it|as) (?:was|is|has been|had been) ${TOLD} (?:on \\p{L}+ )?(?:by|from|at) ${WHO}(?= on \\p{L}+\\b| that\\b|[,.;:]|$)`,
    'a passive of telling with its speaker',
    'It was announced by the council that nine had died.',
    'It was repaired by the council.',
  ),
  row(
    'sentence',
    `[,;] as (?:already |also |later |officially )?${TOLD}(?: on \\p{L}+)? by ${REST}`,
    'a participle of telling with its speaker',
    'Nine had died, as announced by the council.',
    'Nine had died, as nursed by the council.',
  ),
  row(
    'sentence',
    `${CLOCK}\\((?<who>[^()]{3,60})\\) (?=\\p{L}|\\d)`,
    'a source in brackets before what it gives',
    '13.40 (Regional Council) nine dead.',
    '13.40 (too late) nine dead.',
  ),
  row(
    'sentence',
    `\\((?:source: )?(?<who>[^()]{3,60})\\)[.!]?$`,
    'a source in brackets at the end',
    'Death toll in Brann now nine (Regional Council).',
    'Death toll in Brann (Regional Council area) now nine.',
  ),
  row(
    'sentence',
    `, so ${REST}[.!?]?["”]?$`,
    'so X: the speaker behind what he says',
    'Soldiers shot first, so the council.',
    'Nobody came, so the council went home.',
  ),
  row(
    'sentence',
    `\\p{L} [-–—] ${REST}[.!?]?$`,
    'a speaker behind a dash',
    'Nine were shot at Orm – Red Crescent.',
    'Nine were shot at Orm – two of them girls.',
  ),
  row(
    'sentence',
    `\\p{L} [-–—] (?:local |several |many )?(?:residents|witnesses|locals|villagers|survivors|medics|doctors|officials|sources|activists|relatives)[.!]?$`,
    'people behind a dash',
    'Nine were shot at Orm – residents.',
    'Nine were shot at Orm – some of the residents saw it.',
  ),
  row(
    'sentence',
    `^${WHO}${BESIDE} (?:says?|said|tells us|told us|reports?|reported|claims?|claimed)(?: (?:that )?(?=(?:the|an?|its|their|his|her|our|it|they|he|she|there|at least|some|about|more than)\\b)| that\\b)`,
    'a verb of speaking that was not read as one',
    'The council says the army came at night.',
    'The council said goodbye to the army at night.',
  ),
  row(
    'sentence',
    `^(?:and |but )?for ${WHO}${BESIDE}(?<!,),? (?:it (?:was|is)|there (?:is|was|can be|remains) (?:no|little) (?:doubt|question)|(?:one thing|the matter) is (?:clear|certain|plain))\\b`,
    'as somebody sees it',
    'For the army, it was the Front that attacked.',
    'For years it was quiet.',
  ),
  row(
    'sentence',
    `^${WHO} (?:points? (?:the |a )?(?:fingers? )?at|pointed (?:the |a )?(?:fingers? )?at|lays? [^,.;:]{2,30} at the door of|laid [^,.;:]{2,30} at the door of|h(?:olds?|eld) [^,.;:]{2,40} (?:responsible|to account|to blame|liable)\\b|suspects?\\b)`,
    'who charges somebody with it',
    'The army points at the Front.',
    'The army points the way.',
  ),
  row(
    'sentence',
    `\\b(?:accused|blamed|charged) by ${WHO} (?:of|for|with)\\b`,
    'whoever is said to charge them',
    'Soldiers stand accused by the council of shooting nine villagers.',
    'He was paid by the council for nine days.',
  ),
  row(
    'sentence',
    `^${WHO} mourns?\\b`,
    'whoever mourns them tells of them',
    'The council mourns nine villagers shot at the well.',
    'The council met at the well.',
  ),
  row(
    'sentence',
    `\\b(?:one hears|one is told|we (?:hear|are told)|i (?:am|was) told|word (?:has it|is|goes)|rumou?r has it|it is (?:whispered|rumou?red|claimed|alleged)|people say|they say)\\b(?! from| of)`,
    'told by nobody in particular',
    'Nine were shot, word has it.',
    'Nine were shot at the word go.',
  ),
  row(
    'sentence',
    `\\bone (?:reads|learns|hears) (?:it )?(?:in|from) ${REST}`,
    'where one reads it',
    'Nine were shot, one reads in the Pell Tribune.',
    'One reads in bed.',
  ),
  row(
    'sentence',
    `(?:,|[,?!.]["”’]) (?:tells|informs|communicates|declares|notes|confirms?|claims?|reports?|insists?|adds?|writes?|admits?|alleges?|sob(?:s|bed)|fumes?|fumed|cries|cried|sighs?|sighed|moans?|moaned|weeps?|wept|rages?|raged|snorts?|snorted|gasps?|gasped|thunders?|thundered|jokes?|joked|jeers?|jeered|denounce[sd]?|informed|communicated|declared|confirmed|reported|complains?|complained|swears?|swore)(?: (?:on|this) \\p{Lu}\\p{L}+| yesterday| today)? (?!that\\b|of\\b|more\\b|to\\b|how\\b|it\\b)${WHO}(?=[,.]|$)`,
    'a verb before its speaker',
    'Nine arrests, confirm the police.',
    'Nine arrests, reports of more to come.',
  ),
  row(
    'sentence',
    `^${WHO} (?:does|do|did) not (?:dispute|deny|contest)\\b`,
    'whoever does not dispute it gives it too',
    'The Front does not deny that it shelled the mill.',
    'The Front denies that it shelled the mill.',
  ),
  row(
    'sentence',
    `, and ${WHO} (?:does|do|did) not (?:dispute|deny|contest) (?:it|this|that)\\b`,
    'whoever does not dispute it gives it too',
    'Nine were shot, and the army does not dispute it.',
    'Nine were shot, and the army disputes it.',
  ),
  row(
    'sentence',
    `${CLOCK}(?:more|news|word|a word|this(?: just)?(?: in)?|just in|update|latest|now) from ${REST}: `,
    'a line of a live page with where it comes from',
    '09.30 More from the ministry: two posts were retaken.',
    'Two men from the ministry: one tall, one short.',
  ),
  row(
    'sentence',
    `${CLOCK}(?<who>\\p{Lu}[^,.;:!?()“”"]{2,70}?)(?: (?:writes?|reports?|tells us|confirms?|on (?:the |what )?\\p{Ll}+(?: \\p{Ll}+)?)(?: to us)?|, for (?:its|his|her|their) part)?: `,
    'a speaker before a colon',
    'Fire chief Dorin Vael: four workers dead.',
    'three things: bread, salt, water.',
    'u',
    true,
  ),
  row(
    'sentence',
    `^${WHO} (?:stress(?:es|ed)|communicate[sd]?|inform(?:s|ed)|denounce[sd]?|discloses?|disclosed|reveals?|revealed|underlines?d?|insists?|insisted|points? out|pointed out|maintains?|maintained|emphasi[sz]e[sd]?|recalls?|recalled|asserts?|asserted|affirms?|affirmed|holds?|held|is (?:sure|certain|convinced)|are (?:sure|certain|convinced)|has no doubt|have no doubt|makes? (?:it )?known|made (?:it )?known|lets? it be known|let it be known)(?: (?:on|this) \\p{L}+| yesterday| today)? that\\b`,
    'a verb of speaking with what is said',
    'The General Staff stresses that no farmer was hurt.',
    'The General Staff hall was so full that no farmer got in.',
  ),
  row(
    'sentence',
    `, ${WHO} (?:communicates?|communicated|informs?|informed|retorts?|retorted|(?:is|are) (?:sure|certain|convinced)|lets? it be known|let it be known)\\b[^,;:]{0,40}[.!?]?["”]?$`,
    'a speaker at the end, by a verb that is rarely one of speaking',
    'The post was handed over, Western Command communicates.',
    'The post was handed over, the Western road repaired.',
  ),
  row(
    'sentence',
    `^${WHO} (?:sees? [^,.;:]{2,30} behind|saw [^,.;:]{2,30} behind|ascribe[sd]? [^,.;:]{2,40} to|attribute[sd]? [^,.;:]{2,40} to)\\b`,
    'who charges somebody with it',
    'The army sees the Front behind the bombing.',
    'The army saw to it that nobody came.',
  ),
  row(
    'sentence',
    `^(?:in an? ${PAPER} )?${WHO} (?:has claimed|have claimed|claims|claimed|boasts? of|boasted of|prides? itself on|prided itself on|admits? to|admitted to|concedes?|conceded|regrets?|regretted|deplores?|deplored|apologi[sz]e[sd]? for)(?! (?:[\\p{L}-]+ )?lives\\b) (?:the|its|his|her|their|an?|\\p{L}+ (?:dead|killed|soldiers|men|fighters))\\b`,
    'whoever owns up to it gives it',
    'The Front boasts of eleven dead soldiers.',
    'The Front claimed eleven lives.',
  ),
  row(
    'sentence',
    `^${WHO}(?:, [^,.;:]{2,40},)? (?:has|have|gives?|gave|offers?|corrects?|tells?) (?:an?(?:other)?|the|its|his|her|their) [^:,.;]{2,40}: `,
    'a colon behind whoever has another figure',
    'The council corrects the army: nineteen died.',
    'The council has three rooms: a hall, a store, a kitchen.',
  ),
  row(
    'sentence',
    `(?:^|, )(?:say|said|tell us|swear|report) (?:(?:the|some|two|three|four|several|many) )?(?:[\\p{L}-]+ )?(?:people|men|women|villagers|residents|locals|survivors|neighbours|drivers|traders|fishermen|farmers|relatives|witnesses|passengers)\\b`,
    'people without a name',
    'Sixty drowned, say people who got out by tractor.',
    'Sixty drowned, and people left the town.',
  ),
  row(
    'clause',
    `(?:^|[;,:] )(?:and |while |but )?${WHO}${BESIDE} (?:now )?(?:says|said|has|have|counts?|counted|speaks? of|spoke of|holds? to|held to|sticks? to|stuck to|stands? by|insists? on|stays with|gives? its losses as|puts? (?:it|the \\p{L}+) at)(?: (?:some|about|only|at least))? `,
    'whoever has the number that follows',
    'The army says eleven died, while the council has nineteen dead.',
    'The army has been to Orm.',
  ),
  row(
    'sentence',
    `, (?:reads?|runs?|says?|has) (?:the|its|an?) (?:[\\p{L}-]+ )?(?:${COUNT}|${PAPER}|register|logbook|verdict|indictment) of ${WHO}(?=[,.]|$)`,
    'a paper at the end, with whose it is',
    'Nine are dead, reads the register of the town hospital.',
    'Nine are dead, reads the child in the town hospital.',
  ),
  row(
    'sentence',
    `^(?:of|about) [^,.;:]{3,80}? (?<who>(?:the|its|their) (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+) (?:informed|notified|reported|spoke|announced)\\b`,
    'what is told before who tells it',
    'Of nine missing men the General Staff informed on Friday.',
    'Of nine missing men the General Staff found two.',
  ),
  row(
    'sentence',
    `, so (?<who>(?:the|its|their|our) [^,.;:!?()“”"]{2,70}?),(?: (?:\\p{Lu}[\\p{L}.-]+ ?)+,)? (?:an?|the|it|there|this|these|\\d)`,
    'so X: the speaker in the midst of what he says',
    'It was, so the council, a drone that struck the mill.',
    'Nobody came, so the council, tired of waiting, went home.',
  ),
  row(
    'behind',
    `^[^,;:()]{0,50}?\\((?:source: |per )?(?<who>[^()]{3,60})\\)`,
    'a source in brackets right behind the number',
    'Orm: nine killed (Regional Council), eleven hurt.',
    'Orm: nine killed (two of them girls), eleven hurt.',
  ),
  row(
    'behind',
    `^[^,;:()]{0,50}?,? (?:according to|by the (?:${COUNT}|words?) of|in the words of|per) (?:(?:figures?|numbers?|data|records?|an? \\p{L}+) (?:of|from) )?${REST}`,
    'whose number it is, right behind it',
    'Nine dead by the count of the council, twelve by that of the army.',
    'Nine dead by the wall of the council, twelve by that of the army.',
  ),
  row(
    'behind',
    `^[^,;:()]{0,50}? by that of ${REST}`,
    'whose number it is, by a count that was named before',
    'Twelve by that of the army.',
    'Twelve by the army.',
  ),
  row(
    'before',
    `^(?:that|this)(?:, at least,)? (?:is|was)(?:, at least,)? (?:what |how |according to |the (?:${COUNT}|word) (?:of |given by |told by )|as told by )${WHO}(?= (?:says?|tells?|told|said|maintains?|claims?|has|have|sees?|reports?|puts?)\\b|[,.;]|$)`,
    'whose telling the sentences before were',
    'That is what the union says.',
    'That is what broke the dam.',
  ),
  row(
    'clause',
    `(?:${CLOCK}|[;,:] )(?:and |while |but |whereas )?${WHO}${BESIDE} (?:has |have |had )?(?:now |later |also |only |still )?(?<!\\b(?:an?|the|its|their|his|her|no|this) )(?:acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|mention(?:s|ed)|declared?s?|announced?s?|cite[sd]?|gave|given|spoken of|reports?|reported|confirms?|confirmed|claims?|claimed|lists?|listed|register(?:s|ed)|record(?:s|ed)|document(?:s|ed)|(?:puts?|rais(?:es|ed)|revis(?:es|ed)|lower(?:s|ed)) (?:the |its )?(?:\\p{L}+ ){1,4}(?:at|to))(?: (?:of|only|some|about|at least|just|more than|over|holding|a total of))* `,
    'whoever owns up to the number that follows, or has it on his list',
    'Thirty-five men died, but the General Staff mentions nine men.',
    'Thirty-five men died, but the General Staff met nine men.',
  ),
  row(
    'before',
    `^(?:this|that|it) (?:was|is|has been|had been) (?:also |later |officially )?(?:${TOLD}|informed|told)(?: (?:to )?(?:us|me|our \\p{L}+|the \\p{L}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*|yesterday|today|on \\p{L}+))? by ${WHO}(?= on\\b| in\\b| to\\b| at\\b|[,.;]|$)`,
    'whose telling the sentences before were',
    "This was stated by the Prosecutor General's Office on Monday.",
    "This was started by the Prosecutor General's Office on Monday.",
  ),
  row(
    'before',
    `^so (?:says?|said|has said|have said|has told us|claims?|tells?|writes?|wrote|reports?|reported|informs?|declares?|testif(?:ies|ied)|confirms?|runs the account of|goes the story of) ${WHO}(?= in\\b| on\\b| after\\b| that\\b| which\\b| who\\b|[,.;]|$)`,
    'whose telling the sentences before were',
    'So says Milo Dren, the priest.',
    'So says nobody.',
  ),
  row(
    'before',
    `^so ${WHO} (?:has found|have found|had found|has said|has told|has concluded|says|claims|tells|maintains|reports|told|writes)\\b`,
    'whose telling the sentences before were',
    'So the council of the Front has found.',
    'So the council of the Front went home.',
  ),
  row(
    'before',
    `^the (?:${COUNT}|news|claims?|charges?|details?|description) (?:comes?|came|stems?|is|are|was|were) (?:given |told |made |taken )?(?:from|by) ${REST}`,
    'where the figure comes from',
    'The figure comes from the Red Crescent.',
    'The news came late.',
  ),
  row(
    'before',
    `^the (?:${COUNT}|claim|charge) is ${WHO}['’]s?[.;,]`,
    'whose figure it is',
    "The number is the Red Crescent's.",
    'The number is small.',
  ),
  row(
    'behind',
    `^[^,;:()]{0,40}? (?:that|which) ${WHO} (?:gives?|gave|has given|names?|named|claims?|claimed|cites?|cited|reports?|reported|announced|counts?|counted|mentions?|mentioned)\\b`,
    'a number that somebody gives',
    'The figure of nine dead that the council gives is not sure.',
    'The nine dead that the council buried had no names.',
  ),
  row(
    'behind',
    `^ ?[^,;:()]{0,30}? ?(?:is|are|was|were) the (?:${COUNT}|claim) (?:that was |that is )?(?:given|named|put out|cited|offered|announced|made) by ${REST}`,
    'a number with who gives it',
    'Nine is the number given by the council.',
    'Nine is the number painted by the council.',
  ),
  row(
    'sentence',
    `^from (?:the (?:mouth|lips|words|telling) of )?${WHO}(?:,)? (?:one|we|you) (?:learns?|hears?|knows?|understands?)\\b`,
    'from whom one learns it',
    'From the mouth of the council one learns that nine died.',
    'From the roof of the council one sees the river.',
  ),
  row(
    'after',
    `^${WHO}(?:, [^,]{2,60}){0,3},? (?:tells?|told|remembers?|remembered|sees?|saw|describes?|described) (?:it|this|the [\\p{L}-]+) (?:otherwise|differently|another way|like this|quite differently)\\b`,
    'whoever has it otherwise speaks on',
    'The council tells it otherwise.',
    'The council sees it tomorrow.',
  ),
  row(
    'before',
    `^(?:about|of) (?:this|it|that) ${WHO}(?:, [^,]{2,40},)? (?:informed|reported|told|notified|spoke|put|let)\\b`,
    'who told of what stands before',
    'About this the council informed the public on Monday.',
    'About this time the council met.',
  ),
  row(
    'before',
    `^(?:my |our |the )?sources? (?:for|of) (?:this|that|it|the \\p{L}+)(?: is|:) ${WHO}(?=[,.;]|$)`,
    'where it comes from',
    'Source for the names: the Regional Council.',
    'Sources of the river: three wells.',
  ),
  row(
    'after',
    `^${WHO} (?:makes? (?:it )?known|made (?:it )?known|announces?|announced|declares?|declared|informs?|informed|states?|stated|communicates?|communicated)(?: to (?:the|all|our) \\p{L}+)? (?:the following|as follows)\\b`,
    'whoever makes known what follows',
    'The General Staff makes known the following.',
    'The General Staff makes room.',
  ),
  row(
    'after',
    `^${WHO}(?:, [^,]{2,40},)? (?:has |have |had )?(?:sent|sends|issued|issues|published|put out|released|gave|gives|tells|posted) (?:out )?(?:an?|its|his|her|their|another) (?:[\\p{L}-]+ )?(?:${PAPER}|list|side|version|account|story)\\b`,
    'whoever gives his side speaks on',
    'The General Staff issued a communique on the raid.',
    'The General Staff issued boots.',
  ),
  row(
    'after',
    `^in (?:an?|its|his|her|their) (?:[\\p{L}-]+ )?${PAPER} (?:on \\p{L}+ )?${WHO} (?:gives|gave|tells|told|sets out|set out|describes|described)\\b`,
    'whoever gives his side speaks on',
    'In a leaflet the Front gives its side.',
    'In a letter box the key was found.',
  ),
  row(
    'after',
    `^an? (?:[\\p{L}-]+ )?(?:${PAPER}|list) (?:from|of|by) ${WHO} (?:reached|came|arrived|went out|is|was|has|lies)\\b`,
    'whose letter is read from',
    'A letter from the council reached the paper on Friday.',
    'A letter from the bakery reached the paper on Friday.',
  ),
];
