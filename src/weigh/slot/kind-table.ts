/** Kinds of people that are never counted for each other, by the nouns for them. */
interface KindRow {
  readonly kind: string;
  /** Dictionary forms. */
  readonly nouns: readonly string[];
}

const row = (kind: string, nouns: string): KindRow => ({ kind, nouns: nouns.split(' ') });

const KINDS: readonly KindRow[] = [
  row('held', 'inmate prisoner detainee captive hostage convict'),
  row('keepers', 'guard warder jailer gaoler warden'),
  row('police', 'policeman policemen policewoman officer constable gendarme'),
  row('soldiers', 'soldier trooper conscript recruit marine paratrooper'),
  // Words for the men of no state, whoever chooses them; "fighter" is said of both.
  row(
    'irregulars',
    'terrorist militant rebel insurgent guerrilla jihadist gunman gunmen militiaman militiamen bandit separatist',
  ),
  row('households', 'families households'),
  row('seamen', 'sailor seaman seamen crewman crewmen'),
  row('firemen', 'fireman firemen firefighter'),
  row('medics', 'doctor nurse medic paramedic surgeon'),
  row('children', 'child children boy girl pupil schoolboy schoolgirl infant baby'),
];

/** The kind of people that a noun phrase names: "two guards"; nothing for people of whom no kind is said. */
export function kindOf(of: string | null): string | undefined {
  const noun = of?.toLowerCase().split(/\s+/).at(-1) ?? '';
  return KINDS.find(({ nouns }) => nouns.includes(noun) || nouns.includes(noun.replace(/s$/, '')))?.kind;
}
