const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGE: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** The value of a word for a number or of digits; nothing for another word. "One" is left out: it mostly is no count. */
function smallNumber(word: string): number | undefined {
  if (/^\d[\d,]*(\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
  const small = SMALL.indexOf(word);
  if (small > 1) return small;
  const tens = TENS.indexOf(word);
  return tens < 0 ? undefined : 20 + 10 * tens;
}

/**
 * The number that begins at a place of a list of words in lower case, and how many words it takes: "54", "fifty four",
 * "two hundred", "1.5 million". Nothing where none begins, and nothing for vague ones ("dozens").
 */
export function numberAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly words: number } | undefined {
  let value: number | undefined;
  let end = at;
  for (; end < words.length; end++) {
    const word = words[end] as string;
    const large = Object.hasOwn(LARGE, word) ? LARGE[word] : undefined;
    if (large !== undefined) {
      if (value === undefined) break;
      value *= large;
      continue;
    }
    const next = smallNumber(word);
    if (next === undefined) break;
    const goesOn = value === undefined || (/^[a-z]/.test(word) && next < 100 && value >= 20 && value % 10 === 0);
    if (!goesOn) break;
    value = (value ?? 0) + next;
  }
  return value === undefined ? undefined : { value, words: end - at };
}
