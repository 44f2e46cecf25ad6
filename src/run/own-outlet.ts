import { plainName } from '../ground/name.ts';

/** Tells whether words of an article name the outlet that published it: "the Lantern", "Lantern TV" of "Daily Lantern TV". */
export function ownOutletReader(outlet: string | undefined): (words: string) => boolean {
  const own = new Set(namesIn(outlet ?? ''));
  return (words) => {
    const named = namesIn(words.split(',')[0] as string);
    return named.length > 0 && /\p{Lu}/u.test(words) && named.every((word) => own.has(word));
  };
}

const namesIn = (words: string): string[] =>
  plainName(words)
    .split(' ')
    .filter((word) => !/^(|a|an|the|of|and)$/.test(word));
