import { type Doc, formOf } from '../../annotate/doc.ts';
import { isQuoted } from '../clause/statement-tree.ts';

interface RemarkRule {
  readonly why: string;
  /** The words behind a comma, in lower case, with blanks between them. */
  readonly words: RegExp;
  /** A sentence whose words end at the comma, and one whose words run on behind it. */
  readonly fires: string;
  readonly notIn: string;
}

/** What an outlet adds behind words that it hands on: what they lead to, and how they stand to others. Walked by a test. */
export const REMARK_RULES: readonly RemarkRule[] = [
  {
    why: 'what the words raise among those who hear them',
    words:
      /^(?:further |again |once more )?(?:raising|sparking|stoking|fuelling|fueling|reviving|renewing|prompting|drawing|triggering|dashing|provoking|heightening|deepening) (?:[\p{L}-]+ ){0,3}?(?:fears?|hopes?|doubts?|concerns?|worry|worries|questions|speculation|tensions?|protests?|outrage|anger|criticism|condemnation|alarm|suspicions?)(?: |$)/u,
    fires: 'The militia threatened to cut the road, raising fears that the town could starve.',
    notIn: 'The militia said it had cut the road, raising the price of bread.',
  },
  {
    why: 'how the words stand to what somebody else said',
    words:
      /^(?:which|a claim that|something that) (?:(?:appears?|appeared|seems?|seemed|would) (?:to )?)?(?:directly )?(?:contradict|contradicts|contradicted|conflicts|conflicted|echoes|echoed|clashes|clashed) /u,
    fires: 'The report shows that the camp burned in May, which appears to contradict the minister.',
    notIn: 'The report shows that the camp burned in May, which angered the minister.',
  },
];

/** Longest remark that is told by its first words. */
const WORDS = 8;

/** The comma behind which an outlet's own remark follows the words it hands on; -1 for none. */
export function remarkIn(doc: Doc, tokens: readonly number[]): number {
  const comma = tokens.find((i) => {
    if (formOf(doc, i) !== ',' || isQuoted(doc, i)) return false;
    const words = doc.lowForms.slice(i + 1, i + 1 + WORDS).join(' ');
    return REMARK_RULES.some((rule) => rule.words.test(words));
  });
  return comma ?? -1;
}
