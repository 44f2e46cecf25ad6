import type { Published } from '../core/reading.ts';
import { dayInPath } from '../intake/day.ts';
import type { Declared } from '../intake/document.ts';
import { type Dateline, datelineDay } from './dateline.ts';
import type { Hint } from './opaque.ts';

interface Note {
  readonly code: string;
  readonly message: string;
}

/** Everything that says when an article was published. */
export interface DateEvidence {
  readonly given?: string;
  readonly declared?: Declared;
  /** The web address as given; many hold the day in their path. */
  readonly url?: string;
  readonly dateline?: Dateline;
  readonly hints: readonly Hint[];
}

/**
 * The publication date with its basis: given, else declared by the page, else stated in a dateline. A dateline
 * without a year counts only where an identifier in the text supplies it. Nothing else is guessed from; what
 * disagrees is noted.
 */
export function findPublished(evidence: DateEvidence): {
  readonly published?: Published;
  readonly notes: readonly Note[];
} {
  const { given, dateline, hints } = evidence;
  const declared = evidence.declared ?? fromPath(evidence.url);
  const stated = dateline && (datelineDay(dateline) ?? yearFromHint(dateline, hints));
  const notes: Note[] = [];
  const hint = hints.find(({ day }) => day !== undefined)?.day;
  const published = choose(given, declared, stated);
  if (!published) {
    if (dateline?.day) note(notes, 'dateline-without-year', 'the dateline gives a day without its year');
    if (hint) note(notes, 'date-hint', `an identifier in the text may mean ${hint}; that alone sets no date`);
    return { notes };
  }
  for (const [value, from] of [
    [declared?.value, declared?.from],
    [stated, 'the dateline'],
  ] as const)
    if (value !== undefined && !agrees(value, published.value))
      note(notes, 'date-conflict', `published ${published.value} (${published.basis}), but ${from} says ${value}`);
  if (published.basis === 'stated' && hint === published.value)
    note(notes, 'date-confirmed', `the dateline and an identifier in the text both give ${hint}`);
  return { published, notes };
}

function fromPath(url: string | undefined): Declared | undefined {
  const day = url === undefined ? undefined : dayInPath(url);
  return day === undefined ? undefined : { value: day, from: 'url' };
}

function choose(
  given: string | undefined,
  declared: Declared | undefined,
  stated: string | undefined,
): Published | undefined {
  if (given !== undefined) return { value: given, basis: 'given' };
  if (declared) return { value: declared.value, basis: 'metadata', from: declared.from };
  return stated === undefined ? undefined : { value: stated, basis: 'stated', from: 'dateline' };
}

function yearFromHint({ day }: Dateline, hints: readonly Hint[]): string | undefined {
  if (!day || day.year !== undefined) return undefined;
  const end = `-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return hints.find((hint) => hint.day?.endsWith(end))?.day;
}

/** Two EDTF values agree when one is the beginning of the other, or an interval holds it. */
function agrees(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [interval, point] = a.includes('/') ? [a, b] : [b, a];
  const [first, last] = interval.split('/');
  return first !== undefined && last !== undefined && point >= first && point.slice(0, last.length) <= last;
}

const note = (notes: Note[], code: string, message: string): void => {
  notes.push({ code, message });
};
