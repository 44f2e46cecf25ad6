import type { LineageCredit } from '../../core/lineage.ts';
import { once } from '../../core/once.ts';
import type { Reading } from '../../core/reading.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import { creditLine } from '../../text/credit.ts';
import { findDateline } from '../../text/dateline.ts';
import { lineSpans } from '../../text/line.ts';
import type { OutletRow } from '../../text/outlet.ts';
import { CREDIT_FORMS } from './credit-form.ts';

/** An outlet's name as credits and outlets are matched by: letters and digits alone, without "the". */
export const outletKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What the register knows of an outlet, by any of its names. */
export const outletRow = (name: string, outlets: readonly OutletRow[]): OutletRow | undefined =>
  rowsOf(outlets).get(outletKey(name));

/** The name that the register has for an outlet; the name itself where it knows none. */
export const outletName = (name: string, outlets: readonly OutletRow[]): string =>
  outletRow(name, outlets)?.name ?? name;

/** The keys under which an outlet is found: its name, and its first letters where they are three or more. */
export function outletKeys(name: string): string[] {
  const initials =
    name
      .match(/(?<![\p{L}\p{M}’'])\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? '';
  return [...new Set([outletKey(name), ...(initials.length >= 3 && name.includes(' ') ? [initials] : [])])];
}

/** True where a name means the outlet itself: its own, its first letters, or the end of it ("the Courier"). */
function isOwn(name: string, own: string | undefined, outlets: readonly OutletRow[]): boolean {
  if (own === undefined) return false;
  const keys = [own, outletName(own, outlets)].flatMap((one) => [...outletKeys(one), ...endsOf(one).map(outletKey)]);
  return outletKeys(name).some((key) => keys.includes(key));
}

/** A name without its first word, without its first two, and so on. */
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, n) => words.slice(n).join(' '));
}

const rowsOf = once(
  (outlets: readonly OutletRow[]): ReadonlyMap<string, OutletRow> =>
    new Map(outlets.flatMap((row) => [row.name, ...row.aliases].map((name) => [outletKey(name), row] as const))),
);

/** Words that end the name of an outlet and hardly another. */
const PRESS =
  /(?:^| )(?:Press|News|News Agency|Wire|Gazette|Herald|Courier|Tribune|Newspaper|Broadcasting)$|^(?:Radio|Agence|Agencia) /;

/**
 * The outlets that an article names as where it has something from, each with the words: in its dateline, in a line of
 * credit, in its byline, and in its sentences outside quotations. Its own outlet is none of them.
 */
export function creditsOf(reading: Reading, outlets: readonly OutletRow[]): LineageCredit[] {
  const namer = nameReader(reading, outlets);
  const found = [...besideText(reading), ...inText(reading)].flatMap(({ names, sure, ...credit }) =>
    names.flatMap((name) => {
      const known = namer(name);
      return known && (known.sure || !sure) ? [{ ...known, ...credit }] : [];
    }),
  );
  const first = new Map<string, LineageCredit>();
  for (const credit of found) {
    const key = outletKey(credit.outlet);
    if (key !== '' && !first.has(key) && !isOwn(credit.outlet, reading.outlet, outlets)) first.set(key, credit);
  }
  return [...first.values()];
}

type Named = Omit<LineageCredit, 'outlet' | 'sure'> & { readonly names: readonly string[]; readonly sure: boolean };

/** Credits that stand for the whole text: dateline, line of credit, byline. */
function besideText({ text, byline, setAside }: Reading): Named[] {
  const lines = lineSpans(text);
  const heads = lines.slice(0, 3).flatMap(([start, end]): Named[] => {
    const dateline = findDateline(text.slice(start, end));
    if (dateline?.agency === undefined) return [];
    const span: Span = [start, start + dateline.span[1]];
    return [{ form: 'dateline', names: [dateline.agency], sure: false, ...citeAt(text, span) }];
  });
  const last = lines.at(-1);
  const tail = last && creditIn(cut(text, last));
  const tails: Named[] =
    last && tail ? [{ form: 'tail', names: [tail.name], sure: false, ...citeAt(text, shift(tail.span, last[0])) }] : [];
  const aside = setAside.flatMap(({ text: line, why }): Named[] => {
    const agency =
      why === 'dateline' ? findDateline(`${line} A`)?.agency : why === 'credit' ? creditIn(line)?.name : undefined;
    const form = why === 'dateline' ? 'dateline' : 'tail';
    return agency === undefined ? [] : [{ form, names: [agency], sure: false, quote: line }];
  });
  const by: Named[] =
    byline === undefined
      ? []
      : byline
          .split(/,| and | for | with |\//)
          .map((name) => ({ form: 'byline', names: [name.trim()], sure: true, quote: byline }));
  return [...heads, ...aside, ...tails, ...by];
}

const citeAt = (text: string, span: Span) => ({ span, quote: cut(text, span) });

const shift = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** A name in brackets or after a dash, alone in its line or after its last full stop. */
function creditIn(line: string): { readonly name: string; readonly span: Span } | undefined {
  const whole = creditLine(line);
  if (whole) return whole;
  const match =
    /(?<=[.!?”"’»])\s+(?:\((?<round>\p{Lu}[^()]{1,40})\)|[-–—]{1,3} ?(?<dash>\p{Lu}[\p{L} .&]{1,30}))\s*$/u.exec(line);
  const name = match?.groups?.round ?? match?.groups?.dash;
  return match && name !== undefined
    ? { name, span: [line.length - match[0].trimStart().length, line.length] }
    : undefined;
}

/** Credits inside sentences, in the order of the text, none of them in a quotation. */
function inText({ text, quotes }: Reading): Named[] {
  const found = CREDIT_FORMS.flatMap(({ name, pattern, sure }) =>
    [...text.matchAll(pattern)].map((match): Named => {
      const span: Span = [match.index, match.index + match[0].length];
      const names = (match.groups?.outlets ?? '').split(/,? and (?:the )?/);
      return { form: name, names, sure, span, quote: match[0] };
    }),
  );
  return found
    .filter(({ span }) => span && !quotes.some((quote) => overlaps(quote, span)))
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** Which outlet a row of capitalised words names, without what opens or closes a sentence around it. */
function nameReader(reading: Reading, outlets: readonly OutletRow[]) {
  const actors = new Set(
    reading.actors.filter(({ kind }) => kind === 'outlet').flatMap(({ names }) => names.map(outletKey)),
  );
  return (words: string): Pick<LineageCredit, 'outlet' | 'sure'> | undefined => {
    const name = words.replace(AROUND, '').replace(/[’']s$/, '');
    if (name === '') return undefined;
    const row = outletRow(name, outlets);
    if (row) return { outlet: row.name, sure: true };
    return { outlet: name, sure: actors.has(outletKey(name)) || (name.includes(' ') && PRESS.test(name)) };
  };
}

/** Words with a capital that are no part of a name. */
const AROUND =
  /^(?:The|As|But|And|When|While|What|In|On|Both|Only|Then|So) |^The | (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/g;
