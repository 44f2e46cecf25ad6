import { readFileSync } from 'node:fs';

/** What `story.truth.json` holds; see its `about`. */
export interface Truth {
  readonly articles: Readonly<
    Record<
      string,
      { readonly title: string; readonly outlet: string; readonly published: string; readonly byline?: string }
    >
  >;
  readonly setAside: Readonly<Record<string, readonly string[]>>;
  readonly neverInText: readonly string[];
  readonly actors: readonly {
    readonly name: string;
    readonly kind: string;
    readonly names: Readonly<Record<string, string>>;
  }[];
  readonly apart: readonly (readonly [string, string])[];
  readonly aliases: readonly {
    readonly file: string;
    readonly a: string;
    readonly b: string;
    readonly evidence: string;
    readonly optional?: boolean;
  }[];
  readonly statements: readonly TrueStatement[];
  readonly events: readonly TrueEvent[];
  readonly figures: readonly {
    readonly file: string;
    readonly words: string;
    readonly least: number;
    readonly most: number | null;
    readonly measure: string;
  }[];
  readonly dates: readonly {
    readonly file: string;
    readonly words: string;
    readonly edtf: string;
    readonly optional?: boolean;
  }[];
  readonly copies: readonly {
    readonly of: string;
    readonly in: string;
    readonly kind: string;
    readonly passages: readonly string[];
  }[];
  readonly refines: readonly { readonly wide: readonly [string, string]; readonly narrow: readonly [string, string] }[];
  readonly clashes: readonly { readonly a: readonly [string, string]; readonly b: readonly [string, string] }[];
}

export interface TrueStatement {
  readonly file: string;
  readonly speaker: string;
  /** Name of the actor when the speaker's words alone do not say it. */
  readonly actor?: string;
  readonly cue: string;
  readonly act: string;
  /** Acts that a careful reader may defend as well. */
  readonly acts?: readonly string[];
  readonly content: string;
}

export interface TrueEvent {
  readonly file: string;
  readonly trigger: string;
  readonly class: string;
  readonly classes?: readonly string[];
  readonly agents?: readonly string[];
  readonly recipients?: readonly string[];
  readonly figure?: readonly [number, number | null];
  readonly when?: string;
  readonly modality?: string;
  readonly optional?: boolean;
}

/** Reads a truth of the sample story from a file. */
export const readTruth = (file: string | URL): Truth => JSON.parse(readFileSync(file, 'utf8'));

/** The truth that was written down with the sample story. */
export const truth: Truth = readTruth(new URL('./story.truth.json', import.meta.url));
