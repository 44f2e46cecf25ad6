import type { PageDocument } from './dom.ts';

/** What a page says about its article in JSON-LD; fields it does not say are absent. */
export interface JsonLd {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly body?: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** Reads every JSON-LD block of a page and gives the first article in them; broken blocks are passed over. */
export function readJsonLd(page: PageDocument): JsonLd {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent ?? ''), things, 0);
  const articles = things.filter((thing) => /Article|Posting|Report|NewsStory/.test(words(thing['@type']).join(' ')));
  const article = articles.find((each) => each.datePublished !== undefined) ?? articles[0];
  if (!article) return { authors: [] };
  const publisher = nameOf(article.publisher, things);
  return {
    authors: [...new Set(list(article.author).flatMap((author) => nameOf(author, things) ?? []))],
    ...field('headline', first(article.headline) ?? first(article.name)),
    ...field('published', first(article.datePublished)),
    ...field('publisher', publisher),
    ...field('language', first(article.inLanguage)),
    ...field('url', first(article.url) ?? first((article.mainEntityOfPage as Thing | undefined)?.['@id'])),
    ...field('body', first(article.articleBody)),
  };
}

const field = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined || value.trim() === '' ? {} : { [key]: value.trim() }) as { [P in K]?: string };

function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault of hand-written blocks.
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

/** No honest block nests deeper. */
const DEEPEST = 8;

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, into, depth + 1);
    return;
  }
  into.push(value as Thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect((value as Thing)[key], into, depth + 1);
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const words = (value: unknown): string[] => list(value).filter((each): each is string => typeof each === 'string');

const first = (value: unknown): string | undefined => words(value)[0];

/** The name of a person or organisation: the words themselves, its `name`, or that of the thing its `@id` points to. */
function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = (Array.isArray(value) ? value[0] : value) as Thing | undefined;
  const own = first(thing?.name);
  if (own !== undefined) return own;
  const id = thing?.['@id'];
  return id === undefined
    ? undefined
    : first(things.find((each) => each['@id'] === id && each.name !== undefined)?.name);
}
