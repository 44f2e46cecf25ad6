import { type Doc, lemmaOf, uposOf } from '../../annotate/doc.ts';
import { kids, low } from '../clause/statement-tree.ts';

/** Nouns that name a kind of person and hide who it was. */
const FACELESS = new Set(
  `analyst official source witness observer diplomat expert resident report critic activist commentator insider
  eyewitness local villager bystander survivor somebody someone others people many some several rumour rumor account
  aide adviser advisor staffer officer commander soldier fighter doctor medic lawmaker economist scholar strategist
  investigator prosecutor supporter opponent participant employee worker relative neighbour neighbor friend pal mate chum crony buddy colleague
  most few person man woman media elder lad youth farmer herder trader
  driver shopkeeper voter protester demonstrator refugee student nurse passer-by pensioner community anyone anybody everyone everybody nobody none you rumours rumors`.split(
    /\s+/,
  ),
);

/** Things that speak for the one who made them, with the medium they speak through. */
const MEDIUM: ReadonlyMap<string, string> = new Map(
  Object.entries({
    document:
      'report bulletin brochure handbook cable study document letter memo paper record data file email e-mail book transcript note figure statistic finding ruling accord agreement treaty circular audit newsletter leaflet diary text memorandum notice poster banner pamphlet flyer manifesto charter constitution resolution imagery map dossier minutes decree code statute ordinance directive edict fatwa affidavit petition protocol',
    statement: 'statement announcement declaration release communique communiqué website',
    interview: 'interview conversation',
    broadcast: 'broadcast television tv radio programme program channel video footage recording clip podcast',
    social: 'post tweet message telegram twitter facebook instagram x whatsapp thread account forum blog',
    speech: 'speech address sermon remark testimony briefing conference hearing rally',
    poll: 'poll survey',
    court: 'court lawsuit indictment complaint verdict',
    outlet:
      'newspaper magazine journal portal monthly newswire broadsheet article agency outlet media medium press daily weekly editorial column story reuters cnn bbc',
  }).flatMap(([medium, words]) => words.split(' ').map((word): [string, string] => [word, medium])),
);

/** The medium a noun stands for: `document` for a report, `social` for a post; nothing for any other word. */
export const mediumOf = (lemma: string): string | undefined => MEDIUM.get(lemma.toLowerCase());

/** The medium a word names where it stands: "the Valley Post" is no post, "Twitter" is one. */
export function mediumAt(doc: Doc, noun: number): string | undefined {
  const lemma = lemmaOf(doc, noun).toLowerCase();
  if (lemma === 'media' && kids(doc, noun, 'amod', 'compound').some((child) => low(doc, child) === 'social'))
    return 'social';
  const medium = MEDIUM.get(lemma);
  const named = uposOf(doc, noun) === 'PROPN' && /^(social|document|statement)$/.test(medium ?? '');
  return named && !/^(twitter|telegram|facebook|instagram|x|whatsapp)$/.test(lemma) ? undefined : medium;
}

/** Whether the source headed by `head` names nobody: "analysts", "two officials"; not "officials of the Harim Front". */
export function isFaceless(doc: Doc, head: number): boolean {
  if (uposOf(doc, head) === 'PROPN') return false;
  if (low(doc, head) === 'those') return true;
  // "a photo showing four boats": nobody knows whose.
  const shown = /^(photo|photograph|picture|image)$/.test(lemmaOf(doc, head));
  const whose = kids(doc, head, 'det', 'nmod').map((det) => low(doc, det));
  const many = /s$/.test(low(doc, head)) && whose.length === 0;
  if (shown && (many || whose.some((word) => /^an?$/.test(word)))) return true;
  if (!FACELESS.has(lemmaOf(doc, head).toLowerCase()) && !FACELESS.has(low(doc, head))) return false;
  // An organisation or a name beside the noun says whose word it is.
  return !kids(doc, head, 'nmod', 'compound', 'appos', 'flat').some((child) => uposOf(doc, child) === 'PROPN');
}

/** Nouns that stand as a speaker of their own in a headline: "Poll: most want peace", "Witnesses: it was a drone". */
export const isPublished = (word: string): boolean =>
  /^(poll|survey|study|report|inquiry|audit|official|witness|source|analyst|expert|observer|resident|doctor|eyewitness|survivor)(e?s)?$/.test(
    word,
  );

const BODIES = new Set(
  `ministry government army police council party union group company court parliament committee commission board bank
  agency office department movement front militia brigade administration campaign coalition alliance church university
  embassy team bureau junta regime opposition assembly senate congress side organisation organization institute
  federation association service force authority palace house paper monitor watchdog family community`.split(/\s+/),
);

/** People by what they do or are, where the word itself does not tell. */
const PEOPLE = new Set(
  `pilot cook nurse clerk captain skipper priest bishop monk nun guard judge colonel sergeant corporal general major
  lieutenant admiral abbot rabbi imam cleric monarch king queen prince princess emir sultan sheikh wife husband mother
  father son daughter brother sister boy girl kid mum dad uncle aunt cousin student poet coach guide friar athlete host
  minister reporter fighter porter painter voter hunter protester presenter rebel guerrilla recruit conscript passer-by colleague spouse tailor envoy mp pm ceo mayor`.split(
    /\s+/,
  ),
);

/** Whether a noun can be the one who says something: people, bodies, names, and what they publish. */
export function canSpeak(doc: Doc, head: number): boolean {
  const lemma = lemmaOf(doc, head).toLowerCase();
  if (/^(PROPN|PRON)$/.test(uposOf(doc, head))) return true;
  if (/^(convoy|buoy|toy|decoy|joy|ploy)$/.test(lemma)) return false;
  if (FACELESS.has(lemma) || PEOPLE.has(lemma) || BODIES.has(lemma) || MEDIUM.has(lemma)) return true;
  return /(?:[^tw]er|or|ist|ian|man|men|woman|women|oy|ant|ent|et|ief|op)$/.test(lemma);
}
