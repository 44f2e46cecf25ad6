import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { Filter } from '../../src/core/view.ts';
import { isMissing } from './client/failure.ts';
import type { SinceText } from './client/source.ts';
import { client } from './client.ts';

/** Nothing asked here is far away: answers are asked for once and kept while the page is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is this machine: being offline is no reason to wait.
      networkMode: 'always',
      staleTime: 30_000,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => !isMissing(error) && times < 1,
    },
  },
});

export const summaryQuery = () => queryOptions({ queryKey: ['summary'], queryFn: () => client.summary() });

export const articlesQuery = (filter: Filter) =>
  queryOptions({ queryKey: ['articles', filter], queryFn: () => client.articles(filter) });

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: () => client.article(id) });

export const storiesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['stories', filter],
    queryFn: () => client.stories(filter),
    placeholderData: keepPreviousData,
  });

export const storyQuery = (id: string) => queryOptions({ queryKey: ['story', id], queryFn: () => client.story(id) });

export const actorsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['actors', filter],
    queryFn: () => client.actors(filter),
    placeholderData: keepPreviousData,
  });

export const actorQuery = (id: string) => queryOptions({ queryKey: ['actor', id], queryFn: () => client.actor(id) });

export const statementsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['statements', filter],
    queryFn: () => client.statements(filter),
    placeholderData: keepPreviousData,
  });

export const statementQuery = (id: string) =>
  queryOptions({ queryKey: ['statement', id], queryFn: () => client.statement(id) });

export const eventsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['events', filter],
    queryFn: () => client.events(filter),
    placeholderData: keepPreviousData,
  });

export const eventQuery = (id: string) => queryOptions({ queryKey: ['event', id], queryFn: () => client.event(id) });

export const weighQuery = (id: string) =>
  queryOptions({ queryKey: ['weighed', id], queryFn: () => client.weighed(id) });

export const conflictsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['conflicts', filter],
    queryFn: () => client.conflicts(filter),
    placeholderData: keepPreviousData,
  });

export const incidentsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['incidents', filter],
    queryFn: () => client.incidents(filter),
    placeholderData: keepPreviousData,
  });

export const incidentQuery = (id: string) =>
  queryOptions({ queryKey: ['incident', id], queryFn: () => client.incident(id) });

export const placesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['places', filter],
    queryFn: () => client.places(filter),
    placeholderData: keepPreviousData,
  });

export const placeQuery = (id: string) => queryOptions({ queryKey: ['place', id], queryFn: () => client.place(id) });

export const networkQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['network', filter],
    queryFn: () => client.network(filter),
    placeholderData: keepPreviousData,
  });

export const framingQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['framing', filter],
    queryFn: () => client.framing(filter),
    placeholderData: keepPreviousData,
  });

export const pledgesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['pledges', filter],
    queryFn: () => client.pledges(filter),
    placeholderData: keepPreviousData,
  });

export const pledgeQuery = (id: string, asOf?: string) =>
  queryOptions({ queryKey: ['pledge', id, asOf], queryFn: () => client.pledge(id, asOf) });

export const denialsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['denials', filter],
    queryFn: () => client.denials(filter),
    placeholderData: keepPreviousData,
  });

export const lineageQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['lineage', filter],
    queryFn: () => client.lineage(filter),
    placeholderData: keepPreviousData,
  });

export const storyFramingQuery = (id: string) =>
  queryOptions({ queryKey: ['story-framing', id], queryFn: () => client.storyFraming(id) });

export const labelsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['labels', filter],
    queryFn: () => client.labels(filter),
    placeholderData: keepPreviousData,
  });

export const hangingQuery = (id: string) =>
  queryOptions({ queryKey: ['hanging', id], queryFn: () => client.hanging(id), staleTime: 0 });

export const changesQuery = (since: SinceText) =>
  queryOptions({
    queryKey: ['changes', since],
    queryFn: () => client.changes(since),
    placeholderData: keepPreviousData,
  });

export const reviewQuery = (filter: Filter) =>
  queryOptions({ queryKey: ['review', filter], queryFn: () => client.review(filter), staleTime: 0 });

export const searchQuery = (query: string) =>
  queryOptions({ queryKey: ['search', query], queryFn: () => client.search(query), placeholderData: keepPreviousData });
