import type { Cite, Reason } from './line.ts';
import type { Published } from './reading.ts';
import type { Span } from './span.ts';

/**
 * How a text comes from another. `copy`: nearly all of it, edited or cut; `part`: a passage in a text of its own; `merged`:
 * one of several; `translation`: in another language; `credit`: in its own words, naming the outlet it has it from.
 */
export type LineageType = 'copy' | 'part' | 'merged' | 'translation' | 'credit';

/** Words that stand in both texts, outside quotation marks. */
export interface SharedPassage {
  /** In the child. */
  readonly from: Cite;
  /** In the parent. */
  readonly to: Cite;
}

/** That one article comes from another, or from an outlet whose text the ledger does not hold. */
export interface LineageEdge {
  readonly child: string;
  /** An article, or `outlet:` and the name of an outlet. */
  readonly parent: string;
  readonly type: LineageType;
  /** Share of the child's runs of words that the parent has, 0 to 1; of its names and figures for a translation; 0 for a credit. */
  readonly overlap: number;
  /** Share of the parent's that the child has. */
  readonly back: number;
  /** What says which of the two came first; absent where the words of a credit or a person do. */
  readonly by?: 'time' | 'cut' | 'order';
  readonly passages: readonly SharedPassage[];
  /** Rule and version; the words of the credit; the person who said so. */
  readonly reason: Reason;
}

const OUTLET = 'outlet:';

/** Whether an end of an edge is an outlet whose text the ledger does not hold. */
export const isOutletId = (id: string): boolean => id.startsWith(OUTLET);

/** The name of an outlet that an end of an edge stands for; nothing where it is an article. */
export const outletNamed = (id: string): string | undefined => (isOutletId(id) ? id.slice(OUTLET.length) : undefined);

/** One end of an edge as lists show it. */
export interface LineageEnd {
  /** Article, or `outlet:` and the name of an outlet whose text the ledger does not hold. */
  readonly id: string;
  /** Title, else the first words; the name of an outlet. */
  readonly title: string;
  readonly outlet?: string;
  /** EDTF. */
  readonly published?: string;
}

/** An edge as lists show it. Read: `from` comes from `to`. */
export interface LineageRow extends LineageEdge {
  /** Child and parent, with `~` between them. */
  readonly id: string;
  readonly from: LineageEnd;
  readonly to: LineageEnd;
  /** The house that both outlets belong to. */
  readonly house?: string;
  /** The judgement by which a person added or confirmed it. */
  readonly judgement?: string;
}

/** What lineage compares of an article. */
export interface LineageText {
  readonly id: string;
  readonly text: string;
  /** Where its quotations stand. */
  readonly quotes: readonly Span[];
  readonly language: string;
  readonly outlet?: string;
  /** The house the outlet belongs to, where the register knows it. */
  readonly house?: string;
  readonly published?: Published;
  /** Other outlets that it names as where it has something from. */
  readonly credits: readonly LineageCredit[];
  /** Its place in the order in which articles came in. */
  readonly revision: number;
}

/** An outlet that a text names as its source, with the words. */
export interface LineageCredit {
  /** The name as the register of outlets has it, else as the text has it. */
  readonly outlet: string;
  /** True where the name is surely one of an outlet: the register knows it, or it says so. */
  readonly sure: boolean;
  /** Which form of words it is. */
  readonly form: string;
  /** Absent where it stands beside the text: in a byline or a line that was set aside. */
  readonly span?: Span;
  readonly quote: string;
}

/** Keys by which the ledger finds texts that may have to do with another. */
export interface LineagePrint {
  /** Chosen runs of words, as numbers of at most 48 bits. */
  readonly runs: readonly number[];
  /** Names and figures, folded, in the order in which they first stand. */
  readonly marks: readonly string[];
  /** The keys of its outlet that a credit may have. */
  readonly outlets: readonly string[];
  /** The keys of the outlets it credits. */
  readonly credits: readonly string[];
  /** First and last day of publication. */
  readonly since?: string;
  readonly until?: string;
}

/** A text whose kin is asked for, with its keys. */
export interface LineageAsk {
  readonly text: Pick<LineageText, 'id' | 'language'>;
  readonly print: LineagePrint;
}

/** Texts that may have to do with each of some. */
export interface LineageKin {
  /** For each that was asked for, in their order: ids of its kin, as they came in. */
  readonly near: readonly (readonly string[])[];
  /** Each of these texts once, without those that whoever asked has already. */
  readonly texts: readonly LineageText[];
}

/** What one article adds to the lineage of a ledger. */
export interface LineageEntry {
  readonly text: LineageText;
  readonly print: LineagePrint;
  /** For each article whose parents are told anew, this one first: all its edges. */
  readonly families: readonly { readonly child: string; readonly edges: readonly LineageEdge[] }[];
}
