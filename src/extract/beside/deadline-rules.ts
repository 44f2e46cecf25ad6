import type { DueHow } from '../draft.ts';
/** One way to name a deadline; each row has a pledge with one and a pledge with none. */
export interface DeadlineRule {
  readonly how: DueHow;
  /** What stands right before the date. */
  readonly before: RegExp;
  /** What must stand right behind it. */
  readonly behind?: RegExp;
  /** Whether the words make it a deadline even where no verb looks ahead: "a team **by** Friday". */
  readonly strict: boolean;
  readonly why: string;
  readonly fires: string;
  /** The last day when it was said on Thursday, 14 March 2024. */
  readonly due: string;
  readonly notIn: string;
}

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    how: 'last',
    before: /\b(?:by|until|till|til|no later than|not later than|at the latest|up to|through)\s+(?:the\s+)?$/i,
    strict: true,
    why: 'the last day is named',
    fires: 'The general promised to open the road by Sunday.',
    due: '2024-03-17',
    notIn: 'The general promised to open the road by force.',
  },
  {
    how: 'eve',
    before: /\b(?:before|ahead of|prior to)\s+(?:the\s+)?$/i,
    strict: true,
    why: 'the day before is the last',
    fires: 'The general promised to open the road before 1 April.',
    due: '2024-03-31',
    notIn: 'The general promised to open the road before the army did.',
  },
  {
    how: 'term',
    before: /\b(?:within|inside|in(?: less than| under)?|over|during)\s+(?:the\s+(?:next|coming)\s+)?$/i,
    strict: true,
    why: 'a stretch from the day it was said',
    fires: 'The general promised to open the road within ten days.',
    due: '2024-03-24',
    notIn: 'The general promised to tell what he had done in ten years of war.',
  },
  {
    how: 'term',
    before: /\b(?:have|has|had|got|give|gives|gave|given)\s+(?:[\p{L}'’]+\s+){0,3}$/iu,
    behind: /^\s+(?:to|in which to|for)\b/,
    strict: true,
    why: 'so much time is left to do it',
    fires: 'The front demanded: "You have three days to leave the fort."',
    due: '2024-03-17',
    notIn: 'The front demanded: "You have three wells to dig."',
  },
  {
    how: 'start',
    before: /\b(?:from|starting|beginning|as of|effective)\s+(?:on\s+)?(?:the\s+)?$/i,
    strict: true,
    why: 'it must have begun by then',
    fires: 'The union announced a strike from Monday.',
    due: '2024-03-18',
    notIn: 'The union announced a strike by the miners.',
  },
  {
    how: 'day',
    before: /\bfor\s+(?:the\s+)?$/i,
    strict: true,
    why: 'the day it is set for',
    fires: 'The bishops announced a fast for Friday.',
    due: '2024-03-15',
    notIn: 'The bishops announced a fast for the dead.',
  },
  {
    how: 'day',
    before:
      /(?:^|[\s"“«(])(?:on\s+|at\s+|in\s+)?(?:the\s+)?$(?<!\b(?:as early as|since|after|of|than|between|about|around|over|from|for|during|as|to)\s+(?:the\s+)?)/i,
    strict: false,
    why: 'the day itself, where a verb looks ahead to it',
    fires: 'The minister intends to visit the bridge on 20 March.',
    due: '2024-03-20',
    notIn: 'The minister intends to study what was said on 2 March.',
  },
];
