import type { EventClass } from '../../core/reading.ts';
import { readTable } from '../../core/table.ts';
import { nounForms, verbForms } from './event-inflect.ts';
import { readStandingTable, type StandingTable } from './standing-table.ts';

/** One frame: a lemma with what must stand beside it, and the class it stands for. Sets hold lower-case forms. */
export interface EventRow {
  readonly lemma: string;
  /** The row as the table writes it, and its reason. */
  readonly frame: string;
  readonly why: string;
  readonly pos: 'verb' | 'noun';
  /** `-` stops: where the frame fits, no row of the lemma makes an event. */
  readonly class: EventClass | '-';
  readonly mode?: string;
  readonly acled?: { readonly type: string; readonly subType: string };
  readonly particle?: string;
  readonly objects?: ReadonlySet<string>;
  readonly notObjects?: ReadonlySet<string>;
  readonly prepositions?: ReadonlySet<string>;
  /** The noun behind the preposition. */
  readonly behind?: ReadonlySet<string>;
  readonly modifiers?: ReadonlySet<string>;
  readonly subjects?: ReadonlySet<string>;
  readonly infinitive: boolean;
  /** The only infinitives that count, where the row names some. */
  readonly infinitives?: ReadonlySet<string>;
  /** All parties are doers and nobody is the recipient. */
  readonly twoSided: boolean;
  /** How many things must stand beside the lemma; the row that asks for more wins. */
  readonly asks: number;
}

/** The frames by every form of their lemma, the most demanding first. */
export interface EventTable {
  readonly verbs: ReadonlyMap<string, readonly EventRow[]>;
  readonly nouns: ReadonlyMap<string, readonly EventRow[]>;
  /** Words that are no doers: frost, accident, doubt. */
  readonly causes: ReadonlySet<string>;
  /** Words to which nothing is done in the sense of an event: hope, price, crop. */
  readonly patients: ReadonlySet<string>;
  /** Things that harm is done with: shell, bomb. They are no doers; whoever fired them is. */
  readonly instruments: ReadonlySet<string>;
  /** Words that say how an event stands to fact. */
  readonly standing: StandingTable;
}

type Column = 'frame' | 'pos' | 'class' | 'mode' | 'acled' | 'why' | 'fires' | 'notIn';
const CLASSES: readonly string[] =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -'.split(
    ' ',
  );

const formsOf = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').flatMap((word) => (word === '*' ? ['*'] : nounForms(word))));

function readRow(row: Record<Column, string>): EventRow {
  const [lemma, ...asked] = row.frame.split(' ') as [string, ...string[]];
  if (!CLASSES.includes(row.class)) throw new Error(`the frame "${row.frame}" has the unknown class "${row.class}"`);
  const ask = (sign: string): string | undefined => asked.find((part) => part.startsWith(sign))?.slice(sign.length);
  const unknown = asked.find((part) => !/^(\+|o:|o!|p:|n:|c:|s:|x:|2$)/.test(part));
  if (unknown) throw new Error(`the frame "${row.frame}" asks for "${unknown}", which is no constraint`);
  const [type, subType] = row.acled.split('/') as [string, string?];
  const [particle, objects, notObjects, prepositions] = [ask('+'), ask('o:'), ask('o!'), ask('p:')];
  const [behind, modifiers, subjects] = [ask('n:'), ask('c:'), ask('s:')];
  return {
    lemma,
    frame: row.frame,
    why: row.why,
    pos: row.pos as 'verb' | 'noun',
    class: row.class as EventClass | '-',
    ...(row.mode ? { mode: row.mode } : {}),
    ...(subType === undefined ? {} : { acled: { type, subType } }),
    ...(particle ? { particle } : {}),
    ...(objects ? { objects: formsOf(objects) } : {}),
    ...(notObjects ? { notObjects: formsOf(notObjects) } : {}),
    ...(prepositions ? { prepositions: new Set(prepositions.split('|')) } : {}),
    ...(behind ? { behind: formsOf(behind) } : {}),
    ...(modifiers ? { modifiers: formsOf(modifiers) } : {}),
    ...(subjects ? { subjects: formsOf(subjects) } : {}),
    infinitive: ask('x:') !== undefined,
    ...(ask('x:') && ask('x:') !== '*' ? { infinitives: new Set(ask('x:')?.split('|')) } : {}),
    twoSided: asked.includes('2'),
    asks: asked.filter((part) => part !== '2' && !part.startsWith('o!')).length,
  };
}

/** Reads `data/events.tsv`, and `data/standing.tsv` beside it. Throws on an unknown class, part of speech or constraint. */
export function readEventTable(tsv: string, standing: string): EventTable {
  const verbs = new Map<string, EventRow[]>();
  const nouns = new Map<string, EventRow[]>();
  let causes: ReadonlySet<string> = new Set();
  let patients: ReadonlySet<string> = new Set();
  let instruments: ReadonlySet<string> = new Set();
  for (const raw of readTable<Column>(tsv)) {
    if (raw.pos === 'cause') causes = new Set([...causes, ...formsOf(raw.frame)]);
    else if (raw.pos === 'patient') patients = new Set([...patients, ...formsOf(raw.frame)]);
    else if (raw.pos === 'instrument') instruments = new Set([...instruments, ...formsOf(raw.frame)]);
    else if (raw.pos === 'verb' || raw.pos === 'noun') {
      const row = readRow(raw);
      const map = row.pos === 'verb' ? verbs : nouns;
      for (const form of row.pos === 'verb' ? verbForms(row.lemma) : nounForms(row.lemma)) {
        const rows = map.get(form) ?? [];
        rows.push(row);
        map.set(form, rows);
      }
    } else throw new Error(`the frame "${raw.frame}" has the part of speech "${raw.pos}"`);
  }
  const first = (a: EventRow, b: EventRow): number =>
    b.asks - a.asks ||
    Number(b.class === '-') - Number(a.class === '-') ||
    (b.infinitives ? 1 : 0) - (a.infinitives ? 1 : 0);
  for (const rows of [...verbs.values(), ...nouns.values()]) rows.sort(first);
  return { verbs, nouns, causes, patients, instruments, standing: readStandingTable(standing) };
}
