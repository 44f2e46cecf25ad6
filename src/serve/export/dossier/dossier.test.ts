import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { StatementRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { scriptJson, withData } from '../bundle.ts';
import { makeDossier } from './dossier.ts';
import { asHtml, html } from './html.ts';
import { asMarkdown, escapeMarkdown } from './markdown.ts';

const SENTENCE = 'The mayor denied that *shots* were fired.';
const cite = (start: number, quote: string) => ({ article: '1f', span: [start, start + quote.length] as const, quote });

const row: StatementRow = {
  id: '1f.s10',
  article: '1f',
  outlet: 'Valley Voice',
  reported: '2024-12-16',
  sentence: cite(0, SENTENCE),
  act: 'deny',
  quote: 'indirect',
  stance: 'neutral',
  hedge: false,
  anonymous: false,
  source: [{ text: 'The mayor', actor: 'mayor', name: 'Mayor of Talin', cite: cite(0, 'The mayor') }],
  cue: [cite(10, 'denied')],
  content: [cite(17, 'that *shots* were fired')],
  chain: [],
};

const page = <Row>(rows: readonly Row[]) => ({ rows, total: rows.length });
const article = { id: '1f', outlet: 'Valley Voice', language: 'en', words: 7, actors: 1, statements: 1, events: 0 };
const source = {
  summary: async () => ({
    ledger: 'x',
    store: 'pglite',
    articles: 3,
    unread: 1,
    outlets: 2,
    actors: 0,
    statements: 2,
    events: 0,
    setAside: 0,
    sample: true,
  }),
  articles: async () => page([{ ...article, setAside: 0, capturedAt: '2024-12-17T00:00:00Z', opening: 'The mayor' }]),
  actors: async () => page([]),
  incidents: async () => page([]),
  pledges: async () => page([]),
  denials: async () => page([]),
  conflicts: async () => page([]),
  async *lines() {},
  events: async () => page([]),
  statements: async () => page([row, { ...row, id: '1f.s11' }]),
} as unknown as Source;

test('a dossier says what it rests on, that it is unreviewed and that the sample is invented', async () => {
  const text = asMarkdown(await makeDossier(source));
  expect(text).toContain('3 articles from 2 known outlets, 1 of them kept unread');
  expect(text).toContain('read by machine');
  expect(text).toContain('invented');
});

test('each line of a dossier is attributed and has a footnote with its sentence; one sentence has one footnote', async () => {
  const lines = asMarkdown(await makeDossier(source)).split('\n');
  const told = lines.filter((line) => line.startsWith('- 2024'));
  expect(told).toHaveLength(2);
  for (const line of told)
    expect(line).toMatch(/reported by Valley Voice: according to it, Mayor of Talin denied: .*\[\^1\]$/);
  const notes = lines.filter((line) => line.startsWith('[^'));
  expect(notes).toEqual([
    '[^1]: Valley Voice; article 1f, characters 0 to 41: “The mayor denied that \\*shots\\* were fired.”',
  ]);
});

test('a dossier says which outlet reported a statement first, or that nobody can tell', async () => {
  const saying = { id: '1f.s10', articles: 2, outlets: 2, first: true };
  const told = async (first: StatementRow, other: StatementRow): Promise<string[]> => {
    const text = asMarkdown(
      await makeDossier({ ...source, statements: async () => page([first, other]) } as unknown as Source),
    );
    return text.split('\n').flatMap((line) => /; (reported by .*) \[\^1\]$/.exec(line)?.[1] ?? []);
  };
  const many = 'reported by 2 articles of 2 known outlets';
  const later = {
    ...row,
    id: '2a.s10',
    outlet: 'Coast Daily',
    reported: '2024-12-17',
    saying: { ...saying, first: false },
  };
  expect(await told({ ...row, saying }, later)).toEqual([
    `${many}, this first`,
    `${many}, first by Valley Voice, 2024-12-16`,
  ]);
  const shared = { ...saying, shared: true };
  expect(await told({ ...row, saying: shared }, { ...later, saying: shared })).toEqual([
    `${many}, this among the first`,
    `${many}, this among the first`,
  ]);
  const undated = { ...saying, first: false };
  expect(await told({ ...row, saying: undated }, { ...later, saying: undated })).toEqual([many, many]);
});

test('text from an article cannot work as Markdown or HTML', () => {
  expect(escapeMarkdown('<img src=x> [a](b) `c`\n# d')).toBe('\\<img src=x\\> \\[a\\](b) \\`c\\` \\# d');
});

test('the data of a bundle cannot close its script, and stands before the workbench', () => {
  expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}');
  expect(withData('<body><!-- bundle --><script defer src="x.js"></script>')).toBe(
    '<body><script src="./data.js"></script><script defer src="x.js"></script>',
  );
  expect(withData('<script src="x.js">')).toMatch(/data\.js"><\/script>\s*<script src="x\.js">/);
});

test('the page of a dossier leads from each line to its sentence and back, and asks for nothing from elsewhere', async () => {
  const { document } = new JSDOM(asHtml(await makeDossier(source))).window;
  const told = [...document.querySelectorAll('li')].filter((line) => line.textContent.startsWith('2024'));
  expect(told).toHaveLength(2);
  for (const line of told) {
    const links = [...line.querySelectorAll('sup a')];
    expect(links).toHaveLength(1);
    const note = document.querySelector(links[0]?.getAttribute('href') ?? '');
    expect(note?.querySelector('q')?.textContent).toBe(SENTENCE);
    const back = note?.querySelector('a[href^="#mark"]')?.getAttribute('href') ?? '';
    expect(told[0]?.contains(document.querySelector(back))).toBe(true);
  }
  expect(document.querySelectorAll('script, link, img, [src]')).toHaveLength(0);
});

test('every told line of a dossier rests on at least one sentence', async () => {
  const { blocks } = await makeDossier(source);
  const rows = blocks.flatMap((block) => (block.kind === 'told' ? block.rows : []));
  expect(rows.length).toBeGreaterThan(0);
  for (const { cites } of rows) expect(cites.length).toBeGreaterThan(0);
});

test('text from an article cannot work as HTML', () => {
  expect(html('<b a="1">&\n')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
});
