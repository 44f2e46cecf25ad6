import type { Days } from '../../link/days.ts';
import type { WeighedValue } from './incident.ts';

/** A value in words, for a table: "54", "at least 47", "2025-03-03", a name. */
export function valueWords({ value, name }: WeighedValue): string {
  switch (value.kind) {
    case 'happened':
      return 'happened';
    case 'denied':
      return 'did not happen';
    case 'figure':
      return figureWords(value.least, value.most);
    case 'days':
      return daysWords(value.days);
    case 'place':
      return value.name;
    case 'sort':
      return value.sort === 'civil' ? 'civilian' : 'military';
    case 'men':
      return value.words;
    case 'party':
      return name ?? value.voice.words;
    default:
      return value satisfies never;
  }
}

function figureWords(least: number, most: number | null): string {
  if (most === null) return `at least ${least}`;
  if (least === most) return String(least);
  return least === 0 ? `up to ${most}` : `${least} to ${most}`;
}

const daysWords = ([first, last]: Days): string => (first === last ? first : `${first} to ${last}`);

/** Of whom a figure counts, where its words set them apart. */
export function groupWords({ value }: WeighedValue): string | undefined {
  if (value.kind !== 'figure') return undefined;
  const words = [
    value.who,
    value.side === null ? null : `of ${value.side}`,
    value.scope === 'part' ? 'a part' : null,
    value.scope === 'more' ? 'more' : null,
  ];
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? undefined : said.join(', ');
}
