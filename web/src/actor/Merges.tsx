import { useState } from 'react';
import type { MergeLine } from '../../../src/core/line.ts';
import type { ActorView } from '../../../src/core/view.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { count } from '../words.ts';
import { MergeParty } from './MergeParty.tsx';

const FEW = 30;

const VERDICTS: Readonly<Record<MergeLine['verdict'], string>> = {
  same: 'held to be the same as',
  different: 'held to be different from',
  unsure: 'perhaps the same as',
};

/** Why the spellings were joined into one actor: rule, score and the words it rests on. */
export function Merges({ actor }: { actor: ActorView }) {
  const { merges } = actor;
  // A folded list asks for none of its sentences: an actor of hundreds of articles has hundreds of reasons.
  const [open, setOpen] = useState(merges.length <= FEW);
  return (
    <section aria-labelledby="merges">
      <h2 id="merges">Why these are one actor</h2>
      {merges.length === 0 && <p className="none">Nothing had to be joined: one spelling, or one article.</p>}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary hidden={merges.length === 0}>{count(merges.length, 'decision')} with reasons</summary>
        <ol className="merges">
          {(open ? merges : []).map((merge, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered, and two rules may join the same pair
            <li key={n}>
              <p>
                <MergeParty side={merge.a} actor={actor} /> {VERDICTS[merge.verdict]}{' '}
                <MergeParty side={merge.b} actor={actor} />
              </p>
              <p className="reason">
                {merge.reason.by ? `decided by ${merge.reason.by}` : `rule ${merge.reason.rule.replaceAll('-', ' ')}`},
                version {merge.reason.version}
                {merge.reason.score !== undefined && `, score ${merge.reason.score.toFixed(2)}`}
              </p>
              {merge.reason.cites.map((cite) => (
                <Sentence key={`${cite.article}-${cite.span[0]}`} cite={cite} />
              ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
