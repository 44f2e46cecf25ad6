import { formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { hasComplement, isDefinite } from './bare-phrase.ts';
import { isClassNoun, lastOf, membersBody } from './bearer.ts';
import { onlyBody } from './body-kind.ts';
import { describe } from './description.ts';
import { epithetOf } from './epithet.ts';
import { sortOf } from './noun-sort.ts';
import { holderOf, officeWords, wholeOfficeWords } from './office.ts';
import { ownerBefore } from './owner.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';
import { widerHolder } from './wider-word.ts';

/** Whom spoken of before a phrase takes up; `owner` is whose it is, where that is known. Nobody for somebody new. */
export function takenUp(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const { doc, tables } = walk;
  if (isClassNoun(doc, mention, tables)) {
    const bearers = walk.bearers.get(lowerOf(doc, mention.headToken)) ?? [];
    const [only, second] = bearers;
    if (only) return second ? lastOf(walk, mention, bearers) : walk.people.get(only.id);
  }
  const members = membersBody(walk, mention);
  if (members) return members;
  const high = highPerson(walk, mention);
  if (high) return high;
  // "The ministry" after Haro's ministry is that one, whatever other body was named; "the rebels" are the armed body.
  const described = walk.told.has(lowerOf(doc, mention.headToken)) && mention.kind !== 'armed-group';
  const body = described ? undefined : onlyBody(walk, mention);
  if (body) return body;
  const words = officeWords(doc, mention);
  const holder = words && holderOf(walk, words, walk.survey.paragraph[mention.sentence] as number);
  if (holder) return holder;
  const whole = wholeOfficeWords(doc, mention);
  const wholly = whole && holderOf(walk, whole, walk.survey.paragraph[mention.sentence] as number);
  if (wholly) return wholly;
  const thing = officeOfThing(walk, mention, owner);
  if (thing) return thing;
  const some = tokenAt(doc, mention.span[0]) === mention.headToken && sortOf(doc, mention, tables) === 'many';
  const before = isDefinite(doc, mention) && !some ? toldBefore(walk, mention, owner) : undefined;
  if (before || owner !== undefined) return before;
  const wider = widerHolder(walk, mention);
  if (wider) return wider;
  // "The Minister": a capital says that it is the one spoken of.
  const titled = words?.length === 1 && /^\p{Lu}/u.test(formOf(doc, mention.headToken)) && mention.sentence > 0;
  const one = titled ? lookBack(walk, mention.headToken, 'one') : undefined;
  return titled ? (one && mayHold(one, tables) ? one : undefined) : epithetOf(walk, mention);
}

/** "Her ladyship", "His Excellency": whoever "she" or "he" would be there. */
function highPerson(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc } = walk;
  const opener = formOf(doc, tokenAt(doc, mention.span[0]));
  if (!walk.tables.nouns.high.has(lowerOf(doc, mention.headToken)) || !/^(his|her)$/i.test(opener)) return undefined;
  return lookBack(walk, mention.headToken, /^his$/i.test(opener) ? 'he' : 'she');
}

/** Whether somebody could be "the Governor": nobody's aunt or mother. */
function mayHold({ known, told }: Referent, { nouns }: MentionTables): boolean {
  const words = known ? [...known.roles] : told ? [told.head] : [];
  return !words.some((word) => nouns.kept.has(word) || nouns.woman.has(word) || nouns.man.has(word));
}

/** Those told of by a longer word, "the schoolteacher", that the shorter one takes up, "the teacher". */
const compoundsOf = ({ told }: Walk, word: string): readonly Referent[] =>
  word.length < 5 ? [] : [...told].flatMap(([other, all]) => (other.endsWith(word) && !KIN.test(other) ? all : []));

/** A grandmother is no mother. */
const KIN = /^(?:grand|step|god|great|mother|father)|-in-law$/;

/** "The mayor **of Orm**" is not the mayor of Lesk: both told with a name behind, and none of the one in the other. */
function isElsewhere({ doc }: Walk, mention: MentionDraft, told: readonly string[]): boolean {
  const core = nounPhrase(doc, mention.headToken).core.filter((i) => i > mention.headToken);
  if (
    !/^(of|in|for)$/.test(formOf(doc, core[0] ?? mention.headToken)) ||
    !told.some((word) => /^(of|in|for)$/.test(word))
  )
    return false;
  const names = core.filter((i) => uposOf(doc, i) === 'PROPN').map((i) => lowerOf(doc, i));
  return names.length > 0 && !names.some((name) => told.includes(name));
}

/** "The vessel's captain": of a thing nobody has named; the one person of the article with that office. */
function officeOfThing(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const word = lowerOf(walk.doc, mention.headToken);
  const possessor = ownerBefore(walk.doc, mention);
  if (
    possessor < 0 ||
    uposOf(walk.doc, possessor) !== 'NOUN' ||
    owner?.known ||
    (owner && !/^(thing|any)$/.test(owner.sort))
  )
    return undefined;
  if (!walk.tables.titles.has(word)) return undefined;
  const holders = [...walk.people.values()].filter(({ known }) => known?.roles.has(word));
  return holders.length === 1 ? holders[0] : undefined;
}

/** "The clinic" after "the clinic in Talin": the latest with that head whose marks and owner do not speak against it. */
function toldBefore(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const { marks } = describe(walk.doc, mention, walk.tables, owner);
  const word = lowerOf(walk.doc, mention.headToken);
  const same = walk.told.get(word) ?? compoundsOf(walk, word);
  return same.findLast(({ told }) => {
    // Whom a lead described and the next paragraph named.
    if (!told) return owner === undefined && marks.length === 0 && !hasComplement(walk.doc, mention);
    if (owner !== undefined && told.owner !== undefined && told.owner !== owner) return false;
    const words = told.name.toLowerCase().split(/\s+/);
    if (isElsewhere(walk, mention, words)) return false;
    return marks.every((mark) => words.includes(mark));
  });
}
