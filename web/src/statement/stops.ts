import type { ChainStop, StatementRow } from '../../../src/core/view.ts';

/** One stop on the way of the words to the reader: an outlet, someone who handed them on, or the speaker. */
export interface Stop extends ChainStop {
  readonly role: 'outlet' | 'between' | 'speaker';
}

type Told = Pick<StatementRow, 'outlet' | 'chain' | 'anonymous'>;

/**
 * The way of the words, outermost first. The outlet always stands first, also where nobody knows it, and the speaker
 * last, also where none was found.
 */
export function stopsOf({ outlet, chain }: Told): readonly Stop[] {
  const [first] = chain;
  const isOutlet = first !== undefined && first.text === undefined && outlet !== undefined && first.medium === outlet;
  const rest = isOutlet ? chain.slice(1) : chain;
  return [
    {
      role: 'outlet',
      ...(outlet !== undefined && { text: outlet }),
      ...(isOutlet && first.actor !== undefined && { actor: first.actor }),
    },
    ...rest.slice(0, -1).map((link) => ({ ...link, role: 'between' as const })),
    { ...rest.at(-1), role: 'speaker' },
  ];
}
