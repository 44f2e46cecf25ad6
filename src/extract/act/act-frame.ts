import { type Doc, lemmaOf, uposOf } from '../../annotate/doc.ts';
import type { Act } from '../../core/reading.ts';
import { holds, type Speech } from '../content/content-quote.ts';
import type { Said } from '../cue/said.ts';
import { type Bare, type Clause, clausesOf, lemma } from './act-clause.ts';
import { CUE_RULES } from './act-cue.ts';
import { FORCES } from './act-force.ts';
import { hasPower, isOwn, type SpeakerView } from './act-speaker.ts';

/** What the act of a statement is read from besides its own words. */
export interface ActScene {
  readonly said: readonly Said[];
  readonly speeches: readonly Speech[];
  readonly viewOf: (one: Said) => SpeakerView;
  readonly negated: boolean;
}

/** Cues of the act assert that report a finding or put a name on something: their words do not decide the act. */
const FINDING = new Set(
  `find show describe characterize characterise portray label brand dub call document detail learn determine calculate
  cite quote refer liken compare defend outline`.split(/\s+/),
);

/**
 * The act of a statement: that of its cue, unless its frame says otherwise (`act-cue.ts`); for a plain cue such as "said"
 * what the words themselves do (`act-force.ts`).
 */
export function actOf(doc: Doc, said: Said, scene: ActScene): Act {
  const { row } = said;
  const cue = row.words[0] as string;
  const frame = said.frame ?? 'quote';
  const rules = row.kind === 'noun' ? [] : rulesOf(cue);
  const plain = row.act === 'assert' && !scene.negated && !FINDING.has(cue) && REPORTS.test(frame);
  if (rules.length === 0 && !plain) return row.act;
  const sentences = sentencesOf(doc, said, scene);
  const one = { ...{ doc, said, cue, frame, clauses: sentences.flat() }, negated: scene.negated };
  const rule = rules.find((each) => each.is(one));
  if (rule) return rule.act;
  return plain ? together(sentences) : row.act;
}

const REPORTS = /^(that|him-that|quote|clause)$/;

const known = new Map<string, readonly (typeof CUE_RULES)[number][]>();
/** The rules of a cue; the patterns of the table are tried once a cue, as they are many and cues are few. */
function rulesOf(cue: string): readonly (typeof CUE_RULES)[number][] {
  const rules = known.get(cue) ?? CUE_RULES.filter((rule) => rule.cues.test(cue));
  known.set(cue, rules);
  return rules;
}

/** The clauses of what was said, sentence by sentence, seen from who said it. */
function sentencesOf(doc: Doc, said: Said, scene: ActScene): Clause[][] {
  const view = scene.viewOf(said);
  const power = hasPower(view);
  const sign = uposOf(doc, said.head) === 'PUNCT';
  const outer = scene.speeches.filter((speech) => !holds(speech, said.head));
  const isQuoted = (i: number): boolean => sign || outer.some((speech) => holds(speech, i));
  return clausesOf(doc, said.content, isQuoted).map((clauses) =>
    clauses.map((bare) => ({
      ...bare,
      own: isOwn(bare, view),
      power,
      charged: bare.negated && isCharged(doc, bare, said, scene.said),
    })),
  );
}

const forceOf = (clause: Clause): Act => FORCES.find((rule) => rule.is(clause))?.act ?? 'assert';

/** Several sentences of different force assert. */
function together([opening, ...rest]: readonly (readonly Clause[])[]): Act {
  const first = opening ? ofSentence(opening) : 'assert';
  return first !== 'assert' && rest.every((clauses) => ofSentence(clauses) === first) ? first : 'assert';
}

/** Of several clauses the first decides; one that refuses, denies, calls or threatens goes before one that only tells. */
function ofSentence(clauses: readonly Clause[]): Act {
  const [first = 'assert', ...rest] = clauses.map(forceOf);
  if (first !== 'assert') return first;
  return rest.find((force) => /^(refuse|deny|call|threaten)$/.test(force)) ?? 'assert';
}

/** How many statements on either side are asked for the charge that is denied. */
const NEAR = 40;

/** Whether somebody else says, in an accusation or a question, what this clause denies. */
function isCharged(doc: Doc, bare: Bare, said: Said, all: readonly Said[]): boolean {
  const what = lemma(bare);
  if (what.length < 3 || /^(have|say|know|think|want|need|will|would|can)$/.test(what)) return false;
  const at = all.indexOf(said);
  return all
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(
      (other) =>
        other.source !== said.source &&
        /^(accuse|question|criticize|assert)$/.test(other.row.act) &&
        other.content.length > 0 &&
        !other.content.includes(said.head) &&
        !said.content.includes(other.head) &&
        other.content.some((i) => /^(VERB|NOUN)$/.test(uposOf(doc, i)) && lemmaOf(doc, i).toLowerCase() === what),
    );
}
