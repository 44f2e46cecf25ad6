import type { Declared } from './document.ts';
import type { PageDocument } from './dom.ts';

/** A declared value without the blanks around it; nothing when nothing is declared. */
export function declared(value: string | null | undefined, from: string): Declared | undefined {
  const trimmed = value?.replace(/\s+/g, ' ').trim() ?? '';
  return trimmed === '' ? undefined : { value: trimmed, from };
}

/** Gives the first of the named meta tags that has content; names are asked in order. */
export type MetaReader = (...names: readonly string[]) => Declared | undefined;

/** Reads the meta tags of a page; of two tags with one name the first counts. */
export function readMeta(page: PageDocument): MetaReader {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((each) => tag.getAttribute(each)).find(Boolean);
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (...names) => {
    for (const name of names) {
      const value = declared(found.get(name), `meta.${name}`);
      if (value) return value;
    }
    return undefined;
  };
}
