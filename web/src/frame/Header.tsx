import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { type Group, PageGroup, PageLink, type Place } from './PageGroup.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { changeSettings, useDark } from './settings.ts';

/** Pages with a place of their own in the header, and those that lie together under a word. */
const PLACES: readonly (Place | Group)[] = [
  { to: '/', label: 'Story' },
  {
    label: 'Coverage',
    places: [
      { to: '/stories', label: 'Stories' },
      { to: '/framing', label: 'Framing' },
      { to: '/lineage', label: 'Lineage' },
    ],
  },
  {
    label: 'Who',
    places: [
      { to: '/actors', label: 'Actors' },
      { to: '/network', label: 'Network' },
      { to: '/review', label: 'Review' },
    ],
  },
  {
    label: 'Said',
    places: [
      { to: '/statements', label: 'Statements' },
      { to: '/pledges', label: 'Pledges' },
      { to: '/denials', label: 'Denials' },
    ],
  },
  {
    label: 'Happened',
    places: [
      { to: '/events', label: 'Events' },
      { to: '/incidents', label: 'Incidents' },
      { to: '/conflicts', label: 'Conflicts' },
      { to: '/map', label: 'Map' },
    ],
  },
  { to: '/changes', label: 'Changes' },
  { to: '/search', label: 'Search' },
  { to: '/parse', label: 'Parse' },
];

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
        {PLACES.map((place) =>
          'places' in place ? <PageGroup key={place.label} {...place} /> : <PageLink key={place.label} {...place} />,
        )}
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
