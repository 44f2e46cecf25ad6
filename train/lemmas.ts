import { normaliseForm } from '../src/annotate/form.ts';
import { applyScript, bySuffix, LONGEST, scriptFor } from '../src/annotate/lemma.ts';
import type { Tree } from './treebank.ts';

type Counts = Map<string, Map<string, number>>;

/** Learns the lemma rules: those by suffix first, then whole forms where the suffixes give something else. */
export function trainLemmas(trees: readonly Tree[]): Map<string, string> {
  const wholes: Counts = new Map();
  const suffixes: Counts = new Map();
  for (const tree of trees) {
    for (const word of tree.words) {
      const form = normaliseForm(word.form);
      const lower = form.toLowerCase();
      const script = scriptFor(word.upos === 'PROPN' ? form : lower, normaliseForm(word.lemma));
      if (script === undefined || /\s/.test(script) || lower.includes(' ')) continue;
      count(wholes, `${word.xpos} ^${lower}`, script);
      for (let k = 0; k <= Math.min(LONGEST, lower.length); k++)
        count(suffixes, `${word.xpos} ${lower.slice(lower.length - k)}`, script);
    }
  }
  const rules = new Map<string, string>();
  // Shorter suffixes first: a longer one is kept only when it says something else than the next shorter one.
  for (const [key, scripts] of [...suffixes].sort(byLength)) {
    const [xpos, suffix] = key.split(' ') as [string, string];
    const script = most(scripts);
    let shorter: string | undefined;
    for (let k = 1; k <= suffix.length && shorter === undefined; k++) shorter = rules.get(`${xpos} ${suffix.slice(k)}`);
    if (shorter !== script) rules.set(key, script);
  }
  for (const [key, scripts] of [...wholes].sort(byLength)) {
    const [xpos, lower] = key.split(' ^') as [string, string];
    const script = most(scripts);
    if (bySuffix(rules, lower, lower, xpos) !== applyScript(lower, script)) rules.set(key, script);
  }
  return rules;
}

function count(counts: Counts, key: string, script: string): void {
  const scripts = counts.get(key) ?? new Map<string, number>();
  counts.set(key, scripts);
  scripts.set(script, (scripts.get(script) ?? 0) + 1);
}

const most = (scripts: Map<string, number>): string => [...scripts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
const byLength = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1);
