import { NUMERAL } from './numeral.ts';

/** A verb by which somebody gives a value without a verb of speaking: it stands right behind who does it. */
export interface ReckonRow {
  readonly verbs: string;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const SO_MANY = `(?:(?:at least|only|some|about|just|more than|over|as many as|up to|a total of|the names of|an?) )?(?:\\d|(?:${NUMERAL}|hundred|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second)\\b)`;

export const RECKON: readonly ReckonRow[] = [
  {
    verbs: 'puts?',
    why: 'gives a number',
    fires: 'The group now puts the dead at 52.',
    notIn: 'The group takes the bus.',
  },
  {
    verbs: 'counts?|counted|tallied|estimates?|estimated',
    why: 'gives its own count',
    fires: 'The group has counted 40 raids.',
    notIn: 'The group has lost 40 men.',
  },
  {
    verbs: 'examined|documented|investigated|recorded|verified|registered|established(?! (?:an?|the|its|their) )',
    why: 'tells what it found',
    fires: 'The raid that the group examined killed nine.',
    notIn: 'The raid that the group survived killed nine.',
  },
  {
    verbs: 'identified|identifies|named|names|lists|listed',
    why: 'names who or what it was',
    fires: 'The police have identified all nine people.',
    notIn: 'The police have arrested all nine people.',
  },
  {
    verbs:
      '(?:gave|gives|give|revised?|raised?|lowered|corrected|corrects|updated|published|issued|released|reported the loss of)(?= (?:its |their |the |a |an )?(?:[\\p{L}-]+ ){0,2}(?:figures?|numbers?|tolls?|counts?|lists?|names|estimates?)\\b)',
    why: 'gives a figure of its own',
    fires: 'The ministry gave a lower figure of 12.',
    notIn: 'The ministry gave a reception.',
  },
  {
    verbs: 'speaks of|spoke of|talks of|talked of',
    why: 'speaks of so many',
    fires: 'The front speaks of 40 dead.',
    notIn: 'The front speaks to nobody.',
  },
  {
    verbs: 'sees|saw in',
    why: 'takes it for such a deed',
    fires: 'The ministry sees in the deed another murder.',
    notIn: 'The ministry closed the road.',
  },
  {
    verbs: 'acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|mention(?:s|ed)',
    why: 'owns up to it, or has it in its telling',
    fires: 'The navy acknowledges two injured.',
    notIn: 'The navy acquires two ships.',
  },
  {
    verbs:
      '(?:received|took in|treated)(?= (?:at least |more than |some |about )?(?:[\\p{L}\\p{N}-]+ ){1,3}(?:wounded|injured|dead|casualties|bodies|patients|people)\\b)',
    why: 'tells of those who were brought to it',
    fires: 'The mission received 44 wounded.',
    notIn: 'The mission received 44 crates.',
  },
  {
    verbs: '(?:attribut(?:es|ed)|pinn(?:s|ed)|ascrib(?:es|ed))(?= (?:it|the|this|that)\\b)',
    why: 'lays the deed at the door of somebody',
    fires: 'The council attributes the attack to the police.',
    notIn: 'The council attracts the police.',
  },
  {
    verbs:
      '(?:handed|gave|sent|passed|showed)(?= (?:[\\p{L}-]+ ){1,4}?(?:an? |the |its |their )?(?:lists?|registers?|names)\\b)',
    why: 'hands somebody a list of its own',
    fires: 'The council handed the team a list of eight dead.',
    notIn: 'The council handed the team a bag of salt.',
  },
  {
    verbs:
      '(?:handed (?:over|in|out)|presented|submitted|compiled|drew up|kept|keeps|showed (?:us|reporters|journalists))(?= (?:an?|its|their|the) (?:[\\p{L}-]+ ){0,2}(?:lists?|registers?|names|records?|figures?)\\b)',
    why: 'hands over a list of its own',
    fires: 'The council handed over a list of 32 names.',
    notIn: 'The council handed over the keys.',
  },
  {
    verbs: 'read(?: out)?',
    why: 'reads out what it gives',
    fires: 'The minister read out the names.',
    notIn: 'The minister ran out of the hall.',
  },
  {
    verbs: `(?:(?:found|finds|came to|comes to)(?= ${SO_MANY}[\\d,.]*(?: [\\p{L}-]+){0,2}? (?:dead|deaths?|bodies|corpses|graves|victims|names|cases|killed|wounded|casualties|skeletons|coffins)\\b)|(?:arrived at|arrives at|settled on|stuck to|sticks to|abides by|stands by|stands at|listed|confirmed|confirms|read out)(?= ${SO_MANY}))`,
    why: 'has a number of its own',
    fires: 'The commission arrived at 312 names.',
    notIn: 'The brigade found twelve men in the mill.',
  },
  {
    verbs: 'went on',
    why: 'goes on speaking',
    fires: 'A post, the ministry went on, was hit.',
    notIn: 'A post of the ministry was hit.',
  },
];

const AUX =
  '(?: of (?:the )?[\\p{L} ]{2,40}?)?(?:, [^,.;:?!]{2,60},)?(?:\\s+(?:has|have|had|now|also|just|already|so far|later|since|never|itself|in \\p{Lu}\\p{L}+))*';

const BEHIND = RECKON.map(({ verbs }) => new RegExp(`^${AUX}\\s+(?:${verbs})\\b`, 'u'));

/** True when the words behind somebody's name say that he reckons. */
export const reckons = (behind: string): boolean => BEHIND.some((pattern) => pattern.test(behind));
