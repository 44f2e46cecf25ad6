import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

/** Words that a list can be narrowed by; taken with Enter or when the field is left. */
export function WordField({
  label,
  value,
  hint,
  onChoose,
}: {
  label: string;
  value: string | undefined;
  hint: string;
  onChoose: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const take = (): void => {
    const wanted = text.trim();
    if (wanted !== (value ?? '')) onChoose(wanted || undefined);
  };
  return (
    <TextField
      className="date-field"
      value={text}
      onChange={setText}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    >
      <Label>{label}</Label>
      <Input placeholder={hint} maxLength={80} autoComplete="off" />
    </TextField>
  );
}
