import type { Act, EventClass, Measure, Precision } from '../../src/core/reading.ts';

/** The acts, each as it is put into a sentence where it took place: "Harim Front pledged". */
export const ACTS: Readonly<Record<Act, string>> = {
  assert: 'said',
  confirm: 'confirmed',
  concede: 'conceded',
  deny: 'denied',
  accuse: 'accused',
  criticize: 'criticized',
  praise: 'praised',
  pledge: 'pledged',
  threaten: 'threatened',
  warn: 'warned',
  call: 'called for',
  refuse: 'refused',
  predict: 'predicted',
  announce: 'announced',
  believe: 'believed',
  intend: 'intended',
  question: 'questioned',
  'no-comment': 'did not comment',
};

/** The bare verb of an act, for what was not, or not yet, done. */
const BARE: Readonly<Record<Act, string>> = {
  assert: 'say',
  confirm: 'confirm',
  concede: 'concede',
  deny: 'deny',
  accuse: 'accuse',
  criticize: 'criticize',
  praise: 'praise',
  pledge: 'pledge',
  threaten: 'threaten',
  warn: 'warn',
  call: 'call for',
  refuse: 'refuse',
  predict: 'predict',
  announce: 'announce',
  believe: 'believe',
  intend: 'intend',
  question: 'question',
  'no-comment': 'comment',
};

/** An act in a sentence: "pledged"; "did not confirm" and "would call for" where the text tells it so. */
export function sayAct(act: Act, polarity?: 'asserted' | 'negated' | 'hypothetical'): string {
  switch (polarity) {
    case 'negated':
      return `did not ${BARE[act]}`;
    case 'hypothetical':
      return `would ${BARE[act]}`;
    default:
      return ACTS[act];
  }
}

/** The PLOVER classes in plain words. */
export const CLASSES: Readonly<Record<EventClass, string>> = {
  AGREE: 'agreement',
  CONSULT: 'meeting or talks',
  SUPPORT: 'diplomatic support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat or release',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'assault',
};

/** How sure the text itself sounds of an event. */
export const CERTAINTIES: Readonly<Record<string, string>> = {
  fact: 'told in plain voice',
  'claimed-by-doer': 'claimed by the doer',
  'alleged-by-authority': 'alleged by an authority',
  suspected: 'suspected',
  possible: 'told as possible',
};

/** Whether the text tells an event as done. */
export const MODALITIES: Readonly<Record<string, string>> = {
  happened: 'reported as having happened',
  planned: 'planned',
  hypothetical: 'hypothetical',
  'called-for': 'called for',
  threatened: 'threatened',
  alleged: 'alleged',
};

const MEASURES: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  injured: 'injured',
  detained: 'detained',
  displaced: 'displaced',
  captured: 'captured',
  strength: 'strength',
  strikes: 'strikes',
  money: 'money',
  other: 'counted',
};

/** The class of an event in plain words; an unknown class stays as it is. */
export const sayClass = (name: string): string => CLASSES[name as EventClass] ?? name.toLowerCase();

/** The modes of PLOVER that need other words than their own. */
const MODE_WORDS: Readonly<Record<string, string>> = {
  abduct: 'abduction',
  aerial: 'from the air',
  allege: 'allegation',
  arrest: 'arrest',
  beat: 'beating',
  censor: 'censorship',
  'crowd-control': 'crowd control',
  demo: 'demonstration',
  deport: 'deportation',
  destroy: 'destruction',
  disapprove: 'disapproval',
  disarm: 'disarmament',
  discontinue: 'break-off',
  drone: 'by drone',
  expel: 'expulsion',
  'heavy-weapons': 'heavy weapons',
  hunger: 'hunger strike',
  investigate: 'investigation',
  'martial-law': 'martial law',
  meet: 'meeting',
  obstruct: 'obstruction',
  phone: 'by telephone',
  primitive: 'blades, stones, ropes',
  resign: 'resignation',
  restrict: 'restriction',
  seize: 'seizure',
  sexual: 'sexual violence',
  'suicide-attack': 'suicide attack',
  targeted: 'targeted killing',
  'third-party': 'with a third party',
  vandalize: 'vandalism',
  withdraw: 'withdrawal',
  withhold: 'withholding',
};

/** Every mode that an event can have. */
export const MODES: readonly string[] = [
  ...Object.keys(MODE_WORDS),
  ...['access', 'assist', 'boycott', 'ceasefire', 'change', 'convict', 'curfew', 'cyber', 'explosives', 'firearms'],
  ...['militia', 'misinformation', 'multilateral', 'police', 'relations', 'release', 'riot', 'strike', 'territory'],
  ...['torture', 'troops', 'unconventional', 'violence', 'visit', 'weapons', 'yield'],
].sort();

/** A mode in plain words. */
export const sayMode = (mode: string): string => MODE_WORDS[mode] ?? mode.replaceAll('-', ' ');

/** How sure the text itself sounds. */
export const sayCertainty = (name: string): string => CERTAINTIES[name] ?? name;

/** Whether the text tells it as done, planned, threatened and so on. */
export const sayModality = (name: string): string => MODALITIES[name] ?? name;

/** What was counted. */
export const sayMeasure = (name: Measure): string => MEASURES[name];

/** "1 article", "5 articles"; figures above a thousand are grouped. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "54", "at least 54", "24 to 99": an interval in words. */
export function sayInterval(least: number, most: number | null): string {
  const write = (n: number): string => n.toLocaleString('en-GB');
  if (most === null) return `at least ${write(least)}`;
  return least === most ? write(least) : `${write(least)} to ${write(most)}`;
}

/** Kinds of actors in plain words. */
export const sayKind = (kind: string): string => (kind === 'organization' ? 'organisation' : kind.replaceAll('-', ' '));

/** Every kind of actor. */
export const KINDS = [
  'person',
  'organization',
  'armed-group',
  'state',
  'population',
  'place',
  'outlet',
  'other',
] as const;

const PRECISIONS: Readonly<Record<Precision, string>> = {
  site: 'a site',
  settlement: 'a settlement',
  district: 'a district',
  region: 'a region',
  country: 'a country',
  unresolved: 'how narrow is not told',
};

/** How narrow a place is. */
export const sayPrecision = (precision: Precision): string => PRECISIONS[precision];
