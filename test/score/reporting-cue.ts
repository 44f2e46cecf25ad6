import type { Span } from '../../src/core/span.ts';
import { formsOf } from '../../src/extract/cue/cue-form.ts';

/** Verbs that hand on words, without those of belief, intention and feeling. Fixed here, so that the table of cues may grow. */
const VERBS = `say tell add state report explain argue claim insist maintain note observe write post tweet testify mention remark
comment reply respond answer retort counter stress emphasize emphasise underline underscore reiterate repeat recall recount
assert affirm contend reveal disclose indicate suggest announce declare proclaim confirm deny admit concede acknowledge warn
caution promise pledge vow complain allege assure inform remind`;

const FORMS = new Set(VERBS.split(/\s+/).flatMap((verb) => formsOf(verb, 'verb')));

/** Whether a cue reports: one of its words is a form of such a verb, or it is "according to" or "point out". */
export function isReportingCue(text: string, cue: readonly Span[]): boolean {
  const words = cue.map((span) => text.slice(...span).toLowerCase()).join(' ');
  if (/\baccording to\b|\bpoint(s|ed|ing)? out\b/.test(words)) return true;
  return words.split(/[^\p{L}]+/u).some((word) => FORMS.has(word));
}
