import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { copyText } from '../frame/clipboard.ts';
import { notice } from '../frame/notice.ts';
import { Scroll } from '../parts/Scroll.tsx';

/** The whole parse as CoNLL-U, to copy, to keep as a file, or to read. */
export function Conllu({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  const copy = async (): Promise<void> => {
    await copyText(text);
    notice('CoNLL-U copied');
  };
  return (
    <section aria-labelledby="conllu">
      <h2 id="conllu">CoNLL-U</h2>
      <p className="row">
        <Button className="plain" onPress={() => void copy()}>
          Copy
        </Button>
        <a href={address} download="parse.conllu">
          Download parse.conllu
        </a>
      </p>
      <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Read it here</summary>
        {open && (
          <Scroll label="The text as CoNLL-U">
            <pre className="conllu">{text}</pre>
          </Scroll>
        )}
      </details>
    </section>
  );
}
