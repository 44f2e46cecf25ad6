import type { ReactNode } from 'react';

/** Something that may be wider or higher than its room: named, and reached by keyboard so that it can be scrolled. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
