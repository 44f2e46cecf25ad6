import { literal } from '../../core/literal.ts';

/** Words in the name of a body that publishes what it finds itself. */
export interface MonitorRow {
  readonly words: string;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const MONITORS: readonly MonitorRow[] = [
  {
    words: 'watch|observatory|observers|monitors|monitoring|documentation|rights|justice|archive',
    why: 'watches and records',
    fires: 'Orim Rights Watch',
    notIn: 'The Orim Observer',
  },
  {
    words: 'committee|commission|mission|council|centre|center|institute|foundation|initiative|network|project',
    why: 'a body with people of its own',
    fires: 'Joint Observer Mission',
    notIn: 'The Evening Missive',
  },
  {
    words: 'relief|aid|red cross|red crescent|doctors|medics|charity|society|humanitarian',
    why: 'helps, and tells what it meets',
    fires: 'Harim Relief',
    notIn: 'The Daily Relay',
  },
];

/** Words of the names of papers, stations and agencies: what they print they have from others. */
const PRESS =
  /\b(?:news|press|post|times|herald|daily|weekly|radio|tv|television|gazette|tribune|wire|journal|courier|broadcasting|broadcaster|telegraph|bulletin|mail|echo|star|voice|chronicle|dispatch|ticker|blog)\b/i;

/** Words of names of papers that may stand in other names too. */
const PAPER =
  /\b(?:observer|examiner|independent|guardian|standard|record|sentinel|argus|globe|sun|world|today|flash|review|magazine|online|info|inquirer|reporter|advertiser|mirror|express|truth|nation|republic|citizen|agency|talk|lantern|beacon|banner|morning|evening)\b/i;

/** True for the name of a paper, a station or an agency: "we" in it are its readers, or its country. */
export const isPaper = (name: string): boolean => PRESS.test(name) || (PAPER.test(name) && !isMonitor(name));

/** True for a noun that ends the name of a paper or a monitor: "Chronicle", "Mission". */
export const isKindOfOutlet = (word: string): boolean => PRESS.test(word) || PAPER.test(word) || NAMED.test(word);

const NAMED = new RegExp(`\\b(?:${MONITORS.map(({ words }) => words).join('|')})\\b`, 'i');
const CALLED =
  '(?:aid|relief|rights|monitoring|human[- ]rights|medical|charitable|observer|research) (?:organi[sz]ation|group|agency|body|charity|society|network|mission|team)';

/**
 * Whether an outlet is a source in its own right: a monitor, a committee, an aid body. Others quote such a one as they
 * quote a ministry, and what its own reports tell they tell of its own knowledge. `text`: where it may be called one.
 */
export function isMonitor(name: string, text = ''): boolean {
  if (PRESS.test(name)) return false;
  return NAMED.test(name) || new RegExp(`\\b${CALLED} ${literal(name.replace(/^the /i, ''))}\\b`, 'i').test(text);
}
