import type { Reading } from '../../src/core/reading.ts';
import type { Resources } from '../../src/run/resources.ts';
import { MemoryLedger } from './actors-ledger.ts';
import { type Clustering, conll } from './clusters.ts';
import { headOf, PRONOUN } from './mention-head.ts';
import { readTextOnce } from './read-text.ts';
import { type Figures, readRows } from './score.ts';

/** A gold mention of a person or organisation: its span in the text and the cluster it belongs to across articles. */
interface GoldMention {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cluster: string;
}

interface Row {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** One mention with its gold cluster, the one we give it, and the one of its head word alone. */
export interface Linked {
  readonly item: string;
  readonly text: string;
  readonly story: string;
  readonly gold: string;
  /** The actor of the ledger, or what stands in for one. */
  readonly ledger: string;
  /** The same with actors joined that share a head word and have no name that speaks against it. */
  readonly ours: string;
  readonly head: string;
}

/**
 * Reads every article of a set in turn, as a ledger is filled, and gives each gold mention of a person or organisation
 * the ledger actor of our mention there. A name that we left open joins the actor it can be short for; all else goes
 * by its head word, as everything does in the baseline, and a pronoun with the mention before it. Gives nothing when
 * there is no such file.
 */
export async function linkMentions(file: string, resources: Resources): Promise<Linked[] | undefined> {
  const rows = readRows<Row>(file);
  if (!rows) return undefined;
  const ledger = new MemoryLedger();
  const placed: Placed[] = [];
  for (const row of rows) {
    const reading = await readTextOnce(row, resources);
    ledger.add(reading);
    for (const mention of [...row.mentions].sort((a, b) => a.start - b.start)) {
      if (mention.kind !== 'entity' || mention.type !== 'HUM') continue;
      const local = actorAt(reading, mention);
      const name = reading.actors.find(({ id }) => id === local)?.name;
      placed.push({ row, mention, local, described: name, head: headOf(mention.text) });
    }
  }
  const common = new Set(
    placed
      .filter(({ mention, head }) => /^\p{Ll}+$/u.test(head) && !/\p{Lu}/u.test(mention.text))
      .map(({ head }) => head),
  );
  const before = new Map<string, string>();
  const owned = placed.map(({ row, mention, local, described, head }) => {
    const actor = (local === undefined ? undefined : ledger.actorOf(row.id, local)) ?? ledger.named(mention.text);
    const alone = PRONOUN.test(head) ? before.get(row.id) : undefined;
    const own =
      actor ?? alone ?? `head ${described === undefined || PRONOUN.test(described) ? head : headOf(described)}`;
    before.set(row.id, own);
    return own;
  });
  const goes = new Map([...headOwners(placed, owned, common), ...ledger.byHead(common)]);
  return placed.map(({ row, mention, head }, i) => {
    const own = owned[i] as string;
    return {
      ...{ item: `${row.id}:${mention.start}-${mention.end}`, text: mention.text, story: row.story },
      ...{ gold: mention.cluster, ledger: own, ours: goes.get(own) ?? own, head: `head ${head}` },
    };
  });
}

/** For each head word that is no common noun, the actor that most mentions with it have. */
function headOwners(
  placed: readonly Placed[],
  owned: readonly string[],
  common: ReadonlySet<string>,
): (readonly [string, string])[] {
  const counts = new Map<string, Map<string, number>>();
  placed.forEach(({ head }, i) => {
    const own = owned[i] as string;
    if (common.has(head) || PRONOUN.test(head) || !own.startsWith('actor-')) return;
    const count = counts.get(head) ?? new Map<string, number>();
    counts.set(head, count.set(own, (count.get(own) ?? 0) + 1));
  });
  return [...counts].map(([head, count]) => {
    const [first] = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return [`head ${head}`, first?.[0] ?? `head ${head}`] as const;
  });
}

interface Placed {
  readonly row: Row;
  readonly mention: GoldMention;
  /** Our actor there, and how it is called or described. */
  readonly local: string | undefined;
  readonly described: string | undefined;
  readonly head: string;
}

/**
 * CoNLL F1 over the whole set and, as others measure, inside the gold stories, with actors of one head word put together
 * (`F1`) and as the ledger alone has them (`ledger F1`); beside the baseline that knows nothing but head words. In percent.
 */
export function actorsFigures(linked: readonly Linked[]): Figures {
  const side = (of: (one: Linked) => string): Clustering => new Map(linked.map((one) => [one.item, of(one)]));
  const gold = side(({ gold }) => gold);
  const ours = conll(
    gold,
    side((one) => one.ours),
  );
  const percentOf = (share: number): number => Math.round(10000 * share) / 100;
  return {
    F1: percentOf(ours.f),
    MUC: percentOf(ours.muc.f),
    B3: percentOf(ours.b3.f),
    CEAFe: percentOf(ours.ceafe.f),
    'ledger F1': percentOf(
      conll(
        gold,
        side(({ ledger }) => ledger),
      ).f,
    ),
    'same-head F1': percentOf(
      conll(
        gold,
        side(({ head }) => head),
      ).f,
    ),
    'story F1': percentOf(
      conll(
        gold,
        side((one) => `${one.story} ${one.ours}`),
      ).f,
    ),
    'story same-head F1': percentOf(
      conll(
        gold,
        side((one) => `${one.story} ${one.head}`),
      ).f,
    ),
    mentions: linked.length,
  };
}

/** Our actor at a gold mention: that of the mention whose head lies in it, the longest overlap first. */
function actorAt(reading: Reading, { start, end }: GoldMention): string | undefined {
  const overlap = ([from, to]: readonly [number, number]): number => Math.min(to, end) - Math.max(from, start);
  return (
    reading.mentions
      .filter(({ actor, head }) => actor !== undefined && head[0] < end && head[1] > start)
      .sort((a, b) => overlap(b.span) - overlap(a.span) || a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]?.actor ??
    undefined
  );
}
