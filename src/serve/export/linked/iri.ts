/**
 * Names for what a ledger holds, for formats that want an IRI for everything. They lead nowhere: a ledger lies on one
 * machine and has no address.
 */
export const iri = (
  kind: 'article' | 'cell' | 'actor' | 'bytes' | 'judgement' | 'activity' | 'agent' | 'export',
  id: string,
): string => `urn:x-stemma:${kind}:${encodeURIComponent(id)}`;
