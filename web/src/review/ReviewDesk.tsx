import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReviewRow } from '../../../src/core/view.ts';
import { writingKey } from '../client/key.ts';
import { client } from '../client.ts';
import { notice } from '../frame/notice.ts';
import { settings } from '../frame/settings.ts';
import { count } from '../words.ts';
import { PairView } from './PairView.tsx';
import { aboutOf, type Desk, stepped, type Verdict, verdictOf, withoutLast, withWord } from './said.ts';

const VERDICTS: readonly { readonly key: string; readonly verdict: Verdict; readonly label: string }[] = [
  { key: 'y', verdict: 'same', label: 'One actor' },
  { key: 'n', verdict: 'different', label: 'Two actors' },
  { key: 'u', verdict: 'unsure', label: 'Not sure' },
];

/** One pair after the other, by button or key. The pairs stay in their order while the page is open. */
export function ReviewDesk({ rows: given }: { rows: readonly ReviewRow[] }) {
  const [rows] = useState(given);
  const [desk, setDesk] = useState<Desk>({ at: 0, said: [] });
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const row = rows[desk.at] as ReviewRow;
  const may = writingKey() !== undefined;

  const write = useCallback(
    async (act: () => Promise<void>): Promise<void> => {
      setBusy(true);
      try {
        await act();
        // Everything that names an actor may have changed; this page keeps its own order.
        await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'review' });
      } catch (error) {
        notice(error instanceof Error ? error.message : String(error));
      } finally {
        setBusy(false);
      }
    },
    [queries],
  );

  const say = useCallback(
    (verdict: Verdict) =>
      write(async () => {
        const about = aboutOf(row);
        const [judgement] = await client.judge([{ about, verdict }]);
        if (judgement) setDesk((old) => withWord(old, { id: judgement.id, about, verdict }, rows));
      }),
    [row, rows, write],
  );

  const undo = useCallback(() => {
    const last = desk.said.at(-1);
    if (!last) return notice('Nothing to take back on this page');
    void write(async () => {
      await client.judge([{ about: last.about, verdict: 'withdrawn' }], last.id);
      setDesk((old) => withoutLast(old, rows));
      notice('Taken back');
    });
  }, [desk.said, rows, write]);

  useReviewKeys({
    step: (by) => setDesk((old) => stepped(old, by, rows.length)),
    say: (verdict) => may && !busy && void say(verdict),
    undo: () => may && !busy && undo(),
  });

  return (
    <section aria-label="The pair in view" className="desk">
      <p className="desk-place">
        Pair {desk.at + 1} of {rows.length}
        {desk.said.length > 0 && `, ${count(desk.said.length, 'word')} said`}
      </p>
      <PairView row={row} said={verdictOf(desk, row)} />
      <div className="desk-keys">
        {VERDICTS.map(({ key, verdict, label }) => (
          <Button key={key} className="plain" isDisabled={!may || busy} onPress={() => void say(verdict)}>
            {label} <kbd>{key}</kbd>
          </Button>
        ))}
        <Button className="plain" isDisabled={!may || busy || desk.said.length === 0} onPress={undo}>
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
