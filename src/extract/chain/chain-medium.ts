import { type Doc, lemmaOf, tokenAt } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { adjuncts, isVerb, kids, leadOf, low } from '../clause/statement-tree.ts';
import type { StatementDraft } from '../draft.ts';
import { mediumAt } from '../source/source-kind.ts';

/** Those who are spoken to on an occasion, with its medium: "told **parliament**", "told **the jury**", "before **the deputies**". */
const HEARD_AT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    speech:
      'parliament senate congress assembly crowd rally conference hearing briefing gallery deputy lawmaker soldier',
    court: 'court jury juror judge tribunal',
    broadcast: 'camera viewer listener television radio',
  }).flatMap(([medium, words]) => words.split(' ').map((word): [string, string] => [word, medium])),
);

/** Verbs that name the medium themselves. */
const BY_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({ social: 'tweet text message post', court: 'plead testify' }).flatMap(([medium, words]) =>
    words.split(' ').map((word): [string, string] => [word, medium]),
  ),
);

/** Those whose office it is to speak in court. */
const COURT = /^(judge|magistrate|tribunal|juror|jury)$/;

/**
 * The medium of a statement's own words, where its source, cue or hearer names one: "the circular says", "in writing",
 * "told parliament", "he texted", "women interviewed by the team". Gives nothing when none does.
 */
export function ownMedium(doc: Doc, statement: StatementDraft): string | undefined {
  const source = tokensIn(doc, statement.source.slice(0, 1));
  if (source.some((i) => COURT.test(lemmaOf(doc, i).toLowerCase()))) return 'court';
  if (source.some((i) => isInterviewed(doc, i))) return 'interview';
  const cue = tokensIn(doc, statement.cue);
  for (const word of cue) {
    const named = BY_VERB.get(lemmaOf(doc, word));
    if (named !== undefined) return named;
  }
  for (const word of cue) {
    for (const noun of [...kids(doc, word, 'obj', 'iobj', 'xcomp', 'ccomp', 'advmod'), ...adjuncts(doc, word)]) {
      if (source.includes(noun)) continue;
      const place = placeMedium(doc, noun);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

function placeMedium(doc: Doc, noun: number): string | undefined {
  if (isVerb(doc, noun) && lemmaOf(doc, noun) !== 'write') return undefined;
  const [lead, lemma] = [leadOf(doc, noun), lemmaOf(doc, noun).toLowerCase()];
  if (lead === 'in' && low(doc, noun) === 'writing') return 'document';
  if (lead === 'on' && /^(air|airwave|news|show)$/.test(lemma)) return 'broadcast';
  // "on **her** channel", "in a **voice** note": her own, not a station's; spoken, not written.
  if (/^(channel|feed|page)$/.test(lemma) && kids(doc, noun, 'nmod').some((i) => OWN.test(low(doc, i))))
    return 'social';
  if (/^(note|message)$/.test(lemma) && kids(doc, noun, 'compound').some((i) => low(doc, i) === 'voice'))
    return 'social';
  if (lead === 'in' && /^(parliament|senate|congress|court)$/.test(lemma)) return HEARD_AT.get(lemma);
  if (/^(|to|before|in front of|at)$/.test(lead)) return HEARD_AT.get(lemma);
  return /^(in|on|via|at|during|by|over|under)$/.test(lead) ? mediumAt(doc, noun) : undefined;
}

const OWN = /^(his|her|its|their|my|our)$/;

/** "women **interviewed** by the team", "a pilot, **interviewed** on condition that" */
const isInterviewed = (doc: Doc, noun: number): boolean =>
  kids(doc, noun, 'acl').some((verb) => lemmaOf(doc, verb) === 'interview');

/** The tokens that begin in these spans. */
export function tokensIn(doc: Doc, spans: readonly Span[]): number[] {
  const tokens: number[] = [];
  for (const [start, end] of spans)
    for (let i = tokenAt(doc, start); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < end; i++) tokens.push(i);
  return tokens;
}
