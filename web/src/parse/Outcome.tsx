import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { MoreButton } from '../parts/MoreButton.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { count } from '../words.ts';
import { Conllu } from './Conllu.tsx';
import { parseText, stopReading } from './language.ts';
import { NameList } from './NameList.tsx';
import type { ModelName, Parse, ParsedSentence } from './parse.ts';
import { Tree } from './Tree.tsx';
import { WordTable } from './WordTable.tsx';

const STEP = 25;

/** What the model reads in a text: figures, names, trees with their tables, CoNLL-U; or why it could not be read. */
export function Outcome({ text, model }: { text: string; model: ModelName }) {
  const asked = useQuery({
    queryKey: ['parse', model, text],
    queryFn: () => parseText(text, model),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (asked.isFetching) {
    return (
      <p className="waiting parsing" role="status">
        Loading the model and reading …{' '}
        <Button className="link" onPress={stopReading}>
          Stop
        </Button>
      </p>
    );
  }
  if (asked.error) {
    return (
      <div role="alert" className="failure">
        <h2>This could not be parsed</h2>
        <p>{asked.error.message}</p>
        <Button className="plain" onPress={() => void asked.refetch()}>
          Try again
        </Button>
      </div>
    );
  }
  return asked.data && <Parsed key={asked.dataUpdatedAt} parse={asked.data} />;
}

function Parsed({ parse }: { parse: Parse }) {
  const [limit, setLimit] = useState(STEP);
  const shown = parse.sentences.slice(0, limit);
  return (
    <>
      <p className="total" role="status">
        {sayFigures(parse)} <span className="model">{parse.model}</span>
      </p>
      <NameList sentences={parse.sentences} />
      <section aria-labelledby="sentences">
        <h2 id="sentences" className="sr">
          Sentences
        </h2>
        <ol className="parsed">
          {shown.map((sentence, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place only
            <Sentence key={place} sentence={sentence} number={place + 1} />
          ))}
        </ol>
        <MoreButton
          shown={shown.length}
          total={parse.sentences.length}
          step={STEP}
          onMore={() => setLimit(limit + STEP)}
        />
      </section>
      <Conllu text={parse.conllu} />
    </>
  );
}

/** "2 sentences, 41 tokens, read in 12 ms (3,400 words a second) by". Marks count as words here, as in every figure. */
function sayFigures({ sentences, tokens, milliseconds }: Parse): string {
  const pace = Math.round((tokens / Math.max(milliseconds, 0.1)) * 10) * 100;
  return `${count(sentences.length, 'sentence')}, ${count(tokens, 'token')}, read in ${sayTime(milliseconds)} (${count(pace, 'word')} a second) by`;
}

const sayTime = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

function Sentence({ sentence, number }: { sentence: ParsedSentence; number: number }) {
  return (
    <li className="parsed-sentence" data-item="" data-quote={sentence.text} tabIndex={-1}>
      <p className="parsed-text">
        <span className="card-number">{number}</span> {sentence.text}
      </p>
      <Scroll label={`Tree of sentence ${number}, drawn; the table below holds the same`}>
        <Tree sentence={sentence} />
      </Scroll>
      <WordTable sentence={sentence} number={number} />
    </li>
  );
}
