import { citeOf } from '../../core/cite.ts';
import type { LineageCredit, LineageEdge, LineageText, SharedPassage } from '../../core/lineage.ts';
import { overlaps } from '../../core/span.ts';
import { type Days, dayAfter, daysOf } from '../days.ts';
import { outletKey, outletKeys } from './credit.ts';
import { fitsCredit } from './credit-fit.ts';
import { type Comer, type Descent, descentOf, isCopied } from './descent.ts';
import { imprintOf } from './imprint.ts';
import { overlapOf, passagesOf } from './overlap.ts';
import { compareFingerprints, type Fingerprint, fingerprintOf, isTranslation } from './translation.ts';

/** The rules by which an edge is drawn; the version is raised by hand when one may decide otherwise. */
const VERSION = '1';

/** A text made ready for comparing, once for all its pairs. */
export interface Prepared {
  readonly text: LineageText;
  readonly comer: Comer;
  /** Made when it is asked for: among texts of one language nobody does. */
  readonly fingerprint: () => Fingerprint;
  readonly days?: Days;
}

/** Makes a text ready for comparing. */
export function prepare(text: LineageText): Prepared {
  const days = daysOf(text.published?.value);
  let marks: Fingerprint | undefined;
  return {
    text,
    comer: {
      imprint: imprintOf(text.id, text.text, text.quotes),
      order: text.revision,
      ...(days === undefined ? {} : { since: days[0], until: days[1] }),
    },
    fingerprint: () => {
      marks ??= fingerprintOf(text.id, text.language, text.text);
      return marks;
    },
    ...(days === undefined ? {} : { days }),
  };
}

/**
 * Whence a text comes: the texts among `others` that it was made from, else the one it is a translation of, and the
 * outlets it credits. Gives the same whatever the order of `others`.
 */
export function parentsOf(child: Prepared, others: readonly Prepared[]): LineageEdge[] {
  const near = others.filter(({ text }) => text.id !== child.text.id).sort((a, b) => a.comer.order - b.comer.order);
  const copied = copies(child, near);
  const made = copied.length > 0 ? copied : translations(child, near);
  return [...made, ...credits(child, near, made)];
}

/** The same, as far as it tells whence alone: which texts and outlets, and how the text was made from them. */
export function whenceOf(child: Prepared, others: readonly Prepared[]): Pick<LineageEdge, 'parent' | 'type'>[] {
  // What was taken over word for word is asked for by credits alone.
  if (child.text.credits.length > 0) return parentsOf(child, others);
  const near = others.filter(({ text }) => text.id !== child.text.id).sort((a, b) => a.comer.order - b.comer.order);
  const found = descentAmong(child, near);
  return found.length > 0 ? found : translations(child, near);
}

const descentAmong = (child: Prepared, others: readonly Prepared[]): Descent[] =>
  descentOf(
    child.comer,
    others.map(({ comer }) => comer),
  );

function copies(child: Prepared, others: readonly Prepared[]): LineageEdge[] {
  return descentAmong(child, others).map(({ parent, overlap, back, type, by }) => {
    const other = others.find(({ text }) => text.id === parent) as Prepared;
    return {
      ...{ child: child.text.id, parent, type, overlap: round(overlap) },
      ...{ back: round(back), by },
      passages: shared(child, other),
      reason: { rule: 'shared-runs', version: VERSION, score: round(overlap), cites: [] },
    };
  });
}

const shared = (child: Prepared, parent: Prepared): SharedPassage[] =>
  passagesOf(child.comer.imprint, parent.comer.imprint).map(({ from, to }) => ({
    from: citeOf(child.text, from),
    to: citeOf(parent.text, to),
  }));

/** Shares to a thousandth, so that they read the same wherever they are shown. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/** The text in another language that a text renders: the one with which it shares most, since cuts of it share less. */
function translations(child: Prepared, others: readonly Prepared[]): LineageEdge[] {
  const [best] = others
    .filter((other) => other.text.language !== child.text.language && isInTime(child, other))
    .map((other) => ({
      other,
      by: byTime(other, child),
      like: compareFingerprints(child.fingerprint(), other.fingerprint()),
    }))
    .filter(({ other, by, like }) => by && isTranslation(child.fingerprint(), other.fingerprint(), like))
    .sort((a, b) => b.like.shared - a.like.shared || a.other.comer.order - b.other.comer.order);
  if (!best?.by) return [];
  const { other, by, like } = best;
  return [
    {
      ...{ child: child.text.id, parent: other.text.id, type: 'translation' },
      overlap: round(like.shared / child.fingerprint().marks.length),
      back: round(like.shared / other.fingerprint().marks.length),
      ...{ by, passages: [] },
      reason: { rule: 'names-and-figures', version: VERSION, score: round(like.share), cites: [] },
    },
  ];
}

/** What says that one text was out before another; nothing where it was not. */
function byTime(first: Prepared, second: Prepared): 'time' | 'order' | undefined {
  if (first.days && second.days && first.days[1] < second.days[0]) return 'time';
  if (first.days && second.days && second.days[1] < first.days[0]) return undefined;
  return first.comer.order < second.comer.order ? 'order' : undefined;
}

/** How long before a text another one may lie that it renders, or has something from. */
const DAYS_BACK = 21;

/**
 * The outlets it names as where it has something from: their own text where one fits, else the outlet. A text that it
 * was made from goes first, and words that it took over from there are not its own credit.
 */
function credits(child: Prepared, others: readonly Prepared[], made: readonly LineageEdge[]): LineageEdge[] {
  const parents = new Set(made.map(({ parent }) => parent));
  const outlets = new Set(others.flatMap(({ text }) => (parents.has(text.id) ? keysOf(text) : [])));
  return child.text.credits.flatMap((credit): LineageEdge[] => {
    const key = outletKey(credit.outlet);
    if (outlets.has(key) || isTakenOver(credit, made)) return [];
    const own = others.filter((other) => keysOf(other.text).includes(key));
    if (own.some((other) => isCopied(overlapOf(child.comer.imprint, other.comer.imprint)))) return [];
    const [best] = own
      .filter((other) => isInTime(child, other))
      .map((other) => ({ other, fit: fitsCredit(child.text, credit, other.text) }))
      .filter(({ fit }) => fit !== undefined)
      .sort((a, b) => (b.fit as number) - (a.fit as number) || b.other.comer.order - a.other.comer.order);
    if (!best && !credit.sure) return [];
    return [
      {
        ...{ child: child.text.id, parent: best ? best.other.text.id : `outlet:${credit.outlet}`, type: 'credit' },
        ...{ overlap: 0, back: 0, passages: [] },
        reason: {
          rule: `credit-${credit.form}`,
          version: VERSION,
          ...(best ? { score: round(best.fit as number) } : {}),
          cites: credit.span ? [citeOf(child.text, credit.span)] : [],
        },
      },
    ];
  });
}

/** Whether a text names the outlet of another as where it has something from. */
export const isCredited = (child: Prepared, other: Prepared): boolean =>
  child.text.credits.some(({ outlet }) => keysOf(other.text).includes(outletKey(outlet)));

const keysOf = ({ outlet }: LineageText): string[] => (outlet === undefined ? [] : outletKeys(outlet));

const isTakenOver = ({ span }: LineageCredit, made: readonly LineageEdge[]): boolean =>
  span !== undefined && made.some(({ passages }) => passages.some(({ from }) => overlaps(from.span, span)));

/** Not later than the text that names it, and not long before; a text without a day may be. */
function isInTime(child: Prepared, other: Prepared): boolean {
  if (!child.days || !other.days) return true;
  return other.days[0] <= child.days[1] && child.days[0] <= dayAfter(other.days[1], DAYS_BACK);
}
