import { eld } from 'eld/extrasmall';

/** Fewer letters than this tell no language. */
const LEAST_LETTERS = 24;
/** From here on the guess is right far more often than the detector itself believes. */
const SURE_LETTERS = 60;
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
    guess && guess.language !== '' && (letters >= SURE_LETTERS || guess.isReliable()) ? guess.language : undefined;
  if (found === undefined) return { language: said ?? 'und', differs: false };
  return { language: found, differs: said !== undefined && said !== found };
}
