import type { Mention, Reading } from '../../src/core/reading.ts';
import { covers, cut, type Span } from '../../src/core/span.ts';
import type { Resources } from '../../src/run/resources.ts';

/** What a party of an event is for MUC-4: a person or several, fighters and their things, a thing, a body, or nothing that counts. */
export type PartySort = 'human' | 'military' | 'thing' | 'body' | 'none';

const THING =
  /^(?:building|house|home|residence|office|headquarters|embassy|consulate|vehicle|car|bus|truck|jeep|van|pickup|train|railway|plane|aircraft|airplane|boat|ship|pipeline|tower|pylon|bridge|station|store|shop|market|supermarket|school|university|church|cathedral|temple|bank|branch|hotel|restaurant|plant|installation|facility|property|line|farm|ranch|warehouse|exchange|factory|power|substation|post|dam|road|highway|airport|terminal|mill|hall|center|centre|window|door|refinery|well|oilfield|network|system|service|transportation|kitchen|field|plantation|crop|business|establishment|newspaper|theater|theatre|clinic|hospital|laboratory|tank|complex|headquarter|structure|premises|cable|antenna|transmitter|machinery|equipment|weapon|money|club|discotheque|court|courthouse|townhall|cafeteria|company|dwelling|apartment|archive|museum|stand|booth|table|utility|infrastructure)s?(?:es)?$/;
const FIGHTING =
  /\b(?:soldiers?|troops?|guerrill?as?|rebels?|army|armed forces|military|battalions?|brigades?|units?|enemy|patrols?|garrisons?|contras?|insurgents?|subversives?|militants?|fighters?|combatants?|commandos?|terrorists?|positions?|barracks|detachments?|columns?|redoubts?|infantry|squad|squads|convoy|paratroopers?)\b/i;
const PRONOUN =
  /^(?:it|they|he|she|them|this|that|these|those|him|her|who|which|what|we|us|you|i|me|themselves|himself|herself|itself|one|ones|others?|someone|anyone|everyone|some|many|all|both|each)$/i;
const PEOPLE =
  /(?:men|man|women|woman|people|persons?|guards?|police|jesuits?|nuns?|priests?|children|youths?|dead|victims?|ians?|ists?|ents|ants|ers|ors|passersby|passerby|civilians?|citizens?|wounded|injured|kin|relatives?|inhabitants|adorans)$/;
const LOOSE =
  /^(?:population|populations|people of|struggle|process|trafficking|country|nation|society|peace|democracy|life|lives|area|areas|town|towns|village|villages|city|cities|zone|zones|place|region|regions|neighborhoods?|crime|crimes|organizations?|groups?|cartels?|mafias?|traffickers?|government|hostages?|criminals?|perpetrators?|suspects?|aggressors?|kidnappers?|murderers?|assassins?|culprits?|extraditables?|captives?|prisoners?|economy|attack|attacks|explosion|time|way|number|system|enemy)$/;

/** The last word of a phrase before "of" or "in", lower case. */
export const headWord = (words: string): string =>
  (words.toLowerCase().split(/ (?:of|in|from|at|near|belonging|who|,) /)[0] ?? '')
    .replace(/["'”’]+$/, '')
    .split(/[\s]+/)
    .at(-1) ?? '';

/** The mention that a party's phrase is about: the one it ends with, else one inside it. */
export const mentionIn = (reading: Reading, span: Span): Mention | undefined =>
  reading.mentions.find((m) => covers(span, m.span) && m.span[1] === span[1]) ??
  reading.mentions.find((m) => covers(span, m.span) && m.form !== 'pronoun');

/** What a party is. */
export function sortOf(reading: Reading, span: Span, { figures, mentions }: Resources): PartySort {
  const words = cut(reading.text, span);
  const head = headWord(words);
  if (PRONOUN.test(words) || words.length < 3) return 'none';
  if (/^\d{1,3}$|^(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens?|hundreds?)$/i.test(words))
    return 'human';
  if (LOOSE.test(head)) return 'none';
  const mention = mentionIn(reading, span);
  const whole = mention !== undefined && mention.span[1] === span[1] && mention.form === 'name';
  if (FIGHTING.test(words.split(/ of /)[0] ?? words)) return 'military';
  if (whole && mention.kind === 'person') return 'human';
  if (THING.test(head)) return 'thing';
  if (figures.units.get(head) === 'persons' || mentions.peoples.has(head)) return 'human';
  const kind = mentions.heads.get(head)?.kind;
  if (kind === 'person' || kind === 'population') return 'human';
  if (kind === 'armed-group') return 'military';
  if (PEOPLE.test(head)) return 'human';
  if (whole && (mention.kind === 'organization' || mention.kind === 'outlet' || mention.kind === 'other'))
    return 'body';
  if (whole && mention.kind === 'armed-group') return 'military';
  if (kind === 'organization' || kind === 'state') return 'body';
  return 'none';
}
