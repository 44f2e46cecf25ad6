import type { MentionDraft } from '../../extract/draft.ts';
import { officeWords } from './office.ts';
import type { Known, Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The prelate" after Bishop Haro: the one person spoken of hereabouts whose office that word covers. */
export function widerHolder(walk: Walk, mention: MentionDraft): Referent | undefined {
  const word = officeWords(walk.doc, mention)?.join(' ') ?? wholeWords(walk, mention);
  const offices = word === undefined ? undefined : walk.tables.nouns.wider.get(word);
  if (!offices) return undefined;
  const paragraph = walk.survey.paragraph[mention.sentence] as number;
  const near = [...walk.latest.values()].filter(
    (trace) =>
      paragraph - trace.paragraph <= 1 && trace.referent.known?.of === 'person' && holds(trace.referent.known, offices),
  );
  const here = near.filter((trace) => trace.paragraph === paragraph);
  const [only, second] = here.length > 0 ? here : near;
  return second ? undefined : only?.referent;
}

/** "The head of state", "the head of diplomacy": a word of the table that has an "of" in it. */
function wholeWords({ doc, tables }: Walk, { span }: MentionDraft): string | undefined {
  const [, whole] = /^the (\p{L}+ of \p{L}+)(?![\p{L}-])/iu.exec(doc.text.slice(span[0], span[0] + 40)) ?? [];
  const word = whole?.toLowerCase();
  return word !== undefined && tables.nouns.wider.has(word) ? word : undefined;
}

/** Whether somebody has one of these offices, by its last word or by the words it begins with. */
const holds = ({ roles, offices }: Known, wanted: readonly string[]): boolean =>
  [...roles].some((role) => wanted.includes(role.replace(/\.$/, ''))) ||
  offices.some((office) => wanted.some((one) => one.includes(' ') && office.startsWith(one)));
