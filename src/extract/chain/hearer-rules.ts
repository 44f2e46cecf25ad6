/** How the one spoken to stands beside the word that speaks. Each row has a sentence that gives `hears` and one that gives nobody. */
export interface HearerRule {
  /**
   * `object`: of the verb, or subject of its passive; `asked`: the same, with what is asked beside it; `given`: who gets it; `to`, `on`, `before`:
   * behind that word; `letter`: what is written or spoken names him; `answer`: he asked; `addressing`: said while
   * speaking to him; `of`: it is demanded of him.
   */
  readonly how: 'object' | 'asked' | 'given' | 'to' | 'on' | 'before' | 'letter' | 'answer' | 'addressing' | 'of';
  /** Lemmas of the words that take it so; none: any verb. */
  readonly words: ReadonlySet<string>;
  readonly why: string;
  readonly fires: string;
  readonly hears: string;
  readonly notIn: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const HEARER_RULES: readonly HearerRule[] = [
  {
    how: 'object',
    words: words(
      `tell inform assure reassure remind warn caution alert urge notify advise thank congratulate implore beseech exhort
      encourage admonish lecture brief taunt message`,
    ),
    why: 'the plain object of telling, warning and thanking hears it',
    fires: 'The mayor warned the herders that the ford was deep.',
    hears: 'the herders',
    notIn: 'The mayor accused the herders of theft.',
  },
  {
    how: 'asked',
    words: words('ask beg request order command instruct direct invite press forbid require summon dare text'),
    why: 'the object hears it when something more is asked of him or given to him; "ordered a retreat" names nobody',
    fires: 'The bishop asked the elders to open the gate.',
    hears: 'the elders',
    notIn: 'The bishop asked for a day of fasting.',
  },
  {
    how: 'given',
    words: words('promise pledge offer guarantee grant owe swear'),
    why: 'who is promised something hears it; "promised a road" names nobody',
    fires: 'The minister promised the workers a bonus.',
    hears: 'the workers',
    notIn: 'The minister promised a team by Friday.',
  },
  {
    how: 'to',
    words: words(
      `say speak talk write explain announce declare admit confirm reveal complain appeal pledge promise vow confide
      confess suggest hint signal repeat add insist stress reply report swear apologise apologize propose recommend
      issue send make deliver address whisper shout mutter recall read`,
    ),
    why: 'what is said to somebody; "to" of a goal or term is told by its noun',
    fires: 'The envoy said to the council that the road was open.',
    hears: 'the council',
    notIn: 'The envoy said to general surprise that the road was open.',
  },
  {
    how: 'letter',
    words: words(
      'appeal message warning call letter invitation order promise pledge speech address note plea request demand signal ultimatum assurance apology statement remark',
    ),
    why: 'words that are sent or spoken to somebody name him behind "to"',
    fires: 'In a letter to the senate, Talin Orim demanded that the siege be lifted.',
    hears: 'the senate',
    notIn: 'In a letter from the coast, Talin Orim demanded that the siege be lifted.',
  },
  {
    how: 'on',
    words: words('call prevail'),
    why: 'called on somebody',
    fires: 'The union called on both sides to stop.',
    hears: 'both sides',
    notIn: 'The union called for a truce on Friday.',
  },
  {
    how: 'before',
    words: words(''),
    why: 'spoken before a body or a crowd, not before a day or deed',
    fires: 'The minister declared before the deputies that the list was false.',
    hears: 'the deputies',
    notIn: 'The minister declared before noon that the list was false.',
  },
  {
    how: 'answer',
    words: words('answer reply respond'),
    why: 'who asked is who gets the answer',
    fires: 'Answering a question from the ambassador, the general said that the ridge was quiet.',
    hears: 'the ambassador',
    notIn: 'Returning from the front, the general said that the ridge was quiet.',
  },
  {
    how: 'addressing',
    words: words('address speak talk write turn appeal'),
    why: 'a participle beside the cue says who is spoken to',
    fires: 'Addressing the miners, the premier said that the pit would stay open.',
    hears: 'the miners',
    notIn: 'Leaving the miners behind, the premier said that the pit would stay open.',
  },
  {
    how: 'of',
    words: words('demand ask require request expect'),
    why: 'what is demanded of or from somebody is said to him',
    fires: 'The widows demanded an answer from the ministry.',
    hears: 'the ministry',
    notIn: 'The widows demanded the return of the men.',
  },
];
