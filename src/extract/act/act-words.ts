const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What the speaker's own side will do when its words are a threat, needing somebody it is done to. */
export const HARM = words(
  `burn kill strike attack destroy punish bomb shell invade target hit crush execute behead slaughter bombard hunt storm
  raze wipe eliminate shoot hang annihilate fight assault seize besiege flatten stop block blockade cut paralyse paralyze
  expel sanction sue jail arrest detain capture torch loot drown hurt beat break topple overthrow occupy overrun march
  disrupt sabotage confiscate fine evict sack fire dismiss prosecute try find`,
);
/** Harm that needs no object: "we will retaliate". */
export const REVENGE = words('retaliate avenge respond answer return strike attack fight shoot burn kill bomb resist');
/** Objects against which every harm is good: "fight corruption", "crush inflation". */
export const ILLS = words(
  `corruption crime poverty fire disease inflation target debt hunger drought flood virus epidemic pandemic unemployment
  waste drug deficit record work search construction solution way truth evidence deal job home answer compromise`,
);
/** What a blockade is done to: stopping these is harm, stopping "the killing" is not. */
export const LIFELINES = words(
  `train truck convoy road railway line bridge port pipeline power water supply traffic border crossing electricity ship
  boat plane flight fuel export import street highway airport delivery aid vote election mine dam route talk`,
);
/** What those suffer who are threatened: "he will regret it". */
export const SUFFER = words('regret pay suffer rue repent roll bleed burn die perish fall answer bear face');
/** Passives of punishment by whoever has the power: "phones will be confiscated". */
export const PENALTY = words(
  `punish prosecute fine jail arrest detain shoot kill confiscate seize destroy expel deport dismiss sack execute hang
  evict ban close treat regard burn bomb hit target strip charge try sentence`,
);
/** What happens to people rather than what they do: no pledge though their own side is the subject. */
export const UNWILLED = words(
  `lose die suffer need miss fail fall starve collapse win know see rain snow freeze happen depend cost drop
  rise grow last seem appear mean struggle drown become face`,
);
/** Who may promise what the state, a court, an army or a company does. */
export const OFFICE = words(
  `minister ministry government president premier cabinet mayor governor commissioner commission council authority
  director judge court parliament command prefect prefecture king queen prince sultan emir palace chancellor secretary
  chief chairman chairwoman chairperson head leader general admiral administration office company railway operator bank board boss
  manager spokesman spokeswoman spokesperson department agency speaker senate municipality committee junta regime army police
  militia front brigade`,
);
/** What is run, opened, held or paid by those in office. */
export const PUBLIC = words(
  `road bridge port airport border school class lesson election vote ballot referendum talk aid convoy train flight power
  water electricity salary wage pension payment exam hospital clinic market curfew inquiry investigation trial project
  work service bus ferry line railway crossing camp shelter programme program compensation reconstruction census
  ministry government state arrest evacuation withdrawal exchange release`,
);
/** What an administration does to things and people: "the guilty would be punished". */
export const ADMINISTER = words(
  `punish pay compensate release free rebuild reopen repair restore lift hold deliver distribute open investigate
  prosecute try deploy send evacuate publish announce provide complete finish build resettle restart resume protect
  respect honour honor return give extend`,
);
/** Verbs of decision: who says that his side cannot or will never do so refuses. */
export const YIELD = words(
  `accept agree sign allow negotiate talk leave surrender recognise recognize tolerate yield bow kneel give retreat
  withdraw compromise cede hand join attend support disarm capitulate abandon permit submit back resign step consent`,
);
/** Words that call something said untrue. */
export const UNTRUE = words(
  `nonsense rubbish fake lie lies invention inventions fabrication fabrications disinformation misinformation propaganda
  baseless unfounded untrue false slander hoax forgery theatre theater absurd ludicrous fiction fantasy myth falsehood
  falsehoods falsification smear fabricated forged fairytale bunk garbage groundless preposterous provocation rumours
  calumny libel concoction staged bogus`,
);
/** Words of loss, error and guilt: who acknowledges these concedes. */
export const GUILT = words(
  `mistake error failure fault loss casualty abuse problem shortage delay defeat responsibility wrongdoing death setback
  shortcoming guilt blame lapse violation breach crime misconduct excess wrong killing damage debt weakness flaw
  difficulty role part injustice`,
);
/** What is proposed: "no" to it is a refusal. */
export const OFFERED = words(
  `talk talks truce ceasefire deal negotiation negotiations concession concessions compromise meeting dialogue amnesty
  surrender retreat withdrawal pardon agreement exchange ransom election elections peace mercy extension chance way
  turning question return`,
);
/** Kin speak for themselves: "his mother will come" is no pledge of his. */
export const KIN = words(
  'mother father wife husband son daughter child brother sister family parent uncle aunt cousin friend neighbour enemy opponent rival lawyer',
);
