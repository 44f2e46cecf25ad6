import { type Coded, type CodedRow, half, type Party, type Told } from './events-figures.ts';

type RoleName = 'actor' | 'recipient';

/** The parties missed and the parties too many of the events whose class is right, a line each, with the rule that erred. */
export const roleErrors = ({ row, coded, pairs }: CodedRow): string[] =>
  row.events.flatMap((gold, i) => {
    const ours = coded[pairs.get(i) ?? -1];
    return ours ? errorsBetween(gold, ours).map((line) => `${line}\t${row.text}`) : [];
  });

function errorsBetween(gold: Told, ours: Coded): string[] {
  const actor = apart(gold, ours, 'actor');
  const recipient = apart(gold, ours, 'recipient');
  const swapped =
    actor.missed.some((g) => recipient.extra.some((o) => half(g, o))) &&
    recipient.missed.some((g) => actor.extra.some((o) => half(g, o)));
  const head = `${gold.plover}:${ours.trigger}`;
  if (swapped) return [`SWAPPED\t${head}\t${list(gold.actor)} > ${list(gold.recipient)}`];
  return [
    ...lines('ACTOR', head, actor, ours.actor ?? []),
    ...lines('RECIPIENT', head, recipient, ours.recipient ?? []),
  ];
}

interface Apart {
  readonly missed: readonly Party[];
  readonly extra: readonly Party[];
}

/** What only one of the two has. */
function apart(gold: Told, ours: Told, role: RoleName): Apart {
  const extra = [...(ours[role] ?? [])];
  const missed = (gold[role] ?? []).filter((g) => {
    const at = extra.findIndex((o) => half(g, o));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missed, extra };
}

/** A party found with other ends is a matter of its span; else it was missed, or is too many. */
function lines(role: string, head: string, { missed, extra }: Apart, ours: readonly Party[]): string[] {
  const touches = (g: Party): boolean =>
    extra.some((o) => (g.start ?? 0) < (o.end ?? 0) && (o.start ?? 0) < (g.end ?? 0));
  return [
    ...missed.map((g) => `${touches(g) ? 'SPAN' : 'MISSED'}-${role}\t${head}\t${g.text}\t[${list(ours)}]`),
    ...extra.map((o) => `EXTRA-${role}\t${head}\t${o.text}\t${o.rule ?? '-'}`),
  ];
}

const list = (parties: readonly Party[] = []): string => parties.map(({ text }) => text).join(' + ') || '-';
