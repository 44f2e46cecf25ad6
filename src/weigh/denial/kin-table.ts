/** Words that stand for one thing where a war is told by one side and denied by the other. */
interface KinRow {
  /** Dictionary forms; other forms fall together by their stem. */
  readonly words: readonly string[];
  readonly why: string;
  /** Two words that are one by the row, and two that are not. */
  readonly fires: string;
  readonly notIn: string;
}

const row = (why: string, words: string, fires: string, notIn: string): KinRow => ({
  words: words.split(' '),
  why,
  fires,
  notIn,
});

export const KINS: readonly KinRow[] = [
  row(
    'what flies, and its flying',
    'aircraft plane warplane jet aeroplane airplane helicopter bomber pilot squadron sortie mission fly flew flown flight air aviation',
    'warplane flown',
    'warplane ship',
  ),
  row(
    'guns, and their fire',
    'gun gunner shell artillery battery cannon mortar howitzer tube shelling bombard bombardment',
    'shelled battery',
    'shelled boat',
  ),
  row('firing', 'shot shoot fire gunfire shooting', 'shot fired', 'shot sank'),
  row('what is breathed', 'gas canister chemical smoke', 'gas canister', 'gas shell'),
  row('what flies by itself', 'drone uav unmanned', 'drone unmanned', 'drone gun'),
  row('what flies and bursts', 'rocket missile', 'rocket missile', 'rocket mine'),
  row('bombs', 'bomb bombing bombed bombard raid airstrike', 'bombed bombing', 'bomb mine'),
  row('what swims', 'ship boat vessel ferry trawler gunboat corvette navy naval', 'trawler vessel', 'trawler lorry'),
  row('what drives', 'lorry truck convoy column vehicle bus car', 'lorry convoy', 'lorry boat'),
  row('water that is spoilt', 'poison poisoned water well spring lime', 'well water', 'well road'),
  row('what is eaten', 'grain food bread flour wheat', 'grain food', 'grain fuel'),
  row('not letting through', 'block hold back stop halt delay', 'blocking held', 'blocking opened'),
  row(
    'two sides that speak',
    'meet met meeting talk talks negotiate negotiator negotiation envoy delegation delegate delegations travel contact',
    'envoy negotiators',
    'envoy soldier',
  ),
  row(
    'somebody is taken away',
    'abduct abduction kidnap kidnapping take taken took carry drag seize disappear disappearance missing captive hostage vanish',
    'kidnapped carried',
    'kidnapped killed',
  ),
  row(
    'driven out of a place',
    'expel expelled deport drive throw thrown driven evict banish expulsion deportation',
    'expelled deported',
    'expelled killed',
  ),
  row(
    'loss of life, and that it was not lost',
    'kill massacre murder slaughter slay shoot shot die dead death execute execution alive victim casualty body assassinate toll drown',
    'murdered alive',
    'murdered arrested',
  ),
  row('fire that is laid', 'burn fire blaze torch arson flame', 'burned fire', 'burned sank'),
  row(
    'going from a place',
    'leave withdraw withdrawal retreat abandon pull depart evacuate flee surrender',
    'left pulled',
    'left entered',
  ),
  row('coming into a place', 'enter cross march invade incursion step set across', 'crossed invaded', 'crossed burned'),
  row('where the ill lie', 'hospital clinic ward doctor', 'hospital clinic', 'hospital school'),
  row(
    'people of a force',
    'soldier troop man unit battalion army military fighter force serviceman trooper guard',
    'soldier unit',
    'soldier villager',
  ),
  row('harm to those held', 'beat beaten torture hit mistreat abuse strike', 'beaten tortured', 'beaten fed'),
  row('taking what others have', 'loot plunder rob steal pillage', 'looted stolen', 'looted bought'),
  row(
    'a truce and its breach',
    'truce ceasefire armistice violate violation break breach broken',
    'broke violated',
    'broke signed',
  ),
  row('what two agree', 'deal treaty agreement pact accord sign sell sold', 'deal treaty', 'deal raid'),
  row('what bursts', 'mine explosive charge blast explosion explode blow', 'blast explosion', 'blast fire'),
];
