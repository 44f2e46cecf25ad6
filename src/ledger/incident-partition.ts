import type { AccountRuling } from '../core/incident.ts';

/** Two accounts that the machine found to tell one event. */
export interface AccountLink {
  readonly account: string;
  readonly other: string;
  readonly score: number;
}

/**
 * Divides accounts into incidents: first what people called the same, then what the machine found, the surest first, as
 * far as no two accounts come together that people called different. Accounts in their order; so are the groups and
 * those in them.
 */
export function partitionAccounts(
  accounts: readonly string[],
  links: readonly AccountLink[],
  rulings: readonly AccountRuling[],
): string[][] {
  const group = new Map(accounts.map((id) => [id, [id]]));
  const apart = rulings.filter(({ verdict }) => verdict === 'different');
  const join = (a: string, b: string): void => {
    const [x, y] = [group.get(a), group.get(b)];
    if (!x || !y || x === y) return;
    const clash = apart.some(
      (one) => (x.includes(one.a) && y.includes(one.b)) || (x.includes(one.b) && y.includes(one.a)),
    );
    if (clash) return;
    x.push(...y);
    for (const id of y) group.set(id, x);
  };
  for (const { a, b, verdict } of rulings) if (verdict === 'same') join(a, b);
  const key = ({ account, other }: AccountLink): string => `${account} ${other}`;
  for (const link of [...links].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1)))
    join(link.account, link.other);
  const place = new Map(accounts.map((id, at) => [id, at]));
  const at = (id: string): number => place.get(id) as number;
  return [...new Set(accounts.map((id) => group.get(id) as string[]))].map((ids) =>
    [...ids].sort((a, b) => at(a) - at(b)),
  );
}
