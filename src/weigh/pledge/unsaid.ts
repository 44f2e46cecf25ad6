import type { Deed } from './deed.ts';
import { agentsOf } from './doer.ts';
import type { GroupTable } from './group-table.ts';
import type { Bound } from './party.ts';
import { namesParty } from './recall.ts';
import type { Stand } from './side-of.ts';
import { isMet } from './towards.ts';
import type { Matter } from './vow.ts';
import { baseOf, type Word } from './words.ts';

/** Words for doers that say nothing of whose they are. */
const ANYBODY = new Set(
  'gunman man attacker assailant raider robber fighter fire who whoever somebody someone people they stranger guard captor jailer warder shell rocket bomb mortar missile drone grenade round projectile explosion blast shot sniper artillery it'
    .split(' ')
    .map(baseOf),
);
const LIGHT =
  /^(?:the|a|an|some|several|about|around|more|than|two|three|four|five|six|seven|eight|nine|ten|dozens?|his|her|their|in|with|of|from|unidentified|unknown|armed|masked|hooded|uniformed|s|\d+)$/;

/**
 * Whether the text leaves open who did it: a passive without "by", "gunmen", a thing that fell, or what became of those
 * it was promised to.
 */
export function isUnsaid(deed: Deed, stand: Stand, matter: Matter, by: Bound, groups: GroupTable): boolean {
  const { clause } = deed;
  if (deed.negated && !(stand.side === 'against' && clause.passive && clause.by.length === 0)) return false;
  if (deed.words.some(({ form }) => (stand.side === 'against' && NATURE.test(form)) || STRANGER.test(form)))
    return false;
  const before = deed.words[deed.at - clause.helping.length - 1]?.form ?? '';
  // "Refugees who went home found": told to say who they are.
  if (stand.undergone && /^(?:who|which)$/.test(before)) return false;
  if (stand.undergone && isMet(deed, matter, groups, matter.opposite.towards !== 'where')) return true;
  if (stand.thing) return true;
  // "The man who shot at the car": told to say who he is.
  if (stand.side === 'against' && /^(?:who|that)$/.test(before)) return false;
  const agents = agentsOf(deed);
  if (!agents.every((words) => isAnybody(words, by))) return false;
  if (clause.passive) return isAnybody(clause.by, by);
  return agents.length > 0 || isAnybody(clause.subject, by);
}

/** What does harm and is nobody's. */
const NATURE =
  /^(?:storms?|floods?|flooded|lightning|landslides?|avalanches?|mudslides?|frost|hail|fog|earthquakes?|quake|gale|hurricane|typhoon|drought|heat|thunder|accident|accidents?|drowned|capsized|collided)$/;
/** Doers of whom it is told that nobody knows them, or that they act for themselves. */
const STRANGER = /^(?:unknown|unidentified|strangers?|bandits?|robbers?|thieves|thief|smugglers?|pirates?|burglars?)$/;

/** "Gunmen", "masked men in trucks": no name before the noun, and behind "of" or "from" none but the party's. */
function isAnybody(words: readonly Word[], by: Bound): boolean {
  const told = words.filter(({ form }) => !LIGHT.test(form));
  const [first] = told;
  if (first === undefined) return !words.some(({ capital }, i) => capital && i > 0);
  const head = told.slice(0, 3).findIndex(({ stem }) => ANYBODY.has(stem));
  const named = (word: Word): boolean => word.capital && !ANYBODY.has(word.stem) && !namesParty([word], by);
  if (head < 0 || told.slice(0, head).some(named)) return false;
  const at = words.indexOf(told[head] as Word);
  const behind = words.slice(at + 1, at + 6);
  return !/^(?:of|from|loyal)$/.test(behind[0]?.form ?? '') || !behind.some(named);
}
