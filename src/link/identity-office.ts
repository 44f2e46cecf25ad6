/** An office that nobody holds in two places at once, with roles of two men that differ and of one man that do not. */
interface OfficeRow {
  readonly head: string;
  readonly why: string;
  readonly apart: readonly [string, string];
  readonly together: readonly [string, string];
}

/** Offices by the word that names them; more than one word is one office. */
export const OFFICES: readonly OfficeRow[] = [
  {
    head: 'president',
    why: 'one state, club or court has one at a time, and nobody leads two',
    apart: ['president of Tashmar', 'president of Orim'],
    together: ['president of Tashmar', 'president of the Republic of Tashmar'],
  },
  {
    head: 'prime minister',
    why: 'the head of one government',
    apart: ['prime minister of Tashmar', 'Prime Minister of Orim'],
    together: ['prime minister of Orim', 'former prime minister of Tashmar'],
  },
  {
    head: 'minister',
    why: 'one department at a time; a man with two is rare enough to be looked at',
    apart: ['minister of defence', 'minister of justice'],
    together: ['minister of defence', 'deputy governor of Orim'],
  },
  {
    head: 'governor',
    why: 'one province has one',
    apart: ['governor of Orim', 'governor of Talin'],
    together: ['governor of Orim', 'governor of Orim province'],
  },
  {
    head: 'mayor',
    why: 'one town has one',
    apart: ['the mayor of Ossel', 'mayor of Harim'],
    together: ['mayor of Ossel', 'mayor of Ossel, a town on the river'],
  },
  {
    head: 'king',
    why: 'one realm at a time',
    apart: ['king of Tashmar', 'king of Orim'],
    together: ['king of Tashmar', 'leader of the Harim Front'],
  },
  {
    head: 'ambassador',
    why: 'sent by one state; to whom is told with "to" and not compared',
    apart: ['ambassador of Tashmar', 'ambassador of Orim'],
    together: ['ambassador of Tashmar', 'ambassador to Orim'],
  },
  {
    head: 'bishop',
    why: 'one see',
    apart: ['bishop of Ossel', 'bishop of Talin'],
    together: ['bishop of Ossel', 'the bishop'],
  },
];

const HEADS = OFFICES.map(({ head }) => head).sort((a, b) => b.length - a.length);
const OFFICE = new RegExp(`^(?:the\\s+|acting\\s+)?(${HEADS.join('|')})\\s+of\\s+(?:the\\s+)?([^,;(]+)`, 'i');
const PLAIN = /^(?:republic|kingdom|state|province|city|town|region)\s+of\s+/i;

interface Office {
  readonly head: string;
  readonly of: string;
}

/** The office in a role, where it is one that is held in one place at a time and is held still. */
function officeIn(role: string): Office | undefined {
  const [, head, of] = OFFICE.exec(role.trim()) ?? [];
  if (head === undefined || of === undefined) return undefined;
  return { head: head.toLowerCase(), of: of.trim().toLowerCase().replace(PLAIN, '') };
}

/** One office is told of two places, and none of them of one and the same. */
export function officesDiffer(some: readonly string[], others: readonly string[]): boolean {
  const [left, right] = [some, others].map((roles) => roles.flatMap((role) => officeIn(role) ?? []));
  const pairs = (left ?? []).flatMap((a) =>
    (right ?? []).flatMap((b) => (a.head === b.head ? [[a.of, b.of] as const] : [])),
  );
  const alike = ([a, b]: readonly [string, string]): boolean => a.includes(b) || b.includes(a);
  return pairs.length > 0 && !pairs.some(alike);
}
