/** Words around a number by which a text puts it away: it gives another, or says that this one was never right. */
export interface AwayRow {
  /** The words of its sentence up to the number, behind it, or both. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly why: string;
  /** The number in square brackets. */
  readonly fires: string;
  readonly notIn: string;
}

/** Bounds and quotation marks right before a number. */
const EDGE = '(?:(?:the|some|about|around|only|just|a mere|as many as|at least|more than|over|any) |["“‘])*';

export const AWAYS: readonly AwayRow[] = [
  {
    before: new RegExp(`\\b(?:not|nor|neither|instead of|rather than|as against|as opposed to) ${EDGE}$`, 'iu'),
    why: 'not this number but another',
    fires: 'There were nine of them, not [19].',
    notIn: 'There were nine of them, noted [19] men.',
  },
  {
    before: new RegExp(`\\bneither (?:\\p{L}+|\\d+) (?:\\p{L}+ )?nor ${EDGE}$`, 'iu'),
    why: 'neither the one nor the other',
    fires: 'The true number is neither two nor [45].',
    notIn: 'The number two or [45] is true.',
  },
  {
    before: new RegExp(`\\bnot,? (?:as|like) [^.;]{2,50}, ${EDGE}$`, 'iu'),
    why: 'not what somebody claims',
    fires: 'Nine died, not, as the ministry claims, [two].',
    notIn: 'Nine died and, as the ministry claims, [two] lived.',
  },
  {
    before:
      /\b(?:fewer|less|more|higher|lower|greater|smaller|larger|worse|above|below|beyond|short of|nowhere near|nothing like|different from|contradict(?:s|ed|ing)?|at odds with) (?:than )?(?:the|those|that|its|his|their) (?:(?:figure|number|toll|count|total|tally)s? (?:of )?)?["“‘]?$/iu,
    why: 'measured against a number that somebody else gave',
    fires: 'The dead were far more than the [six] of whom the ministry speaks.',
    notIn: 'The dead were no more than [six].',
  },
  {
    behind:
      /^["”’]? (?:\p{L}+ ){0,4}(?:is|are|was|were|would be|seems?) (?:(?:far|much|too|simply|pure|grossly|wildly|greatly|an?|all) ){0,2}(?:high|low|exaggerat\p{L}+|inflated|invent\p{L}+|false|fabricat\p{L}+|nonsense|lies?|fantas\p{L}+|wrong)\b/iu,
    why: 'the number is called wrong',
    fires: 'The figure of [40] was much exaggerated.',
    notIn: 'The figure of [40] was much read.',
  },
];
