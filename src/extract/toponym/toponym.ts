import { type Doc, formOf, uposOf } from '../../annotate/doc.ts';
import type { ToponymUse } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { tableForm } from '../mention/mention-table.ts';
import { isCapital, isHyphen, lowerOf } from '../mention/mention-word.ts';
import { type Candidate, findCandidates } from './toponym-candidate.ts';
import { sumCues } from './toponym-cue.ts';
import { cuesOf, hasAreaBehind, isNational, lookOver, type Sight, type SightTables } from './toponym-sight.ts';

/** A name of a place in the text, whatever it is used for. */
export interface ToponymDraft {
  readonly span: Span;
  /** The words as they stand there. */
  readonly text: string;
  /** The name it is looked up by: "Turkey" for "Turkish". */
  readonly name: string;
  readonly use: Exclude<ToponymUse, 'government'>;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

/** Every name of a place in an article, in text order, none inside another. */
export function findToponyms(doc: Doc, tables: SightTables): ToponymDraft[] {
  const all = findCandidates(doc, tables.gazetteer);
  const sight = lookOver(doc, all, tables);
  const candidates = all.filter((one) => !tables.gazetteer.isWord(one.text) || isTold(sight, one));
  const judged = candidates
    .map((one) => ({ one, points: sumCues(cuesOf(sight, one)) }))
    .filter(({ points }) => points > 0);
  const names = choose(judged).map((one) => toDraft(sight, one));
  const adjectives = findAdjectives(doc, tables).filter(
    (one) => !names.some((name) => name.from <= one.to && name.to >= one.from),
  );
  return [...names, ...adjectives].sort((a, b) => a.from - b.from);
}

/** "Arab, Alabama", "the town of West": the text itself says that the word is a place. */
const isTold = (sight: Sight, one: Candidate): boolean =>
  hasAreaBehind(sight, one) ||
  /\b(?:town|city|village) of $/.test(sight.doc.text.slice(0, sight.doc.tokStart[one.from]).slice(-16));

interface Judged {
  readonly one: Candidate;
  readonly points: number;
}

/** Of candidates that overlap, those that have the most points together. */
function choose(judged: readonly Judged[]): Candidate[] {
  const byEnd = [...judged].sort((a, b) => a.one.to - b.one.to || a.one.from - b.one.from);
  type Best = { readonly points: number; readonly last?: Judged; readonly before?: Best };
  const best: Best[] = [{ points: 0 }];
  byEnd.forEach((judge, i) => {
    let k = i;
    while (k > 0 && (byEnd[k - 1] as Judged).one.to >= judge.one.from) k--;
    const before = best[k] as Best;
    const without = best[i] as Best;
    const points = before.points + judge.points;
    best.push(points > without.points ? { points, last: judge, before } : without);
  });
  const chosen: Candidate[] = [];
  for (let at = best.at(-1); at?.last; at = at.before) chosen.unshift(at.last.one);
  return chosen;
}

function toDraft({ doc, nameAt }: Sight, { from, to, text, known }: Candidate): ToponymDraft {
  const start = doc.tokStart[from] as number;
  const around = nameAt[from];
  const inside =
    around !== undefined && around.last > to && /^(?:organization|armed-group|outlet|other|person)$/.test(around.kind);
  const closes =
    around !== undefined && around.first < from && /^(?:organization|armed-group|outlet|other)$/.test(around.kind);
  return {
    span: [start, start + text.length],
    text,
    name: text,
    use: inside || closes ? 'name-part' : 'place',
    from,
    to,
    known,
  };
}

/** "Talinese" and "South Talinian" where they say of which country something is; not the language, nor the name of a body. */
function findAdjectives(doc: Doc, { mentions, gazetteer }: SightTables): ToponymDraft[] {
  const found: ToponymDraft[] = [];
  for (let i = 0; i < doc.n; i++) {
    const form = formOf(doc, i);
    if (!/^\p{Lu}\p{L}{3}/u.test(form)) continue;
    const twice = i + 1 < doc.n && isCapital(formOf(doc, i + 1)) ? `${form} ${formOf(doc, i + 1)}` : undefined;
    const to = twice !== undefined && (isNational(twice, mentions) || regionOf(twice, gazetteer)) ? i + 1 : i;
    const text = to > i ? (twice as string) : form;
    const name = isNational(text, mentions)
      ? (mentions.adjectives.get(tableForm(text)) as string)
      : regionOf(text, gazetteer);
    if (name === undefined || isLanguage(doc, i, to) || isBody(doc, i, to)) continue;
    const start = doc.tokStart[i] as number;
    found.push({ span: [start, start + text.length], text, name, use: 'adjective', from: i, to, known: true });
    i = to;
  }
  return found;
}

/** "Crimean" of "Crimea": the region of our own tables that an adjective is made from. */
function regionOf(text: string, gazetteer: SightTables['gazetteer']): string | undefined {
  const name = /an$/.test(text) ? text.slice(0, -1) : undefined;
  return name !== undefined && gazetteer.isOwn(name) ? name : undefined;
}

/** "in Talinese", "speaks Talinese": nothing stands behind that it could describe. */
const isLanguage = (doc: Doc, from: number, to: number): boolean => {
  const [before, next] = [from - 1, to + 1];
  if (next < doc.n && /^(?:NOUN|ADJ|PROPN)$/.test(uposOf(doc, next))) return lowerOf(doc, next) === 'language';
  return (
    before >= 0 &&
    /^(?:in|speak|speaks|spoke|spoken|speaking|learn|learned|learning|translated|into|from)$/i.test(formOf(doc, before))
  );
};

/** "Talinese Airways", "African-Americans": a name of its own goes on, and no office or body of the state. */
const isBody = (doc: Doc, from: number, to: number): boolean => {
  const next = to + 1;
  if (from > 1 && isHyphen(formOf(doc, from - 1)) && formOf(doc, from - 2) === 'African') return true;
  return next < doc.n && /^(?:Airways|Airlines|Dream|Way|Road|Street|Lake)$/.test(formOf(doc, next));
};
