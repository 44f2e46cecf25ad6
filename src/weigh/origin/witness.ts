/** Words by which an outlet says that its own people saw, counted or inquired. */
export interface WitnessRow {
  readonly pattern: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const SAW =
  '(?:saw|seen|counted|watched|visited|stood|walked|went|witnessed|looked|found|drank|touched|examined|measured|was there|were there|has been|followed|met|photographed|climbed|drove|passed|reached|noted|recorded|verified|inspected|documented|received|treated|registered|interviewed|heard|identified|confirmed|established|ascertained|written down|wrote down|collected|gathered|compiled|carried|buried|dug out|traced|operated on|arrived|came upon)';

/** An outlet's own eyes. */
export const WITNESS: readonly WitnessRow[] = [
  {
    pattern: new RegExp(
      `\\b(?:our|this (?:paper|newspaper|station|programme)['’]s) (?:own )?(?:[\\p{L}-]+ )?(?:colleagues?|reporters?|correspondents?|team|crew|photographers?|divers?|observers?|researchers?|monitors?|delegates?|inspectors?|people|staff|doctors?|nurses?|medics?|workers?|volunteers?|patrols?|mission|clinics?|investigators?)\\b(?:[^,.?!]{0,40}, who [^,.?!]{0,80},)?[^.?!]{0,40}\\b(?:${SAW}|sees|counts|watches)\\b`,
      'iu',
    ),
    why: 'its own reporter saw or counted it',
    fires: 'Our reporter stood in the yard and counted six coffins.',
    notIn: 'Our reporter was told of six coffins.',
  },
  {
    pattern:
      /\b(?:registers?|records?|lists?|books?|files?|papers?|documents?|footage|images|photographs|ledgers?|logs?|reports?|graves?|bodies) (?:that |which )?(?:I|[Ww]e) (?:have |had |ourselves |myself )*(?:consulted|seen|saw|obtained|examined|checked|read|reviewed|counted|studied|inspected|looked at|looked into|went through)\b/iu,
    why: 'its own people looked at the papers',
    fires: 'Registers that we consulted list nine dead.',
    notIn: 'Registers that we sell list nine dead.',
  },
  {
    pattern: new RegExp(`(?<!whom )\\b(?:I|[Ww]e) (?:have |had |also )?${SAW}\\b(?! (?:our|my)sel)`, 'u'),
    why: 'the writer was there',
    fires: 'I went to Orim and looked into the wells.',
    notIn: 'We are told of it in Orim.',
  },
  {
    pattern: new RegExp(
      `\\bthis (?:reporter|correspondent|writer|author|newspaper|paper) (?:has |had |also )?${SAW}\\b`,
      'iu',
    ),
    why: 'the writer was there',
    fires: 'Soldiers fired at the bus, as this reporter saw from the roof.',
    notIn: 'This reporter was told of a bus.',
  },
  {
    pattern:
      /\b(?:seen|viewed|reviewed|examined|verified|checked|obtained) by (?:us|this (?:paper|newspaper|agency|station))\b/iu,
    why: 'its own people looked at the papers',
    fires: 'Hospital records seen by this paper show nine dead.',
    notIn: 'The records were seen by the judge.',
  },
  {
    pattern:
      /\b[Ww]e (?:could|can|were able to|have been able to|managed to) (?:independently )?(?:verify|confirm|count|identify|see|establish|document|trace)\b/u,
    why: 'its own people looked into it',
    fires: 'Of the names on the list we could verify nineteen.',
    notIn: 'Of the names on the list we could not verify any.',
  },
  {
    pattern:
      /\b(?:[Bb]y|[Oo]n|[Ii]n|[Ff]rom) our (?:own )?(?:count|reckoning|tally|records?|figures|estimate|data|lists?|archive)\b|\b[Oo]ur (?:own )?(?:count|tally|records|data|figures|estimate) (?:is|are|stands?|shows?|ha(?:s|ve)|puts?|suggests?)\b/u,
    why: 'its own count',
    fires: 'By our count eleven boats were lost.',
    notIn: 'By our house eleven boats were lost.',
  },
  {
    pattern:
      /\b(?:seen|counted|heard|witnessed|watched|filmed|observed|met) by (?:our|one of our|this (?:paper|newspaper|station)['’]s) (?:own )?(?:[\p{L}-]+ )?(?:reporters?|correspondents?|team|crew|photographers?|observers?|researchers?|monitors?)\b/iu,
    why: 'its own reporter saw or counted it',
    fires: 'Six coffins were counted by our reporter.',
    notIn: 'Six coffins were paid for by our reporter.',
  },
  {
    pattern: new RegExp(
      `\\b(?:reporters?|correspondents?|journalists?) (?:of|for|from|with) this (?:paper|newspaper|agency|station)\\b[^.?!]{0,40}\\b${SAW}\\b`,
      'iu',
    ),
    why: 'its own reporter saw or counted it',
    fires: 'A reporter of this paper counted six coffins.',
    notIn: 'A reader of this paper wrote about six coffins.',
  },
];

/** Words by which an article says at its head that all of it is what its own people were shown. */
export const MISSION =
  /\b[Oo]ur (?:own )?(?:delegates?|observers?|researchers?|monitors?|team|mission|investigators?|inspectors?|staff)\b[^.?!]{0,30}\b(?:visited|travell?ed|went|were in|was in|were at|spent|stayed|returned|have been|has been|interviewed|inspected|toured)\b/u;

/** Words by which a body that is itself the outlet tells of its own inquiry. */
export const INQUIRY =
  /(?:['’]s? (?:observers|researchers|monitors|delegates|inspectors|people|staff|doctors))?\s+(?:(?:has|have|had)\s+)?(?:spoken|spoke|documented|counted|examined|investigated|interviewed|verified|inspected|collected|visited|recorded|saw|seen|found)\b/iu;

/** True when a sentence says that the outlet's own people saw or counted. */
export const isWitness = (sentence: string): boolean => WITNESS.some(({ pattern }) => pattern.test(sentence));
