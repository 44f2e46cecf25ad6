import { formOf, uposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { officeWords } from './office.ts';
import type { Known, Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The prelate" after Bishop Haro: the one person spoken of hereabouts whose office that word covers. */
export function widerHolder(walk: Walk, mention: MentionDraft): Referent | undefined {
  const words = officeWords(walk.doc, mention);
  // "The Swiss diplomat": where somebody is from does not change what he is.
  const before = mention.headToken - 1;
  const ofCountry =
    words?.length === 2 && uposOf(walk.doc, before) === 'ADJ' && /^\p{Lu}/u.test(formOf(walk.doc, before));
  const own = ofCountry ? words.slice(1) : words;
  const word = own?.join(' ') ?? wholeWords(walk, mention);
  const offices = word === undefined ? undefined : walk.tables.nouns.wider.get(word);
  if (!offices) return undefined;
  const paragraph = walk.survey.paragraph[mention.sentence] as number;
  const near = [...walk.latest.values()].filter(
    (trace) =>
      paragraph - trace.paragraph <= 1 &&
      trace.referent.known?.of === 'person' &&
      (holds(trace.referent.known, offices) || isTold(walk, trace.referent, offices)),
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

/** Whether the text took somebody up by one of these words: "an envoy", whom the next paragraph names. */
const isTold = ({ told }: Walk, referent: Referent, wanted: readonly string[]): boolean =>
  wanted.some((word) => told.get(word)?.includes(referent) ?? false);

/** Whether somebody has one of these offices, by its last word or by the words it begins with. */
const holds = ({ roles, offices }: Known, wanted: readonly string[]): boolean =>
  [...roles].some((role) => wanted.includes(role.replace(/\.$/, ''))) ||
  offices.some((office) => wanted.some((one) => one.includes(' ') && office.startsWith(one)));
