import { type ReactNode, useEffect } from 'react';

/** The one first-level heading of a page; the window is named after it. */
export function Title({ children, name }: { children: ReactNode; name?: string }) {
  const title = name ?? (typeof children === 'string' ? children : undefined);
  useEffect(() => {
    document.title = title ? `${title} · Stemma` : 'Stemma';
  }, [title]);
  return <h1>{children}</h1>;
}
