import type { RelationRow } from '../../../src/core/view.ts';
import { RELATIONS } from '../network/tie.ts';
import { PartyNames } from '../parts/PartyName.tsx';

/** A relation in plain words, seen from an actor's page: "leads Harim Front", "Talin Haro leads it". */
export function sayRelation(row: RelationRow, actor: string): string {
  const name = (party: RelationRow['from']) => (party.actor === actor ? undefined : (party.name ?? party.text));
  const [from, to] = [name(row.from), name(row.to)];
  const verb = RELATIONS[row.kind];
  if (from === undefined) return `${verb} ${to ?? 'itself'}`;
  return `${from} ${verb} ${to ?? 'it'}`;
}

/** Who stands how to whom, as links, with what the text adds: that it is over, or not so. */
export const RelationWords = ({ row }: { row: RelationRow }) => (
  <>
    <PartyNames parties={[row.from]} /> <span className="act">{RELATIONS[row.kind]}</span>{' '}
    <PartyNames parties={[row.to]} />
    <span className="tags">
      {row.negated && <span className="tag strong">said not to be so</span>}
      {row.ended && <span className="tag">over</span>}
      {row.teller && (
        <span className="tag">
          as told by <PartyNames parties={[row.teller]} />
        </span>
      )}
    </span>
  </>
);
