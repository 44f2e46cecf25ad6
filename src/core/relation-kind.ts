import type { RelationKind } from './reading.ts';

/** Kinds that read the same from either side: in a ledger their two ends are put in one order. */
export const MUTUAL: readonly RelationKind[] = ['allied-with', 'opposed-to', 'negotiating-with', 'fighting-with'];

/** Whether a kind of relation reads the same from either side. */
export const isMutual = (kind: RelationKind): boolean => MUTUAL.includes(kind);
