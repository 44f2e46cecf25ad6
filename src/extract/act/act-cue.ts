import { type Doc, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Act } from '../../core/reading.ts';
import { baseRel, isInfinitive, isVerb, kids, leadOf, low } from '../clause/statement-tree.ts';
import type { Said } from '../cue/said.ts';
import { type Clause, deed, deedLemma, isComing, isPassive, lemma, textOf } from './act-clause.ts';
import { harms, isChance, isPenalty, isRevenge, isSuffering } from './act-force.ts';
import { GUILT, HARM, ILLS, UNTRUE, UNWILLED } from './act-words.ts';

/** A cue with what it governs. */
interface CueCase {
  readonly doc: Doc;
  readonly said: Said;
  /** Its first word, as the table has it. */
  readonly cue: string;
  readonly frame: string;
  /** The main clauses of the content, all sentences together. */
  readonly clauses: readonly Clause[];
  readonly negated: boolean;
}

/** Where the frame of a cue overturns the act that its row gives. The first rule that gives an act decides. */
interface CueRule {
  readonly cues: RegExp;
  readonly why: string;
  /** A sentence that has a statement with this act, and one that has none. */
  readonly act: Act;
  readonly fires: string;
  readonly notIn: string;
  is(one: CueCase): boolean;
}

const GIVEN = /^(promise|pledge|vow|swear|guarantee|undertake|commit|vowed)$/;

export const CUE_RULES: readonly CueRule[] = [
  {
    cues: /^(answer|respond|reply|react|comment)$/,
    act: 'no-comment',
    why: 'an answer that was not given is none',
    fires: 'The ministry did not answer a question about the prison.',
    notIn: 'The ministry answered that the prison was empty.',
    is: ({ negated, clauses }) => negated && !clauses.some((c) => c.quoted),
  },
  {
    cues: /^(wish|want|care|choose)$/,
    act: 'no-comment',
    why: 'who does not wish to comment says nothing',
    fires: 'The bishop did not wish to comment.',
    notIn: 'The bishop did not wish to stay.',
    is: ({ doc, said, negated }) =>
      negated && said.content.some((i) => /^(comment|speak|talk|answer)$/.test(lemmaOf(doc, i)) && i - said.head < 4),
  },
  {
    cues: /^(tell|remind|instruct|shout|write|signal)$/,
    act: 'call',
    why: 'told to do it',
    fires: 'The villagers were told to leave the valley.',
    notIn: 'The villagers were told that the valley was empty.',
    is: ({ doc, clauses: [first] }) =>
      first !== undefined && isInfinitive(doc, first.head) && first.aux.every((a) => a === 'be'),
  },
  {
    cues: /^(demand|want|ask)$/,
    act: 'question',
    why: 'who wants to know asks',
    fires: 'The deputy demanded to know how the guards had fled.',
    notIn: 'The deputy demanded to see the guards.',
    is: ({ doc, said, clauses: [first] }) =>
      first !== undefined &&
      /^(know|hear|learn)$/.test(lemma(first)) &&
      isInfinitive(doc, first.head) &&
      said.row.act !== 'question',
  },
  {
    cues: /^ask$/,
    act: 'question',
    why: 'a question word or mark behind "ask"',
    fires: 'The nurse asked the soldiers one question: who would pay?',
    notIn: 'The nurse asked the soldiers to pay.',
    is: ({ clauses }) => clauses.length > 0 && clauses.every((c) => c.end === '?'),
  },
  {
    cues: /^(warn|threaten|caution|alert)$/,
    act: 'threaten',
    why: 'the harm is done by the speaker’s own side, or by a power that punishes',
    fires: 'The colonel warned that his guns would destroy the town.',
    notIn: 'The colonel warned that the flood would destroy the town.',
    is: ({ clauses }) => clauses.some(isMenace),
  },
  {
    cues: GIVEN,
    act: 'threaten',
    why: 'what is promised is harm',
    fires: 'The militia vowed to burn the mill.',
    notIn: 'The militia vowed to fight corruption.',
    is: (one) => isVowOfHarm(one),
  },
  {
    cues: /^swear$/,
    act: 'assert',
    why: 'swears that it is so, not that he will do so',
    fires: 'The driver swears that he saw no lamp.',
    notIn: 'The driver swears that he will come.',
    is: ({ clauses: [first] }) =>
      first !== undefined && !isComing(first) && (first.aux.includes('have') || !isBare(first)),
  },
  {
    cues: /^(acknowledge|acknowledgement)$/,
    act: 'concede',
    why: 'it tells against the speaker',
    fires: 'The minister acknowledged that two patrols had been lost.',
    notIn: 'The minister acknowledged the speech of the queen.',
    is: ({ doc, said, frame, clauses: [first] }) =>
      frame === 'that' || frame === 'ing'
        ? first !== undefined && !/^(right|independence|state|authority|sovereignty)$/.test(lemma(first))
        : said.content.some((i) => GUILT.has(lemmaOf(doc, i).toLowerCase())),
  },
  {
    cues: /^(regret|lament)$/,
    act: 'criticize',
    why: 'what others did is regretted',
    fires: 'The envoy regretted that the front had broken the truce.',
    notIn: 'The envoy regretted that he had missed the talks.',
    is: ({ clauses: [first], frame }) => first !== undefined && frame === 'that' && !first.own && !isPassive(first),
  },
  {
    cues: /^(call|describe|brand|label|portray|dub|characterize|characterise|dismiss|denounce|deride|refer|speak)$/,
    act: 'deny',
    why: 'to call what was said a fake is to deny it',
    fires: 'The ministry described the report as a fabrication.',
    notIn: 'The ministry described the report as a success.',
    is: ({ doc, said, frame }) =>
      /^(label|as|to-as|p:of)$/.test(frame) &&
      said.content.some((i) => UNTRUE.has(low(doc, i)) || UNTRUE.has(lemmaOf(doc, i).toLowerCase())),
  },
  {
    cues: /^(dismiss|reject)$/,
    act: 'refuse',
    why: 'a proposal is refused, whatever it is called',
    fires: 'The front dismissed the offer as an insult.',
    notIn: 'The front dismissed the report as an insult.',
    is: ({ doc, said, frame }) =>
      frame === 'as' &&
      said.content.some((i) =>
        /^(offer|plan|proposal|deal|truce|call|demand|invitation|request|ceasefire)$/.test(lemmaOf(doc, i)),
      ),
  },
  ...(
    [
      [
        'concede',
        'remorse is owned up to',
        'remorse regret sorrow shame apology repentance',
        'The guards expressed remorse.',
        'The guards expressed joy.',
      ],
      [
        'intend',
        'a wish is voiced',
        'hope wish desire intention interest',
        'The envoy expressed hope.',
        'The envoy expressed grief.',
      ],
      [
        'pledge',
        'readiness is a word given',
        'readiness willingness commitment determination',
        'The envoy expressed readiness to pay for the bridge.',
        'The envoy expressed grief over the bridge.',
      ],
      [
        'praise',
        'thanks and support are praise',
        'support gratitude satisfaction appreciation admiration solidarity thanks approval',
        'The envoy expressed support for the nurses.',
        'The envoy expressed doubt about the nurses.',
      ],
      [
        'believe',
        'a state of mind is voiced',
        'concern doubt fear confidence belief view opinion alarm worry scepticism skepticism reservation optimism surprise',
        'The envoy voiced concern over the arrests.',
        'The envoy voiced support for the arrests.',
      ],
      [
        'criticize',
        'anger is voiced',
        'anger outrage frustration dismay disappointment condemnation disapproval indignation',
        'The envoy expressed outrage over the raid.',
        'The envoy expressed support for the raid.',
      ],
      [
        'refuse',
        'opposition is voiced',
        'opposition objection',
        'The envoy expressed opposition to the plan.',
        'The envoy expressed support for the plan.',
      ],
    ] as const
  ).map(([act, why, nouns, fires, notIn]): CueRule => {
    const all = new Set<string>(nouns.split(' '));
    return {
      cues: /^(express|voice|raise|convey|reiterate|signal)$/,
      act,
      why,
      fires,
      notIn,
      is: (one) => all.has(objectOf(one)),
    };
  }),
  {
    cues: /^(refuse|decline)$/,
    act: 'assert',
    why: 'words that were not given: the act is theirs',
    fires: 'The office refused to say where the men were.',
    notIn: 'The office refused to leave.',
    is: (one) =>
      /^(say|tell|indicate|disclose|reveal|specify|explain|discuss|assess|name|identify|give|provide|describe|detail|state|clarify|estimate|release|share|go)$/.test(
        withheld(one),
      ),
  },
  {
    cues: /^(refuse|decline)$/,
    act: 'confirm',
    why: 'a confirmation that was not given',
    fires: 'The office refused to confirm that the men were ill.',
    notIn: 'The office refused to feed the men.',
    is: (one) => /^(confirm|verify|acknowledge|corroborate)$/.test(withheld(one)),
  },
  {
    cues: /^(refuse|decline)$/,
    act: 'criticize',
    why: 'criticism that was not given',
    fires: 'The premier refused to condemn the raid.',
    notIn: 'The premier refused to join the raid.',
    is: (one) => /^(condemn|criticise|criticize|denounce)$/.test(withheld(one)),
  },
  {
    cues: /^(refuse|decline)$/,
    act: 'concede',
    why: 'an admission that was not given',
    fires: 'The premier refused to admit that the raid had failed.',
    notIn: 'The premier refused to join the raid.',
    is: (one) => /^(admit|concede|apologise|apologize)$/.test(withheld(one)),
  },
  {
    cues: /^(order|ban|forbid)$/,
    act: 'announce',
    why: 'a measure without a hearer',
    fires: 'The junta ordered a halt to the trains.',
    notIn: 'The junta ordered the drivers to halt the trains.',
    is: ({ frame }) => /^(np|that|ing)/.test(frame),
  },
  {
    cues: /^attribute$/,
    act: 'assert',
    why: 'a cause is named, nobody is charged',
    fires: 'The mayor attributed the fire to a tired guard.',
    notIn: 'The mayor attributed the fire to the Harim Front.',
    is: ({ doc, said }) => !said.content.some((i) => i > said.head && uposOf(doc, i) === 'PROPN'),
  },
  {
    cues: /^(convince|persuade)$/,
    act: 'believe',
    why: 'who is convinced of it believes it',
    fires: 'Haro is convinced that the list is long.',
    notIn: 'Haro convinced the council that the list is long.',
    is: ({ doc, said }) => kids(doc, said.head, 'aux', 'cop').some((i) => lemmaOf(doc, i) === 'be'),
  },
  {
    cues: /^hold$/,
    act: 'assert',
    why: 'a tale or a document holds what it tells',
    fires: 'The story holds that the owner set the fire.',
    notIn: 'The farmers hold that the owner set the fire.',
    is: ({ doc, said }) =>
      said.source >= 0 &&
      /^(story|tale|narrative|version|account|theory|report|rumour|rumor|document|law|letter|legend)$/.test(
        lemmaOf(doc, said.source),
      ),
  },
  {
    cues: /^(rejoice|muse|opine|exult|enthuse)$/,
    act: 'assert',
    why: 'a manner of speaking, with words between marks',
    fires: '"The mask has fallen at last," rejoiced a deputy.',
    notIn: 'The deputies rejoiced that the mask had fallen.',
    is: ({ clauses }) => clauses.length > 0 && clauses.every((c) => c.quoted),
  },
  {
    cues: /^(know|understand)$/,
    act: 'assert',
    why: '"let it be known" speaks',
    fires: 'The palace let it be known that the king was ill.',
    notIn: 'The palace knows that the king is ill.',
    is: ({ doc, said }) =>
      baseRel(doc, said.head) !== 'root' && lemmaOf(doc, Math.max(0, doc.head[said.head] as number)) === 'let',
  },
];

/** Harm in what is foreseen: by one's own side, by a power, or as a consequence. */
function isMenace(c: Clause): boolean {
  const objects = kids(c.doc, deed(c), 'obj', 'obl').map((i) => lemmaOf(c.doc, i).toLowerCase());
  const coming = isComing(c) || isChance(c);
  const what = deedLemma(c);
  if (
    coming &&
    c.own &&
    !c.negated &&
    !objects.some((one) => ILLS.has(one)) &&
    (HARM.has(what) || isRevenge(what) || harms(what, objects))
  )
    return true;
  if (coming && c.own && hasCondition(c) && !UNWILLED.has(what) && !/^(have|be|close|stop|leave)$/.test(what))
    return true;
  if (c.own && !isBare(c) && isComing(c) && /^(hesitate|forgive|forget|tolerate|stand)$/.test(what)) return true;
  if (isPenalty(c) && (c.power || c.quoted)) return true;
  if (
    coming &&
    /\b(met|answered|repaid) (with|by) (force|fire|blood|bullets|violence|an? \w+ response)\b/.test(textOf(c))
  )
    return true;
  if (isSuffering(c)) return true;
  // "those who stay will lose their land"
  if (
    coming &&
    /^(lose|forfeit|face|pay|bear|regret)$/.test(what) &&
    c.subject >= 0 &&
    kids(c.doc, c.subject, 'acl').length > 0
  )
    return true;
  return (
    /^(answer|response|reply|patience)$/.test(subjectOf(c)) &&
    (coming || /^(limitless|endless|run|end)$/.test(what) || c.negated)
  );
}

const subjectOf = ({ doc, subject }: Clause): string => (subject < 0 ? '' : lemmaOf(doc, subject).toLowerCase());

const hasCondition = (c: Clause): boolean =>
  kids(c.doc, c.head, 'advcl').some((clause) => /^(if|unless|should)\b/.test(leadOf(c.doc, clause))) ||
  c.tokens.some((i) => /^(if|unless)$/.test(low(c.doc, i)));

/** "vowed to hit two mines", "promised heads would roll", "vowed revenge". */
function isVowOfHarm({ doc, said, clauses, frame }: CueCase): boolean {
  if (/^np/.test(frame))
    return said.content.some((i) => /^(revenge|retaliation|vengeance|retribution)$/.test(low(doc, i)));
  return clauses.some((c) => {
    if (c.negated) return false;
    const verb = deed(c);
    const what = lemmaOf(doc, verb).toLowerCase();
    const objects = kids(doc, verb, 'obj', 'obl').map((i) => lemmaOf(doc, i).toLowerCase());
    if (
      /^(punish|prosecute|arrest|try|dismiss|fire|fine|jail|sack|detain|confiscate|find)$/.test(what) &&
      what !== 'find'
    )
      return false;
    if (what === 'find') return kids(doc, verb, 'ccomp', 'advcl').some((i) => /live/.test(lemmaOf(doc, i)));
    return (
      harms(what, objects) || isSuffering(c) || (/^(respond|retaliate|strike)$/.test(what) && (isBare(c) || c.own))
    );
  });
}

/** An infinitive: "vowed **to return**". */
const isBare = (c: Clause): boolean =>
  isInfinitive(c.doc, c.head) || (xposOf(c.doc, c.head) === 'VB' && c.aux.length === 0);

/** The noun that a carrier such as "express" has for object. */
function objectOf({ doc, said }: CueCase): string {
  const [object] = kids(doc, said.head, 'obj');
  return object === undefined ? '' : lemmaOf(doc, object).toLowerCase();
}

/** The verb of speech behind "refused to". */
function withheld({ doc, said, clauses: [first] }: CueCase): string {
  const inCue = said.cue.find((i) => i > said.head && isVerb(doc, i));
  // "declined to be named" refuses a deed of others.
  const verb = inCue ?? (first && isInfinitive(doc, first.head) && first.aux.length === 0 ? first.head : undefined);
  return verb === undefined ? '' : lemmaOf(doc, verb).toLowerCase();
}
