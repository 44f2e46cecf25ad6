import { formOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { isDefinite } from './bare-phrase.ts';
import { isClassNoun } from './bearer.ts';
import { onlyBody } from './body-kind.ts';
import { describe } from './description.ts';
import { epithetOf } from './epithet.ts';
import { holderOf, officeWords, wholeOfficeWords } from './office.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';
import { widerHolder } from './wider-word.ts';

/** Whom spoken of before a phrase takes up; `owner` is whose it is, where that is known. Nobody for somebody new. */
export function takenUp(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const { doc, tables } = walk;
  if (isClassNoun(doc, mention, tables)) {
    const [only, second] = walk.bearers.get(lowerOf(doc, mention.headToken)) ?? [];
    if (only) return second ? undefined : walk.people.get(only.id);
  }
  const body = onlyBody(walk, mention);
  if (body) return body;
  const words = officeWords(doc, mention);
  const holder = words && holderOf(walk, words, walk.survey.paragraph[mention.sentence] as number);
  if (holder) return holder;
  const whole = wholeOfficeWords(doc, mention);
  const wholly = whole && holderOf(walk, whole, walk.survey.paragraph[mention.sentence] as number);
  if (wholly) return wholly;
  const before = isDefinite(doc, mention) ? toldBefore(walk, mention, owner) : undefined;
  if (before || owner !== undefined) return before;
  const wider = widerHolder(walk, mention);
  if (wider) return wider;
  // "The Minister": a capital says that it is the one spoken of.
  const titled = words?.length === 1 && /^\p{Lu}/u.test(formOf(doc, mention.headToken)) && mention.sentence > 0;
  return titled ? lookBack(walk, mention.headToken, 'one') : epithetOf(walk, mention);
}

/** "The clinic" after "the clinic in Talin": the latest with that head whose marks and owner do not speak against it. */
function toldBefore(walk: Walk, mention: MentionDraft, owner: Referent | undefined): Referent | undefined {
  const { marks } = describe(walk.doc, mention, walk.tables, owner);
  const same = walk.told.get(lowerOf(walk.doc, mention.headToken)) ?? [];
  return same.findLast(({ told }) => {
    if (!told || (owner !== undefined && told.owner !== undefined && told.owner !== owner)) return false;
    const words = told.name.toLowerCase().split(/\s+/);
    return marks.every((mark) => words.includes(mark));
  });
}
