import type { EventClass } from '../../../core/reading.ts';
import type { EventRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { classWords, outletOf, reserveOf, UNREVIEWED } from '../../wording.ts';
import { withoutPrivateNames } from '../convention/privacy.ts';
import { gatherEvents, loadTables, type ToldEvent } from '../convention/story.ts';
import { count, denominator } from '../denominator.ts';
import { escapeHtml } from '../html.ts';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

/**
 * Reported events as the JSON of TimelineJS 3: one slide for each event that has a date, as each article tells it. The format
 * has no mark for uncertain days, so the slide shows the words and the EDTF value instead of a day that nobody told. Names of
 * private persons are withheld. Events without a date are counted on the title slide. TimelineJS takes its texts for HTML.
 */
export async function timelineJs(source: Source): Promise<string> {
  const summary = await source.summary();
  const told = await gatherEvents(source, await loadTables());
  const slides = told.flatMap((one) => slideOf(one) ?? []);
  const undated = told.length - slides.length;
  const invented = summary.sample ? ' The sample story is invented.' : '';
  const timeline = {
    title: {
      text: {
        headline: 'Reported events',
        text: escapeHtml(
          `From ${denominator(summary)}. ${count(slides.length, 'event')} as articles tell them; ` +
            `${count(undated, 'more event')} without a date that can be placed. ${UNREVIEWED}${invented}`,
        ),
      },
    },
    events: slides,
  };
  return `${JSON.stringify(timeline, undefined, 1)}\n`;
}

function slideOf(told: ToldEvent) {
  const { row } = told;
  const dates = datesOf(row.when?.edtf);
  if (!dates) return undefined;
  const reserve = reserveOf(row);
  return {
    ...dates,
    display_date: `${row.when?.edtf} (“${row.when?.cite.quote}”)`,
    unique_id: row.id,
    group: groupOf(row),
    autolink: false,
    text: {
      headline: escapeHtml(classWords(row)),
      text:
        `<p>${escapeHtml(`Reported by ${outletOf(row)}${row.reported ? `, ${row.reported}` : ''}`)}</p>` +
        `<p>“${escapeHtml(withoutPrivateNames(told, row.sentence.span))}”</p>` +
        (reserve === '' ? '' : `<p>${escapeHtml(reserve)}</p>`),
    },
  };
}

/** Slides of one group stand in one row: what is told as done by class, the rest together. */
const groupOf = (row: EventRow): string =>
  row.polarity === 'affirmed' && row.modality === 'happened'
    ? classWords({ ...row, class: row.class as EventClass, mode: '' })
    : 'not told as done';

/** First and last date of an EDTF value, as narrow as it was told; nothing where no half of it is a date. */
function datesOf(edtf: string | undefined): { start_date: TimelineDate; end_date?: TimelineDate } | undefined {
  const halves = (edtf ?? '').split('/').map(dateOf);
  const start = halves[0] ?? halves[1];
  if (!start) return undefined;
  const end = halves[0] && halves[1];
  return { start_date: start, ...(end ? { end_date: end } : {}) };
}

function dateOf(half: string): TimelineDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?(?![\dX-])/.exec(half) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
