import { marked } from 'marked';
import { parse } from 'yaml';
import { readBlocks } from './block.ts';
import type { Declared, Page } from './document.ts';
import { loadLinkedom } from './dom.ts';
import { checkPublished, checkUrl } from './stated.ts';

/** The text of a Markdown article with block breaks, and what its YAML front matter declares. */
export async function readMarkdown(source: string): Promise<Page> {
  const { fields, body, notes } = splitFrontMatter(source);
  const html = await marked.parse(body, { gfm: true });
  const page = (await loadLinkedom())(`<html><body>${html}</body></html>`);
  const blocks = page.body ? readBlocks(page.body) : [];
  return { ...fields, text: blocks.map(({ text }) => text).join('\n\n'), setAside: [], notes };
}

type Fields = Pick<Page, 'title' | 'byline' | 'outlet' | 'published' | 'url' | 'language'>;

interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
  readonly notes: Page['notes'];
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Takes the front matter off; a block that is no YAML stays in the text, with a note. */
function splitFrontMatter(source: string): FrontMatter {
  const match = FENCE.exec(source);
  if (!match) return { fields: {}, body: source, notes: [] };
  let read: unknown;
  try {
    // The core schema leaves dates as they are written; the other turns them into moments in UTC.
    read = parse(match.groups?.yaml ?? '', { schema: 'core' });
  } catch {
    return { fields: {}, body: source, notes: [{ code: 'front-matter', message: 'the front matter is no YAML' }] };
  }
  if (typeof read !== 'object' || read === null) return { fields: {}, body: source, notes: [] };
  const values = new Map(Object.entries(read).map(([key, value]) => [key.toLowerCase(), words(value)]));
  const notes: { code: string; message: string }[] = [];
  const pick = (...keys: readonly string[]): Declared | undefined => {
    const key = keys.find((each) => values.get(each) !== undefined);
    return key === undefined ? undefined : { value: values.get(key) as string, from: `front matter ${key}` };
  };
  const sound = (value: Declared | undefined, check: (value: string) => string): Declared | undefined => {
    try {
      return value && { ...value, value: check(value.value) };
    } catch (error) {
      notes.push({ code: 'front-matter', message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const fields = {
    title: pick('title', 'headline'),
    byline: pick('author', 'authors', 'byline'),
    outlet: pick('outlet', 'source', 'publisher', 'site', 'publication'),
    published: sound(pick('date', 'published', 'pubdate', 'date_published'), checkPublished),
    url: sound(pick('url', 'link', 'canonical'), checkUrl),
    language: pick('language', 'lang'),
  };
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
  return { fields: present, body: source.slice(match[0].length), notes };
}

/** A value of the front matter as words; lists are joined, nothing for what is neither. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(words)
        .filter((each) => each !== undefined)
        .join(', ') || undefined
    );
  return undefined;
}
