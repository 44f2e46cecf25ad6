import { useEffect, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A day, month or year that a list can be narrowed by; taken with Enter or when the field is left. */
export function DateField({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setText(value ?? '');
    setRefused(value !== undefined && !DATE.test(value));
  }, [value]);
  const take = (): void => {
    const wanted = text.trim();
    setRefused(wanted !== '' && !DATE.test(wanted));
    if (wanted !== (value ?? '') && (wanted === '' || DATE.test(wanted))) onChoose(wanted || undefined);
  };
  return (
    <TextField
      className="date-field"
      value={text}
      onChange={setText}
      isInvalid={refused}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    >
      <Label>{label}</Label>
      <Input placeholder="2024-03-02" maxLength={10} autoComplete="off" />
      <FieldError className="field-error">A day (2024-03-02), month (2024-03) or year</FieldError>
    </TextField>
  );
}
