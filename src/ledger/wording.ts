import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Report } from '../core/report.ts';
import { hash } from './hash.ts';
import type { Tx } from './store.ts';
import { plain, wordsOf } from './words.ts';

/** Begins the key that only the very same report has. */
export const PRINT = '=';

/** Under this name a quotation is found whoever said it; nobody named speaks under it too. */
export const ANYBODY = '';

// A statement is found by so many of its words, and a quotation by so many of its runs of six words. Which ones is
// decided by a hash, so that two wordings of one content choose the same of those they share.
const WORDS = 6;
const RUNS = 4;
const RUN = 6;
const LONG = 8;
const STEM = 6;

const COMMON = new Set(
  (
    'that this these those with from have been were will would they them their there what when which while where whom about ' +
    'into over under after before because could should must also than then some such only very more most many much other being ' +
    'said says tell told going make made take people just your ours every each both like even still does dont cannot'
  ).split(' '),
);

/** Everything on which a comparison of two reports can depend besides the speaker, as one short text. */
const printOf = ({ act, content, quoted, since, until, said }: Report): string =>
  createHash('sha256')
    .update(JSON.stringify([act, content, quoted, since ?? null, until ?? null, said ?? null]))
    .digest('hex')
    .slice(0, 20);

const stems = (content: string): string[] =>
  wordsOf(content)
    .filter((word) => /^\d/.test(word) || (word.length > 3 && !COMMON.has(word)))
    .map((word) => word.slice(0, STEM));

/** Every run of six words of a quotation that is long enough to be known by itself. */
const runsOf = (words: readonly string[]): string[] =>
  words.length < LONG
    ? []
    : words
        .slice(0, words.length - RUN + 1)
        .map((_, at) => `"${hash(words.slice(at, at + RUN).join(' ')).toString(36)}`);

const lowest = (keys: readonly string[], most: number): string[] =>
  [...new Set(keys)]
    .map((key) => [hash(key), key] as const)
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([, key]) => key);

/** A key of a report with the actor it stands under. */
export interface Keyed {
  readonly actor: string;
  readonly key: string;
  /** Day of publication where one that is far off rules the report out; empty for keys that hold at any date. */
  readonly since: string;
}

/**
 * The keys of a report: its whole print, its words and its text under the speaker, runs of quoted words under anybody.
 * None for what no later statement could be found to restate.
 */
export function keysOf(report: Report): Keyed[] {
  const actor = report.speaker ?? ANYBODY;
  const keys = [
    ...(report.speaker === undefined ? [] : spokenKeys(report, actor)),
    ...lowest(
      report.quoted.flatMap((piece) => runsOf(wordsOf(piece))),
      RUNS,
    ).map((key) => ({ actor: ANYBODY, key, since: '' })),
  ];
  return keys.length === 0 ? [] : [{ actor, key: `${PRINT}${printOf(report)}`, since: '' }, ...keys];
}

/** Undated, a report is only found by its quotation or by the very same words; else by some of its words too. */
function spokenKeys({ content, since }: Report, actor: string): Keyed[] {
  const words = wordsOf(content);
  const whole = words.length < LONG ? [] : [{ actor, key: `:${hash(words.join(' ')).toString(36)}`, since: '' }];
  const some =
    since === undefined ? [] : lowest(stems(content), WORDS).map((key) => ({ actor, key: plain(key), since }));
  return [...whole, ...some];
}

/**
 * Keeps what later statements are compared with. The very same words of one speaker on one day are kept once: whatever
 * restates the one restates the other.
 */
export async function writeWordings(tx: Tx, article: string, reports: readonly Report[]): Promise<void> {
  const seen = new Set<string>();
  const rows = reports
    .map((report) => ({ report, keys: keysOf(report) }))
    .filter(({ keys }) => {
      const print = keys[0] && `${keys[0].actor} ${keys[0].key}`;
      if (print === undefined || seen.has(print)) return false;
      seen.add(print);
      return true;
    });
  if (rows.length === 0) return;
  const keys = rows.flatMap(({ report, keys }) => keys.map((key) => ({ ...key, statement: report.id })));
  await sql`
    with made as (
      insert into wording (statement, article, actor, body)
      select r.statement, ${article}, r.actor, r.body::json
      from unnest(${rows.map(({ report }) => report.id)}::text[], ${rows.map(({ report }) => report.speaker ?? ANYBODY)}::text[],
        ${rows.map(({ keys }) => keys[0]?.key ?? '')}::text[], ${rows.map(({ report }) => bodyOf(report))}::text[])
        as r (statement, actor, print, body)
      where (select k.statement from wording_key k where k.actor = r.actor and k.key = r.print limit 1) is null
      returning statement)
    insert into wording_key (actor, key, statement, since)
    select r.actor, r.key, r.statement, r.since
    from unnest(${keys.map(({ actor }) => actor)}::text[], ${keys.map(({ key }) => key)}::text[],
      ${keys.map(({ statement }) => statement)}::text[], ${keys.map(({ since }) => since)}::text[])
      as r (actor, key, statement, since)
    where r.statement in (select statement from made)`.execute(tx);
}

/** A report without its id and speaker, which stand in columns of their own. */
function bodyOf(report: Report): string {
  const { id: _id, speaker: _speaker, ...body } = report;
  return JSON.stringify(body);
}
