import { eld } from 'eld/extrasmall';

/** Fewer letters than this tell no language. */
const LEAST_LETTERS = 24;
/** From here on the guess is right far more often than the detector itself believes. */
const SURE_LETTERS = 60;
/** Below that a foreign language must be so much likelier than English: "Rebels eliminated 200 soldiers" is like many. */
const LEAD = 0.1;
/** As much of a text is looked at; more changes nothing. */
const SAMPLE = 3000;

/** The language of a text as a BCP 47 code, `und` when it could not be told, and whether that differs from `declared`. */
export function findLanguage(
  text: string,
  declared: string | undefined,
): { readonly language: string; readonly differs: boolean } {
  const said = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const guess = letters < LEAST_LETTERS ? undefined : eld.detect(text.slice(0, SAMPLE));
  const found =
    guess && guess.language !== '' && (letters >= SURE_LETTERS || isSure(guess)) ? guess.language : undefined;
  if (found === undefined) return { language: said ?? 'und', differs: false };
  return { language: found, differs: said !== undefined && said !== found };
}

/** Whether the detector is sure enough of a line of a few words. */
function isSure(guess: ReturnType<typeof eld.detect>): boolean {
  if (!guess.isReliable()) return false;
  const { [guess.language]: best = 0, en = 0 } = guess.getScores();
  return guess.language === 'en' || best - en >= LEAD;
}
