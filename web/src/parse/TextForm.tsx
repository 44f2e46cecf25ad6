import { useEffect, useState } from 'react';
import { Button, Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import type { ModelName } from './parse.ts';

const MODELS: readonly { readonly name: ModelName; readonly label: string }[] = [
  { name: 'fast', label: 'Fast: a perceptron, thousands of words a second' },
  { name: 'accurate', label: 'Accurate: a small neural net, better trees, several times slower' },
];

const EXAMPLE =
  'The Harim Front, which has held Talin since March, said on Monday that its fighters would not be driven out. “We ' +
  'were promised safe passage,” Oru Venn told reporters, “and nobody has kept that promise.”';

/** The field for a text and the choice of the model. The field follows the text of the address when that changes. */
export function TextForm({
  text,
  model,
  onSubmit,
}: {
  text: string;
  model: ModelName;
  onSubmit: (asked: { readonly text: string; readonly model: ModelName }) => void;
}) {
  const [draft, setDraft] = useState(text);
  const [chosen, choose] = useState(model);
  useEffect(() => {
    if (text) setDraft(text);
  }, [text]);
  useEffect(() => choose(model), [model]);
  const ready = draft.trim() !== '';
  const submit = (): void => {
    if (ready) onSubmit({ text: draft, model: chosen });
  };
  return (
    <div className="text-form">
      <TextField value={draft} onChange={setDraft} className="text-field">
        <Label>English text; a blank line ends a paragraph</Label>
        <TextArea
          rows={5}
          spellCheck="false"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
      </TextField>
      <RadioGroup value={chosen} onChange={(name) => choose(name as ModelName)}>
        <Label>Model</Label>
        {MODELS.map(({ name, label }) => (
          <Radio key={name} value={name}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <p className="row">
        <Button className="plain" isDisabled={!ready} onPress={submit}>
          Parse
        </Button>
        {!ready && (
          <Button className="link" onPress={() => setDraft(EXAMPLE)}>
            Take an invented example
          </Button>
        )}
        {ready && <span className="fine">or Ctrl + Enter in the field</span>}
      </p>
    </div>
  );
}
