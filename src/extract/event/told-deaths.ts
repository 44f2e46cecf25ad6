import {
  childBy,
  childrenOf,
  type Doc,
  headOf,
  lemmaOf,
  lowOf,
  relOf,
  sentenceOf,
  tokenAt,
} from '../../annotate/doc.ts';
import type { Figure } from '../../core/reading.ts';
import { spanAt } from '../../core/span.ts';
import { caseOf } from '../clause/role-span.ts';
import type { DateDraft } from '../draft.ts';
import type { PlaceDraft } from '../place/place.ts';
import type { Candidate } from './event-merge.ts';
import { isMishap, namesCause } from './event-mishap.ts';

interface FoundForDeaths {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateDraft[];
  readonly places?: readonly PlaceDraft[];
}

/**
 * "Nine people **died** here on the third of March", in an article that tells elsewhere of force: deaths that are counted
 * recall the deed, where no deed of their own sentence or told before them in their paragraph, at no other place, has
 * them for its toll. Not where their sentence names a mishap or a disease.
 */
export function toldDeaths(
  doc: Doc,
  { figures, dates, places = [] }: FoundForDeaths,
  told: readonly Candidate[],
  causes: { has(form: string): boolean },
): Candidate[] {
  const deeds = told.filter((c) => c.class === 'ASSAULT');
  if (deeds.length === 0) return [];
  const found = new Map<number, Candidate>();
  for (const figure of figures) {
    if (figure.measure !== 'killed' || figure.scope?.kind === 'total') continue;
    const victims = victimsOf(doc, figure);
    const token = dying(doc, victims);
    if (token < 0 || told.some((c) => c.token === token) || hasToll(doc, token, deeds, [dates, places])) continue;
    if (isMishap(doc, token, 'ASSAULT', 0) || namesCause(doc, token, causes) || ofItself(doc, token)) continue;
    found.set(token, {
      token,
      class: 'ASSAULT',
      hit: undefined,
      agents: [],
      recipients: [victims],
      targets: [],
      rules: new Map([[victims, 'those who died']]),
    });
  }
  return [...found.values()];
}

/** The noun a figure counts, or the number that stands for it. */
function victimsOf(doc: Doc, { span: [, end] }: Figure): number {
  const number = tokenAt(doc, end - 1);
  return number >= 0 && relOf(doc, number) === 'nummod' ? headOf(doc, number) : number;
}

/** What says that they died: "died", "lost their lives", "the death of four". */
function dying(doc: Doc, victims: number): number {
  const verb = victims < 0 ? -1 : headOf(doc, victims);
  if (verb < 0 || isLater(doc, victims) || countsMany(doc, verb)) return -1;
  if (relOf(doc, victims) === 'nmod' && caseOf(doc, victims) === 'of')
    return lemmaOf(doc, verb) === 'death' ? verb : -1;
  if (!/^nsubj/.test(relOf(doc, victims))) return -1;
  if (/^(?:die|perish)$/.test(lemmaOf(doc, verb))) return verb;
  const lost = childBy(doc, verb, 'obj');
  return lemmaOf(doc, verb) === 'lose' && lost >= 0 && lemmaOf(doc, lost) === 'life' ? verb : -1;
}

/** "nobody died", "three **more** died": they belong to the toll of a deed told already, or to none. */
const isLater = (doc: Doc, victims: number): boolean =>
  /^(?:nobody|none|no-one|others?|more)$/.test(lowOf(doc, victims)) ||
  [victims + 1, ...childrenOf(doc, victims)].some((c) => /^(?:more|others?|further|another|no)$/.test(lowOf(doc, c)));

/** "lost their lives in **them**": in many deeds told before. */
const countsMany = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some((c) => caseOf(doc, c) === 'in' && /^(?:them|these|those)$/.test(lowOf(doc, c)));

/** A deed of their sentence, or one told before in their paragraph where they have no day of their own. */
const hasToll = (
  doc: Doc,
  token: number,
  deeds: readonly Candidate[],
  [dates, places]: readonly [readonly DateDraft[], readonly PlaceDraft[]],
): boolean => {
  const at = sentenceOf(doc, token);
  const start = doc.tokStart[token] as number;
  const from = spanAt(doc.paragraphs, start)?.[0] ?? start;
  const isDated = dates.some(({ span }) => sentenceOf(doc, Math.max(0, tokenAt(doc, span[0]))) === at);
  const isApart = isDated || isPlacedApart(doc, at, from, places);
  return deeds.some(
    (c) =>
      sentenceOf(doc, c.token) === at || (!isApart && c.token < token && (doc.tokStart[c.token] as number) >= from),
  );
};

/** "Five died at the mill **of Orm**", and nothing before in the paragraph names Orm: another deed. */
const isPlacedApart = (doc: Doc, sentence: number, from: number, places: readonly PlaceDraft[]): boolean => {
  const start = doc.tokStart[doc.sentStart[sentence] as number] as number;
  const earlier = doc.text.slice(from, start);
  return places.some(
    ({ span, headToken }) =>
      sentenceOf(doc, headToken) === sentence && !earlier.includes(doc.text.slice(span[0], span[1])),
  );
};

/** "died of cold", "died from hunger": nobody's deed, unless it was of wounds. */
const ofItself = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some(
    (c) => /^(?:of|from)$/.test(caseOf(doc, c)) && !/^(?:wound|injury|burn)$/.test(lemmaOf(doc, c)),
  );
