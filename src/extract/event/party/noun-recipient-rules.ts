import { childBy, headOf, lemmaOf, relOf } from '../../../annotate/doc.ts';
import type { EventClass } from '../../../core/reading.ts';
import { patientOf, phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { isPassive } from '../../clause/voice.ts';
import { lightVerb } from '../event-frame.ts';
import { isDoneToOwner, ownerSuffers } from './doer-rules.ts';
import { partyLike, spread } from './party-word.ts';
import { PHYSICAL, TOWARD } from './recipient-rules.ts';
import type { RoleRule } from './role-rule.ts';

const SIDES: ReadonlySet<string> = new Set(['between', 'with', 'against', 'among']);
const SUFFER = new Set('die perish come face survive escape suffer kill injure wound'.split(' '));

/** How the recipients of a noun are found. */
export const NOUN_RECIPIENTS: readonly RoleRule[] = [
  {
    name: 'phrase of the noun',
    why: 'the one a deed is turned on stands behind "of", "on", "against", "at" of its noun or of the light verb',
    fires: 'The killing of two boys was condemned.',
    gives: 'two boys',
    notIn: 'The killing was condemned.',
    find: ({ ctx, doc, hit, at }) =>
      phrases(doc, at, hit.row.twoSided ? SIDES : TOWARD, lightVerb(doc, at))
        .filter((c) => c !== at && !(caseOf(doc, c) === 'for' && !hit.row.prepositions?.has('for')))
        .flatMap((t) => spread(ctx, t))
        .filter((t) => partyLike(ctx, t) || isDoneToOwner(ctx, at) || PHYSICAL.has(hit.row.class as EventClass)),
  },
  {
    name: 'owner who suffers',
    why: '"their execution", "the mayor\'s arrest": the noun says what was done to its owner',
    fires: "The mayor's arrest was condemned.",
    gives: 'The mayor',
    notIn: "The army's attack was condemned.",
    find: ({ ctx, doc, hit, at }) =>
      ownerSuffers(ctx, at, hit.row.twoSided) ? spread(ctx, childBy(doc, at, 'nmod:poss')) : [],
  },
  {
    name: 'one who died in it',
    why: 'who died in, survived or came under a deed is the one it happened to',
    fires: 'Five soldiers died in an ambush.',
    gives: 'Five soldiers',
    notIn: 'Five soldiers hid in an ambush.',
    find: ({ ctx, doc, at }) => {
      const head = headOf(doc, at);
      if (head < 0 || !SUFFER.has(lemmaOf(doc, head)) || !/^obl/.test(relOf(doc, at))) return [];
      return spread(ctx, isPassive(doc, head) ? patientOf(doc, head) : childBy(doc, head, 'nsubj'));
    },
  },
];
