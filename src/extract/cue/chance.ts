import { childrenOf, type Doc, headOf, lemmaOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { kids, leadOf, low, range } from '../clause/statement-tree.ts';
import { isPassive } from '../clause/voice.ts';
import { NEGATION } from './cue-words.ts';

/** A modal verb with the verb it helps, and the cue of the statement it stands in. */
interface Modal {
  readonly doc: Doc;
  readonly at: number;
  readonly verb: number;
  readonly cue: number;
  readonly word: string;
}

interface ChanceRule {
  readonly why: string;
  /** A sentence none of whose statements is hedged, and one with a statement that is. */
  readonly fires: string;
  readonly notIn: string;
  is(modal: Modal): boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What people *could* do in the past, which takes no certainty away: "could hear shots". */
const ABLE = words(
  'hear see feel find smell think walk run speak talk read write sleep move leave return work count account afford reach carry hold store handle do seat house',
);
/** What somebody could do because he had the means. */
const DOES = words('pay deliver supply provide produce build repair mend feed house treat manage meet buy save lend');
const DOER = /^(i|we|you|he|she|it|they)$/;
/** What comes again unwished for. */
const HARM = words('strike attack erupt flare rise fall collapse happen break burst hit spread fail kill return');
/** What befalls whoever could. */
const BEFALLS = words('lose die face suffer drown starve fall fail get become end');
/** What is done to things as far as anybody is able: "could be seen from the coast". */
const SENSED = words('hear see feel find smell read reach count tell have account');
/** What people could do if they were let or strong enough. */
const PEOPLE =
  /^(i|we|you|he|she|they|people|women|men|children|residents|citizens|villagers|families|relatives|farmers|refugees|civilians|patients|students|pupils|parents|teachers|workers|visitors|guests|observers|journalists|lawyers|drivers|traders|fishermen|passengers|pilgrims|tourists|voters|members|customers|savers|nobody|everyone|anyone)$/;
const LEAVE = words(
  `enter cross pass vote stay keep visit use apply travel attend choose buy sell collect bring get go come take carry
  stand sit eat drink cook prove tell explain understand remember recognise recognize identify name verify confirm
  provide offer pay cope help wait hold make watch imagine appeal open fish graze trade stop start do obtain receive
  submit claim register gather pray work carry import export drive swim borrow`,
);
/** What whoever does it was let do. */
const CHOICE = words('choose vote apply enrol enroll register');
/** Cues that give or refuse leave, and what they are of: orders and promises. */
const GRANT = words(
  'promise pledge vow assure guarantee announce rule decree order decide agree undertake proclaim propose allow permit accept concede grant',
);
/** What hands leave on: "the decree says that". */
const RULES =
  /^(rule|law|decree|order|charter|constitution|ordinance|regulation|accord|agreement|treaty|notice|statute|bylaw)s?$/;
/** Cues that look ahead with fear: whatever may follow them is no leave. */
const FEAR = words('fear worry warn suspect speculate');
/** What somebody could have done and did not: a reproach, no doubt. */
const MISSED = words('warn stop prevent avoid avert save spare help ask refuse resign tell call say act intervene');
/** What no ban forbids, since nobody does it at will: "the talks may not take place". */
const UNWILLED = words(
  `be have know want need like see hear feel understand believe remember realise realize survive live die last hold happen
  occur arrive reach succeed fail work suffice recover exist mean make matter come end find win`,
);
/** Promises that give leave by "might" as well. */
const GIVEN = words('promise pledge vow assure guarantee allow permit grant');

/** What takes the doubt out of "may", "might" and "could": leave, ability, a condition. The table is walked by a test. */
export const CHANCE_RULES: readonly ChanceRule[] = [
  {
    why: 'what nobody may do is forbidden, what nobody could do is not done',
    fires: 'The major said no driver could enter the camp.',
    notIn: 'The major said no driver might come.',
    is: ({ doc, verb, word }) => word !== 'might' && kids(doc, verb, 'nsubj').some((subject) => isNobody(doc, subject)),
  },
  {
    why: 'a ban: may not leave the yard',
    fires: 'The judge said that the prisoners may not leave the yard.',
    notIn: 'The judge said that the prisoners may not be alive.',
    is: ({ doc, at, verb, word }) =>
      word === 'may' &&
      low(doc, at + 1) === 'not' &&
      kids(doc, verb, 'aux').length === 1 &&
      !UNWILLED.has(lemmaOf(doc, verb)) &&
      !(lemmaOf(doc, verb) === 'take' && low(doc, verb + 1) === 'place') &&
      kids(doc, verb, 'cop').length === 0 &&
      isPersonal(doc, verb),
  },
  {
    why: 'what could not or could hardly be',
    fires: 'The farmer said he could barely feed his cows.',
    notIn: 'The farmer said the hay could last no longer than May.',
    is: ({ doc, verb, word }) =>
      word === 'could' && childrenOf(doc, verb).some((child) => NEGATION.test(low(doc, child)) || isHardly(doc, child)),
  },
  {
    why: 'somebody is let or able: students may stay',
    fires: 'The judge said that the women may visit the prisoners.',
    notIn: 'The judge said that the women may be lying.',
    is: ({ doc, at, verb, word, cue }) =>
      (word !== 'might' || low(doc, at - 1) === 'they') && !FEAR.has(lemmaOf(doc, cue)) && isLet(doc, verb),
  },
  {
    why: 'a promise, a rule or an order gives leave',
    fires: 'The command promised that the doctors may work in the valley.',
    notIn: 'The command said that the doctors may lose their tents.',
    is: ({ doc, verb, cue, word }) =>
      verb !== cue &&
      !isState(doc, verb) &&
      (word === 'may'
        ? GRANT.has(lemmaOf(doc, cue)) || isOfRules(doc, cue)
        : GIVEN.has(lemmaOf(doc, cue)) && isPersonal(doc, verb)) &&
      isActed(doc, verb),
  },
  {
    why: 'so often a day, so many a week: leave, given by rule',
    fires: 'The judge said the prisoner may receive one letter a week.',
    notIn: 'The judge said the prisoner may receive a pardon.',
    is: ({ doc, at }) => isQuota(doc, at),
  },
  {
    why: 'what may only be done in one way is ruled',
    fires: 'The council said that salt may be sold only by the state.',
    notIn: 'The council said that salt may be sold out soon.',
    is: ({ doc, verb }) =>
      isPassive(doc, verb) &&
      [verb, ...kids(doc, verb, 'compound')].some(
        (i) => /^(only|solely)$/.test(low(doc, i + 1)) && uposOf(doc, i + 2) === 'ADP',
      ),
  },
  {
    why: 'leave is asked for',
    fires: 'She asked whether she might see her son.',
    notIn: 'She asked whether the shells might reach the school.',
    is: ({ doc, verb, cue, word }) =>
      word !== 'could' &&
      /^(ask|inquire|enquire)$/.test(lemmaOf(doc, cue)) &&
      kids(doc, verb, 'nsubj').some((subject) => /^(i|we|he|she|they)$/.test(low(doc, subject))),
  },
  {
    why: 'whatever somebody may say grants it for the sake of argument',
    fires: 'The union said the strike would go on, whatever the minister might say.',
    notIn: 'The union said the minister might say nothing.',
    is: ({ doc, at, word }) =>
      word !== 'could' &&
      range(Math.max(0, at - 5), at - 1).some((i) => /^(what|who|which|how|wher|whom)(so)?ever$/.test(low(doc, i))),
  },
  {
    why: '"might as well" is as good as done; "could and should" calls',
    fires: 'The deputy said the minister could and should resign.',
    notIn: 'The deputy said the minister could resign.',
    is: ({ doc, at }) =>
      (low(doc, at + 1) === 'as' && low(doc, at + 2) === 'well') ||
      (/^(and|or)$/.test(low(doc, at + 1)) && /^(should|must|will|would)$/.test(low(doc, at + 2))),
  },
  {
    why: 'a question is not known, and is no doubt of what is told',
    fires: 'The widow said she did not know whether the safe could be opened.',
    notIn: 'The widow said the safe could be opened by thieves.',
    is: ({ doc, verb, at, word }) =>
      word === 'could' &&
      (/^(whether|how|why|where|wherever|until|when)\b/.test(leadOf(doc, verb)) ||
        opensBy(doc, at, isPassive(doc, verb) ? /^(how|what)$/ : /^how$/)),
  },
  {
    why: 'all who could, somewhere they could: as far as they were able',
    fires: 'The minister thanked all who could come.',
    notIn: 'The minister said that those who came could be late.',
    is: ({ doc, at, word }) =>
      word === 'could' &&
      (/^(all|those|anyone|everyone|everybody|anybody|wherever|somewhere|nowhere|anywhere|everything|anything|whatever|what)$/.test(
        low(doc, at - 2),
      ) ||
        (low(doc, at - 1) === 'who' && /^(all|those|anyone|everyone|everybody|anybody)$/.test(low(doc, at - 2)))),
  },
  {
    why: 'what did not come to be: before it could',
    fires: 'Police said the man fled before he could be arrested.',
    notIn: 'Police said the man could be arrested soon.',
    is: ({ doc, verb, word }) => word === 'could' && /^(before|as soon as|once|as far as)\b/.test(leadOf(doc, verb)),
  },
  {
    why: 'somebody who could: able, unless it befalls him',
    fires: 'The judge said she knew no one who could help.',
    notIn: 'The judge said she knew a man who could be dead.',
    is: ({ doc, at, verb, word }) =>
      word === 'could' &&
      /^(who|that)$/.test(low(doc, at - 1)) &&
      (/^(one|nothing|nobody|none|anything|anyone|anybody)$/.test(low(doc, at - 2)) ||
        low(doc, at - 3) === 'only' ||
        (low(doc, at - 1) === 'who' &&
          uposOf(doc, at - 2) === 'NOUN' &&
          uposOf(doc, verb) === 'VERB' &&
          !isPassive(doc, verb) &&
          !isState(doc, verb) &&
          !BEFALLS.has(lemmaOf(doc, verb)))),
  },
  {
    why: 'a thing that could have been done and was not',
    fires: 'The mayor said the company could have warned them.',
    notIn: 'The mayor said the company could have lied.',
    is: ({ doc, at, verb, word }) =>
      word === 'could' &&
      (kids(doc, verb, 'conj').some((second) => kids(doc, second, 'cc').some((but) => low(doc, but) === 'but')) ||
        MISSED.has(lemmaOf(doc, verb)) ||
        low(doc, verb + 1) === 'more' ||
        low(doc, at + 1) === 'only') &&
      kids(doc, verb, 'aux').some((aux) => low(doc, aux) === 'have'),
  },
  {
    why: 'now, at last: it can be done',
    fires: 'The governor said that the women could now marry again.',
    notIn: 'The governor said that the women could soon marry again.',
    is: ({ doc, at, word, verb }) =>
      (word === 'could' && /^(now|finally|again)$/.test(low(doc, at + 1))) ||
      // "ships could dock again", not "could strike again"
      (word === 'could' &&
        !HARM.has(lemmaOf(doc, verb)) &&
        !/^(soon|yet|still)$/.test(low(doc, at + 1)) &&
        kids(doc, verb, 'advmod').some((i) => i > verb && low(doc, i) === 'again')) ||
      (word === 'may' && low(doc, at + 1) === 'now' && !isState(doc, verb)),
  },
  {
    why: 'an end somebody has in view: so that it could be',
    fires: 'The bishop called for a truce so that the dead could be buried.',
    notIn: 'The bishop said that the dead could be buried there.',
    is: ({ doc, verb }) => /^(so|so that|in order that|in order for)\b/.test(purposeOf(doc, verb)),
  },
  {
    why: 'under a condition',
    fires: 'The envoy said the war could end if both sides wanted it.',
    notIn: 'The envoy said the war could end soon.',
    is: ({ doc, at, verb, word }) =>
      word !== 'may' &&
      (kids(doc, verb, 'advcl').some((child) => /^(if|unless)\b/.test(leadOf(doc, child))) ||
        (!isAside(doc, at) && (opensWithIf(doc, verb) || hasIfBefore(doc, at))) ||
        hasIfBehind(doc, at)),
  },
  {
    why: 'ability: to hear, to read, to carry',
    fires: 'The widow said she could hear the guns.',
    notIn: 'The nurse warned that the vaccines could run out.',
    is: ({ doc, verb, word, cue }) => word === 'could' && !FEAR.has(lemmaOf(doc, cue)) && isAble(doc, verb),
  },
];

/** Whether "may", "might" or "could" at `at` takes certainty away: it may be so, and nobody says that it is. */
export function isChance(doc: Doc, at: number, cue: number): boolean {
  const [word, verb] = [low(doc, at), headOf(doc, at)];
  if (!/^(may|might|could)$/.test(word) || uposOf(doc, at) !== 'AUX') return false;
  // "the might of the army"
  if (word === 'might' && (uposOf(doc, at - 1) === 'DET' || xposOf(doc, at - 1) === 'PRP$')) return false;
  // "come what may"
  if (low(doc, at - 1) === 'what' && low(doc, at - 2) === 'come') return false;
  // "all they could"
  if (verb < 0 || (word === 'could' && verb < at)) return false;
  return !CHANCE_RULES.some((rule) => rule.is({ doc, at, verb, cue, word }));
}

/** What leads the clause of a verb, with a "so" before "that". */
function purposeOf(doc: Doc, verb: number): string {
  const lead = leadOf(doc, verb);
  const [mark] = kids(doc, verb, 'mark').filter((child) => child < verb);
  return mark !== undefined && lead === 'that' && /^(so|order)$/.test(low(doc, mark - 1))
    ? `${low(doc, mark - 1) === 'so' ? 'so' : 'in order'} that`
    : lead;
}

const HARDLY = /^(longer|barely|hardly|scarcely)$/;

/** "could no longer wait", not "could last no longer than Friday". */
const isHardly = (doc: Doc, i: number): boolean => HARDLY.test(low(doc, i)) && low(doc, i + 1) !== 'than';

const isNobody = (doc: Doc, subject: number): boolean =>
  /^(nobody|none|nothing|neither|no-one)$/.test(low(doc, subject)) ||
  childrenOf(doc, subject).some((child) => child < subject && /^(no|neither)$/.test(low(doc, child)));

const isLet = (doc: Doc, verb: number): boolean =>
  CHOICE.has(lemmaOf(doc, verb)) ||
  (LEAVE.has(lemmaOf(doc, verb)) &&
    // "may go hungry", "could start to run out", "could take to the streets"
    !kids(doc, verb, 'xcomp').some((child) => child > verb) &&
    low(doc, verb + 1) !== 'to' &&
    kids(doc, verb, 'nsubj').some((child) => PEOPLE.test(low(doc, child))));

const isPersonal = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'nsubj').some((child) => /^(NNS|PRP)$/.test(xposOf(doc, child)) || low(doc, child) === 'one');

const isState = (doc: Doc, verb: number): boolean =>
  /^(be|have)$/.test(lemmaOf(doc, verb)) ||
  kids(doc, verb, 'cop').length > 0 ||
  kids(doc, verb, 'aux').some((aux) => /^(have|be)$/.test(low(doc, aux)) && !isPassive(doc, verb));

const isActed = (doc: Doc, verb: number): boolean => uposOf(doc, verb) === 'VERB';

const isOfRules = (doc: Doc, cue: number): boolean =>
  kids(doc, cue, 'nsubj').some((subject) => RULES.test(low(doc, subject)));

/** "one visitor a week", "twice a day", in the words behind the modal. */
function isQuota(doc: Doc, at: number): boolean {
  const end = Math.min(doc.sentStart[sentenceOf(doc, at) + 1] as number, at + 10);
  return range(at + 1, end - 2).some(
    (i) =>
      /^(a|per|each|every)$/.test(low(doc, i)) &&
      /^(second|minute|hour|day|week|month|year)$/.test(low(doc, i + 1)) &&
      (/^(once|twice|times)$/.test(low(doc, i - 1)) || uposOf(doc, i - 2) === 'NUM') &&
      !/^for$/.test(low(doc, i - 1)),
  );
}

/** Whether a word of this kind opens the clause of a modal: nothing but its subject stands between. */
const opensBy = (doc: Doc, at: number, word: RegExp): boolean =>
  range(Math.max(0, at - 3), at - 1).some((i) => word.test(low(doc, i)));

function isAble(doc: Doc, verb: number): boolean {
  const moved =
    kids(doc, verb, 'compound').some((child) => child > verb) ||
    (/^(out|on|off|over|up|down|away|against)$/.test(low(doc, verb + 1)) && lemmaOf(doc, verb) !== 'count') ||
    kids(doc, verb, 'aux').some((a) => low(doc, a) === 'have');
  if (moved) return false;
  if (isPassive(doc, verb)) return SENSED.has(lemmaOf(doc, verb)) || isInTime(doc, verb);
  // "could operate only by candlelight", "could live with it"
  const anybody = kids(doc, verb, 'nsubj').some((child) => /^(any|every)(body|one)$/.test(low(doc, child)));
  if (anybody && !BEFALLS.has(lemmaOf(doc, verb))) return true;
  const barely = low(doc, verb + 1) === 'only' || (lemmaOf(doc, verb) === 'live' && low(doc, verb + 1) === 'with');
  const does = DOES.has(lemmaOf(doc, verb)) && kids(doc, verb, 'nsubj').some((child) => DOER.test(low(doc, child)));
  return does || barely || ABLE.has(lemmaOf(doc, verb)) || isInTime(doc, verb);
}

/** "If either side agreed, we believe, the road could open": the condition hangs on another verb of the tree. */
const opensWithIf = (doc: Doc, verb: number): boolean =>
  /^(if|unless)$/.test(low(doc, doc.sentStart[sentenceOf(doc, verb)] as number));

/** "could end, **if** both sides wanted it", wherever the tree hung it; "as if" is no condition. */
function hasIfBehind(doc: Doc, at: number): boolean {
  const end = doc.sentStart[sentenceOf(doc, at) + 1] as number;
  return range(at + 1, Math.min(end - 1, at + 14)).some(
    (i) => /^(if|unless)$/.test(low(doc, i)) && !/^(as|asked|ask|asks|know|sure)$/.test(low(doc, i - 1)),
  );
}

/** "If it falls, **as Haro thinks it might**, ...": an aside under no condition. */
const isAside = (doc: Doc, at: number): boolean =>
  range(Math.max(doc.sentStart[sentenceOf(doc, at)] as number, at - 8), at - 1).some(
    (i) => low(doc, i) === 'as' && low(doc, i - 1) === ',',
  );

/** "**if** he was right, the bridge might fall", "**should** it fall, the town could starve". */
function hasIfBefore(doc: Doc, at: number): boolean {
  const start = doc.sentStart[sentenceOf(doc, at)] as number;
  const before = range(Math.max(start, at - 14), at - 1);
  return before.some(
    (i) =>
      (/^(if|unless)$/.test(low(doc, i)) &&
        !/^(as|even|ask|asks|asked|know|knew|sure|see|wonder|wonders|wondered)$/.test(low(doc, i - 1)) &&
        range(i, at).some((k) => low(doc, k) === ',')) ||
      (low(doc, i) === 'should' && kids(doc, headOf(doc, i), 'nsubj').some((subject) => subject > i)),
  );
}

/** "could be built in six years": what somebody does in so long can be done. */
const isInTime = (doc: Doc, verb: number): boolean =>
  isPassive(doc, verb) &&
  kids(doc, verb, 'obl').some(
    (child) => /^(in|within)\b/.test(leadOf(doc, child)) && SPELL.test(lemmaOf(doc, child)) && hasCount(doc, child),
  );
const SPELL = /^(second|minute|hour|day|week|fortnight|month|year|decade)$/;
/** "within days" tells no more than that it is near. */
const hasCount = (doc: Doc, noun: number): boolean => kids(doc, noun, 'nummod', 'det').length > 0;
