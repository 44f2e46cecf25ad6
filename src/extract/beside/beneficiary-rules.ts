/** How a content names who gets what is promised. Each row has a pledge that gives `gets` and one that gives nobody. */
export interface BenefitRule {
  /**
   * `helped`: the object of the verb; `given`: whom it gives to, or the subject of its passive; `getting`: its subject;
   * `for`: behind "to" or "for" of a thing that is promised.
   */
  readonly how: 'helped' | 'given' | 'getting' | 'for';
  /** Lemmas of the verb; of the cue for `for`. */
  readonly words: ReadonlySet<string>;
  readonly why: string;
  readonly fires: string;
  readonly gets: string;
  readonly notIn: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const BENEFIT_RULES: readonly BenefitRule[] = [
  {
    how: 'helped',
    words: words(
      `help aid assist protect defend spare compensate support back feed shelter rescue save evacuate pardon reward
      free release repay reimburse allow let permit stand care house resettle exempt welcome honour heal arm train fund`,
    ),
    why: 'the deed itself does good to its object',
    fires: 'The prefect promised to compensate the herders.',
    gets: 'the herders',
    notIn: 'The prefect promised to burn the stores.',
  },
  {
    how: 'given',
    words: words('give grant pay offer send hand award return provide deliver supply lend restore distribute'),
    why: 'what is given goes to somebody',
    fires: 'The council pledged to give the widows a pension.',
    gets: 'the widows',
    notIn: 'The council pledged to give an answer.',
  },
  {
    how: 'getting',
    words: words('receive get obtain'),
    why: 'who gets it is the subject',
    fires: 'The board announced that the drivers would receive a reward.',
    gets: 'the drivers',
    notIn: 'The board announced that the rewards would vanish.',
  },
  {
    how: 'for',
    words: words('promise pledge offer guarantee vow hint grant swear'),
    why: 'a thing is promised, and for whom stands beside it',
    fires: 'The front pledged a wage to the miners.',
    gets: 'the miners',
    notIn: 'The front pledged a march to the border.',
  },
];
