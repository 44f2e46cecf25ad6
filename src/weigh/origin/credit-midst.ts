import { BESIDE, COUNT, type CreditRow, PAPER, row, WHO } from './credit-word.ts';

/** Those who are named in the midst of what they tell, or whose paper tells it. */
export const MIDST_CREDITS: readonly CreditRow[] = [
  row(
    'sentence',
    `^${WHO}['’]s? (?:own |official |emergency |press |telephone |information |news |public )*(?:line|hotline|helpline|desk|service|channel|account|feed|radio|page|website)(?: on \\p{Lu}\\p{L}+)? (?:says?|said|reports?|reported|gives?|gave|claims?|claimed|writes?|wrote|puts?|speaks? of|spoke of|announces?|announced)\\b`,
    'whose line or channel it is',
    "The council's emergency line says nine are dead.",
    "The council's bus line says goodbye to its last driver; nine are dead.",
  ),
  row(
    'sentence',
    `^(?<who>[^.;:!?()“”"]{2,90}?),? (?:has |have |had )(?:written|noted|entered|recorded|set down|put down)(?: (?:in|on|into|under|by) [^.;:]{2,60})?: `,
    'who wrote down what follows',
    'The council has noted in its books: nine dead.',
    'The council has noted in its books that the hall leaks.',
    'iu',
    true,
  ),
  row(
    'sentence',
    `^${WHO} (?:names?|named|lists?|listed|identifies|identified) (?:the|its|their|his|her) [^.;:]{2,40}: `,
    'who names somebody',
    'The council names the man who led them: Ras Omen.',
    'The council names the streets after dead mayors.',
  ),
  row(
    'sentence',
    `^${WHO} (?:is|are) (?:quite |very |absolutely |perfectly )?(?:sure|certain|convinced|in no doubt)(?: (?:of )?(?:who|what|how|where|when) [^.;:]{0,40})?: `,
    'who is sure of what follows',
    'The council is quite sure who did it: soldiers.',
    'The council is quite old: it met before the war.',
  ),
  row(
    'sentence',
    `, (?:the |an? )?(?:${COUNT}|${PAPER}|statistics) (?:of|from|by|published by|released by) ${WHO} (?:suggests?|suggested|shows?|showed|indicates?|indicated|says?|said|reads?|ran|runs|goes|went|has it|have it)[.!?]$`,
    'whose paper it is, at the end',
    'Nine people died, figures of the council suggest.',
    'Nine people died, figures of the council clerks having been lost.',
  ),
  row(
    'sentence',
    `(?:, |[”"] )${WHO} (?:goes on|went on|continues|continued|recalls|recalled|recounts|recounted|relates|related|remembers|remembered|repeats|repeated|maintains|maintained),`,
    'a speaker in the midst of what he tells',
    'The soldiers, the council goes on, shot nine men.',
    'The soldiers, the council being asleep, shot nine men.',
  ),
  row(
    'sentence',
    `^[^,.;:]{1,40}, ${WHO} (?:repeats|repeated|maintains|maintained|insists|insisted|retorts|retorted|counters|countered|replies|replied|holds|corrects|corrected)[.!?]$`,
    'a speaker behind a few words of his',
    'Nine, the council repeats.',
    'In May, the council, asleep, erred.',
  ),
  row(
    'sentence',
    `(?:^|, )${WHO}, whose (?:own |internal |first |latest )*(?:inquiry|enquiry|investigation|investigators|experts|${COUNT})\\b[^,.;:]{0,30}? (?:found|finds|concludes?|concluded|shows?|showed|established|puts?|gives?|gave|counted|lists?|speaks? of|spoke of)\\b`,
    'whose paper or inquiry gives it',
    'The council, whose own inquiry in May found nine mines.',
    'The council, whose own hall in May found a buyer.',
  ),
  row(
    'sentence',
    `^${WHO}${BESIDE} (?:blames?|blamed) [^.;:]{2,60}? (?:for|on) `,
    'who charges somebody with it',
    'The council, whose hall burned, blames the army for the fire.',
    'The council, whose hall burned, blanched at the fire.',
  ),
  row(
    'sentence',
    `, (?<who>[^.;:!?()“”"]{2,70}?),? (?:is|are) (?:quite |very |absolutely )?(?:sure|certain|convinced) of (?:that|it|this)[.!?]$`,
    'who is sure of it',
    'It was a white van, the council is sure of that.',
    'It was a white van, the council is fond of that.',
  ),
  row(
    'sentence',
    `, ${WHO}['’]s? (?:own |latest |first |official |daily |weekly |internal )*(?:${COUNT}|${PAPER}|statistics) (?:suggests?|suggested|shows?|showed|indicates?|indicated|says?|said|reads?|states?|stated)[.!?]$`,
    'whose paper it is, at the end',
    "Nine people died, the council's daily bulletin shows.",
    "Nine people died, the council's daily bulletin board being empty.",
  ),
];
