import { stemOf } from '../saying-stem.ts';
import { keyOf } from '../saying-word.ts';

/** Words by which texts name one kind of deed: verbs with the nouns made from them, and what is put in their place. */
interface FamilyRow {
  /** Dictionary forms; other forms fall together by their stem. */
  readonly words: readonly string[];
  readonly why: string;
}

const row = (why: string, words: string): FamilyRow => ({ why, words: words.split(' ') });

/**
 * Families of deeds. They widen those of what is said (saying-kin.ts) by what holds for trigger words only: within one
 * story "the shooting" and "opened fire" mostly tell one deed. None is ever a reason by itself.
 */
export const FAMILIES: readonly FamilyRow[] = [
  row(
    'loss of life, whoever caused it',
    'kill slay die dead death fatal fatality murder homicide manslaughter assassinate assassination slaughter perish execute execution casualty',
  ),
  row('firing a weapon', 'shoot shot shooting gunfire gunshot shootout fire'),
  row('harm to a body', 'wound injure injury hurt maim wounding'),
  row('taking somebody into custody', 'arrest detain detention custody apprehend nab capture catch collar'),
  row('saying in law that somebody did it', 'charge indict indictment accuse accusation arraign arraignment'),
  row('a court says that somebody did it', 'convict conviction guilty verdict'),
  row('a court says what somebody must suffer', 'sentence sentencing jail imprison imprisonment'),
  row('before a court', 'trial try hearing'),
  row('a shaking of the earth', 'earthquake quake tremor temblor aftershock'),
  row('burning', 'fire blaze burn inferno flame arson'),
  row('bursting', 'explode explosion blast detonate detonation bombing bomb'),
  row('vehicles that meet', 'crash collide collision smash wreck accident'),
  row('coming down', 'fall plunge tumble slip plummet'),
  row('making a deed known', 'announce announcement unveil reveal unveiling'),
  row('putting something on the market', 'launch release introduce introduction debut rollout'),
  row('taking over a company', 'acquire acquisition buy purchase takeover buyout'),
  row('two become one', 'merge merger combine'),
  row('giving money for something', 'pay payment spend cost price worth'),
  row(
    'putting somebody into an office',
    'appoint appointment name pick choose select selection choice tap nominate nomination nominee hire',
  ),
  row('taking somebody out of an office', 'fire sack dismiss dismissal oust ouster axe relieve firing'),
  row('leaving an office', 'resign resignation quit retire retirement departure'),
  row('taking the place of another', 'replace replacement succeed successor'),
  row('coming first', 'win victory triumph beat defeat champion title'),
  row('coming second', 'lose loss'),
  row('a contest', 'match game final contest tournament race'),
  row('a prize', 'award prize oscar trophy honour honor'),
  row('a festive occasion', 'ceremony gala celebration celebrate party'),
  row('leading a show', 'host hosting emcee'),
  row('a vote', 'elect election vote poll ballot'),
  row('a marriage', 'marry marriage wed wedding'),
  row('a parting of spouses', 'divorce split separate separation'),
  row('coming into the world', 'birth born bear'),
  row('taking what is not yours', 'steal theft rob robbery heist burgle burglary loot'),
  row('going away from captors', 'escape flee breakout fugitive run'),
  row('looking for somebody or something', 'search hunt manhunt seek'),
  row('finding', 'find discover discovery locate recover'),
  row('bringing out of danger', 'rescue save evacuate evacuation'),
  row('looking into what happened', 'investigate investigation probe inquiry'),
  row('stopping from happening', 'thwart foil prevent repel repulse stop'),
  row('an armed act', 'attack assault raid strike ambush hit'),
  row('taking a ship or a plane', 'hijack hijacking seize seizure'),
  row('holding for money', 'kidnap abduct abduction kidnapping hostage'),
  row('a thrust with a blade', 'stab stabbing knife'),
  row('a public protest', 'protest demonstrate demonstration rally march'),
  row('disorder in the streets', 'riot clash unrest violence'),
  row('going to a place', 'visit trip travel tour'),
  row('sitting together', 'meet meeting talk summit'),
  row('settling', 'agree agreement deal accord pact settle settlement'),
  row('cutting short', 'cut reduce reduction slash'),
  row('more of it', 'rise increase grow growth surge jump'),
  row('help for the sick', 'treat treatment rehab hospital hospitalize'),
  row('water where it should not be', 'flood flooding inundate'),
  row('making unusable', 'damage destroy destruction ruin'),
  row('words in law against somebody', 'sue lawsuit suit'),
  row('a plan', 'plan intend intention'),
  row('driving after drinking', 'dui drunk drunken drink intoxicate'),
  row('an outbreak', 'outbreak spread epidemic'),
  row('putting an end to something in print or law', 'ban prohibit prohibition bar'),
];

const FIRST: ReadonlyMap<string, readonly string[]> = FAMILIES.reduce((found, { words }) => {
  for (const word of words) {
    const key = stemOf(word);
    found.set(key, [...(found.get(key) ?? []), stemOf(words[0] as string)]);
  }
  return found;
}, new Map<string, string[]>());

/** The families of a word, by the stem of the first of each; its own stem where it has none. */
export const familiesOf = (word: string): readonly string[] => FIRST.get(stemOf(word)) ?? [keyOf(word)];
