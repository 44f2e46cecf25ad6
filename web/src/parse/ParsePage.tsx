import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Title } from '../parts/Title.tsx';
import { Outcome } from './Outcome.tsx';
import type { ModelName } from './parse.ts';
import { TextForm } from './TextForm.tsx';

/** Longer texts are parsed as well, but do not stand in the address. */
const ADDRESSABLE = 2000;

/** What was asked for: a text and the model that shall read it. */
interface Asked {
  readonly text: string;
  readonly model: ModelName;
}

const modelOf = (name: string | undefined): ModelName => (name === 'accurate' ? 'accurate' : 'fast');

/** Tokens, tags, names and trees of any text, read in this browser. A short text stands in the address with its model. */
export function ParsePage() {
  const search = useSearch({ from: '/parse' });
  const navigate = useNavigate({ from: '/parse' });
  const { text = '' } = search;
  const model = modelOf(search.model);
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    if (text.trim()) setAsked({ text, model });
  }, [text, model]);
  const submit = (next: Asked): void => {
    setAsked(next);
    void navigate({
      search: {
        ...(next.model === 'accurate' && { model: next.model }),
        ...(next.text.length <= ADDRESSABLE && { text: next.text }),
      },
      resetScroll: false,
    });
  };
  return (
    <>
      <Title>Parse a text</Title>
      <p className="denominator">
        Sentences, names, word classes, base forms and the tree of each sentence, read in this browser: no text is sent
        anywhere. A short one stands in the address of this page.
      </p>
      <TextForm text={text} model={model} onSubmit={submit} />
      {asked && <Outcome text={asked.text} model={asked.model} />}
    </>
  );
}
