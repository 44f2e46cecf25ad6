import { useState } from 'react';
import { Scroll } from '../parts/Scroll.tsx';
import { count, sayKind } from '../words.ts';
import type { Name, ParsedSentence } from './parse.ts';

/** The table twin of a tree: every word with everything that was read of it. Its rows are made when it is opened. */
export function WordTable({ sentence, number }: { sentence: ParsedSentence; number: number }) {
  const [open, setOpen] = useState(false);
  const { words, names } = sentence;
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same as a table ({count(words.length, 'token')})</summary>
      {open && (
        <Scroll label={`Table of sentence ${number}`}>
          <table>
            <caption className="sr">Tokens of sentence {number}</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  No.
                </th>
                <th scope="col">Form</th>
                <th scope="col">Lemma</th>
                <th scope="col">UPOS</th>
                <th scope="col">XPOS</th>
                <th scope="col">Relation</th>
                <th scope="col">Head</th>
                <th scope="col">Features</th>
                <th scope="col">Clause</th>
                <th scope="col">Name</th>
                <th scope="col" className="number">
                  Margin
                </th>
              </tr>
            </thead>
            <tbody>
              {words.map((word, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a word is known by its place only
                <tr key={place}>
                  <td className="number">{place + 1}</td>
                  <th scope="row">{word.form}</th>
                  <td className="words">{word.lemma}</td>
                  <td>{word.upos}</td>
                  <td>{word.xpos}</td>
                  <td>{word.rel}</td>
                  <td>{word.head < 0 ? 'none' : `${word.head + 1} ${words[word.head]?.form}`}</td>
                  <td className="feats">{word.feats.join(' ')}</td>
                  <td>{word.clause.join(', ')}</td>
                  <NameCells name={names.find(({ first, last }) => first <= place && place <= last)} place={place} />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </details>
  );
}

/** The kind and the margin at the first word of a name, a mark at the words that go on with it. */
function NameCells({ name, place }: { name: Name | undefined; place: number }) {
  const first = name?.first === place;
  return (
    <>
      <td className="name">{name && (first ? sayKind(name.kind) : <span className="fine">continued</span>)}</td>
      <td className="number">{first && name.margin.toFixed(2)}</td>
    </>
  );
}
