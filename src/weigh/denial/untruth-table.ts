import type { DenialRow } from './denial-row.ts';

const TALK =
  'claims?|reports?|charges?|allegations?|accusations?|rumou?rs?|tales?|stories|story|talk|figures?|suggestions?|version|news|account';
const UNTRUE =
  '(?:lies?|invent(?:ed|ions?)|fabricat(?:ed|ions?)|fictions?|fairy tales?|fantas(?:y|ies)|nonsense|propaganda|baseless|unfounded|groundless|without foundation|false|untrue|slander|rubbish|made up|(?:a )?(?:dream|yarn|legend|myth|joke|soap bubble|insult)|wishful thinking|a hoax|wrong)';
const BE = '(?:is|are|was|were|be|been)';
const HEDGE = '(?:["“\'‘]|\\p{L}+ ){0,3}';

/** What was told is said to be untrue. */
export const UNTRUTHS: readonly DenialRow[] = [
  {
    pattern: new RegExp(
      `\\b(?:reject|dismiss|refute|contradict|dispute|repudiate|den[iy])(?:s|d|es|ed)?\\b[^.;]{0,60}?\\b(?:${TALK})\\b(?: (?:of|by|from|in) [^.;,]{0,40}?(?= (?:about|that|of)\\b))?(?<what>[^.;]*)`,
      'diu',
    ),
    firm: true,
    why: 'what was told is put away by a verb',
    fires: 'It rejected what it called tales about two sunken boats.',
    notIn: 'It rejected a bid for two sunken boats.',
  },
  {
    pattern: new RegExp(
      `\\b(?:${TALK})\\s+(?:that|of|about)\\b(?<what>[^.;]*?)\\b${BE}\\s+(?:["“‘']|${HEDGE}${UNTRUE}\\b)`,
      'diu',
    ),
    firm: true,
    why: 'what was told is said to be untrue',
    fires: 'Reports that two boats had been sunk were invented.',
    notIn: 'Reports that two boats had been sunk were late.',
  },
  {
    pattern: new RegExp(
      `\\b(?:call|describe|brand|dismiss|reject|denounce|label)(?:s|d|es|ed|led)?\\b (?!as\\b)(?<what>[^.;]{8,}) (?:as )?${HEDGE}${UNTRUE}\\b`,
      'diu',
    ),
    firm: true,
    why: 'a word for an untruth is put on it',
    fires: 'He called the charge that they had burned the mill baseless.',
    notIn: 'He called the men who had burned the mill heroes.',
  },
  {
    pattern: new RegExp(`\\bdismiss(?:es|ed)? as ${HEDGE}${UNTRUE}\\b(?<what>[^.;]+)`, 'diu'),
    firm: true,
    why: 'the word for an untruth stands first',
    fires: 'The navy dismissed as propaganda that it had lost a boat.',
    notIn: 'The navy dismissed as many as ninety men.',
  },
  {
    pattern: new RegExp(`\\bit ${BE} (?:${HEDGE}${UNTRUE}|not true) that (?<what>[^.;]+)`, 'diu'),
    firm: true,
    why: 'said to be untrue, and then what',
    fires: 'It is not true that a clinic was hit.',
    notIn: 'It is a pity that a clinic was hit.',
  },
  {
    pattern: /\bno truth (?:in|to)\b(?<what>[^.;]+)/diu,
    firm: true,
    why: 'no truth in it',
    fires: 'There is no truth in stories that a clinic was hit.',
    notIn: 'There is no bread in the clinic that was hit.',
  },
];
