import { bodyWords } from './body-name.ts';

/** The words of a body's name; what is one body under several names has the same, and an organ those of its body as well. */
export function bodiesOf(name: string): ReadonlySet<string>[] {
  const whose = [ORGAN.exec(name)?.[1], OWNED_ORGAN.exec(name)?.[1]].filter((one) => one !== undefined);
  return [name, ...whose]
    .map((one) => one.replace(FORCES, 'army').replace(TOWN_HALL, 'mayor'))
    .map(bodyWords)
    .filter(({ size }) => size > 0);
}

/** The head of a state's forces, by whatever name. */
const FORCES =
  /(?<!liberation |salvation |resistance |patriotic )\b(?:army (?:general )?command|general command|army|armed forces|military|general staff|chiefs? of staff|high command)\b(?! (?:wing|council|prosecutor|court|police|hospital|tribunal|district|prison|veterans))/i;

/** The house of a mayor. */
const TOWN_HALL = /\b(?:town|city) hall\b/i;

/** Organs that speak as the body they belong to. */
export const ORGAN =
  /^(?:the )?(?:(?:military |general |high |central )?command|leadership|(?:\p{L}+ )?(?:office|bureau|wing|committee|arm)|office|headquarters|spokes\w+|delegation|(?:press|crisis|information|media) cent(?:re|er)|engineer corps|(?:military |political |shura |high |supreme )?council) of (?:the )?(.+)$/iu;

/** The same with the body before them: "the Interior Ministry's crisis centre". */
const OWNED_ORGAN =
  /^(?:the |our )?(.+(?:['’]s|s['’])) (?:\p{L}+ ){0,2}(?:command|leadership|office|bureau|wing|arm|headquarters|delegation|cent(?:re|er)|corps|committee|department|directorate|service|squadron|negotiators?|fighters?)\b/iu;
