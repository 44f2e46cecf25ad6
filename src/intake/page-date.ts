import { type Block, readBlocks } from './block.ts';
import { dayInPath, edtfOf, findDays } from './day.ts';
import type { Declared } from './document.ts';
import type { PageDocument } from './dom.ts';
import type { JsonLd } from './jsonld.ts';
import type { MetaReader } from './meta.ts';

/** Where and when a page was taken, and what else helps to read its dates. */
export interface DateAround {
  readonly url: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly received: string;
}

const EARLIEST = '1995-01-01';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'og:published_time',
  'datepublished',
  'date.published',
  'published_time',
  'publish_date',
  'publish-date',
  'published_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'article:created',
  'article_date_original',
  'displaydate',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'ptime',
  'rnews:datepublished',
  'datecreated',
  'bt:pubdate',
  'date',
];
const CHANGED_TAGS = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'];

/**
 * The day a page says it was published, from the surest field that gives one: JSON-LD, meta tags, microdata, the
 * address, time elements, elements named for dates, changed-time tags, the text around the heading. The printed local
 * day is kept, never turned into UTC. Nothing when no field gives a day between 1995 and the receipt.
 */
export function findPageDate(
  page: PageDocument,
  linked: JsonLd,
  meta: MetaReader,
  around: DateAround,
): Declared | undefined {
  const fits = (day: string): boolean => day >= EARLIEST && day <= dayAfter(around.received);
  for (const candidate of candidates(page, linked, meta, around)) {
    const day = candidate && dayIn(candidate.value, around.language, fits);
    if (day !== undefined) return { value: day, from: candidate?.from ?? '' };
  }
  return undefined;
}

/** One day of grace: the clock of the outlet may be ahead of ours. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function* candidates(
  page: PageDocument,
  linked: JsonLd,
  meta: MetaReader,
  around: DateAround,
): Iterable<Declared | undefined> {
  if (linked.published !== undefined) yield { value: linked.published, from: 'jsonld.datePublished' };
  for (const tag of PUBLISHED_TAGS) yield meta(tag);
  yield* elements(page, '[itemprop~="datePublished"], time[pubdate], abbr.published', ['datetime', 'content', 'title']);
  for (const url of [around.url, around.canonical]) {
    const day = url === undefined ? undefined : dayInPath(url);
    if (day !== undefined) yield { value: day, from: 'url' };
  }
  yield* elements(page, 'article time, main time', ['datetime']);
  yield* elements(page, 'time', ['datetime']);
  yield* named(page);
  for (const tag of CHANGED_TAGS) yield meta(tag);
  yield* aroundHeading(page);
}

function* elements(page: PageDocument, selector: string, attributes: readonly string[]): Iterable<Declared> {
  for (const element of page.querySelectorAll(selector)) {
    const values = [...attributes.map((each) => element.getAttribute(each)), element.textContent];
    const from = element.getAttribute('itemprop') ?? (/time/.test(selector) ? 'time' : selector);
    for (const value of values) if (value) yield { value, from };
  }
}

/** Short elements whose class or id says that a date stands in them. */
function* named(page: PageDocument): Iterable<Declared> {
  const parts = ['date', 'Date', 'byline', 'meta', 'datum', 'info', 'publish', 'time', 'posted', 'fecha'];
  const selector = parts.map((part) => `[class*="${part}"],[id*="${part}"]`).join(',');
  let looked = 0;
  for (const element of page.querySelectorAll(selector)) {
    if (++looked > 400) return;
    const text = element.textContent ?? '';
    if (text.length < 400 && text.trim().length < 160) yield { value: text, from: 'named element' };
  }
}

/** The blocks from just before the first heading to some 1,500 characters behind it. */
function* aroundHeading(page: PageDocument): Iterable<Declared> {
  const heading = page.querySelector('h1');
  const title = heading ? readBlocks(heading)[0]?.text : undefined;
  if (!page.body || title === undefined) return;
  const blocks: Block[] = readBlocks(page.body);
  const at = blocks.findIndex(({ text }) => text === title);
  let size = 0;
  for (let i = Math.max(0, at - 2); at >= 0 && i < blocks.length && size < 1500; i++) {
    const text = blocks[i]?.text ?? '';
    size += text.length;
    if (text.length < 300) yield { value: text, from: 'text beside the heading' };
  }
}

/** The first day in a value that fits; the language decides the order of an all-numeric day. */
function dayIn(value: string, language: string | undefined, fits: (day: string) => boolean): string | undefined {
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}|\s|$)/.exec(value);
  const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : value.slice(0, 400);
  for (const day of findDays(orderNumeric(text, language))) {
    const edtf = edtfOf(day);
    if (edtf !== undefined && fits(edtf)) return edtf;
  }
  return undefined;
}

/** Writes 03/04/2024 as 2024-03-04 for pages in American English, as 2024-04-03 where the day comes first. */
function orderNumeric(text: string, language: string | undefined): string {
  if (language === undefined || /^en$/i.test(language)) return text;
  const monthFirst = /^en[-_]us$/i.test(language);
  return text.replace(/(?<!\d)(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, (whole, a, _sign, b, year) => {
    const [month, day] = monthFirst ? [a, b] : [b, a];
    return Number(month) > 12 ? whole : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}
