import { type Doc, headOf, relOf } from '../../../annotate/doc.ts';
import { phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { lightVerb } from '../event-frame.ts';
import { parties } from './party-word.ts';
import type { RoleRule } from './role-rule.ts';

/** Two-sided verbs whose object is the other side; what is discussed, signed or shared is none. */
const MEETING = /^(meet|telephone|phone|consult|battle|fight|engage|host|receive|call)$/;
const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'against', 'among', 'alongside']);

/** How the other side of a two-sided event is found: of a verb, or of a noun and the light verb above it. */
export const SIDE_RULES: readonly RoleRule[] = [
  {
    name: 'one met',
    why: 'whoever is met, fought or consulted does it too; what is discussed or signed is no side',
    fires: 'Orla Venn met the envoy.',
    gives: 'the envoy',
    notIn: 'Orla Venn discussed Talin with the envoy.',
    find: ({ ctx, hit, patient }) =>
      hit.row.pos === 'verb' && MEETING.test(hit.row.lemma) && patient >= 0 ? parties(ctx, [patient]) : [],
  },
  {
    name: 'phrase with',
    why: 'in a meeting or a fight the other side stands behind "with", "between" or "against"',
    fires: 'Orla Venn discussed Talin with the envoy.',
    gives: 'the envoy',
    notIn: 'Orla Venn and the envoy discussed Talin.',
    find: ({ ctx, doc, hit, at, patient }) => {
      const also = hit.row.pos === 'verb' ? (hit.object >= 0 ? hit.object : patient) : verbOf(doc, at);
      return parties(
        ctx,
        phrases(doc, at, SIDES, also).filter((c) => c !== at && !isAgainst(caseOf(doc, c), hit.row.class)),
      );
    },
  },
];

/** "talks were held with", "fighting broke out between": the verb on which the phrase of a noun may hang. */
const verbOf = (doc: Doc, noun: number): number =>
  /^nsubj/.test(relOf(doc, noun)) ? headOf(doc, noun) : lightVerb(doc, noun);

/** Talks "against" somebody are not held with him. */
const isAgainst = (preposition: string, kind: string): boolean => preposition === 'against' && kind !== 'ASSAULT';
