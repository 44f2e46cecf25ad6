import { COUNT, type CreditRow, row, WHO } from './credit-word.ts';

/** Those who are named in the midst of what they tell, or whose paper tells it. */
export const MIDST_CREDITS: readonly CreditRow[] = [
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
];
