import type { Statement } from '../../src/core/reading.ts';

/** A label as it is written down: one line of JSON. The guide in `gold/statements/README.md` says what each field means. */
export interface GoldRow extends Pick<Statement, 'act' | 'quote' | 'stance' | 'hedge' | 'cuePolarity' | 'anonymous'> {
  /** Pieces of the text, word for word. */
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
  /** For a piece that the text has more than once: a stretch that it has once, and that holds the piece once. */
  readonly near?: Readonly<Record<string, string>>;
  readonly sourceActor: string | null;
  /** Acts that a careful reader may defend as well. */
  readonly also?: readonly Statement['act'][];
  /** Those between the outlet and the speaker, outermost first. */
  readonly chain: readonly GoldLink[];
  readonly medium?: string;
  readonly addressee?: string;
  /** EDTF. */
  readonly deadline?: string;
  readonly beneficiary?: string;
}

export interface GoldLink {
  readonly source: string | null;
  readonly actor: string | null;
  readonly medium?: string;
}

/** The closed list of acts, in the order of the guide. */
export const ACTS: readonly Statement['act'][] = [
  ...(['assert', 'confirm', 'concede', 'deny', 'accuse', 'criticize', 'praise', 'pledge', 'threaten'] as const),
  ...(['warn', 'call', 'refuse', 'predict', 'announce', 'believe', 'intend', 'question', 'no-comment'] as const),
];
const MEDIA = /^(document|statement|interview|broadcast|social|speech|poll|court|outlet)$/;
const FIELDS =
  /^(source|cue|content|near|sourceActor|anonymous|act|also|quote|stance|hedge|cuePolarity|chain|medium|addressee|deadline|beneficiary)$/;

/** What is wrong with the form of a label; nothing when it is well made. */
export function rowFault(row: GoldRow): string | undefined {
  const odd = Object.keys(row).find((field) => !FIELDS.test(field));
  if (odd !== undefined) return `no such field: ${odd}`;
  const acts = [row.act, ...(row.also ?? [])];
  const unknown = acts.find((act) => !ACTS.includes(act));
  if (unknown !== undefined) return `no such act: ${unknown}`;
  if (new Set(acts).size < acts.length) return 'an act is named twice';
  if (row.cue.length === 0) return 'no cue';
  if (row.act === 'no-comment' && row.content.length > 0) return 'a refusal to comment has no content';
  if (!/^(direct|mixed|indirect)$/.test(row.quote)) return `no such quote: ${row.quote}`;
  if (!/^(neutral|distancing|endorsing)$/.test(row.stance)) return `no such stance: ${row.stance}`;
  if (!/^(asserted|negated|hypothetical)$/.test(row.cuePolarity)) return `no such polarity: ${row.cuePolarity}`;
  if (typeof row.hedge !== 'boolean' || typeof row.anonymous !== 'boolean')
    return 'hedge and anonymous are true or false';
  if (row.anonymous && row.sourceActor !== null) return 'anonymous, yet with an actor';
  const media = [row.medium, ...row.chain.map((link) => link.medium)].filter((medium) => medium !== undefined);
  if (!media.every((medium) => MEDIA.test(medium))) return `no such medium: ${media}`;
  if (row.deadline !== undefined && !/^\d{4}-\d\d(-\d\d)?$/.test(row.deadline)) return `no EDTF: ${row.deadline}`;
  return undefined;
}
