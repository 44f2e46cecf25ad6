import type { Analysis } from '../analyse.ts';
import { type HashTableHead, readHashTable, sizeOf } from '../hash-table.ts';
import { readTable } from '../model.ts';
import { readModelFile } from '../model-file.ts';
import type { Model } from '../net/model.ts';
import type { Weights } from '../weights.ts';
import { makeColumns } from './columns.ts';
import type { NameTree } from './context.ts';
import { type Detector, detectNames } from './detect.ts';
import type { NameSpan } from './kind.ts';
import type { NameLexicon } from './lexicon.ts';
import { settleNames } from './pass.ts';
import { type Typer, typeNames } from './typer.ts';

/** The trained model of names: lexicon, detector, typer. */
export interface NameModel {
  /** Name, version and checksum: `names@1 0f3a9c21`. */
  readonly id: string;
  readonly lexicon: NameLexicon;
  readonly detector: Detector;
  readonly typer: Typer;
}

/** The JSON header of data/names.bin. */
export interface NameHead {
  readonly name: string;
  readonly version: number;
  readonly licence: string;
  readonly data: readonly string[];
  readonly seed: number;
  readonly tables: readonly NameTableHead[];
  /** Scores of one tag behind another, by tag and next tag. */
  readonly steps: readonly number[];
  /** The hash tables of the lexicon in the order senses, flags, terms. */
  readonly lexicon: readonly HashTableHead[];
  /** FNV-1a over the bytes after the header, 8 hex digits. */
  readonly checksum: string;
}

/** One table in the file, as in data/fast.bin; `unit` is what its weights are divided by. */
export interface NameTableHead {
  readonly name: 'detector' | 'typer';
  readonly bits: number;
  readonly classes: number;
  readonly most: number;
  readonly unit: number;
  readonly weights: number;
  readonly distanceBytes: number;
}

/** The first bytes of the file. */
export const NAME_MAGIC = 'STEMMA-NAME\n';

/** Reads the (gunzipped) bytes of data/names.bin. Throws an `Error` when they are no such model, cut short or damaged. */
export function readNames(bytes: Uint8Array): NameModel {
  const { head, body } = readModelFile<NameHead>(bytes, NAME_MAGIC, 'model of names');
  let at = 0;
  const take = (count: number) => {
    at += count;
    return body.subarray(at - count, at);
  };
  const tables = new Map<string, { readonly weights: Weights; readonly unit: number }>();
  for (const table of head.tables) {
    const weights = readTable(table, take(table.distanceBytes + table.weights));
    tables.set(table.name, { weights, unit: (table.unit * 32767) / table.most });
  }
  const [senses, flags, terms] = head.lexicon.map((table) => readHashTable(table, take(sizeOf(table))));
  const [detector, typer] = [tables.get('detector'), tables.get('typer')];
  if (!detector || !typer || !senses || !flags || !terms) throw new Error('one of its tables is missing');
  return {
    id: `${head.name}@${head.version} ${head.checksum}`,
    lexicon: { senses, flags, terms },
    detector: { ...detector, steps: Float64Array.from(head.steps) },
    typer,
  };
}

/** The names of one document given by its tokens and what `analyse` says of them; in text order, none overlapping. */
export function nameTokens(
  forms: readonly string[],
  sentStart: ArrayLike<number>,
  { xpos, rel, head, firstChild, nextSibling, lemma }: Analysis,
  { xposNames, relNames }: Pick<Model, 'xposNames' | 'relNames'>,
  { lexicon, detector, typer }: NameModel,
): NameSpan[] {
  const columns = makeColumns(
    forms.length,
    (i) => forms[i] as string,
    (i) => xposNames[xpos[i] as number] as string,
    sentStart,
    lexicon,
  );
  const found = detectNames(columns, detector);
  const tree: NameTree = { head, firstChild, nextSibling, lemma, relAt: (i) => relNames[rel[i] as number] as string };
  return settleNames(columns, typeNames(columns, tree, found, typer));
}
