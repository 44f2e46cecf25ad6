import type { Splitter } from './cut/sentence.ts';
import { type HashTableHead, readHashTable, sizeOf } from './hash-table.ts';
import type { LemmaRules } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { decode, readModelFile } from './model-file.ts';
import type { Parser } from './tree/parser.ts';
import type { Tagger } from './tree/tagger.ts';
import type { Weights } from './weights.ts';

/** The trained fast model: taggers, parser, sentence splitter, lemma rules. */
export interface FastModel {
  readonly kind: 'fast';
  /** Name, version and checksum: `fast@1 0f3a9c21`. */
  readonly id: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  readonly xpos: Tagger;
  readonly upos: Tagger;
  readonly parser: Parser;
  readonly gaps: Splitter;
  readonly lexicon: Lexicon;
  readonly lemmas: LemmaRules;
}

/** The tables of the file, in the order in which they lie there. */
export const TABLES = ['xpos', 'upos', 'moves', 'labels', 'gaps', 'words'] as const;
export type TableName = (typeof TABLES)[number];

/** One table in the file: a list of the weights that are not zero, each as a distance (varint) and a signed byte. */
export interface TableHead {
  readonly name: TableName;
  readonly bits: number;
  readonly classes: number;
  /** The largest weight; a byte q stands for sign(q) · most · (q / 127)². */
  readonly most: number;
  readonly weights: number;
  readonly distanceBytes: number;
}

/** The JSON header of the file. */
export interface ModelHead {
  readonly name: string;
  readonly version: number;
  readonly licence: string;
  readonly data: readonly string[];
  readonly seed: number;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  readonly tables: readonly TableHead[];
  /** Pairs of form hash and tag of the words with one tag only. */
  readonly sure: { readonly xpos: readonly number[]; readonly upos: readonly number[] };
  readonly lemmaBytes: number;
  /** The tables of the lexicon; they lie after the lemma rules, classes first. */
  readonly lexicon: { readonly classes: HashTableHead; readonly habits: HashTableHead };
  /** FNV-1a over the bytes after the header, 8 hex digits. */
  readonly checksum: string;
}

/** The first bytes of the file. */
export const MAGIC = 'STEMMA-FAST\n';

/** Reads the (gunzipped) bytes of data/fast.bin. Throws an `Error` when they are no such model, cut short or damaged. */
export function readModel(bytes: Uint8Array): FastModel {
  const { head, body } = readModelFile<ModelHead>(bytes, MAGIC, 'fast model');
  const tables = new Map<TableName, Weights>();
  let at = 0;
  for (const table of head.tables) {
    tables.set(table.name, readTable(table, body.subarray(at, at + table.distanceBytes + table.weights)));
    at += table.distanceBytes + table.weights;
  }
  const get = (name: TableName): Weights => {
    const table = tables.get(name);
    if (!table) throw new Error(`its table ${name} is missing`);
    return table;
  };
  const lemmaEnd = at + head.lemmaBytes;
  const { classes, habits } = head.lexicon;
  return {
    kind: 'fast',
    id: `${head.name}@${head.version} ${head.checksum}`,
    xposNames: head.xposNames,
    relNames: head.relNames,
    xpos: { weights: get('xpos'), sure: readPairs(head.sure.xpos) },
    upos: { weights: get('upos'), sure: readPairs(head.sure.upos) },
    parser: { moves: get('moves'), labels: get('labels') },
    gaps: { weights: get('gaps'), words: get('words') },
    lexicon: {
      classes: readHashTable(classes, body.subarray(lemmaEnd)),
      habits: readHashTable(habits, body.subarray(lemmaEnd + sizeOf(classes))),
    },
    lemmas: readLemmas(decode(body.subarray(at, lemmaEnd))),
  };
}

/** Reads one table from its distances and bytes. */
export function readTable(head: Omit<TableHead, 'name'>, bytes: Uint8Array): Weights {
  // Scores are only compared within one table, so 16-bit steps of its largest weight do as well as the weights.
  const w = new Int16Array(head.classes * 2 ** head.bits);
  const value = new Int16Array(256);
  for (let q = -127; q <= 127; q++) value[q & 255] = Math.sign(q) * Math.round(32767 * (q / 127) ** 2);
  let read = 0;
  let at = -1;
  for (let i = 0; i < head.weights; i++) {
    let distance = 0;
    let byte = bytes[read++] as number;
    for (let shift = 0; ; shift += 7, byte = bytes[read++] as number) {
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += distance;
    w[at] = value[bytes[head.distanceBytes + i] as number] as number;
  }
  return { bits: head.bits, classes: head.classes, w };
}

function readPairs(pairs: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i] as number, pairs[i + 1] as number);
  return map;
}

function readLemmas(text: string): Map<string, string> {
  const rules = new Map<string, string>();
  let from = 0;
  while (from < text.length) {
    const tab = text.indexOf('\t', from);
    const end = text.indexOf('\n', tab);
    rules.set(text.slice(from, tab), text.slice(tab + 1, end));
    from = end + 1;
  }
  return rules;
}
