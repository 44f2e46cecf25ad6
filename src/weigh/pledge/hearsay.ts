import { cut, type Span } from '../../core/span.ts';

/**
 * "Will reportedly hand over", "is expected to leave": what others hear or think that somebody will do binds nobody. `span`: the
 * words of what would be promised.
 */
export const isHearsay = (text: string, span: Span): boolean => HEARSAY.test(cut(text, span).slice(0, NEAR));

/** Characters from the head of the words within which its modal stands; further on another clause is told. */
const NEAR = 120;
const HEARSAY =
  /^[^.;“"]*?\b(?:(?:will|would|shall|is to|are to|was to|were to) (?:reportedly|allegedly|supposedly|presumably|apparently|likely|probably)|(?:reportedly|allegedly) (?:will|would|plans?|intends?|agreed|promised|vowed)|(?:is|are|was|were) (?:widely )?(?:expected|thought|believed|rumoured|rumored|said|likely|bound) to)\b/u;
