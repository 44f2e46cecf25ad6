import { type Doc, formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isFaceless } from '../../extract/source/source-kind.ts';
import { isBare } from './bare-phrase.ts';
import { isSome, sortOf } from './noun-sort.ts';
import { ownerBefore, ownerToken } from './owner.ts';

/** "Local media", "a newspaper", "the radio": nobody could look that up. */
function isSomeOutlet(doc: Doc, mention: MentionDraft, { nouns }: MentionTables): boolean {
  const word = lowerOf(doc, mention.headToken);
  if (word === 'media') return true;
  const the = /^the (\S+)$/i.exec(doc.text.slice(...mention.span));
  if (the && nouns.press.has(tableForm(the[1] as string))) return true;
  return nouns.outlet.has(word) && /^(a|an|one|another)$/i.test(formOf(doc, tokenAt(doc, mention.span[0])));
}

/** Ranks of which every post has some: "the officer", but not "the officer in charge". */
const RANK = /^(officer|sergeant)$/;

const isAnyOfRank = (doc: Doc, mention: MentionDraft): boolean =>
  isBare(doc, mention) && uposOf(doc, mention.headToken + 1) !== 'ADP';

/** "A doctor", "two officials", "residents": nobody that the same words would find again. */
export function isFacelessPhrase(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const { nouns } = tables;
  const word = lowerOf(doc, mention.headToken);
  const sort = sortOf(doc, mention, tables);
  // "The prosecutor" is one that his office finds; "prosecutors" and "a prosecutor" are not.
  if (sort === 'person' && /^(the|his|her|its|their|my|our)$/i.test(formOf(doc, tokenAt(doc, mention.span[0]))))
    return (nouns.anybody.has(word) && ownerToken(doc, mention) < 0) || (RANK.test(word) && isAnyOfRank(doc, mention));
  if (sort === 'body') return isSomeOutlet(doc, mention, tables);
  if (isFaceless(doc, mention.headToken)) return true;
  if (sort === 'any')
    return (
      !/^(the|his|her|its|their|my|our)$/i.test(formOf(doc, tokenAt(doc, mention.span[0]))) &&
      ownerBefore(doc, mention) < 0
    );
  if (sort !== 'person' && sort !== 'many') return false;
  if (isSome(doc, mention, tables)) return true;
  const first = tokenAt(doc, mention.span[0]);
  const opener = formOf(doc, first);
  if (/^(a|an|some|several|many|one|another|other|few|most|any|no|dozens|hundreds)$/i.test(opener)) return true;
  if (uposOf(doc, first) === 'NUM' || /^\d/.test(opener)) return true;
  // Plurals without an article: "rail bosses", "commanders of the Front" are some of them; "the commanders" are known.
  const armed = mention.kind === 'armed-group' && !nouns.armies.has(word);
  if (sort !== 'many' || armed) return false;
  // Some of somebody's, "the Front's hardliners", or bodies by the dozen, "the relief agencies": nobody could say which.
  if (mention.kind === 'organization' && /s$/.test(word)) return true;
  if (ownerBefore(doc, mention) >= 0) return !nouns.kin.has(word);
  // "The elders of Harim" are those of the place; "the elders" are some.
  const some = nouns.crowd.has(word) && ownerToken(doc, mention) < 0;
  return some || uposOf(doc, first) !== 'DET';
}
