import { lemmaOf, uposOf } from '../../../annotate/doc.ts';
import type { FrameHit } from '../event-frame.ts';
import type { Talk } from '../event-talk.ts';
import { partiesOf } from './party.ts';
import type { Party, PartyContext } from './role-rule.ts';

/** A party to whom or about whom an act of speech is made, and what it is turned on where there is none. */
export interface Addressed {
  readonly recipients: readonly Party[];
  readonly targets: readonly Party[];
}

/** Whom an act of speech that no row of the table knows is turned on, by the same rules as if a row knew it. */
export function addressedBy(ctx: PartyContext, talk: Talk, speakers: readonly number[]): Addressed {
  const pos = uposOf(ctx.doc, talk.token) === 'NOUN' ? 'noun' : 'verb';
  const row = {
    ...({ lemma: lemmaOf(ctx.doc, talk.token), frame: '', why: '', pos, class: talk.class } as const),
    ...{ infinitive: false, twoSided: false, undergone: false, several: false, line: false, asks: 0 },
  };
  const hit: FrameHit = { row, token: talk.token, object: -1 };
  const { recipients, targets } = partiesOf(ctx, hit);
  const apart = (parties: readonly Party[]): Party[] => parties.filter(({ token }) => !speakers.includes(token));
  return { recipients: apart(recipients), targets: apart(targets) };
}
