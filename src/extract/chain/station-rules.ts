/** How words before the name of a paper or station say that something was said through it. Each row has a sentence that gives the stop and one that does not. */
export interface StationRule {
  /**
   * `interview`: somebody talks with it; `air`: his words are heard there; `told`: it is told them; `carried`: it hands on
   * what was said elsewhere.
   */
  readonly how: 'interview' | 'air' | 'told' | 'carried';
  /** What stands before the name, up to it. */
  readonly before: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const THE = String.raw`(?:the\s+)?`;
const ends = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${words}\\s+${THE}$`, 'iu');

export const STATION_RULES: readonly StationRule[] = [
  {
    how: 'interview',
    before: ends(
      String.raw`(?:interview|conversation|talk|chat|question-and-answer session)s?\b[^.;:!?]{0,40}?\s(?:to|with|on|for|by|in)`,
    ),
    why: 'an interview is with whom it is given to',
    fires: 'In an interview accorded to Radio Talin, the mayor said that the road was open.',
    notIn: 'In an interview, the mayor said that Radio Talin was open.',
  },
  {
    how: 'interview',
    before: ends(
      String.raw`(?:speaking|talking|interviewed|questioned|quizzed|grilled|pressed|asked|invited|appearing|guest|answering (?:\p{L}+ )?questions?)\b[^.;:!?,]{0,24}?\s?(?:to|with|on|by|of|from)`,
    ),
    why: 'who speaks to it, is asked by it or is its guest talks with it',
    fires: 'Questioned by Radio Talin, the mayor said that the road was open.',
    notIn: 'Questioned by the police near Radio Talin, the mayor said that the road was open.',
  },
  {
    how: 'interview',
    before: ends(
      String.raw`(?:sat down with|spoken (?:\p{L}+ )?(?:to|with)|talked (?:\p{L}+ )?(?:to|with)|questions from (?:the )?(?:listeners|viewers|readers) of|reached by|contacted by|joined by)`,
    ),
    why: 'who sits down with it or is reached by it talks with it',
    fires: 'Reached by the Valley Post, the mayor said that the road was open.',
    notIn: 'Reached by the council, the mayor said that the Valley Post was open.',
  },
  {
    how: 'air',
    before: ends(
      `(?:on|over|at the microphones? of|on the (?:set|airwaves|waves|air|antenna) of|in the studios? of|live on)`,
    ),
    why: 'who is heard on it speaks through it',
    fires: 'On Radio Talin on Monday, the mayor said that the road was open.',
    notIn: 'The mayor said that the road was open, and spat on the Valley Post.',
  },
  {
    how: 'carried',
    before: ends(
      String.raw`(?:carried|published|broadcast|aired|quoted|cited|relayed|printed|read out|read|transmitted|shown)\s(?:\p{L}+\s){0,3}?(?:by|on|in|over)`,
    ),
    why: 'what is carried by it went through it',
    fires: 'In a statement relayed by the Valley Post, the mayor said that the road was open.',
    notIn: 'In a statement published on Monday, the mayor said that the Valley Post was open.',
  },
  {
    how: 'told',
    before: ends(
      String.raw`(?:(?:remarks?|comments?|statements?|declarations?) (?:\p{L}+ )?to|told|tells?|telling|said to|says to|confided to|declared to|assured|assures|explained to|confirmed to|admitted to|specified to)`,
    ),
    why: 'it is told the words',
    fires: 'In remarks to the Valley Post, the mayor said that the road was open.',
    notIn: 'The mayor told the elders that the Valley Post was open.',
  },
  {
    how: 'carried',
    before: ends(
      String.raw`(?:writes|wrote|writing|(?:article|column|essay|op-ed|piece|letter) (?:published )?)\s?(?:in|for|to)`,
    ),
    why: 'who writes in it speaks through it',
    fires: 'The mayor wrote in the Valley Post that the road was open.',
    notIn: 'The mayor wrote that the Valley Post was open.',
  },
];
