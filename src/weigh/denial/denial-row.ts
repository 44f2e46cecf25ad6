/** Words by which a sentence denies. The group `what` of a pattern is what is denied; without one it is the whole sentence. */
export interface DenialRow {
  readonly pattern: RegExp;
  /** A denial whether or not somebody claims it; else only beside a claim that it answers. */
  readonly firm: boolean;
  /** It must be said of somebody with a name. */
  readonly of?: 'party';
  /** What is denied is the clause around the words, without a party before it or a reason behind. */
  readonly what?: 'clause';
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}
