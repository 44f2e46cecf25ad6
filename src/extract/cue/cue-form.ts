/** Past forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  undertake: ['undertook', 'undertaken'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast'],
  think: ['thought'],
  feel: ['felt'],
  hold: ['held'],
  find: ['found'],
  know: ['knew', 'known'],
  understand: ['understood'],
  learn: ['learnt'],
  seek: ['sought'],
  speak: ['spoke', 'spoken'],
  make: ['made', 'making'],
  show: ['shown'],
  take: ['took', 'taken'],
  pay: ['paid'],
  lay: ['laid'],
  cast: ['cast'],
  forbid: ['forbade', 'forbidden'],
  hit: ['hit'],
  bet: ['bet'],
  forswear: ['forswore', 'forsworn'],
  foretell: ['foretold'],
  choose: ['chose', 'chosen', 'choosing'],
  withdraw: ['withdrew', 'withdrawn'],
  quiz: ['quizzed', 'quizzing'],
  rue: ['rued', 'rueing'],
  hang: ['hung'],
  broadcast: ['broadcast'],
  blast: ['blasted'],
  let: ['let', 'letting'],
  give: ['gave', 'given'],
  draw: ['drew', 'drawn'],
  have: ['has', 'had'],
  go: ['went', 'gone'],
  put: ['put', 'putting'],
  see: ['saw', 'seen'],
  tear: ['tore', 'torn'],
  become: ['became'],
  dream: ['dreamt'],
  throw: ['threw', 'thrown'],
  plead: ['pled'],
};

/**
 * Every form a cue may have in a text: the lemma and its regular and irregular inflections. The forms are looked up
 * besides the lemma, since a lemmatiser slips on the rarer verbs ("opined").
 */
export function formsOf(lemma: string, kind: string): string[] {
  const plural = /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s');
  if (kind === 'noun') return [lemma, plural];
  const stem = lemma.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  const doubled = /([^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma) ? [lemma + lemma.slice(-1)] : [];
  return [
    ...new Set([
      lemma,
      plural,
      `${stem}ed`,
      `${/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : lemma}ing`,
      ...doubled.flatMap((base) => [`${base}ed`, `${base}ing`]),
      ...(IRREGULAR[lemma] ?? []),
    ]),
  ];
}
