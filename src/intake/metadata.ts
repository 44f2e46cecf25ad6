import type { Declared, Page } from './document.ts';
import type { PageDocument } from './dom.ts';
import { readJsonLd } from './jsonld.ts';
import { declared, type MetaReader, readMeta } from './meta.ts';
import { findPageDate } from './page-date.ts';

/** What a page declares about itself: everything of a page but its text. */
export type Metadata = Pick<Page, 'title' | 'byline' | 'outlet' | 'published' | 'url' | 'language'>;

/** Where the page was taken from and when, as far as known. */
export interface Around {
  readonly url: string | undefined;
  /** Day of receipt, YYYY-MM-DD: no article is published after it. */
  readonly received: string;
}

/** Reads title, byline, outlet, publication date, canonical address and language; what is not declared is absent. */
export function readMetadata(page: PageDocument, around: Around): Metadata {
  const meta = readMeta(page);
  const linked = readJsonLd(page);
  const outlet =
    meta('og:site_name') ??
    declared(linked.publisher, 'jsonld.publisher') ??
    meta('application-name', 'publisher', 'dc.publisher', 'citation_journal_title');
  const language =
    declared(page.documentElement?.getAttribute('lang'), 'html.lang') ??
    declared(linked.language, 'jsonld.inLanguage') ??
    meta('og:locale', 'content-language', 'dc.language');
  const url = canonical(page, meta, linked.url, around.url);
  const published = findPageDate(page, linked, meta, {
    ...around,
    language: language?.value,
    canonical: url?.value,
  });
  return {
    ...put('title', findTitle(page, meta, linked.headline)),
    ...put('byline', findAuthor(page, meta, linked.authors)),
    ...put('outlet', outlet),
    ...put('published', published),
    ...put('url', url),
    ...put('language', language),
  };
}

const put = <K extends string>(key: K, value: Declared | undefined): { [P in K]?: Declared } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: Declared };

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The heading of the page when the declared titles confirm it, else the best declared title. */
function findTitle(page: PageDocument, meta: MetaReader, headline: string | undefined): Declared | undefined {
  const titles = [
    declared(headline, 'jsonld.headline'),
    meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'),
    declared(page.querySelector('title')?.textContent, 'title'),
  ].filter((each) => each !== undefined);
  const headings = [...page.querySelectorAll('h1')].flatMap((h1) => declared(h1.textContent, 'h1') ?? []);
  const confirmed = headings.find((heading) => {
    const words = fold(heading.value);
    return words.split(' ').length >= 3 && titles.some((title) => fold(title.value).includes(words));
  });
  return confirmed ?? titles[0] ?? (headings.length === 1 ? headings[0] : undefined);
}

function findAuthor(page: PageDocument, meta: MetaReader, authors: readonly string[]): Declared | undefined {
  const names = authors.filter(isName);
  if (names.length > 0) return { value: names.join(', '), from: 'jsonld.author' };
  for (const tag of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'citation_author',
  ]) {
    const value = meta(tag);
    if (value && isName(value.value)) return value;
  }
  for (const selector of [
    '[rel~="author"]',
    '[itemprop~="author"] [itemprop="name"]',
    '[itemprop~="author"]',
    '.byline',
    '.author',
  ]) {
    const found = [...page.querySelectorAll(selector)].flatMap((each) => declared(each.textContent, selector) ?? []);
    const first = found.find(({ value }) => isName(value.replace(/^by:? /i, '')));
    if (first) return first;
  }
  return undefined;
}

/** Short, no address, and written like names are. */
const isName = (value: string): boolean =>
  value.length <= 120 &&
  /\p{L}{2}/u.test(value) &&
  !/https?:|www\.|@\w+\.|\d{4}/.test(value) &&
  value.split(/\s+/).length <= 14;

/** The address a page gives itself, believed only where it is one of the site it was taken from. */
function canonical(
  page: PageDocument,
  meta: MetaReader,
  linked: string | undefined,
  given: string | undefined,
): Declared | undefined {
  const claims = [
    declared(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'link.canonical'),
    meta('og:url'),
    declared(linked, 'jsonld.url'),
  ];
  return claims.find((claim) => {
    if (!claim || !URL.canParse(claim.value) || !/^https?:/i.test(claim.value)) return false;
    return (
      given === undefined || !URL.canParse(given) || sameSite(new URL(claim.value).hostname, new URL(given).hostname)
    );
  });
}

/** Second-level names under which anybody may register, so that three parts make a site. */
const OPEN_SECOND = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv|blogspot|github|wordpress)$/;

/** True when two host names belong to one registrable domain, as far as their form tells. */
function sameSite(a: string, b: string): boolean {
  const site = (host: string): string => {
    const parts = host.toLowerCase().split('.');
    const short = parts.length > 2 && OPEN_SECOND.test(parts.at(-2) ?? '');
    return parts.slice(short ? -3 : -2).join('.');
  };
  return site(a) === site(b);
}
