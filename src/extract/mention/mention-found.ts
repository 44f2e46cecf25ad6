import { type Doc, formOf, uposOf } from '../../annotate/doc.ts';
import type { NameSpan } from '../../annotate/name/kind.ts';
import type { NameRun } from './mention-run.ts';
import type { MentionTables } from './mention-table.ts';
import { isCapitalWord, lowerOf, titleAt } from './mention-word.ts';

/** Margin of the model of names from which its word counts against the rules. */
const SURE = 0.5;

/**
 * Brings the runs the rules found and the names the model found together, in text order. Where both see the same run
 * the model's decision goes with it; a sure name of the model replaces rule runs that it joins or cuts otherwise, and is
 * added where the rules saw none; a run only the rules saw stays.
 */
export function reconcile(doc: Doc, runs: readonly NameRun[], tables: MentionTables): NameRun[] {
  const names = (doc.names ?? []).map((name) => withoutTitle(doc, name, tables));
  const kept: NameRun[] = [];
  const used = new Set<NameSpan>();
  let n = 0;
  for (const run of runs) {
    while (n < names.length && (names[n] as NameSpan).last < run.from) n++;
    const same = names[n];
    if (same && same.first === run.from && same.last === run.to) {
      kept.push({ ...run, found: same });
      used.add(same);
      continue;
    }
    const rival = same && same.first <= run.to ? same : undefined;
    if (!rival) kept.push(run);
    else if (replaces(doc, rival, run, tables)) {
      if (!used.has(rival)) kept.push({ from: rival.first, to: rival.last, headline: run.headline, found: rival });
      used.add(rival);
    } else kept.push({ ...run, found: { ...rival, first: run.from, last: run.to } });
  }
  const taken = new Uint8Array(doc.n);
  for (const { from, to } of kept) taken.fill(1, from, to + 1);
  for (const name of names) {
    if (name.margin < SURE || !stands(doc, name, tables)) continue;
    let free = true;
    for (let i = name.first; i <= name.last; i++) if (taken[i] === 1) free = false;
    if (free) kept.push({ from: name.first, to: name.last, headline: false, found: name });
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The name without a title before it or an office behind it: "Sheikh Talin Haro", "State Department Spokesman". */
function withoutTitle(doc: Doc, name: NameSpan, tables: MentionTables): NameSpan {
  let { first, last } = name;
  // "US President Talin Haro": the state stands before the title, and both before the name.
  if (name.kind === 'person') {
    let title = first;
    while (title < last && (tables.states.has(lowerOf(doc, title)) || tables.adjectives.has(lowerOf(doc, title))))
      title++;
    if (title > first && (titleAt(doc, title, last + 1, tables)?.last ?? last) < last) first = title;
  }
  for (let title = titleAt(doc, first, last + 1, tables); title && title.last < last; ) {
    // "Mrs Haro" is a woman, whatever the model took her for.
    if (name.kind !== 'person' && !title.title.gender) break;
    first = title.last + 1;
    title = titleAt(doc, first, last + 1, tables);
  }
  if (name.kind !== 'person' && first < last && titleAt(doc, last, last + 1, tables)) last--;
  return { ...name, first, last };
}

/** True when the model's name is to stand instead of the run: sure, and its longer or shorter stretch can be a name. */
function replaces(doc: Doc, name: NameSpan, run: NameRun, tables: MentionTables): boolean {
  if (name.margin < SURE || !stands(doc, name, tables)) return false;
  return name.first <= run.from && name.last >= run.to;
}

/** True for a stretch that can be a name of somebody or something: with a capital, and more than an adjective or a bare head. */
function stands(doc: Doc, { first, last, kind }: NameSpan, tables: MentionTables): boolean {
  if (first === last && !isCapitalWord(doc, first)) return false;
  // "Two guards", "of Harim": a name of several words has a capital at both ends, or a number behind.
  if (first < last)
    return !/^\p{Ll}+$/u.test(formOf(doc, last)) && !/^(of|in|at|for|and|to|by)$/.test(formOf(doc, first));
  const word = lowerOf(doc, first);
  if (tables.adjectives.has(word) && !tables.peoples.has(word)) return false;
  if (tables.heads.has(word) && tables.heads.get(word)?.sort !== 'proper') return false;
  return kind !== 'other' && (uposOf(doc, first) === 'PROPN' || uposOf(doc, first) === 'X');
}
