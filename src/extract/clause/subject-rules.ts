import { childBy, childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { frontedPatient } from './fronted.ts';
import { behindPlaceLine } from './place-line.ts';
import { caseOf } from './role-span.ts';
import { antecedent, bareVerb, byPhrase, hasTo, isPassive, isVerb } from './voice.ts';

/** One way in which a verb gets its subject. The first rule that speaks has the word; -1 says that nobody is named. */
export interface SubjectRule {
  readonly name: string;
  readonly why: string;
  /** A sentence in which `gives` is the subject of `verb` by this rule, and one in which the rule has no say. */
  readonly verb: string;
  readonly fires: string;
  readonly gives: string;
  readonly notIn: string;
  /** The subject; nothing when the rule does not speak. */
  readonly find: (doc: Doc, verb: number, ask: Asked) => number | undefined;
}

/** What a rule may ask about other verbs: their subject, and the one they happen to; -1 for nobody. */
interface Asked {
  readonly above: (verb: number) => number;
  readonly patient: (verb: number) => number;
}

/** Verbs whose object does what the infinitive below them says: "urged the army to leave". */
const OBJECT_CONTROL = new Set(
  'urge ask order force allow tell warn press persuade help want invite accuse call pressure compel permit enable encourage instruct beg expect see leave command direct require request'.split(
    ' ',
  ),
);
/** Those of them below which a purpose of their own subject is never meant. */
const FIRM = new Set('persuade urge order force tell ask press pressure compel convince instruct beg'.split(' '));
export const BLAME = new Set(['accuse', 'blame', 'charge', 'suspect', 'convict', 'condemn', 'acquit']);
const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
const named = (token: number): number | undefined => (token >= 0 ? token : undefined);

/** The rules, in the order in which they are asked. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    name: 'subject of a bare verb',
    why: 'a past form that was taken for a describing word, in a sentence without another verb, has its subject on the left',
    verb: 'prohibited',
    fires: 'The ministry prohibited rallies.',
    gives: 'ministry',
    notIn: 'The prohibited rallies went on.',
    find: (doc, verb) => bareVerb(doc, verb)?.subject,
  },
  {
    name: 'one behind the opening participle',
    why: 'a participle that opens its sentence was done to whoever stands behind it, also where the tree made it the verb of the whole',
    verb: 'Hit',
    fires: 'Hit by three rockets, the depot burned until dawn.',
    gives: 'depot',
    notIn: 'Hit songs filled the depot.',
    find: (doc, verb) => named(frontedPatient(doc, verb)),
  },
  {
    name: 'subject',
    why: 'the tree says who does it; "who" and "which" stand for the noun their clause hangs on',
    verb: 'shelled',
    fires: 'The front, which shelled the town, left.',
    gives: 'front',
    notIn: 'The town shelled by the front was empty.',
    find: (doc, verb) => {
      const own = childBy(doc, verb, 'nsubj');
      return own >= 0 ? behindPlaceLine(doc, antecedent(doc, own, verb), verb) : undefined;
    },
  },
  {
    name: 'one who goes on',
    why: 'behind "having" the verb that goes on has the subject of both, though the tree made it the lesser one',
    verb: 'detained',
    fires: 'Having detained dozens of people, police went home.',
    gives: 'police',
    notIn: 'Police have detained dozens of people.',
    find: (doc, verb) => {
      const aux = childBy(doc, verb, 'aux');
      if (aux < 0 || lower(doc, aux) !== 'having' || childBy(doc, verb, 'nsubj', 'nsubj:pass') >= 0) return undefined;
      const next = childrenOf(doc, verb).find((c) => c > verb && /^(?:parataxis|conj)$/.test(relOf(doc, c)));
      return next === undefined ? undefined : named(childBy(doc, next, 'nsubj'));
    },
  },
  {
    name: 'noun before the helping verb',
    why: 'a finite helping verb has its subject right before it, also where the tree hung it elsewhere',
    verb: 'agreed',
    fires: 'Ousted President Askar Venn has agreed to resign.',
    gives: 'Askar',
    notIn: 'The mayor agreed to resign.',
    find: (doc, verb) => named(headOfName(doc, nounBefore(doc, verb))),
  },
  {
    name: 'accused',
    why: 'who is accused of a deed is the one said to have done it, wherever the clause was hung',
    verb: 'attacking',
    fires: 'The front was accused by Talin of attacking a convoy.',
    gives: 'front',
    notIn: 'The front spoke of attacking a convoy.',
    find: (doc, verb, { patient }) => {
      const blame = underBlame(doc, verb);
      return blame >= 0 ? named(patient(blame)) : undefined;
    },
  },
  {
    name: 'giver of the promise',
    why: 'an infinitive behind a noun is done by whoever the noun belongs to',
    verb: 'attack',
    fires: "The front's pledge to attack the town was broken.",
    gives: 'front',
    notIn: 'The men who attack the town left.',
    find: (doc, verb) => {
      const head = headOf(doc, verb);
      if (!/^acl/.test(relOf(doc, verb)) || lower(doc, verb) !== lemmaOf(doc, verb) || !hasTo(doc, verb))
        return undefined;
      const owner = childBy(doc, head, 'nmod:poss');
      return owner >= 0 ? owner : undefined;
    },
  },
  {
    name: 'subject of the verb with the promise',
    why: 'without an owner an infinitive behind a noun is done by whoever made, gave or had what the noun names',
    verb: 'attack',
    fires: 'The front made a pledge to attack the town.',
    gives: 'front',
    notIn: "The front's pledge to attack the town was broken.",
    find: (doc, verb, { above }) => {
      const head = headOf(doc, verb);
      if (!/^acl/.test(relOf(doc, verb)) || lower(doc, verb) !== lemmaOf(doc, verb) || !hasTo(doc, verb))
        return undefined;
      const owner = above(headOf(doc, head));
      return owner === head ? -1 : owner;
    },
  },
  {
    name: 'one who is seen at it',
    why: 'behind what was seen, filmed or told of, the noun right before a participle does it, not who saw or told it',
    verb: 'beating',
    fires: 'He saw police beating a man.',
    gives: 'police',
    notIn: 'The front entered the town beating a man.',
    find: (doc, verb) => {
      const noun = nounOfParticiple(doc, verb);
      if (noun < 0) return undefined;
      const head = headOf(doc, verb);
      const seen = isVerb(doc, head) && head < noun && SEEING.has(lemmaOf(doc, head)) && caseOf(doc, noun) === '';
      const told = /^(of|about)$/.test(caseOf(doc, noun)) && TOLD.test(lower(doc, headOf(doc, noun)));
      return seen || told ? noun : undefined;
    },
  },
  {
    name: 'noun of the clause',
    why: 'a participle or a relative clause without a subject of its own is done by the noun it hangs on',
    verb: 'guarding',
    fires: 'Soldiers guarding the bridge shelled the town.',
    gives: 'Soldiers',
    notIn: 'Soldiers shelled the town.',
    find: (doc, verb, { above }) => {
      const head = headOf(doc, verb);
      if (!/^acl(:relcl)?$/.test(relOf(doc, verb))) return undefined;
      return isVerb(doc, head) ? above(head) : wearerOf(doc, head);
    },
  },
  {
    name: 'object of the verb above',
    why: 'under verbs of asking, ordering, letting and sending, their object does what the infinitive says',
    verb: 'release',
    fires: 'The envoy urged the front to release the men.',
    gives: 'front',
    notIn: 'The front promised Talin to release the men.',
    find: (doc, verb, { patient }) => {
      const head = headOf(doc, verb);
      const far = relOf(doc, verb) === 'advcl' && hasTo(doc, verb) && FIRM.has(lemmaOf(doc, head));
      if ((!far && !/^(xcomp|ccomp)$/.test(relOf(doc, verb))) || !isVerb(doc, head)) return undefined;
      if (!far && !OBJECT_CONTROL.has(lemmaOf(doc, head))) return undefined;
      const asked = patient(head);
      return asked >= 0 && asked !== verb ? asked : undefined;
    },
  },
  {
    name: 'called on',
    why: 'whoever is called on to do something does it',
    verb: 'release',
    fires: 'The envoy called on the front to release the men.',
    gives: 'front',
    notIn: 'The envoy called to release the men.',
    find: (doc, verb) => {
      const head = headOf(doc, verb);
      if (!/^(xcomp|ccomp|advcl)$/.test(relOf(doc, verb)) || !/^(call|appeal)$/.test(lemmaOf(doc, head)))
        return undefined;
      if (relOf(doc, verb) === 'advcl' && !hasTo(doc, verb)) return undefined;
      return childrenOf(doc, head).find(
        (c) => relOf(doc, c).startsWith('obl') && /^(on|upon|for|to)$/.test(caseOf(doc, c)) && c < verb,
      );
    },
  },
  {
    name: 'doer of the passive above',
    why: 'a participle behind a passive goes on with what was done: whoever did that does it',
    verb: 'killing',
    fires: 'The camp was attacked by the front, killing ten people.',
    gives: 'front',
    notIn: 'The front attacked the camp, killing ten people.',
    find: (doc, verb) => {
      const head = headOf(doc, verb);
      const behind = relOf(doc, verb) === 'advcl' && xposOf(doc, verb) === 'VBG' && verb > head;
      if (!behind || formOf(doc, verb - 1) !== ',' || !isVerb(doc, head) || !isPassive(doc, head)) return undefined;
      return byPhrase(doc, head);
    },
  },
  {
    name: 'subject of the verb above',
    why: 'an infinitive, participle or clause without a subject shares that of the verb it hangs on',
    verb: 'release',
    fires: 'The front promised to release the men.',
    gives: 'front',
    notIn: 'The front said rebels would release the men.',
    find: (doc, verb, { above }) => {
      const [rel, head] = [relOf(doc, verb), headOf(doc, verb)];
      if (!/^(xcomp|advcl|ccomp)$/.test(rel)) return undefined;
      if (!isVerb(doc, head)) return childBy(doc, head, 'nsubj');
      if (rel === 'ccomp' && !hasTo(doc, verb)) return -1;
      return above(head);
    },
  },
  {
    name: 'subject of the joined verb',
    why: 'verbs joined by "and" share the subject of the first',
    verb: 'burned',
    fires: 'The front took the town and burned the school.',
    gives: 'front',
    notIn: 'The front took the town, and the militia burned the school.',
    find: (doc, verb, { above }) => {
      const head = headOf(doc, verb);
      if (!/^(conj|parataxis)$/.test(relOf(doc, verb))) return undefined;
      return isVerb(doc, head) ? above(head) : childBy(doc, head, 'nsubj');
    },
  },
];

/** Verbs of seeing and showing, whose object is seen at what the participle says. */
const SEEING = new Set(
  'see hear watch catch film record photograph show find spot observe witness notice capture depict'.split(' '),
);
/** Nouns for what tells or shows a deed: "five cases of men executing civilians". */
const TOLD =
  /^(?:episodes?|cases?|instances?|incidents?|reports?|accounts?|videos?|images?|footage|pictures?|photographs?|photos?|clips?|recordings?|scenes?|testimony|testimonies|evidence|patterns?|stories|tales?|claims?|allegations?|complaints?|rumours?|rumors?|spate|wave|series)$/;

/** The noun right before a participle in -ing, with an adverb between at most; -1 where something else stands there. */
function nounOfParticiple(doc: Doc, verb: number): number {
  if (xposOf(doc, verb) !== 'VBG' || !/^(?:xcomp|advcl|acl|amod)$/.test(relOf(doc, verb))) return -1;
  let at = verb - 1;
  while (at > 0 && uposOf(doc, at) === 'ADV' && verb - at < 3) at--;
  return at >= 0 && /^(?:NOUN|PROPN)$/.test(uposOf(doc, at)) ? wearerOf(doc, at) : -1;
}

/** "men in military fatigues", "gunmen on motorcycles": whoever wears or rides it; else the noun itself. */
const wearerOf = (doc: Doc, noun: number): number => {
  const above = headOf(doc, noun);
  const worn = WORN.test(lower(doc, noun)) && /^(?:in|with|on|aboard|wearing)$/.test(caseOf(doc, noun));
  return worn && above >= 0 && above < noun && /^(?:NOUN|PROPN)$/.test(uposOf(doc, above)) ? above : noun;
};
const WORN =
  /^(?:fatigues?|uniforms?|masks?|clothes|clothing|plainclothes|balaclavas?|helmets?|vests?|armou?r|arms|weapons?|guns?|rifles?|sticks|clubs|batons|knives|machetes|trucks?|motorcycles?|motorbikes?|mopeds?|cars?|jeeps?|pickups?|vehicles?|boats?|horseback)$/;

/** "after their relatives were killed": the noun right before a finite helping verb, when the tree gave it no subject. */
function nounBefore(doc: Doc, verb: number): number {
  const aux = childrenOf(doc, verb).find(
    (c) => c < verb && /^aux/.test(relOf(doc, c)) && /^(was|were|is|are|has|have|had|will)$/.test(lower(doc, c)),
  );
  return aux !== undefined &&
    aux > 0 &&
    /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, aux - 1)) &&
    !/^(that|which|who|what|there)$/.test(lower(doc, aux - 1))
    ? aux - 1
    : -1;
}

/** "Orla **Venn**": the word that carries a name. */
function headOfName(doc: Doc, token: number): number {
  let at = token;
  while (at >= 0 && relOf(doc, at) === 'flat' && headOf(doc, at) < at) at = headOf(doc, at);
  return at;
}

/** "accused by Y of attacking Z": the verb of blame above a deed, wherever the clause was hung; -1 when there is none. */
export function underBlame(doc: Doc, verb: number): number {
  const marked = childrenOf(doc, verb).some(
    (c) => /^(of|for|with)$/.test(lower(doc, c)) && c < verb && /^(mark|case)$/.test(relOf(doc, c)),
  );
  const having = childrenOf(doc, verb).some((c) => lower(doc, c) === 'having');
  if (!marked || (xposOf(doc, verb) !== 'VBG' && !having)) return -1;
  for (let up = headOf(doc, verb), steps = 0; up >= 0 && steps < 4; up = headOf(doc, up), steps++) {
    if (isVerb(doc, up) && BLAME.has(lemmaOf(doc, up))) return up;
  }
  return -1;
}
