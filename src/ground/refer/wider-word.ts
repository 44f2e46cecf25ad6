import type { MentionDraft } from '../../extract/draft.ts';
import { officeWords } from './office.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The prelate" after Bishop Haro: the one person spoken of hereabouts whose office that word covers. */
export function widerHolder(walk: Walk, mention: MentionDraft): Referent | undefined {
  const words = officeWords(walk.doc, mention);
  const [head] =
    /^the head of (?:state|government)(?![\p{L}-])/iu.exec(
      walk.doc.text.slice(mention.span[0], mention.span[0] + 24),
    ) ?? [];
  const whole = head?.slice(4).toLowerCase();
  const word = words?.length === 1 ? words[0] : whole;
  const offices = word === undefined ? undefined : walk.tables.nouns.wider.get(word);
  if (!offices) return undefined;
  const paragraph = walk.survey.paragraph[mention.sentence] as number;
  const near = [...walk.latest.values()].filter(
    (trace) =>
      paragraph - trace.paragraph <= 1 &&
      trace.referent.known?.of === 'person' &&
      [...trace.referent.known.roles].some((role) => offices.includes(role.replace(/\.$/, ''))),
  );
  const here = near.filter((trace) => trace.paragraph === paragraph);
  const [only, second] = here.length > 0 ? here : near;
  return second ? undefined : only?.referent;
}
