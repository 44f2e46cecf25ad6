import type { ActorKind } from './reading.ts';

/** Kinds that can share a name without being one: a person never joins a body, a state never a person. */
export const NAME_CLASSES = ['person', 'body', 'state', 'population', 'place', 'other'] as const;

export type NameClass = (typeof NAME_CLASSES)[number];

/** The class of a kind of actor. */
export const classOf = (kind: ActorKind): NameClass =>
  kind === 'organization' || kind === 'armed-group' || kind === 'outlet' ? 'body' : kind;
