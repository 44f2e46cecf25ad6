import { Link } from '@tanstack/react-router';
import type { Note } from '../../../src/core/reading.ts';
import { count } from '../words.ts';

/** What the reader was unsure of in this article. */
export function Doubts({ notes, text, article }: { notes: readonly Note[]; text: string; article: string }) {
  if (notes.length === 0) return null;
  return (
    <details className="below">
      <summary>Unsure: {count(notes.length, 'note')} on what could not be settled</summary>
      <ol>
        {notes.map((note, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes carry no id and never change
          <li key={n}>
            {note.message}{' '}
            {note.span && (
              <Link to="/article/$id" params={{ id: article }} search={{ at: note.span.join('-') }} resetScroll={false}>
                “{text.slice(note.span[0], note.span[1])}”
              </Link>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
