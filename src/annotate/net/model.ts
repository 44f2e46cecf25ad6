import type { Splitter } from '../cut/sentence.ts';
import { UPOS, type Upos } from '../doc.ts';
import type { LemmaRules } from '../lemma.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FastModel } from '../model.ts';
import { makeNet, type Net } from './net.ts';
import { readNetFile } from './tensor.ts';

/** The accurate model: a net that tags and parses, with the sentence splitter and the lemma rules of the fast model. */
export interface AccurateModel {
  readonly kind: 'accurate';
  /** Name, version and checksum of both: `accurate@1 5b0c11d2, fast@1 0f3a9c21`. */
  readonly id: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  /** The code in a Doc of each UPOS of the net. */
  readonly uposCodes: Uint8Array;
  readonly net: Net;
  readonly gaps: Splitter;
  readonly lexicon: Lexicon;
  readonly lemmas: LemmaRules;
}

/** Either model; both give the same columns with the same promises. */
export type Model = FastModel | AccurateModel;

/** Reads the (gunzipped) bytes of data/accurate.bin beside a fast model. Throws an `Error` when they are no such net. */
export function readAccurateModel(bytes: Uint8Array, fast: FastModel): AccurateModel {
  const file = readNetFile(bytes);
  const { name, version, checksum, upos } = file.head;
  return {
    kind: 'accurate',
    id: `${name}@${version} ${checksum}, ${fast.id}`,
    xposNames: file.head.xpos,
    relNames: file.head.rels,
    uposCodes: Uint8Array.from(upos, codeOf),
    net: makeNet(file, fast.lexicon),
    gaps: fast.gaps,
    lexicon: fast.lexicon,
    lemmas: fast.lemmas,
  };
}

function codeOf(tag: string): number {
  const code = UPOS.indexOf(tag as Upos);
  if (code < 0) throw new Error(`its tag ${tag} is no universal part of speech`);
  return code;
}
