import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  Popover,
  Radio,
  RadioGroup,
  Switch,
} from 'react-aria-components';
import { changeSettings, type Settings, useSettings } from './settings.ts';

const THEMES: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** The small popover with what a reader can set for this browser. */
export function SettingsMenu() {
  const { theme, keys, names } = useSettings();
  return (
    <DialogTrigger>
      <Button className="quiet">Settings</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog>
          <Heading slot="title">Settings</Heading>
          <RadioGroup value={theme} onChange={(value) => changeSettings({ theme: value as Settings['theme'] })}>
            <Label>Colours</Label>
            {THEMES.map(({ value, label }) => (
              <Radio key={value} value={value}>
                {label}
              </Radio>
            ))}
          </RadioGroup>
          <Switch isSelected={keys} onChange={(on) => changeSettings({ keys: on })}>
            <span className="track" aria-hidden="true" />
            Single keys are commands
          </Switch>
          <Switch
            isSelected={names === 'written'}
            onChange={(on) => changeSettings({ names: on ? 'written' : 'ledger' })}
          >
            <span className="track" aria-hidden="true" />
            Names as each article writes them
          </Switch>
          <p className="fine">Kept in this browser only.</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
