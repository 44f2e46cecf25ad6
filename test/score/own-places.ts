import { readFileSync } from 'node:fs';
import type { ToponymUse } from '../../src/core/reading.ts';
import type { PlaceItem } from './places-figures.ts';

/** The parts of our own gold of places. */
export const PLACE_PARTS = ['tune', 'held'] as const;

/** The items of our own gold of places that belong to a part: every third is held. */
export function readPlaceGold(part: (typeof PLACE_PARTS)[number]): PlaceItem[] {
  const file = new URL('gold/places/items.txt', import.meta.url);
  return cutItems(readFileSync(file, 'utf8')).filter(({ id }) => (Number(id) % 3 === 0) === (part === 'held'));
}

/** Reads items with their marks. Throws an `Error` naming the item where a mark cannot be used. */
export function cutItems(text: string): PlaceItem[] {
  return text
    .split(/^= /m)
    .slice(1)
    .map((item) => {
      const [head, ...body] = item.split('\n');
      const [id, source] = (head as string).split(' | ');
      return { id: id as string, ...(source && { source }), ...readMarks(body.join('\n').trim(), id as string) };
    });
}

const MARK = /\[([^\]|]+)(?:\|(-?[\d.]+),(-?[\d.]+))?(?:\|([a-z-]+))?\]/g;
const USES: readonly string[] = ['place', 'government', 'name-part', 'adjective'] satisfies ToponymUse[];

function readMarks(marked: string, id: string): Pick<PlaceItem, 'text' | 'toponyms'> {
  const toponyms: PlaceItem['toponyms'][number][] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, name, lat, lon, use = 'place'] = match as unknown as [string, string, string?, string?, string?];
    if (!USES.includes(use)) throw new Error(`item ${id}: "${use}" is no use of a name`);
    text += marked.slice(at, match.index);
    const start = text.length;
    text += name;
    const point = lat === undefined ? {} : { lat: Number(lat), lon: Number(lon) };
    toponyms.push({ start, end: text.length, ...point, use: use as ToponymUse });
    at = (match.index as number) + whole.length;
  }
  text += marked.slice(at);
  if (/[[\]|]/.test(text)) throw new Error(`item ${id}: a mark cannot be read`);
  return { text, toponyms };
}
