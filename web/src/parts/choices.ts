import { useQuery } from '@tanstack/react-query';
import { actorsQuery, articlesQuery, storiesQuery } from '../queries.ts';
import { CLASSES } from '../words.ts';
import type { Option } from './Choice.tsx';

const MANY = 1000;

/** The classes of events. */
export const CLASS_CHOICES: readonly Option[] = Object.entries(CLASSES).map(([id, says]) => ({
  id,
  label: `${says} (${id})`,
}));

/** Every outlet of the ledger, by name. */
export function useOutletChoices(): readonly Option[] {
  const { data } = useQuery(articlesQuery({ limit: MANY }));
  const names = new Set((data?.rows ?? []).flatMap((row) => row.outlet ?? []));
  return [...names].sort((a, b) => a.localeCompare(b)).map((name) => ({ id: name, label: name }));
}

/** The actors of the ledger with the most mentions first. */
export function useActorChoices(): readonly Option[] {
  const { data } = useQuery(actorsQuery({ limit: MANY }));
  return [...(data?.rows ?? [])]
    .sort((a, b) => b.mentions - a.mentions)
    .map((row) => ({ id: row.id, label: row.name }));
}

/** The stories of the ledger that more than one article tells, those of most articles first. */
export function useStoryChoices(): readonly Option[] {
  const { data } = useQuery(storiesQuery({ limit: MANY }));
  return (data?.rows ?? [])
    .filter(({ articles }) => articles > 1)
    .map(({ id, title, articles }) => ({ id, label: `${title} (${articles} articles)` }));
}
