import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Party } from '../../../src/core/view.ts';
import { useSettings } from '../frame/settings.ts';

/** Who a statement or event names: a link to the actor where one was grounded, the text's own words otherwise. */
function PartyName({ party }: { party: Party }) {
  const { names } = useSettings();
  const shown = names === 'ledger' ? (party.name ?? party.text) : party.text;
  if (!party.actor) return <span className="party">{party.text}</span>;
  return (
    <Link to="/actor/$id" params={{ id: party.actor }} className="party" title={`written “${party.text}”`}>
      {shown}
    </Link>
  );
}

/** Several parties, each actor once, with commas and "and". */
export function PartyNames({ parties }: { parties: readonly Party[] }) {
  const once = parties.filter(({ actor }, n) => !actor || parties.findIndex((other) => other.actor === actor) === n);
  return once.map((party, n) => (
    <Fragment key={party.cite.span.join('-')}>
      {n > 0 && (n === once.length - 1 ? ' and ' : ', ')}
      <PartyName party={party} />
    </Fragment>
  ));
}
