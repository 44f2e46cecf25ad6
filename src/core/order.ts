/** The order of two texts by their code units: less than 0 where the first comes first. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
