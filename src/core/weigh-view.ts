import type { Cite } from './line.ts';

/** How a value stands, by who gives it. Never true or false. */
export type ValueStatus =
  | 'reported'
  | 'repeated'
  | 'corroborated'
  | 'disputed'
  | 'denied'
  | 'superseded by its source'
  | 'retracted';

/** Who gives a value in one article, by the article's own words. */
export interface GivenBy {
  readonly kind: 'named' | 'anonymous' | 'own' | 'outlet' | 'unattributed';
  /** The speaker, the outlet; absent where nobody is named. */
  readonly name?: string;
  /** The words that say so. */
  readonly cite?: Cite;
}

/** One article that gives a value: where, and by whom. */
export interface TellerRow {
  readonly article: string;
  readonly outlet?: string;
  /** EDTF. */
  readonly reported?: string;
  readonly cites: readonly Cite[];
  readonly by: readonly GivenBy[];
  /** The text origins it leads to. */
  readonly texts: readonly string[];
}

/** A firm source with its camp, and what makes several names one source. */
export interface SourceRow {
  readonly name: string;
  readonly camp: string;
  readonly cites: readonly Cite[];
  readonly why: readonly string[];
}

/** That an article was made from another, or names it as where it has it from. */
export interface OriginEdge {
  readonly child: string;
  /** An article, or `outlet:` and a name. */
  readonly parent: string;
  readonly type: string;
  readonly rule: string;
  readonly cites: readonly Cite[];
}

/** One value of a slot with what stands behind it: articles ≥ text origins; firm and soft sources; camps of the firm ones. */
export interface OriginRow {
  readonly slot: string;
  /** Of whom, for a figure whose words set them apart. */
  readonly of?: string;
  /** The value in words: "54", "at least 47", "2025-03-03", a name. */
  readonly value: string;
  readonly least?: number;
  readonly most?: number | null;
  readonly status: ValueStatus;
  readonly accounts: readonly string[];
  readonly articles: number;
  readonly textOrigins: number;
  readonly firm: readonly SourceRow[];
  readonly soft: number;
  readonly camps: readonly string[];
  readonly tellers: readonly TellerRow[];
  readonly edges: readonly OriginEdge[];
}

/** A column of the fact matrix: one origin of text with the articles made from it. */
export interface MatrixColumn {
  /** The article it begins with, or `outlet:` and a name. */
  readonly id: string;
  readonly outlet?: string;
  readonly reported?: string;
  readonly articles: readonly { readonly id: string; readonly outlet?: string; readonly reported?: string }[];
}

/** How a cell stands to the others of its row: `=`, `~` and `≠`; `·` where no other gives one; `∅` where it gives none itself. */
export type CellSign = '=' | '~' | '≠' | '·' | '∅';

export interface MatrixCell {
  readonly sign: CellSign;
  /** The words for each value that the origin gives, verbatim, with the value as others give it. */
  readonly words: readonly { readonly cite: Cite; readonly value: string; readonly by: readonly GivenBy[] }[];
}

/** A row of the fact matrix: one cell for each column. */
export interface MatrixRow {
  readonly slot: string;
  readonly of?: string;
  readonly cells: readonly MatrixCell[];
}

/** Two values side by side; a claim, first, and its denial under the slot `claim-denial`. */
export interface FindingRow {
  readonly id: string;
  /** Absent for a claim and its denial. */
  readonly incident?: string;
  /** The denial of a claim. */
  readonly denial?: string;
  readonly slot: string;
  readonly relation: 'agreement' | 'refines' | 'compatible' | 'conflict' | 'update' | 'scope';
  readonly rule: string;
  readonly sides: readonly FindingSide[];
  /** The sentence of the earliest account of the incident. */
  readonly about?: Cite;
}

export interface FindingSide {
  readonly value: string;
  readonly cite: Cite;
  /** The whole sentence. */
  readonly sentence: Cite;
  readonly outlet?: string;
  readonly reported?: string;
  readonly by: readonly GivenBy[];
}

/** One incident weighed. */
export interface WeighView {
  readonly incident: string;
  readonly status: ValueStatus;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly origins: readonly OriginRow[];
  readonly findings: readonly FindingRow[];
}
