import type { Material } from '../core/material.ts';
import { type Page, pageOf } from '../weigh/denial/page.ts';

/** Texts of so many letters together stay at hand as pages: some thousand articles. */
const MOST = 4_000_000;

/** Makes an article into a page. */
export type MakePage = (material: Material) => Page;

/** Makes articles into pages as denials look for their claims, each once as long as its actors stand for the same. */
export function keepPages(most = MOST): MakePage {
  const kept = new Map<string, { readonly actors: string; readonly page: Page }>();
  let letters = 0;
  return (material) => {
    const { id, text } = material.reading;
    const actors = JSON.stringify([...material.actors]);
    const known = kept.get(id);
    const page = known?.actors === actors ? known.page : pageOf(material);
    letters += known ? 0 : text.length;
    kept.delete(id);
    kept.set(id, { actors, page });
    for (const [oldest, { page }] of kept) {
      if (letters <= most) break;
      letters -= page.material.reading.text.length;
      kept.delete(oldest);
    }
    return page;
  };
}
