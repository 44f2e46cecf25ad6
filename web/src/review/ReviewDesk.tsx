import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReviewRow } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';
import { settings } from '../frame/settings.ts';
import { newWord, noticeFailure } from '../parts/word.ts';
import { count } from '../words.ts';
import { PairView } from './PairView.tsx';
import { aboutOf, type Desk, stepped, type Verdict, verdictOf, without, withWord } from './said.ts';

const VERDICTS: readonly { readonly key: string; readonly verdict: Verdict; readonly label: string }[] = [
  { key: 'y', verdict: 'same', label: 'One actor' },
  { key: 'n', verdict: 'different', label: 'Two actors' },
  { key: 'u', verdict: 'unsure', label: 'Not sure' },
];

/** One pair after the other, by button or key. The pairs stay in their order while the page is open. */
export function ReviewDesk({ rows: given }: { rows: readonly ReviewRow[] }) {
  const [rows] = useState(given);
  const [desk, setDesk] = useState<Desk>({ at: 0, said: [] });
  const queries = useQueryClient();
  const row = rows[desk.at] as ReviewRow;
  const may = writingKey() !== undefined;
  const write = useWriting();

  const say = (verdict: Verdict): void => {
    const word = newWord({ about: aboutOf(row), verdict });
    // The next pair comes at once: whoever goes through thousands does not wait for the disk.
    setDesk((old) => withWord(old, word, rows));
    write(
      () => client.judge([word]),
      () => setDesk((old) => without(old, word.id, rows)),
    );
  };

  const undo = (): void => {
    const last = desk.said.at(-1);
    if (!last) {
      notice('Nothing to take back on this page');
      return;
    }
    setDesk((old) => without(old, last.id, rows));
    write(
      () => client.judge([newWord({ about: last.about, verdict: 'withdrawn' })], last.id),
      () => setDesk((old) => withWord(old, last, rows)),
    );
  };

  useReviewKeys({
    step: (by) => setDesk((old) => stepped(old, by, rows.length)),
    say: (verdict) => may && say(verdict),
    undo: () => may && undo(),
  });

  // What names an actor may have changed by the time another page is looked at; this page keeps its own order.
  useEffect(
    () => () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'articles' }),
    [queries],
  );

  return (
    <section aria-label="The pair in view" className="desk">
      <p className="desk-place">
        Pair {desk.at + 1} of {rows.length}
        {desk.said.length > 0 && `, ${count(desk.said.length, 'word')} said`}
      </p>
      <PairView row={row} said={verdictOf(desk, row)} />
      <div className="desk-keys">
        {VERDICTS.map(({ key, verdict, label }) => (
          <Button key={key} className="plain" isDisabled={!may} onPress={() => say(verdict)}>
            {label} <kbd>{key}</kbd>
          </Button>
        ))}
        <Button className="plain" isDisabled={!may || desk.said.length === 0} onPress={undo}>
          Take back <kbd>z</kbd>
        </Button>
        <Button className="plain" isDisabled={desk.at === 0} onPress={() => setDesk(stepped(desk, -1, rows.length))}>
          Previous <kbd>k</kbd>
        </Button>
        <Button
          className="plain"
          isDisabled={desk.at === rows.length - 1}
          onPress={() => setDesk(stepped(desk, 1, rows.length))}
        >
          Next <kbd>j</kbd>
        </Button>
      </div>
    </section>
  );
}

/** Writes one thing after the other, in the order in which they were said; what cannot be written is taken off the page. */
function useWriting(): (act: () => Promise<void>, failed: () => void) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  return (act, failed) => {
    last.current = last.current.then(act).catch((error: unknown) => {
      failed();
      noticeFailure(error);
    });
  };
}

/** Listens to the keys of a review before the keys of every page do. */
function useReviewKeys(does: {
  readonly step: (by: 1 | -1) => void;
  readonly say: (verdict: Verdict) => void;
  readonly undo: () => void;
}): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!settings().keys || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, [role=listbox], [role=dialog]')) return;
      const said = VERDICTS.find(({ key }) => key === event.key);
      if (said) does.say(said.verdict);
      else if (event.key === 'z') does.undo();
      else if (event.key === 'j') does.step(1);
      else if (event.key === 'k') does.step(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // In the capture phase, so that `j` and `k` move over pairs here and not over lines.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  });
}
