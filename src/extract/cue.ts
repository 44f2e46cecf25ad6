/** The reporting cues; grows below. */
export interface CueTable {
  readonly rows: readonly string[];
}
export const readCues = (tsv: string): CueTable => ({ rows: tsv.split('\n') });
