/** Endings that change the form of a word or make a noun of a verb, the longest first, each with what stays. */
const ENDINGS: readonly (readonly [ending: RegExp, stays: string, least: number])[] = [
  [/ments?$/, '', 4],
  [/ations?$/, 'at', 3],
  [/ions?$/, '', 4],
  [/i(es|ed)$/, 'y', 2],
  [/ings?$/, '', 3],
  [/ally$/, '', 4],
  [/(ly|als?)$/, '', 5],
  [/sses$/, 'ss', 2],
  [/ed$/, '', 3],
  [/(?<=(x|ch|sh))es$/, '', 2],
  [/(?<![su'i])s$/, '', 2],
];

/**
 * A word in lower case without its commonest endings, so that "released", "releasing" and "release" are one. A rough
 * stem is enough here: it is only compared with other stems and never shown.
 */
export function stemOf(word: string): string {
  for (const [ending, stays, least] of ENDINGS) {
    const cut = word.replace(ending, stays);
    if (cut !== word && cut.length >= least && /[aeiouy]/.test(cut)) return bare(cut);
  }
  return bare(word);
}

/** Without a doubled consonant before a lost ending and without a mute e: "stopp" and "stope" are "stop". */
const bare = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
