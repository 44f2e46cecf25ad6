import type { Actor, Reading, Statement } from './reading.ts';
import { cut } from './span.ts';

/** What kind of speaker an article presents; `person` and `unknown` where it says no more. */
export type SpeakerKind = 'state' | 'armed' | 'body' | 'expert' | 'people' | 'outlet' | 'person' | 'unknown';

/** Words that say of what kind a speaker is, with a phrase that they must decide and one that they must not. */
export interface SpeakerRule {
  readonly kind: SpeakerKind;
  readonly words: readonly string[];
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** No word stands in two rows. A plural is its singular with an s, unless it is listed. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    kind: 'state',
    words:
      words(`president premier minister ministry ministries government cabinet presidency governor mayor prefect senator
      lawmaker parliament parliamentarian congressman congresswoman mp ambassador embassy embassies consul diplomat chancellor king
      queen emir sultan official authorities authority police policeman policewoman policemen inspector constable detective
      judge prosecutor court tribunal customs municipality councillor gendarmerie coastguard kremlin pentagon`),
    why: 'who governs, and the offices, courts and police of a state',
    fires: 'the deputy mayor of Talin',
    notIn: 'a cousin of the mayor',
  },
  {
    kind: 'armed',
    words:
      words(`army armies military navy militia brigade battalion garrison troop soldier force fighter rebel militant insurgent
      guerrilla jihadist gunman gunmen militiaman militiamen warlord commander general colonel major captain lieutenant
      sergeant corporal brigadier admiral marshal staff command conscript recruit guerilla separatist`),
    why: 'armed bodies, of a state or not, and who serves in them',
    fires: 'Rear Admiral Juna Pask',
    notIn: 'the mother of a soldier',
  },
  {
    kind: 'expert',
    words:
      words(`analyst expert scholar professor researcher historian economist scientist academic lawyer advocate attorney doctor
      physician surgeon medic paramedic nurse midwife matron teacher headmaster headmistress rector dean rescuer firefighter
      engineer monitor observer investigator mediator`),
    why: 'who speaks from a calling: who treats, counts, teaches or studies',
    fires: 'a nurse at the clinic of Orlen town',
    notIn: 'the sister of a nurse',
  },
  {
    kind: 'body',
    words:
      words(`company companies firm union party parties charity charities foundation association federation church hospital
      clinic university society societies watchdog observatory ngo bank cooperative`),
    why: 'organisations that neither govern nor fight',
    fires: 'union secretary Vigo Brandt',
    notIn: 'the ministry of trade unions',
  },
  {
    kind: 'people',
    words:
      words(`resident villager witness witnesses eyewitness eyewitnesses survivor civilian citizen refugee neighbour neighbor
      relative mother father brother sister son daughter cousin uncle aunt widow widower wife wives husband parent family families
      child children baker butcher barber grocer merchant vendor owner tenant landlord clerk peasant shepherd sailor
      skipper porter cleaner mourner worshipper migrant bystander onlooker passer-by listener reader colleague friend orphan
      farmer herder herdsman herdsmen fisherman fishermen shopkeeper trader driver worker striker miner
      cook tailor conductor student pupil protester demonstrator prisoner detainee hostage passenger customer voter
      elder priest nun monk sexton bishop imam pilgrim inhabitant local people man men woman women boy girl`),
    why: 'who lives there, sees it or suffers it, and holds no office',
    fires: 'two herdsmen from Orlen',
    notIn: 'the minister for women',
  },
];

const KIND: ReadonlyMap<string, SpeakerKind> = new Map(
  SPEAKER_RULES.flatMap(({ kind, words }) =>
    words.flatMap((word) => [word, `${word}s`].map((one) => [one, kind] as const)),
  ),
);

/** Of what kind a phrase says that somebody is: its head decides, "mother" in "the mother of a soldier". */
export function kindOfWords(phrase: string): SpeakerKind | undefined {
  const [head = '', ...rest] = phrase.toLowerCase().split(/,|\b(?:of|at|in|for|from|with|to|who|whose|which|on)\b/);
  const said = wordsOf(head);
  // The ranks of the police are those of an army.
  if (said.includes('police')) return 'state';
  // A head that says nothing, "spokesman", leaves it to what comes behind.
  return [...said.reverse(), ...rest.flatMap(wordsOf)].flatMap((word) => KIND.get(word) ?? [])[0];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}-]+/gu) ?? [];

const TIES: readonly string[] = ['leader-of', 'founder-of', 'member-of', 'spokesman-of'];

/** Of what kind the speaker of a statement is, by everything its article says of him. */
export function speakerKind(reading: Reading, { source, sourceActor }: Statement): SpeakerKind {
  const phrases = source.map((span) => cut(reading.text, span));
  const actor = reading.actors.find(({ id }) => id === sourceActor);
  if (!actor) return kindIn(phrases) ?? 'unknown';
  if (actor.kind !== 'person') return kindOfBody(actor, phrases);
  return (
    kindIn([...phrases, ...phrasesOf(reading, actor)]) ??
    bodiesOf(reading, actor).map((body) => kindOfBody(body))[0] ??
    'person'
  );
}

const kindIn = (phrases: readonly string[]): SpeakerKind | undefined =>
  phrases.map(kindOfWords).find((kind) => kind !== undefined);

/** What a body is by its kind; an organization is what its words say, a ministry one that governs. */
function kindOfBody({ kind, name }: Actor, phrases: readonly string[] = []): SpeakerKind {
  switch (kind) {
    case 'state':
      return 'state';
    case 'armed-group':
      return 'armed';
    case 'outlet':
      return 'outlet';
    case 'population':
      return 'people';
    case 'organization': {
      // Whom a body is made of does not make it a crowd: a council of students is a council.
      const told = kindIn([...phrases, name]);
      return told === 'state' || told === 'armed' ? told : 'body';
    }
    case 'person':
      return 'person';
    default:
      return kindIn([...phrases, name]) ?? 'unknown';
  }
}

/** What a person is called beside the name: roles and descriptions, what no longer holds left out. */
const phrasesOf = (reading: Reading, { id, names, roles }: Actor): string[] =>
  [
    ...roles.map(({ text }) => text),
    ...reading.mentions
      .filter(({ actor, form }) => actor === id && form === 'nominal')
      .map(({ span }) => cut(reading.text, span)),
    ...names,
  ].filter((phrase) => !/\b(?:former|late|ex)\b/i.test(phrase));

/** The bodies that a person leads, founded, belongs to or speaks for, by the words of the article. */
const bodiesOf = (reading: Reading, { id }: Actor): Actor[] =>
  (reading.relations ?? [])
    .filter(({ kind, from, negated }) => TIES.includes(kind) && from === id && !negated)
    .flatMap(({ to }) => reading.actors.filter((actor) => actor.id === to));
