import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Options by their ids, in the order of the words. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

const ANY = '';

/** One thing a list can be narrowed by; "any" takes the narrowing away. */
export function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChoose: (value: string | undefined) => void;
}) {
  return (
    <Select
      className="choice"
      value={value ?? ANY}
      onChange={(key) => onChoose(key === ANY || key === null ? undefined : String(key))}
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover choices">
        <ListBox items={[{ id: ANY, label: 'any' }, ...options]}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
