/**
 * Lemmas by edit script. A script `2ies` means: take two letters off the end, add `ies`. The key of a rule is the
 * XPOS tag, a space, and either `^` with the whole lower-cased form or a suffix of it.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** The longest suffix that has a rule. */
export const LONGEST = 5;

/** Applies a script; nothing when it takes off more letters than there are, or would leave none. */
export function applyScript(form: string, script: string): string | undefined {
  const cut = script.charCodeAt(0) - 48;
  if (cut > form.length) return undefined;
  return form.slice(0, form.length - cut) + script.slice(1) || undefined;
}

/** The script that turns `form` into `lemma`; nothing when it would take off more than 60 letters. */
export function scriptFor(form: string, lemma: string): string | undefined {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const cut = form.length - same;
  return cut > 60 ? undefined : String.fromCharCode(48 + cut) + lemma.slice(same);
}

/** The lemma of a (normalised) form under a tag; proper nouns keep their capitals, all else is lower-cased. */
export function lemmaOfForm(rules: LemmaRules, form: string, xpos: string, proper: boolean): string {
  const lower = form.toLowerCase();
  const base = proper ? form : lower;
  const known = rules.get(`${xpos} ^${lower}`);
  if (known !== undefined) return applyScript(base, known) ?? base;
  // An acronym is no plural (`HTS`), and what mixes letters with digits has no ending (`10m`).
  if (proper && form.length > 1 && form === form.toUpperCase()) return base;
  if (xpos === 'CD' && /\d/.test(form) && /\p{L}/u.test(form)) return base;
  return bySuffix(rules, base, lower, xpos) ?? base;
}

/** The lemma by the longest suffix with a rule; nothing when no suffix, not even the empty one, has one. */
export function bySuffix(rules: LemmaRules, base: string, lower: string, xpos: string): string | undefined {
  for (let k = Math.min(LONGEST, lower.length); k >= 0; k--) {
    const script = rules.get(`${xpos} ${lower.slice(lower.length - k)}`);
    const lemma = script === undefined ? undefined : applyScript(base, script);
    if (lemma !== undefined) return lemma;
  }
  return undefined;
}
