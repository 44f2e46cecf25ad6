import type { DenialRow } from './denial/denial-row.ts';

const TALK =
  'claims?|reports?|charges?|allegations?|accusations?|rumou?rs?|tales?|stories|story|talk|figures?|suggestions?|version|news|accounts?|toll|remarks|assertions?|insinuations?|statements?|information|item';
/** Said of anything, these words say that it is not true. */
const UNTRUE =
  '(?:lies?|invent(?:ed|ions?)|fabricat(?:ed|ions?)|fictions?|fairy tales?|fantas(?:y|ies)|nonsense|propaganda|baseless|unfounded|groundless|without (?:any )?(?:foundation|basis|substance)|false|untrue|slander|rubbish|made up|cooked up|concocted|(?:a )?(?:dream|yarn|legend|myth|joke|soap bubble|canard)|wishful thinking|a hoax|wrong|dis ?information|misinformation|forger(?:y|ies)|forged|fakes?|fiction|calumny|libel|hot air|gossip|sick imagination|smears?|slurs?|witch[ -]hunts?)';
/** Said of a report or a charge alone, these do. */
const SCORN =
  '(?:absurd|ridiculous|laughable|ludicrous|insult|provocation|theatre|staged|doctored|exaggerated|inflated|overblown|outlandish|far-fetched|preposterous|implausible|malicious|vile|disgraceful|outrageous|defamatory|shameful|premature)';
const BE = '(?:is|are|was|were|be|been|being|proved|proves|turned out to be)';
const HEDGE = '(?:["“\'‘]|(?!(?:is|are|was|were)\\b)\\p{L}+ ){0,3}';
const AWAY =
  '(?:reject|dismiss|refute|contradict|dispute|repudiate|rubbish|discount|deride|ridicule|contest|den[iy])(?:s|d|es|ed)?|(?:brush|wave|push)(?:e?s|e?d)? (?:aside|away|off)|(?:scoff|laugh)(?:s|ed)? (?:at|off|about)|pour(?:s|ed)? scorn on|t(?:akes?|ook) issue with|(?:would|did|does) not accept';
const FACTS = '(?:reality|(?:the )?(?:facts|truth))';

/** What was told is said to be untrue. */
export const UNTRUTHS: readonly DenialRow[] = [
  {
    pattern:
      /\basked (?:whether|if|about) (?<what>[^.;,]+),[^.;]*?\b(?:said|says|replied|replies|answered|answers)[:,]? ["“'‘]?(?:no|certainly not|of course not|absolutely not|never|not at all)\b(?! \p{L})/diu,
    firm: true,
    why: 'no to what was asked',
    fires: 'Asked whether his men had taken the boats, the captain said no.',
    notIn: 'Asked whether his men had taken the boats, the captain said no boats were there.',
  },
  {
    pattern: new RegExp(
      `\\b(?:${AWAY})\\b[^.;]{0,60}?\\b(?:${TALK})\\b(?: (?:of|by|from|in) [^.;,]{0,40}?(?= (?:about|that|of)\\b))?(?<what>[^.;]*)`,
      'diu',
    ),
    firm: true,
    why: 'what was told is put away by a verb',
    fires: 'It rejected what it called tales about two sunken boats.',
    notIn: 'It rejected a bid for two sunken boats.',
  },
  {
    pattern:
      /\b(?:scoff|laugh|snort|sneer|jeer)(?:s|ed)? (?:at|off) (?:it|this|that|them|all of it|the (?:lot|idea|notion|thought|very idea|whole (?:thing|tale|story)))\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'laughed at',
    fires: 'The captain snorts at the lot of it.',
    notIn: 'The captain snorts at the sea.',
  },
  {
    pattern: new RegExp(
      `\\b(?:${TALK})\\b(?:\\s+(?:\\p{L}+ed by [^.;]{0,60}? )?(?:that|of|about|by|according to which|to the effect that))?(?<what>[^.;]*?)\\b(?:${BE}\\s+(?:["“‘']|${HEDGE}(?:${UNTRUE}|${SCORN})\\b)|(?:does|do|did) not correspond to ${FACTS}|bears? no relation to ${FACTS}|lack(?:s|ed)? (?:any |all |every )?(?:basis|foundation|substance)|ha(?:s|ve|d) no (?:basis|foundation|substance)|com(?:es?|ing) from the pen of|(?:is|are|was|were) (?:plucked|pulled|taken) (?:from|out of) (?:the |thin )*(?:air|a hat)|(?:does|do|did) not (?:stand up|add up|hold (?:up|water)|withstand|bear (?:scrutiny|examination))|(?:is|are) full of holes)`,
      'diu',
    ),
    firm: true,
    why: 'what was told is said to be untrue',
    fires: 'Reports that two boats had been sunk were invented.',
    notIn: 'Reports that two boats had been sunk were late.',
  },
  {
    pattern: new RegExp(
      `\\b(?:photo(?:graph)?s?|pictures?|images?|videos?|footage|recordings?|tapes?|documents?|papers|(?:bank )?statements|letters?|e-mails|minutes|transcripts?|lists?|maps?)\\b(?<what>[^.;,]{0,60}?) (?:${BE}|had been|has been|have been) (?:\\p{L}+ )?(?:staged|forged|forger(?:y|ies)|faked?|fakes|doctored|manipulated|fabricat(?:ed|ions?)|invented|montages?|edited)\\b`,
      'diu',
    ),
    firm: true,
    why: 'what was shown as proof is said to be no proof',
    fires: 'The photographs of the crates were staged.',
    notIn: 'The photographs of the crates were printed.',
  },
  {
    pattern: new RegExp(
      `\\b(?:call|describe|brand|dismiss|reject|denounce|label|term|consider|regard|deem|put)(?:s|d|es|ed|led)?\\b (?!as\\b)(?<what>[^.;]{8,}) (?:as |to be |down to )?${HEDGE}${UNTRUE}\\b`,
      'diu',
    ),
    firm: true,
    why: 'a word for an untruth is put on it',
    fires: 'He called the charge that they had burned the mill baseless.',
    notIn: 'He called the men who had burned the mill heroes.',
  },
  {
    pattern: new RegExp(
      `\\b(?:call|describe|brand|label|term|consider|regard|deem|find)(?:s|d|es|ed|led)?\\b (?<what>[^.;]*?\\b(?:${TALK})\\b[^.;]*?) (?:as )?${HEDGE}${SCORN}\\b`,
      'diu',
    ),
    firm: true,
    why: 'scorn for a charge or a report',
    fires: 'The ministry called the charge about the mill absurd.',
    notIn: 'The ministry called the price of the mill absurd.',
  },
  {
    pattern: new RegExp(
      `\\b(?:describe|brand|dismiss|denounce|reject)(?:s|d|es|ed)? as ${HEDGE}${UNTRUE} (?<what>(?:what|the)\\b[^.;]+)`,
      'diu',
    ),
    firm: true,
    why: 'the word for an untruth stands before what was told',
    fires: 'The ministry described as baseless what the Front had published.',
    notIn: 'The ministry described as brave what the Front had published.',
  },
  {
    pattern:
      /^[\s"“'‘]*(?:that|this|it|these|those|all of (?:it|this)) (?:is|are|was|were) (?:(?:simply|just|quite|absolutely|completely|totally|entirely|plainly|all) )?(?:not true|untrue|false|a lie|lies|invented)(?=[.,;"”’']|$)/diu,
    firm: true,
    why: 'said of what was told before',
    fires: '"It is simply not true," he wrote.',
    notIn: '"It is simply not enough," he wrote.',
  },
  {
    pattern:
      /\b(?:plea?d(?:ed|s)? (?:not guilty|innocent)|(?:maintain|protest|assert|profess)(?:s|ed)? (?:his|her|their|its) innocence)\b/diu,
    firm: true,
    why: 'says in court that he did not do it',
    fires: 'The banker pleaded not guilty.',
    notIn: 'The banker pleaded guilty.',
  },
  {
    pattern: new RegExp(`\\bdismiss(?:es|ed)? as ${HEDGE}${UNTRUE}\\b(?<what>[^.;]+)`, 'diu'),
    firm: true,
    why: 'the word for an untruth stands first',
    fires: 'The navy dismissed as propaganda that it had lost a boat.',
    notIn: 'The navy dismissed as many as ninety men.',
  },
  {
    pattern: new RegExp(`\\bsp(?:eaks?|oke) of ["“'‘]?(?:an? )?(?:\\p{L}+ )?${UNTRUE}\\b(?<what>[^.;]*)`, 'diu'),
    firm: true,
    why: 'speaks of an untruth',
    fires: 'The ministry spoke of a hoax when a film of the boat was shown.',
    notIn: 'The ministry spoke of a boat when a film was shown.',
  },
  {
    pattern: new RegExp(`\\bit ${BE} (?:${HEDGE}${UNTRUE}|not true) (?:that|to say that) (?<what>[^.;]+)`, 'diu'),
    firm: true,
    why: 'said to be untrue, and then what',
    fires: 'It is not true that a clinic was hit.',
    notIn: 'It is a pity that a clinic was hit.',
  },
  {
    pattern: new RegExp(`\\bcontrary to (?:${TALK}|what)\\b[^.;,]*,(?<what>[^.;]*)`, 'diu'),
    firm: true,
    why: 'set against what was told',
    fires: 'Contrary to reports, no shell was stored in the church.',
    notIn: 'Contrary to custom, no shell was fired at noon.',
  },
  {
    pattern: /\bfar from (?<what>(?:having|being) [^.;,]+)/diu,
    firm: true,
    why: 'nothing of that, but its opposite',
    fires: 'Far from having fled, he was at his desk.',
    notIn: 'Far from the town he had a farm.',
  },
  {
    pattern: /\bnot (?:one|a|a single) word (?:of it|of this|of that|of the \p{L}+) (?:is|was) true\b/diu,
    firm: true,
    why: 'no word of it is true',
    fires: 'Not one word of it was true.',
    notIn: 'Not one word of it was read.',
  },
  {
    pattern: /\bno truth (?:in|to)\b(?<what>[^.;]+)/diu,
    firm: true,
    why: 'no truth in it',
    fires: 'There is no truth in stories that a clinic was hit.',
    notIn: 'There is no bread in the clinic that was hit.',
  },
  {
    pattern: /\bnothing (?:could be|is|was) f[au]rther from the truth\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'as far from the truth as can be',
    fires: 'Nothing could be further from the truth than this story of a sunken boat.',
    notIn: 'Nothing could be further from the sea than this boat.',
  },
  {
    pattern:
      /^[\s"“'‘]*(?:(?:that|this|it|these|those|all) (?:is|are|was|were) )?(?:all |absolute |utter |pure |just |an? |complete )*(?:lies?|nonsense|rubbish|slander|fabrications?|inventions?|propaganda|baseless|untrue|false|invented)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'the word alone',
    fires: '"Lies, all lies," the marshal said.',
    notIn: 'Liars were shown the door.',
  },
  {
    pattern: /\bdenials? (?:that|of (?:any|the|all)\b)(?<what>[^.;]*)/diu,
    firm: true,
    why: 'the denial itself is told of',
    fires: 'His denial that the convoy had been shot at came late.',
    notIn: 'The denial of food was a crime.',
  },
  {
    pattern: new RegExp(
      `\\b(?:${TALK})\\b(?:\\s+(?:that|of|about))?(?<what>[^.;]*?)\\b(?:is|are|was|were|has been|have been|had been) (?:\\p{L}+ ){0,2}?(?:denied|refuted|dismissed as)\\b`,
      'diu',
    ),
    firm: true,
    why: 'the report was denied',
    fires: 'News that the pass had been lost was denied in the capital.',
    notIn: 'The man who brought news of the pass denied nothing.',
  },
  {
    pattern: /(?<=^|[.;,])(?<what>[^.;,]+), (?:which (?:is|was) )?(?:denied|disputed|contested) by\b/diu,
    firm: true,
    why: 'told and denied in one breath',
    fires: 'The landing, denied by the navy, was filmed.',
    notIn: 'The landing, paid for by the navy, was filmed.',
  },
];
