import { type Doc, formOf, tokenAt, uposOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { isFaceless } from '../extract/source-kind.ts';
import { isSome, sortOf } from './noun-sort.ts';
import { ownerBefore, ownerToken } from './owner.ts';

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
export function isFacelessPhrase(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
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
  if (isSome(doc, mention)) return true;
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
