import type { DenialRow } from './denial-row.ts';

/** Somebody had no part in it, or it did not come about. */
export const PARTS: readonly DenialRow[] = [
  {
    pattern:
      /\b(?:ha(?:d|s|ve) (?:had )?|ha(?:d|s|ve) ?n['’]t (?:had )?|bore |bears? |t(?:ook|aken?|akes) |play(?:ed|s)? )(?:(?:absolutely |whatever )?nothing (?:whatever |at all )?to do with|(?:no|any|not any) (?:part|hand|role|share|involvement|responsibility) (?:in|for))\b(?<what>[^.;]*)/diu,
    firm: true,
    of: 'party',
    why: 'no part in it',
    fires: 'The Front had nothing to do with the blast.',
    notIn: 'The Front had nothing to eat after the blast.',
  },
  {
    pattern:
      /\b(?:(?:is|are|was|were|had|has|have|been)(?: not|n['’]t)(?: been)?|never) (?:responsible|to blame|involved|behind|guilty|the (?:work|doing) of|its (?:work|doing)|our (?:work|doing))\b(?<what>[^.;]*)/diu,
    firm: true,
    of: 'party',
    why: 'not the one who did it',
    fires: 'The Front was not responsible for the blast.',
    notIn: 'The Front was not ready for the blast.',
  },
  {
    pattern:
      /\b(?:did not|didn['’]t|never|has never|had never|has not|had not|hadn['’]t|have never) (?:take|taken|took|happen|happened|exist|existed|occur|occurred|be|been)(?: place)?\b(?=[,.;"”’']|$| (?:in|at|on)\b)/diu,
    firm: true,
    what: 'clause',
    why: 'said not to have happened',
    fires: 'Such a meeting did not take place.',
    notIn: 'Such a meeting did not take long.',
  },
  {
    pattern:
      /\b(?:neither|no)\b[^.;]{0,60}?\b(?:was|were|is|are|had been|has been) (?:involved in|responsible for|behind|to blame for)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'nobody of those had a part in it',
    fires: 'Neither the police nor the army was involved in the fire.',
    notIn: 'The police was involved in the fire.',
  },
  {
    pattern:
      /\b(?:disown(?:s|ed)?|disclaim(?:s|ed)?|wash(?:es|ed)? (?:its|his|her|their) hands of|clear(?:s|ed)? (?:itself|himself|herself|themselves) of|distanc(?:es|ed) (?:itself|himself|herself|themselves) from|protest(?:s|ed) (?:its|his|her|their) innocence (?:in|of)|(?:is|are|was|were) innocent of)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'puts the deed away from oneself',
    fires: 'The Front washed its hands of the fire.',
    notIn: 'The Front washed its shirts after the fire.',
  },
  {
    pattern:
      /\b(?:rul(?:es|ed) out|exclud(?:es|ed)) (?:that|(?:any|the) (?:possibility|involvement|part|role|responsibility)(?: that| of)?)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'says that it cannot have been',
    fires: 'The prosecutor ruled out that a bullet of the police had killed her.',
    notIn: 'The prosecutor ruled out any talks with the police.',
  },
  {
    pattern: /\bit (?:was|is)(?: not|n['’]t) (?:our|its|their|his) \p{L}+ (?:who|that|which)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'not one’s own people did it',
    fires: 'It was not our soldiers who emptied the granary.',
    notIn: 'It was not the soldiers who emptied the granary.',
  },
  {
    pattern:
      /\b(?:d(?:id|oes|o)(?: not|n['’]t) belong to|(?:was|were|is|are)(?: not|n['’]t) (?:members?|men|people|fighters|soldiers|part) of) (?:us|ours?|the (?:movement|front|army|party|group)|our \p{L}+|it|them)\b/diu,
    firm: true,
    why: 'who did it is none of the speaker’s',
    fires: 'Those who boarded the ferry did not belong to us.',
    notIn: 'Those who boarded the ferry did not belong there.',
  },
  {
    pattern:
      /\b(?:unaware of|not aware of|kn[eo]ws? (?:nothing|of no\p{L}*) (?:about|of)|kn[eo]w nothing (?:about|of)|kn[eo]ws? of no|ha(?:s|d|ve) (?:no|not received any) (?:knowledge|information|reports?|record|evidence) (?:of|about|that)) (?<what>(?:any |such |a single |\p{L}+s\b)[^.;]*)/diu,
    firm: false,
    why: 'says that he knows of no such thing',
    fires: 'The ministry was unaware of any arrests in the port.',
    notIn: 'The ministry was unaware of the hour.',
  },
  {
    pattern:
      /\b(?:ha(?:s|d|ve) (?:absolutely )?(?:no (?:plans?|intentions?)|never (?:planned|intended))|(?:does|do|did)(?: not|n['’]t) (?:plan|intend)|there (?:is|are|was|were) no plans?) (?:to|for|of(?= \p{L}+ing\b)) (?<what>[^.;]*)/diu,
    firm: false,
    why: 'says that he plans no such thing',
    fires: 'The firm has no plans to close the mill.',
    notIn: 'The firm has no plans of the mill.',
  },
  {
    pattern:
      /\bas (?:for|to) (?<what>[^.;,]+), there (?:is|are|was|were|has been|had been) (?:none|no such thing|nothing)\b/diu,
    firm: false,
    why: 'named, and said not to have been',
    fires: 'As for the picket at the mole, there was none.',
    notIn: 'As for the picket at the mole, there was tea.',
  },
  {
    pattern: /\bno such (?<what>\p{L}+(?: (?:of|on|in|at|with|between) [^.;,]*)?)/diu,
    firm: true,
    why: 'nothing of that name',
    fires: 'No such meeting took place.',
    notIn: 'Such a meeting took place.',
  },
  {
    pattern:
      /\bnothing of the (?:kind|sort) (?:had |has |was |ever )*(?:happened|occurred|taken place|took place|been)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'nothing like it happened',
    fires: 'Nothing of the kind happened in the mill.',
    notIn: 'Nothing of the flour was left in the mill.',
  },
  {
    pattern: /\b(?:was|were|is)(?: not|n['’]t) (?:us|we|ours?|them|him)\b(?<what>[^.;]*)/diu,
    firm: true,
    why: 'others did it',
    fires: '"It was not us," he said of the fire in the mill.',
    notIn: 'It was not used in the mill.',
  },
  {
    pattern: /\b(?:none|not one|not a single one|neither|no(?: single)? \p{L}+) of (?:our|its|their|his)\b/diu,
    firm: true,
    why: 'none of the speaker’s own',
    fires: 'None of our rockets came down there.',
    notIn: 'None of the rockets came down there.',
  },
  {
    pattern:
      /\b(?:is|are|remains?|remained|was|were|stands?|stood|holds?) still (?:in|at(?! large\b)|on|held|ours|there)\b/diu,
    firm: false,
    what: 'clause',
    why: 'what was said to be lost or left is still held',
    fires: 'The Front is still in Kelm.',
    notIn: 'The Front stood still as Kelm burned.',
  },
  {
    pattern:
      /(?:(?<!\bevery\p{L}* |\ball |\bthey |\bwe )\b(?:is|was|are|were) (?:still )?(?:alive(?! (?:when|until|after))|in good health|not dead)|\bha(?:s|d) not (?:died|been killed))\b/diu,
    firm: false,
    what: 'clause',
    why: 'who was said to be dead lives',
    fires: 'Tam Oskel is alive and well.',
    notIn: 'Tam Oskel was alive when they found him.',
  },
];
