import { type Doc, lemmaOf, uposOf } from '../../annotate/doc.ts';
import { kids } from '../clause/statement-tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Classes of nouns that decide how a verb with an object is meant: `np:claim` and so on in the table. */
const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  claim: words(
    `claim accusation allegation report charge suggestion rumour rumor assertion criticism notion idea account figure
    story denial statement speculation complaint finding lie slander version theory conclusion argument comparison narrative`,
  ),
  proposal: words(
    `plan offer truce ceasefire proposal deal term demand request call invitation bill agreement amendment talk talks
    resolution initiative law reform motion accord treaty compromise move decision measure roadmap invite settlement
    negotiation referendum candidate candidacy policy legislation bid nomination intervention sanction strategy budget`,
  ),
  policy: words(
    `decision policy budget law reform plan proposal tax record criticism remark leadership handling stance position
    deal agreement accord treaty verdict ruling move report statement bill measure rule regulation strategy agenda
    speech comment rhetoric order legislation programme program approach failure response claim`,
  ),
  speech: words(
    `concern hope regret doubt support confidence fear anger frustration opposition readiness willingness condolence
    commitment need importance belief view opinion satisfaction dismay outrage alarm solidarity sympathy optimism
    gratitude disappointment desire intention interest reservation scepticism skepticism worry condemnation appreciation
    admiration sorrow remorse surprise determination demand call position independence war victory emergency truce
    ceasefire withdrawal evacuation retreat attack strike offensive halt closure release arrest ban curfew`,
  ),
  blame: words('blame responsibility fault'),
  offer: words(
    `reward bounty sum help aid support mediation talk truce ceasefire amnesty compensation refuge asylum job money payment apology
    condolence assistance deal pardon swap crown dollar pound euro`,
  ),
  wrong: words(
    `fraud theft abuse corruption bribery torture misconduct bias interference rigging collusion negligence crime betrayal
    treason plot conspiracy sabotage looting massacre violation breach cover-up`,
  ),
  toll: words('toll number figure total count damage loss cost price take bill size strength population'),
  responsibility: words('responsibility victory credit'),
};

/** Whether the noun `head` belongs to the class that a frame such as `np:claim` names. */
export function isOfClass(doc: Doc, head: number, name: string): boolean {
  if (name === 'shown') return true;
  if (name === 'count') return kids(doc, head, 'nummod').length > 0;
  if (name === 'thing') return uposOf(doc, head) === 'NOUN' && !isPersonal(lemmaOf(doc, head).toLowerCase());
  return uposOf(doc, head) === 'NOUN' && (CLASSES[name]?.has(lemmaOf(doc, head).toLowerCase()) ?? false);
}

/** Nouns for people by their build ("-er", "-ist", "-man") or by use: one questions a man otherwise than a motive. */
const isPersonal = (lemma: string): boolean =>
  /(?:[^tw]er|or|ist|ian|man|men|woman|women|ee|ant)$/.test(lemma) || PEOPLE.has(lemma);
const PEOPLE = words('person people suspect witness guard child boy girl family student patient crowd troop applause');

const HARD = words(
  `gun rifle bomb rocket missile mortar shell drone grenade tank artillery jet warplane airstrike raid checkpoint base
  village town city bridge convoy airport airfield position outpost camp soldier fighter troop civilian dead wounded
  killed injured front line border hospital school market troops forces militant`,
);

/** A weapon, a place or a casualty: the mark of a blow with more than words. */
export const isHard = (doc: Doc, i: number): boolean => HARD.has(lemmaOf(doc, i).toLowerCase());

/** Objects that a speech verb hands its words to, or that are no content at all: "told reporters", "said so". */
const EMPTY = words(
  `it this that so them him her me us you which what who whom himself herself themselves itself one nothing something
  anything anyone anybody someone somebody nobody`,
);

/** Whether a noun phrase says nothing by itself. */
export const isEmpty = (doc: Doc, head: number): boolean =>
  EMPTY.has(lemmaOf(doc, head).toLowerCase()) && /^(PRON|DET|ADV)$/.test(uposOf(doc, head));
