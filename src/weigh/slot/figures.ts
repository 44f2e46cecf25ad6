import type { EventClass, Figure, Measure } from '../../core/reading.ts';
import { cut, spanAt } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { type ArticleView, paragraphOf } from '../origin/view.ts';

/** Measures that count people whom a deed befell, and the classes of deeds that have such. */
const BEFALLEN: Partial<Record<Measure, readonly EventClass[]>> = {
  killed: ['ASSAULT'],
  injured: ['ASSAULT'],
  detained: ['COERCE', 'ASSAULT'],
  captured: ['ASSAULT', 'COERCE', 'RETREAT'],
  displaced: ['ASSAULT', 'RETREAT', 'COERCE'],
};

/** Measures that an account may give of itself. */
const COUNTED: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'captured', 'displaced', 'strikes']);

/**
 * The figures of each account of one article: those that its own events count, and those of people whom a deed befell
 * that stand in no event's clause: they belong to the account of their sentence, else to the one told last before them
 * in their paragraph, else, in a title, to the first one told.
 */
export function figuresOf(view: ArticleView, accounts: readonly Telling[]): ReadonlyMap<string, readonly Figure[]> {
  const { reading } = view;
  const taken = new Set(reading.events.flatMap(({ figures }) => figures));
  const found = new Map(
    accounts.map((account) => [account.id, account.figures.filter(({ measure }) => COUNTED.has(measure))]),
  );
  for (const figure of reading.figures) {
    const classes = BEFALLEN[figure.measure];
    if (!classes || taken.has(figure.id)) continue;
    const home = homeOf(
      view,
      figure,
      accounts.filter(({ events }) => events.some((event) => classes.includes(event.class))),
    );
    if (home) found.get(home.id)?.push(figure);
  }
  return found;
}

function homeOf(view: ArticleView, figure: Figure, accounts: readonly Telling[]): Telling | undefined {
  const { reading } = view;
  const [at] = figure.span;
  const triggers = accounts
    .flatMap((account) => account.events.map(({ trigger }) => ({ account, start: trigger[0] })))
    .sort((a, b) => a.start - b.start);
  const inside = ([start, end]: readonly [number, number]) =>
    triggers.filter((one) => one.start >= start && one.start < end);
  const sentence = spanAt(reading.sentences, at);
  const beside = sentence ? inside(sentence) : [];
  if (beside.length > 0) return [...beside].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.account;
  const near = inside(paragraphOf(view, at));
  const before = near.filter(({ start }) => start < at).at(-1);
  if (before) return before.account;
  const [title] = view.paragraphs;
  if (title && at < title[1]) return triggers.find(({ start }) => start > at)?.account;
  return triggers.filter(({ start }) => start < at).at(-1)?.account ?? near[0]?.account;
}

/** To whom those counted belong, by the words: "sailors of Halvor"; nothing where they say it by a pronoun or not. */
export function sideCounted({ reading }: ArticleView, { span, of }: Figure): string | null {
  if (of === null) return null;
  const behind = cut(reading.text, [span[1], span[1] + 80]);
  return (
    new RegExp(`^[^.;,]*?${quoted(of.split(' ').at(-1) ?? of)} of (\\p{Lu}[\\p{L}-]+)`, 'u').exec(behind)?.[1] ?? null
  );
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
