import { readWhen } from './edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF value in words: "16 December 2024", "about 2011", "7 to 8 December 2024"; what it cannot say stays as is. */
export function sayWhen(edtf: string): string {
  if (!readWhen(edtf)) return edtf;
  const set = /^[[{](.+)[\]}]$/.exec(edtf);
  if (set) return (set[1] as string).split(',').filter(Boolean).map(sayPoint).join(' or ');
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return sayPoint(first);
  if (first === last) return sayPoint(first);
  if (first === '' || first === '..') return `until ${sayPoint(last)}`;
  if (last === '' || last === '..') return `since ${sayPoint(first)}`;
  return `${shorten(first, last)} to ${sayPoint(last)}`;
}

/** Leaves out of the first date what the second one repeats. */
function shorten(first: string, last: string): string {
  const said = sayPoint(first);
  if (/[?~%]/.test(first)) return said;
  if (first.length === 10 && first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)));
  return first.slice(0, 4) === last.slice(0, 4) ? said.replace(` ${first.slice(0, 4)}`, '') : said;
}

function sayPoint(value: string): string {
  const plain = value.replaceAll(/[?~%]/g, '');
  const about = value.includes('~') || value.includes('%') ? 'about ' : '';
  const doubt = value.includes('?') || value.includes('%') ? ' (uncertain)' : '';
  return `${about}${sayPlain(plain)}${doubt}`;
}

function sayPlain(plain: string): string {
  const [date = '', time] = plain.split('T');
  const [year = '', month, day] = date.split('-');
  const clock = time ? `, ${time.slice(0, 5)}` : '';
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (year.includes('X')) return `some year in ${year}`;
  if (!month || month === 'XX') return year;
  if (SEASONS[month]) return `${SEASONS[month]} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return !day || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}${clock}`;
}
