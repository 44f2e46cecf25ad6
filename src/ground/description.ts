import { childBy, childrenOf, type Doc, formOf, headOf, relOf, tokenAt, uposOf, xposOf } from '../annotate/doc.ts';
import type { ActorKind } from '../core/reading.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { isFaceless, mediumOf } from '../extract/source-kind.ts';
import { leadOf, nounPhrase } from '../extract/statement-tree.ts';
import { type Description, type Gender, nameOf, type Referent, type Sort } from './referent.ts';

/** Longest description, in tokens. */
const REACH = 9;
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
const SPOKESMAN = /^(spokes(?:man|woman|men|person|people|persons|women)|spokesmen|mouthpiece)$/;

/** The gender a noun tells: "wife", "spokesman". */
export const genderOfNoun = (word: string): Gender | undefined =>
  MEN.test(word) ? 'm' : WOMEN.test(word) ? 'f' : undefined;

/** Whether a mention is an unnamed voice of somebody else: "a spokesman for the Front". */
export const isVoice = (doc: Doc, mention: MentionDraft): boolean => SPOKESMAN.test(lowerOf(doc, mention.headToken));

/** Whether a mention is a paper or a statement, which speaks for whoever made it. */
export const isPaper = (doc: Doc, mention: MentionDraft): boolean => isPaperWord(doc, mention.headToken);

/** Verbs that hand a paper out. */
const ISSUE =
  /^(issue|release|publish|send|post|distribute|circulate|sign|write|file|leak|print|upload|broadcast|record)$/;

/** Whoever made the paper at token `i`: its owner, or the subject it was issued or spoken by; -1 for other words and where none is told. */
export function makerToken(doc: Doc, i: number): number {
  if (uposOf(doc, i) !== 'NOUN' || !isPaperWord(doc, i)) return -1;
  const owner = childrenOf(doc, i).find(
    (c) => relOf(doc, c) === 'nmod:poss' || (relOf(doc, c).startsWith('nmod') && /^(by|from|of)$/.test(leadOf(doc, c))),
  );
  if (owner !== undefined) return owner;
  const verb = headOf(doc, i);
  if (verb < 0) return -1;
  const spoken = relOf(doc, i).startsWith('obl') && leadOf(doc, i) === 'in';
  const issued = relOf(doc, i) === 'obj' && ISSUE.test(doc.lemma[verb] as string);
  return spoken || issued ? childBy(doc, verb, 'nsubj') : -1;
}

const isPaperWord = (doc: Doc, i: number): boolean =>
  /^(document|statement|poll|social)$/.test(mediumOf(doc.lemma[i] as string) ?? '') ||
  /^(text|circular|release|audit|inquiry|note|leaflet|communique|manifesto)$/.test(lowerOf(doc, i));

/** What pronouns can take up a mention that is no name. */
export function sortOf(doc: Doc, mention: MentionDraft, tables: MentionTables): Sort {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  // "A guard" is a man, "the guard" may be a troop.
  if (word === 'guard' && /^an?$/i.test(formOf(doc, tokenAt(doc, mention.span[0])))) return 'person';
  if (head?.sort === 'people' || uposOf(doc, mention.headToken) === 'NUM' || SOME.test(word)) return 'many';
  const one = word.endsWith('s') ? tables.heads.get(word.slice(0, -1))?.sort : undefined;
  if (one === 'person' || one === 'body') return 'many';
  if (head?.sort === 'person' || genderOfNoun(word)) return 'person';
  if (head?.sort === 'body' || (head?.sort === 'name' && /^(organization|armed-group|outlet)$/.test(head.kind)))
    return 'body';
  if (isPaper(doc, mention)) return 'thing';
  if (THING.test(word)) return 'thing';
  if (/^NNP?S$/.test(xposOf(doc, mention.headToken))) return 'many';
  return PERSON.test(word) ? 'person' : 'any';
}

/** The word that says whose a mention is, or by whom: "**its** leader", "the leader of **the Front**"; -1 for none. */
export function ownerToken(doc: Doc, mention: MentionDraft): number {
  const kids = childrenOf(doc, mention.headToken);
  const possessor = kids.find((c) => relOf(doc, c) === 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const behind = kids.find((c) => c > mention.headToken && relOf(doc, c).startsWith('nmod'));
  return behind !== undefined && /^(of|for|by|from)$/.test(leadOf(doc, behind)) ? behind : -1;
}

/** A possessor in front: "**the group**'s fighters"; -1 for none. */
function ownerBefore(doc: Doc, mention: MentionDraft): number {
  const owner = ownerToken(doc, mention);
  return owner < mention.headToken ? owner : -1;
}

/** Describes whom a mention does not name; `owner` is whose it is, where that is known. */
export function describe(doc: Doc, mention: MentionDraft, tables: MentionTables, owner?: Referent): Description {
  const { headToken: head } = mention;
  const possessor = ownerToken(doc, mention);
  const before = possessor >= 0 && possessor < head;
  const core = nounPhrase(doc, head).core.slice(0, REACH);
  const left = core.filter(
    (i) => i < head && !isDeterminer(doc, i) && !(before && i <= possessor + 1 && belongs(doc, i, possessor)),
  );
  const from = left[0] ?? head;
  const words = doc.text.slice(doc.tokStart[from], doc.tokEnd[core.at(-1) ?? head]);
  const whose = before ? (owner ? nameOf(owner) : wordsOf(doc, possessor)) : '';
  const bare = words.replace(/\s+/g, ' ').replace(/['\u2019]s?$/, '');
  return {
    ...{ first: mention, head: lowerOf(doc, head), marks: left.map((i) => lowerOf(doc, i)) },
    name: whose === '' ? bare : `${bare} of ${whose.replace(/^the /i, '')}`,
    kind: kindOf(doc, mention, tables),
    ...(owner === undefined ? {} : { owner }),
    faceless: isFacelessPhrase(doc, mention, tables),
  };
}

/** A possessor in words; "my" is that of whoever writes. */
function wordsOf(doc: Doc, possessor: number): string {
  const word = formOf(doc, possessor);
  if (/^my$/i.test(word)) return 'author';
  return /^(its|his|her|their|our|whose)$/i.test(word) ? '' : word.replace(/['\u2019]s?$/, '');
}

const isDeterminer = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'DET' || /^(the|a|an|this|that|both|all|its|his|her|their|our|my|own|said)$/i.test(formOf(doc, i));

/** A word of the possessor in front: "**the front 's** leader". */
const belongs = (doc: Doc, i: number, possessor: number): boolean =>
  i <= possessor || /^['\u2019]s?$/.test(formOf(doc, i));

function kindOf(doc: Doc, mention: MentionDraft, tables: MentionTables): ActorKind {
  if (mention.kind !== 'other') return mention.kind;
  switch (sortOf(doc, mention, tables)) {
    case 'person':
      return 'person';
    case 'many':
      return 'population';
    case 'thing':
    case 'any':
      return 'other';
    case 'body':
      return 'organization';
  }
}

/** "Local media", "a newspaper": nobody could look that up. */
const isSomeOutlet = (doc: Doc, mention: MentionDraft): boolean =>
  /^media$/.test(lowerOf(doc, mention.headToken)) ||
  /^the (radio|television|tv|press|news|paper|papers|newspapers)$/i.test(doc.text.slice(...mention.span)) ||
  (/^(newspaper|magazine|channel|station|broadcaster|agency|outlet|website|daily|weekly)$/.test(
    lowerOf(doc, mention.headToken),
  ) &&
    /^(a|an|one|another)$/i.test(formOf(doc, tokenAt(doc, mention.span[0]))));

const KIN =
  /^(parents|brothers|sisters|sons|daughters|children|uncles|aunts|cousins|grandparents|family|lawyers|heirs)$/;
const SOME_OF = /^(hardliners|supporters|critics|moderates|loyalists|dissidents)$/;

/** Nouns for one of many, even with an article: "the driver" is no more to be found than "a driver". */
const ANYBODY =
  /^(owner|driver|conductor|farmer|herder|shepherd|trader|merchant|waiter|waitress|survivor|witness|eyewitness|onlooker|bystander|resident|villager|man|woman|boy|girl|lad|child|youth|pensioner|widow|widower|official|source|insider|analyst|expert|observer|diplomat|caller|listener|reader|user|commenter|student|pupil|worker|labourer|laborer|employee|soldier|fighter|rebel|gunman|policeman|policewoman|attacker|prisoner|detainee|inmate|hostage|refugee|migrant|deserter|defector|passenger|customer|tenant|shopkeeper|cook|clerk|activist|protester|demonstrator|supporter|opponent|voter|volunteer|aide|adviser|advisor|relative|neighbou?r|friend|colleague|sailor|fisherman|miner|hunter|pilgrim|stranger|visitor|tourist|guest|participant|delegate|lawmaker|reporter|journalist|interviewer)$/;

/** "A doctor", "two officials", "residents": nobody that the same words would find again. */
function isFacelessPhrase(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const sort = sortOf(doc, mention, tables);
  // "The prosecutor" is one that his office finds; "prosecutors" and "a prosecutor" are not.
  if (sort === 'person' && /^(the|his|her|its|their|my|our)$/i.test(formOf(doc, tokenAt(doc, mention.span[0]))))
    return ANYBODY.test(lowerOf(doc, mention.headToken)) && ownerToken(doc, mention) < 0;
  if (sort === 'body') return isSomeOutlet(doc, mention);
  if (isFaceless(doc, mention.headToken)) return true;
  if (sort === 'any')
    return (
      !/^(the|his|her|its|their|my|our)$/i.test(formOf(doc, tokenAt(doc, mention.span[0]))) &&
      ownerBefore(doc, mention) < 0
    );
  if (sort !== 'person' && sort !== 'many') return false;
  if (uposOf(doc, mention.headToken) === 'NUM' || SOME.test(lowerOf(doc, mention.headToken))) return true;
  const first = tokenAt(doc, mention.span[0]);
  const opener = formOf(doc, first);
  if (/^(a|an|some|several|many|one|another|other|few|most|any|no|dozens|hundreds)$/i.test(opener)) return true;
  if (uposOf(doc, first) === 'NUM' || /^\d/.test(opener)) return true;
  // Plurals without an article: "rail bosses", "commanders of the Front" are some of them; "the commanders" are known.
  const armed =
    mention.kind === 'armed-group' &&
    !/^(groups|factions|militias|brigades|units|cells|allies|hardliners)$/.test(lowerOf(doc, mention.headToken));
  if (sort !== 'many' || armed) return false;
  const word = lowerOf(doc, mention.headToken);
  // Some of somebody's, "the Front's hardliners", or bodies by the dozen, "the relief agencies": nobody could say which.
  if (mention.kind === 'organization' && /s$/.test(word)) return true;
  if (ownerBefore(doc, mention) >= 0) return !KIN.test(word);
  return SOME_OF.test(word) || uposOf(doc, first) !== 'DET';
}

/** Whether a phrase could be another word for somebody named: "the skipper"; not "the minister", an office. */
export function isEpithet(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const sort = sortOf(doc, mention, tables);
  if (sort !== 'person' && sort !== 'any') return false;
  if (!/^the$/i.test(formOf(doc, tokenAt(doc, mention.span[0])))) return false;
  const behind = childrenOf(doc, mention.headToken).filter(
    (c) => c > mention.headToken && /^(nmod|acl)/.test(relOf(doc, c)),
  );
  // "The father of four" tells of the man himself, "the abbot of Harim" of another.
  if (behind.some((c) => uposOf(doc, c) !== 'NUM')) return false;
  return !tables.titles.has(lowerOf(doc, mention.headToken)) && !OFFICE.test(lowerOf(doc, mention.headToken));
}

/** Persons of whom there are several about: these words bring in another one. */
const OFFICE =
  /^(judge|lawyer|doctor|witness|official|source|man|woman|boy|girl|victim|suspect|policeman|soldier|officer|driver|expert|analyst|prosecutor|deputy|successor|predecessor|colleague|wife|husband|mother|father|brother|sister|son|daughter|neighbou?r|owner|reporter|journalist|resident|guard|nurse|teacher|priest|bishop|imam|interviewer|presenter|host|aide|guest|caller|speaker)$/;

/** Whether a phrase takes up somebody told of before: "the clinic", "his wife", not "a clinic". */
export function isDefinite(doc: Doc, mention: MentionDraft): boolean {
  const first = tokenAt(doc, mention.span[0]);
  return (
    /^(the|this|that|these|those|both)$/i.test(formOf(doc, first)) ||
    ownerToken(doc, mention) >= 0 ||
    first === mention.headToken
  );
}
