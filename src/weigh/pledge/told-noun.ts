import { clauseAt } from './clause.ts';
import { modalOf, saysNo } from './modal.ts';
import { headOf, opensAt, over, partyOf, type ToldVow } from './told-part.ts';
import type { Word } from './words.ts';

/** Where a promise is only recalled, asked for or supposed. */
const RECALLS =
  /^(?:after|despite|since|against|broke|broken|breach|breaking|violated|violating|violation|contrary|before|kept|keep|keeping|honour|honoured|demand|demanded|seek|sought|want|wanted|without)$/;
const GIVES =
  /^(?:gave|given|give|gives|made|make|makes|issued|issues|repeated|renewed|signed|sent|published|swore|sworn)$/;

/** "A pledge by X to", "X gave guarantees of", "X's promise that": whoever gives, makes or owns it is bound. */
export function readNoun(text: string, words: readonly Word[], at: number, end: number): ToldVow | undefined {
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some(({ form }) => RECALLS.test(form)) || saysNo(before.slice(-2))) return undefined;
  const after = words.slice(end + 1);
  const opens = after[0]?.form === 'of' ? 0 : opensAt(after);
  const given = after.findIndex(
    ({ form }, i) => GIVES.test(form) && /^(?:was|were|been|is|are)$/.test(after[i - 1]?.form ?? ''),
  );
  const agent = after.findIndex(
    ({ form }, i) =>
      (form === 'by' || form === 'from') &&
      !/^(?:\d.*|the \d.*|noon|midnight|then|now)$/.test(after[i + 1]?.form ?? ''),
  );
  const giver = words.slice(0, at).findLastIndex(({ form }) => GIVES.test(form));
  const owner = words.slice(0, at).findLastIndex(({ span }) => /^[’']s?\s/u.test(text.slice(span[1])));
  const content = after.slice(Math.max(0, opens), given > 0 ? given - 1 : undefined);
  if (opens < 0 || content.length < 2) return undefined;
  const of = after[0]?.form === 'of' && after.some(({ form }, i) => form === 'to' && i > 1);
  const party =
    agent >= 0 && (agent < opens || given >= 0)
      ? headOf(text, after.slice(agent + 1, agent < opens ? opens : undefined))
      : giver >= 0
        ? clauseAt(text, words, giver).subject
        : owner >= 0
          ? words.slice(0, owner + 1)
          : of
            ? after.slice(
                1,
                after.findIndex(({ form }) => form === 'to'),
              )
            : [];
  const told = of && giver < 0 ? after.slice(after.findIndex(({ form }) => form === 'to')) : content;
  return party.length > 0 ? { content: over(told), ...partyOf(party) } : undefined;
}

/** "Under a deal that X signed": the sentence tells what is to be done. */
export function readDeal(text: string, words: readonly Word[], at: number, end: number): ToldVow | undefined {
  if (modalOf(words) < 0 || words.slice(Math.max(0, at - 3), at).some(({ form }) => RECALLS.test(form)))
    return undefined;
  const that = words.findIndex(({ form }, i) => i > end && /^(?:that|which|by|with|between)$/.test(form));
  const party = that > 0 && that < end + 3 ? headOf(text, words.slice(that + 1)) : [];
  return { content: over(words), ...partyOf(party) };
}
