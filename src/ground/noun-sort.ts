import { type Doc, formOf, tokenAt, uposOf, xposOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { isPaper } from './paper.ts';
import type { Gender, Sort } from './referent.ts';

const MEN =
  /^(man|boy|husband|father|brother|son|uncle|nephew|grandfather|king|prince|emperor|sultan|emir|imam|sheikh|priest|monk|abbot|pope|spokesman|chairman|businessman|fisherman|policeman|gunman|landlord|strongman|salesman|postman|widower|lad|lord|baron|duke)$/;
const WOMEN =
  /^(woman|girl|wife|mother|sister|daughter|aunt|niece|grandmother|queen|princess|spokeswoman|chairwoman|businesswoman|landlady|ladyship|lady|widow|nun|duchess|baroness|actress|waitress|policewoman)$/;
/** Endings and nouns of what cannot speak for itself. */
const THING =
  /(?:tion|sion|ment|ness|ity|ance|ence|ncy|acy|dom|ship|graph|ism|ure|age|[a-z]{3}ing|al|sis|ship|tions|sions|ments|ances|ences|ings|graphs|ures|als)$|^(?:text|words?|programme|program|narrative|radio|timetable|schedule|agenda|calendar|manual|report|account|version|accord|agreement|deal|treaty|truce|ceasefire|plan|law|bill|draft|rule|vote|poll|survey|study|audit|inquiry|probe|review|finding|findings|evidence|data|map|list|photo|photos|image|images|picture|pictures|clip|leak|release|circular|leaflet|pamphlet|poster|banner|sign|flag|song|book|page|site|remark|remarks|comment|comments|speech|sermon|address|story|tale|rumou?r|news|idea|fact|thing|things|matter|case|cause|reason|result|effect|move|step|attack|raid|strike|blast|bomb|fire|war|peace|crisis|drone|drones|tank|truck|ship|boat|plane|gun|weapon|bridge|road|town|city|village|country|world|house|home|church bell|door|room|car|train|money|price|cost|day|week|month|year|time|date|past|future|end|start|silence|likes|nonsense|truth|lie|doubt|fear|hope|anger|capitals?)$/;
/** Endings of nouns for those who do something: a word no table has may still be somebody. */
const PERSON = /(?:[^tw]er|[^l]or|ist|ian|ess|smith|wright|[a-z]{3}man|woman)$/;
/** Words for some of many: nobody is meant. */
const SOME =
  /^(one|ones|none|some|others|everyone|everybody|anyone|anybody|someone|somebody|no-one|nobody|many|most|few|several|all|both|each|half|dozens|hundreds|thousands)$/;

/** The gender a noun tells: "wife", "spokesman". */
export const genderOfNoun = (word: string): Gender | undefined =>
  MEN.test(word) ? 'm' : WOMEN.test(word) ? 'f' : undefined;

/** Whether a mention is some of many, "three", "several": nobody is meant. */
export const isSome = (doc: Doc, { headToken }: MentionDraft): boolean =>
  uposOf(doc, headToken) === 'NUM' || SOME.test(lowerOf(doc, headToken));

/** What pronouns can take up a mention that is no name. */
export function sortOf(doc: Doc, mention: MentionDraft, tables: MentionTables): Sort {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  // "A guard" is a man, "the guard" may be a troop.
  if (word === 'guard' && /^an?$/i.test(formOf(doc, tokenAt(doc, mention.span[0])))) return 'person';
  if (head?.sort === 'people' || isSome(doc, mention)) return 'many';
  const one = word.endsWith('s') ? tables.heads.get(word.slice(0, -1))?.sort : undefined;
  if (one === 'person' || one === 'body') return 'many';
  if (head?.sort === 'person' || genderOfNoun(word)) return 'person';
  if (head?.sort === 'body' || (head?.sort === 'name' && /^(organization|armed-group|outlet)$/.test(head.kind)))
    return 'body';
  if (isPaper(doc, mention) || THING.test(word)) return 'thing';
  if (/^NNP?S$/.test(xposOf(doc, mention.headToken))) return 'many';
  return PERSON.test(word) ? 'person' : 'any';
}
