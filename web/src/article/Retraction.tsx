import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Hanging } from '../../../src/core/change-view.ts';
import type { ArticleView } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { Asked } from '../parts/Asked.tsx';
import { keepWord } from '../parts/word.ts';
import { hangingQuery } from '../queries.ts';
import { count } from '../words.ts';

/** That an article is retracted, by whom and why; above its text. */
export const RetractedNote = ({ retracted }: { retracted: NonNullable<ArticleView['retracted']> }) => (
  <p role="note" className="note">
    Retracted by {retracted.by}, {retracted.at.slice(0, 10)}
    {retracted.why && `: ${retracted.why}`}. Its text is kept; nothing of it is listed or counted.
  </p>
);

/** Takes an article out of the ledger, once it is seen what hangs on it, or brings it back. Only for who may write. */
export function Retraction({ view }: { view: ArticleView }) {
  const [open, setOpen] = useState(false);
  const write = useWriting();
  if (writingKey() === undefined) return null;
  const { retracted } = view;
  if (retracted)
    return (
      <p className="below">
        <Button className="plain" onPress={() => void write(view.id, 'withdrawn', '', retracted.judgement)}>
          Bring this article back
        </Button>
      </p>
    );
  return (
    <details className="below" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Retract this article</summary>
      {open && <Consequences id={view.id} onRetract={(why) => void write(view.id, 'retracted', why)} />}
    </details>
  );
}

/** Writes the word and asks for everything anew: a retraction changes every list. */
function useWriting() {
  const queries = useQueryClient();
  return async (article: string, verdict: 'retracted' | 'withdrawn', why: string, revokes?: string): Promise<void> => {
    if ((await keepWord({ about: [article], verdict, ...(why && { why }) }, revokes)) === undefined) return;
    await queries.invalidateQueries();
  };
}

function Consequences({ id, onRetract }: { id: string; onRetract: (why: string) => void }) {
  const [why, setWhy] = useState('');
  return (
    <Asked query={useQuery(hangingQuery(id))}>
      {(hung) => (
        <>
          <p>This leaves all lists and counts with it:</p>
          <ul className="plain-list">
            {linesOf(hung).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <TextField className="date-field" value={why} onChange={setWhy}>
            <Label>Why</Label>
            <Input maxLength={500} autoComplete="off" placeholder="withdrawn by the outlet" />
          </TextField>
          <Button className="plain" onPress={() => onRetract(why.trim())}>
            Retract it
          </Button>
        </>
      )}
    </Asked>
  );
}

/** What hangs on an article, a line each. */
function linesOf(hung: Hanging): string[] {
  const fewer = ({ before, after }: Hanging['sayings'][number]): string =>
    `${count(before, 'article')} now, ${after.join(' and ')} without it`;
  return [
    `${count(hung.statements, 'statement')}, ${count(hung.events, 'event')}, ${count(hung.relations, 'relation')}, ${count(hung.labels, 'label')}`,
    `${count(hung.merges, 'decision')} about who is who; ${count(hung.restingMerges, 'decision')} of other articles rest on somebody it names`,
    ...hung.actors.map(({ name }) => `actor that only it names: ${name}`),
    ...hung.parted.map(
      ({ before, now }) =>
        `actor that is one by its words alone: ${before.name}; without it ${now.map(({ name, articles }) => `${name} (${count(articles, 'article')})`).join(' and ')}`,
    ),
    ...hung.sayings.map((saying) => `saying ${saying.id}: ${fewer(saying)}`),
    ...hung.incidents.map((incident) => `incident ${incident.id}: ${fewer(incident)}`),
    ...hung.lineage.map(({ child, parent, type }) => `text ${child} from ${parent} (${type})`),
  ];
}
