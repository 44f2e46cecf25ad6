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
    pattern: /\b(?:is|are|remains?|remained|was|were|stands?|stood|holds?) still (?:in|at|on|held|ours|there)\b/diu,
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
