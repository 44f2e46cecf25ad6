import type { Material } from '../../src/core/material.ts';
import type { Span } from '../../src/core/span.ts';
import { daysOf } from '../../src/link/days.ts';
import { findingsOf } from '../../src/weigh/agreement/finding.ts';
import type { Weighed, WeighedValue } from '../../src/weigh/agreement/incident.ts';
import { voicesOf } from '../../src/weigh/origin/attribution.ts';
import { nameWords, saysAll } from '../../src/weigh/origin/body-name.ts';
import { circleOf, type Origins, originsOf } from '../../src/weigh/origin/origin.ts';
import { type ArticleView, sentenceOf } from '../../src/weigh/origin/view.ts';
import type { Slot } from '../../src/weigh/slot/value.ts';
import type { SetStory, StoryTruth, TrueSlot } from '../golden/accounts.ts';
import { spanOfWords, truthsOf } from './own-set.ts';
import { percent, type Scored } from './score.ts';
import { ownViews, trueEdges } from './weigh-truth.ts';

/** Which counts of a slot are right. */
interface Verdict {
  readonly articles: boolean;
  readonly texts: boolean;
  readonly firm: boolean;
  readonly soft: boolean;
  readonly camps: boolean;
}

const COUNTS = ['articles', 'texts', 'firm', 'soft', 'camps'] as const;

/** Scores the origins of every slot of a part: `exact` where all five counts are right. `find` gives what was found for a slot. */
function score(part: SetStory['part'], find: (slot: TrueSlot) => Origins | undefined): Scored {
  const right: Record<string, number> = Object.fromEntries([...COUNTS, 'exact'].map((name) => [name, 0]));
  const errors: string[] = [];
  let all = 0;
  for (const truth of truthsOf(part))
    for (const slot of truth.slots) {
      all++;
      const origins = find(slot);
      const verdict = origins ? verdictOf(truth, slot, origins) : undefined;
      const wrong = COUNTS.filter((name) => !verdict?.[name]);
      for (const name of COUNTS) if (verdict?.[name]) right[name] = (right[name] ?? 0) + 1;
      if (wrong.length === 0) right.exact = (right.exact ?? 0) + 1;
      else errors.push(lineOf(slot, origins, wrong));
    }
  const shares = ['exact', ...COUNTS].map((name) => [name, percent(right[name] ?? 0, all)]);
  return { figures: { ...Object.fromEntries(shares), slots: all }, errors };
}

const lineOf = (slot: TrueSlot, origins: Origins | undefined, wrong: readonly string[]): string =>
  [
    slot.event,
    slot.slot,
    JSON.stringify(slot.value),
    origins ? wrong.join(' ') : 'not found',
    `truly ${slot.articles} ${slot.textOrigins} [${slot.firm.join(', ')}] ${slot.soft} [${slot.camps.join(', ')}]`,
    ...(origins
      ? [
          `said ${origins.count.articles.join(' ')} | ${origins.count.texts.length} [${origins.count.firm.join(', ')}] ${origins.count.soft.length} [${[...new Set(origins.camps.values())].join(', ')}]`,
        ]
      : []),
  ].join('\t');

/** Firm sources compare by every name under which they may be counted; camps by number and by whether one is outside. */
function verdictOf(truth: StoryTruth, slot: TrueSlot, { count, camps, tellers }: Origins): Verdict {
  const called = new Map(
    tellers.flatMap(({ speakers }) => [...speakers.values()].map(({ name, names }) => [name, names] as const)),
  );
  const isOne = (found: string, name: string): boolean =>
    [found, ...(called.get(found) ?? [])].some((a) =>
      [name, ...(truth.alsoNamed?.[name] ?? [])].some((b) => isLike(nameWords(a), nameWords(b))),
    );
  const found = new Set(camps.values());
  return {
    articles: count.articles.length === slot.articles,
    texts: count.texts.length === slot.textOrigins,
    firm:
      count.firm.length === slot.firm.length &&
      slot.firm.every((name) => count.firm.filter((one) => isOne(one, name)).length === 1),
    soft: count.soft.length === slot.soft,
    camps: found.size === slot.camps.length && found.has('outside') === slot.camps.includes('outside'),
  };
}

const isLike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => saysAll(a, b) || saysAll(b, a);

/**
 * Origins given who tells each value where: what is scored is to whom each article gives it, who is one source with
 * whom, camps and counts.
 */
export function givenTellers(part: SetStory['part'], materials: ReadonlyMap<string, Material>): Scored {
  const views = ownViews(materials);
  const edges = trueEdges(part, views);
  const found = new Map<TrueSlot, Origins>();
  for (const { events } of truthsOf(part))
    for (const event of events) {
      const slots = truthsOf(part)
        .flatMap((truth) => truth.slots)
        .filter((slot) => slot.event === event.id);
      const about = new Map(
        event.accounts.map(({ article, words }) => [article, words.map((one) => spanOfWords(article, one))]),
      );
      const heard = slots.map((slot) =>
        slot.told.map(({ article, words }) => {
          const view = views.get(article) as ArticleView;
          const places = [spanOfWords(article, words), ...repeated(view, slot, about.get(article) ?? [])];
          const sayings = { places, about: about.get(article) ?? [] };
          return { view, sayings, voices: voicesOf(view, sayings) };
        }),
      );
      const named = heard
        .flat()
        .flatMap(({ view, voices }) => voices.flatMap((voice) => (voice.kind === 'named' ? [{ view, voice }] : [])));
      const articles = new Set([...about.keys(), ...slots.flatMap(({ told }) => told.map(({ article }) => article))]);
      const circle = circleOf(
        named,
        [],
        [...articles].map((id) => views.get(id) as ArticleView),
      );
      for (const [n, slot] of slots.entries()) found.set(slot, originsOf(heard[n] ?? [], edges, circle));
    }
  const byKey = new Map([...found].map(([slot, origins]) => [keyOf(slot), origins]));
  return score(part, (slot) => byKey.get(keyOf(slot)));
}

const keyOf = ({ event, slot, of, value }: TrueSlot): string => JSON.stringify([event, slot, of, value]);

/** Where the article gives the value again: a title, a lead. */
const repeated = ({ reading }: ArticleView, { slot, value }: TrueSlot, about: readonly Span[]): readonly Span[] => {
  if (slot === 'occurrence') return about;
  if (typeof value === 'string') return [];
  const [least, most] = value;
  return reading.figures
    .filter((figure) => figure.measure === slot && figure.least === least && figure.most === most)
    .map(({ span }) => span);
};

/** Origins of values that were found in what was weighed. */
export function foundOrigins(
  part: SetStory['part'],
  weighed: ReadonlyMap<string, Weighed>,
  views: ReadonlyMap<string, ArticleView>,
): Scored {
  return score(part, (slot) => {
    const values = weighed.get(slot.event)?.values ?? [];
    const fitting = values
      .filter((value) => value.slot === measureOf(slot.slot) && fits(value, slot))
      .map((value) => ({ value, told: toldAt(value, slot, views) }))
      .filter(({ told, value }) => told > 0 || value.value.kind === 'happened')
      .sort((a, b) => b.told - a.told);
    return fitting[0]?.value.origins;
  });
}

/** Slots that readings have; what writers call otherwise ("released", "trucks") is counted as `other`. */
const READ: ReadonlySet<string> = new Set<Slot>([
  ...(['occurrence', 'doer', 'target', 'place', 'when', 'killed', 'injured', 'detained', 'displaced'] as const),
  ...(['captured', 'strength', 'strikes', 'money', 'other'] as const),
]);

const measureOf = (slot: string): string => (READ.has(slot) ? slot : 'other');

function fits({ value }: WeighedValue, slot: TrueSlot): boolean {
  if (value.kind === 'figure')
    return typeof slot.value !== 'string' && value.least === slot.value[0] && value.most === slot.value[1];
  if (value.kind === 'days') return typeof slot.value === 'string' && daysOf(slot.value)?.join() === value.days.join();
  return value.kind !== 'denied';
}

/** In how many articles the value stands in the sentence in which the truth has it; a number anywhere in them. */
const toldAt = ({ given, value }: WeighedValue, { told }: TrueSlot, views: ReadonlyMap<string, ArticleView>): number =>
  told.filter(({ article, words }) => {
    const [start, end] = sentenceOf(views.get(article) as ArticleView, spanOfWords(article, words)[0]);
    return given.some(
      (one) =>
        one.article === article && (value.kind === 'figure' || one.places.some(([at]) => at >= start && at < end)),
    );
  }).length;

/** Conflicts of figures, days, places and doers that were found in what was weighed; claims and their denials are scored by themselves. */
export function conflictScore(
  part: SetStory['part'],
  weighed: ReadonlyMap<string, Weighed>,
  materials: ReadonlyMap<string, Material>,
): Scored {
  let [told, right, wanted, found] = [0, 0, 0, 0];
  const errors: string[] = [];
  const publishedOf = (id: string): string | undefined => materials.get(id)?.reading.published?.value;
  for (const truth of truthsOf(part)) {
    const conflicts = truth.findings.filter(
      ({ relation, about }) => relation === 'conflict' && about !== 'claim-denial',
    );
    const met = new Set<StoryTruth['findings'][number]>();
    for (const { id } of truth.events) {
      const seen = weighed.get(id);
      for (const finding of seen ? findingsOf(seen, publishedOf) : []) {
        // A deed and its denial are scored with claims and denials.
        if (finding.relation !== 'conflict' || finding.slot === 'occurrence') continue;
        told++;
        const about = finding.between[0].value.kind === 'figure' ? 'figures' : finding.slot;
        const [x, y] = finding.between;
        const meets = conflicts.find(({ between, about: on, values, event }) => {
          if (on !== about || (event !== undefined && event !== id)) return false;
          const [a, b] = between.map((side) => [side, ...(side.or ?? [])]);
          const [p, q] = values ?? [];
          return a && b && ((gives(x, a, p) && gives(y, b, q)) || (gives(x, b, q) && gives(y, a, p)));
        });
        if (meets) right++;
        if (meets) met.add(meets);
        else errors.push([id, finding.slot, 'wrong', x.key, y.key, finding.rule].join('\t'));
      }
    }
    for (const conflict of conflicts.filter(({ optional }) => !optional)) {
      wanted++;
      if (met.has(conflict)) found++;
      else
        errors.push(
          [conflict.event, conflict.about, 'missed', ...conflict.between.map(({ words }) => words)].join('\t'),
        );
    }
  }
  const figures = { 'conflicts P': percent(right, told), 'conflicts R': percent(found, wanted), conflicts: wanted };
  return { figures, errors };
}

type Side = readonly { readonly article: string; readonly words: string }[];

/** The value is given where the truth has it, or is the very figure that the truth names there. */
function gives(
  { given, value }: WeighedValue,
  side: Side,
  figure: readonly [number, number | null] | undefined,
): boolean {
  if (value.kind === 'figure' && figure) return value.least === figure[0] && value.most === figure[1];
  return side.some(({ article, words }) => {
    const [start, end] = spanOfWords(article, words);
    return given.some(
      (one) => one.article === article && one.places.some((place) => place[0] < end + 3 && start < place[1] + 3),
    );
  });
}
