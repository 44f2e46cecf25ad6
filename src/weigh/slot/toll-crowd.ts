import type { TollRow } from './toll-row.ts';

/** Words that count those who march or gather. */
export const CROWDS: readonly TollRow[] = [
  {
    pattern: `\\bN (?:(?!killed|wounded|injured|arrested|detained)[\\p{L}-]+ ){0,3}(?:(?:have |had )?(?:took part|taken part|turned out|turned up|marched|demonstrated|rallied|protested|attended|joined in|joined the (?:march|protest|rally|demonstration|vigil))|were (?:on the streets?|in the square|present))\\b`,
    measure: 'strength',
    why: 'those who took part',
    fires: 'Some 20,000 took part, the organisers said.',
    notIn: 'Some 20,000 took offence, the organisers said.',
  },
  {
    pattern: `\\b(?:turn-?out|attendance|number of (?:marchers|protesters|demonstrators|participants)|size of the (?:crowd|march|rally|demonstration)|(?:put|puts|putting|estimated?|estimates) the (?:crowd|march|rally|demonstration))\\b[^.,;\\d]{0,40}? (?:at|was|as|to) B N\\b(?! (?:hours|o))`,
    measure: 'strength',
    why: 'a count of the crowd with its number behind it',
    fires: 'Police put the turnout at 4,500.',
    notIn: 'Police put the barriers at 4,500.',
  },
  {
    pattern: `\\b(?:crowds?|procession|sea|gathering|column) of B N\\b`,
    measure: 'strength',
    why: 'a crowd by its number',
    fires: 'A crowd of 3,000 filled the square.',
    notIn: 'A crate of 3,000 filled the square.',
  },
  {
    pattern: `\\b(?:drew|attracted|brought|put|got) B N (?:[\\p{L}-]+ ){0,3}(?:(?:out )?(?:on|in)to the (?:streets?|squares?)|on the streets?)\\b`,
    measure: 'strength',
    why: 'those whom a cause brought out',
    fires: 'The levy brought 3,000 women into the streets.',
    notIn: 'The levy brought 3,000 coins into the chest.',
  },
  {
    pattern: `\\bN (?:[\\p{L}-]+ ){0,2}(?:protesters|demonstrators|marchers)\\b(?! (?:were|was|have been|had been) (?:killed|shot|hurt|wounded|injured|arrested|detained|held|taken|beaten))`,
    measure: 'strength',
    why: 'those who march by what they are',
    fires: 'The police spoke of 900 marchers.',
    notIn: 'The police spoke of 900 markers.',
  },
];
