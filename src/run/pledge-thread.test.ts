import { expect, test } from 'vitest';
import { PLEDGE_STORIES, type StoryArticle } from '../../test/golden/pledges.ts';
import type { Material } from '../core/material.ts';
import { overlaps, type Span } from '../core/span.ts';
import { capture } from '../intake/capture.ts';
import { pledgesOf } from '../weigh/pledge/pledge.ts';
import { readArticle } from './pipeline.ts';
import { loadPledgeTables } from './pledge-tables.ts';
import { loadResources } from './resources.ts';

interface Marked {
  readonly side: 'for' | 'against';
  readonly span: Span;
}

/** The text without its marks, and where they stood. */
function unmarked(text: string): { plain: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: mark, 1: sign, 2: word = '', index } of text.matchAll(/\[([+-])([^\]]*)\]/g)) {
    plain += text.slice(from, index);
    marks.push({ side: sign === '+' ? 'for' : 'against', span: [plain.length, plain.length + word.length] });
    plain += word;
    from = index + mark.length;
  }
  return { plain: plain + text.slice(from), marks };
}

async function materialOf(id: string, { day, title, text }: StoryArticle) {
  const { plain, marks } = unmarked(`${title}\n\n${text}`);
  const given = { id, outlet: 'River Post', published: day };
  const arrival = { how: 'file', file: id, form: 'text', clean: true, at: new Date(0), given } as const;
  const reading = await readArticle(capture(new TextEncoder().encode(plain), arrival), await loadResources());
  const material: Material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  return { material, marks };
}

test.each(PLEDGE_STORIES)(
  'beside a promise stand the acts that belong to it, and no others: $name',
  async ({ articles }) => {
    const told = await Promise.all(articles.map((article, n) => materialOf(`a${n}`, article)));
    const materials = told.map(({ material }) => material);
    const items = pledgesOf(materials, await loadPledgeTables(), new Set(['a0'])).flatMap(({ thread }) => thread);
    const marksOf = (article: string): Marked[] => told[Number(article.slice(1))]?.marks ?? [];
    const found = items.map(({ article, side, sentence }) => {
      const there = marksOf(article).some((mark) => mark.side === side && overlaps(mark.span, sentence));
      return `${article} ${side}${there ? '' : ', at another sentence'}`;
    });
    const marked = told.flatMap(({ marks }, n) => marks.map(({ side }) => `a${n} ${side}`));
    expect([...new Set(found)].sort()).toEqual([...new Set(marked)].sort());
  },
);
