/** What is not done stands before a verb of denying: "could not deny", "stopped short of denying", "nobody denies". */
const BEFORE =
  /(?:\b(?:not|never|neither|nor|nobody|no one|cannot|hardly|refus\p{L}+ to|declin\p{L}+ to|short of|foolish to|hard to|difficult to|impossible to|without)|n['’]t)(?: (?!that\b)\p{L}+){0,4} $/iu;
/** A no to a wish, and a thing that is not given, are no denials: "denied the doctors access", "denied the request". */
const GIVEN =
  /\bden(?:y|ies|ied|ying) (?:(?!that\b|reports?\b|claims?\b|any\b)[\p{L}'’]+ ){0,5}?(?:access|entry|entrance|permission|visas?|bail|parole|asylum|passage|water|food|sleep|medicine|treatment|care|rights?|leave|requests?|motion|appeal|application|petition|chance|opportunity|help|aid|shelter|burial|a hearing)(?=[,.;:"”]|$| (?:to|for|at|in|on|of|until|after|by|from)\b)/iu;
/** Words of denying, where they can be taken so. */
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject\p{L}*|dismiss\p{L}*|disput\p{L}*|contest\p{L}*)\b/iu;

/** The words of a sentence that deny deny nothing: somebody does not deny it, or keeps a thing from somebody. `at`: where they stand. */
export function isWithheld(sentence: string, at: number): boolean {
  const verb = sentence.slice(at).search(DENYING);
  const place = verb < 0 ? at : at + verb;
  const clause =
    sentence
      .slice(0, place)
      .split(/[.;:]|, (?!nor\b)/)
      .at(-1) ?? '';
  return BEFORE.test(verb < 0 ? '' : clause) || GIVEN.test(sentence.slice(place));
}
