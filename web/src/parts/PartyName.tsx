import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Party } from '../../../src/core/view.ts';
import { useSettings } from '../frame/settings.ts';

/** Who a statement or event names: a link to the actor where one was grounded, the text's own words otherwise. */
export function PartyName({ party }: { party: Party }) {
  const { names } = useSettings();
  const shown = names === 'ledger' ? (party.name ?? party.text) : party.text;
  if (!party.actor) return <span className="party">{party.text}</span>;
  return (
    <Link to="/actor/$id" params={{ id: party.actor }} className="party" title={`written “${party.text}”`}>
      {shown}
    </Link>
  );
}

/** Several parties, with commas and "and". */
export const PartyNames = ({ parties }: { parties: readonly Party[] }) =>
  parties.map((party, n) => (
    <Fragment key={`${party.cite.span[0]}-${party.cite.span[1]}`}>
      {n > 0 && (n === parties.length - 1 ? ' and ' : ', ')}
      <PartyName party={party} />
    </Fragment>
  ));
