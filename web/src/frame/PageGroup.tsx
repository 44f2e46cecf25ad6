import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** A page that the header leads to. */
export interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
}

/** Pages that lie together under one word. */
export interface Group {
  readonly label: string;
  readonly places: readonly Place[];
}

export const PageLink = ({ to, label }: Place) => (
  <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
    {label}
  </Link>
);

/** A word that unfolds the pages under it. It closes on Escape, when one is chosen, and when focus or pointer go elsewhere. */
export function PageGroup({ label, places }: Group) {
  const [open, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is why it closes
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    const own = group.current;
    if (!open || !own) return;
    const close = (event: Event): void => {
      if (event.target instanceof Node && !own.contains(event.target)) setOpen(false);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Else the page would let go of what has the focus.
      event.stopPropagation();
      setOpen(false);
      own.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    own.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      own.removeEventListener('keydown', leave);
    };
  }, [open]);
  const isHere = places.some(({ to }) => path === to);
  return (
    <div ref={group} className="page-group">
      <button type="button" aria-expanded={open} data-here={isHere || undefined} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && (
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <PageLink {...place} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
