import type { EventClass } from '../../core/reading.ts';
import { codeFault, isClass } from './event-class.ts';
import { type NounKinds, readWords, unknownKind, type WordList } from './noun-kind.ts';

/** The parts of speech of a frame; a state is an adjective or a noun that stands with a preposition ("under siege"). */
export const FRAME_POS = ['verb', 'noun', 'adj'] as const;
export type FramePos = (typeof FRAME_POS)[number];

/** One frame: a lemma with what must stand beside it, and the class it stands for. Sets hold lower-case forms. */
export interface EventRow {
  readonly lemma: string;
  /** The row as the table writes it, and its reason. */
  readonly frame: string;
  readonly why: string;
  readonly pos: FramePos;
  /** `-` stops: where the frame fits, no row of the lemma makes an event. */
  readonly class: EventClass | '-';
  readonly mode?: string;
  readonly acled?: { readonly type: string; readonly subType: string };
  readonly particle?: string;
  readonly objects?: WordList;
  readonly notObjects?: WordList;
  /** A second thing beside the verb: another object, what the object is said to be, or a word that describes it. */
  readonly beside?: WordList;
  readonly prepositions?: ReadonlySet<string>;
  /** The noun behind the preposition. */
  readonly behind?: WordList;
  readonly modifiers?: WordList;
  readonly subjects?: WordList;
  /** The preposition the word itself stands with: "under siege". */
  readonly under?: ReadonlySet<string>;
  /** Helping verbs of a clause below, one of which must stand there: "said they must leave". */
  readonly clause?: ReadonlySet<string>;
  readonly infinitive: boolean;
  /** The only infinitives that count, where the row names some. */
  readonly infinitives?: ReadonlySet<string>;
  /** All parties are doers and nobody is the recipient. */
  readonly twoSided: boolean;
  /** The subject of the verb is the one it happens to: "walked out of prison". */
  readonly undergone: boolean;
  /** Several doers must be named. */
  readonly several: boolean;
  /** The word must head a line without a verb: "Two shells on the bus depot." */
  readonly line: boolean;
  /** How many things must stand beside the lemma; the row that asks for more wins. */
  readonly asks: number;
}

export type Column = 'frame' | 'pos' | 'class' | 'mode' | 'acled' | 'why' | 'fires' | 'notIn';
export const COLUMNS: readonly Column[] = ['frame', 'pos', 'class', 'mode', 'acled', 'why', 'fires', 'notIn'];

const ASKS = /^(\+.|o:.|o!.|i:.|p:.|n:.|c:.|s:.|x:.|b:.|t:.|2$|&$|0$|u$)/;

/** What is wrong with a row of the table in itself; nothing when it can be used. */
export function rowFault(row: Record<Column, string>, kinds: NounKinds): string | undefined {
  const empty = (['frame', 'why', 'fires', 'notIn'] as const).find((column) => row[column] === '');
  if (empty) return `the column ${empty} is empty`;
  if (!(FRAME_POS as readonly string[]).includes(row.pos)) return `the part of speech "${row.pos}" is unknown`;
  const [, ...asked] = row.frame.split(' ');
  const unknown = asked.find((part) => !ASKS.test(part));
  if (unknown !== undefined) return `the frame "${row.frame}" asks for "${unknown}", which is no constraint`;
  const sort = asked.map((part) => unknownKind(part.slice(2), kinds)).find((word) => word !== undefined);
  if (sort !== undefined) return `the frame "${row.frame}" asks for "${sort}", which is no kind of nouns`;
  if (row.fires === row.notIn) return 'the sentences in fires and notIn are the same';
  if (row.class === '-') return undefined;
  if (!isClass(row.class)) return `the class "${row.class}" is unknown`;
  return codeFault(row.class, row.mode, row.acled);
}

/** A frame from a row without fault. */
export function readRow(row: Record<Column, string>, kinds: NounKinds): EventRow {
  const [lemma, ...asked] = row.frame.split(' ') as [string, ...string[]];
  const ask = (sign: string): string | undefined => asked.find((part) => part.startsWith(sign))?.slice(sign.length);
  const [type, subType] = row.acled.split('/') as [string, string?];
  const words = <Name extends keyof EventRow>(name: Name, sign: string) => {
    const list = ask(sign);
    return list ? { [name]: readWords(list, kinds) } : {};
  };
  const plain = <Name extends keyof EventRow>(name: Name, sign: string) => {
    const list = ask(sign);
    return list && list !== '*' ? { [name]: new Set(list.split('|')) } : {};
  };
  const particle = ask('+');
  return {
    lemma,
    frame: row.frame,
    why: row.why,
    pos: row.pos as FramePos,
    class: row.class as EventClass | '-',
    ...(row.mode ? { mode: row.mode } : {}),
    ...(subType === undefined ? {} : { acled: { type, subType } }),
    ...(particle ? { particle } : {}),
    ...words('objects', 'o:'),
    ...words('notObjects', 'o!'),
    ...words('beside', 'i:'),
    ...words('behind', 'n:'),
    ...words('modifiers', 'c:'),
    ...words('subjects', 's:'),
    ...plain('prepositions', 'p:'),
    ...plain('under', 'b:'),
    ...plain('clause', 't:'),
    ...plain('infinitives', 'x:'),
    infinitive: ask('x:') !== undefined,
    twoSided: asked.includes('2'),
    undergone: asked.includes('u'),
    several: asked.includes('&'),
    line: asked.includes('0'),
    asks: asked.filter((part) => !/^[2u]$/.test(part) && !part.startsWith('o!')).length,
  };
}
