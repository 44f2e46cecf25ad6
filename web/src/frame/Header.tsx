import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { SettingsMenu } from './SettingsMenu.tsx';
import { changeSettings, useDark } from './settings.ts';

const PLACES = [
  { to: '/', label: 'Story' },
  { to: '/stories', label: 'Stories' },
  { to: '/incidents', label: 'Incidents' },
  { to: '/conflicts', label: 'Conflicts' },
  { to: '/pledges', label: 'Pledges' },
  { to: '/denials', label: 'Denials' },
  { to: '/framing', label: 'Framing' },
  { to: '/lineage', label: 'Lineage' },
  { to: '/actors', label: 'Actors' },
  { to: '/statements', label: 'Statements' },
  { to: '/events', label: 'Events' },
  { to: '/map', label: 'Map' },
  { to: '/network', label: 'Network' },
  { to: '/search', label: 'Search' },
  { to: '/changes', label: 'Changes' },
  { to: '/parse', label: 'Parse' },
] as const;

/** Name, places to go, and the switches of this browser. */
export function Header({ onKeys }: { onKeys: () => void }) {
  const dark = useDark();
  return (
    <header className="top">
      <Link to="/" className="wordmark" aria-label="Stemma, to the story">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M8 2v5M8 7 3 13M8 7l5 6M8 7v6" />
        </svg>
        <span>Stemma</span>
      </Link>
      <nav aria-label="Pages">
        {PLACES.map((place) => (
          <Link key={place.to} to={place.to} activeOptions={{ exact: place.to === '/', includeSearch: false }}>
            {place.label}
          </Link>
        ))}
      </nav>
      <div className="switches">
        <Button
          className="quiet"
          aria-label={dark ? 'Switch to light' : 'Switch to dark'}
          onPress={() => changeSettings({ theme: dark ? 'light' : 'dark' })}
        >
          {dark ? '☀' : '☾'}
        </Button>
        <Button className="quiet" aria-label="Keyboard: list of keys" onPress={onKeys}>
          ?
        </Button>
        <SettingsMenu />
      </div>
    </header>
  );
}
