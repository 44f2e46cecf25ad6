import { childBy, headOf, lemmaOf, relOf } from '../../../annotate/doc.ts';
import type { EventClass } from '../../../core/reading.ts';
import { patientOf, phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { isPassive } from '../../clause/voice.ts';
import { lightVerb } from '../event-frame.ts';
import { isDoneToOwner, ownerSuffers } from './doer-rules.ts';
import { partyBelow } from './matter-party.ts';
import { partyLike, spread } from './party-word.ts';
import { PHYSICAL } from './recipient-rules.ts';
import type { RoleRule } from './role-rule.ts';
import { againstBelow, TOWARD } from './thing-party.ts';

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
      [
        // "an assassination attempt against the mayor": the phrase hangs on the noun behind
        ...phrases(doc, at, TOWARD, relOf(doc, at).startsWith('compound') ? headOf(doc, at) : lightVerb(doc, at)),
        // "an attack by the front on Harim": the phrase may hang on the doer
        ...phrases(doc, at, new Set(['by'])).flatMap((c) => phrases(doc, c, new Set(['on', 'against']))),
      ]
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
    name: 'against the deed of',
    why: 'a protest or a charge in a noun is against whoever stands behind "against", or whose deed it is about',
    fires: 'Students held protests in the square of Talin against the ministry.',
    gives: 'the ministry',
    notIn: 'Students held protests in the square of Talin.',
    find: ({ ctx, doc, hit, at }) => {
      if (!/^(PROTEST|ACCUSE|MOBILIZE)$/.test(hit.row.class)) return [];
      const verb = lightVerb(doc, at);
      const own = againstBelow(ctx, at);
      return own.length > 0 || verb < 0 ? own : againstBelow(ctx, verb);
    },
  },
  {
    name: 'one of whom it is demanded',
    why: 'a strike or a rally held to demand something is turned on whoever should do it',
    fires: 'Students staged a protest to demand that the ministry resign.',
    gives: 'the ministry',
    notIn: 'Students staged a protest to sing.',
    find: ({ ctx, doc, hit, at }) => {
      if (hit.row.class !== 'PROTEST') return [];
      const own = partyBelow(ctx, at, 'PROTEST');
      return own.length > 0 || headOf(doc, at) < 0 ? own : partyBelow(ctx, headOf(doc, at), 'PROTEST');
    },
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
