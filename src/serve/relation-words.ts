import type { RelationRow } from '../core/view.ts';

/** A kind of relation in words, with what the text denies or ends: "not leader of", "member of, over". */
export const relationWords = ({ kind, negated, ended }: Pick<RelationRow, 'kind' | 'negated' | 'ended'>): string =>
  `${negated ? 'not ' : ''}${kind.replaceAll('-', ' ')}${ended ? ', over' : ''}`;

/** The days a relation is told for, as EDTF: "from 2023-04", "until 2024", "on 2024-12-01"; empty where none is told. */
export const relationDays = ({ since, until, asOf }: Pick<RelationRow, 'since' | 'until' | 'asOf'>): string =>
  [
    ...(since === undefined ? [] : [`from ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(asOf === undefined ? [] : [`on ${asOf}`]),
  ].join(' ');
