import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';

/** True in the first paragraph, where another follows it. */
export const inTitle = ({ text }: Reading, [start]: Span): boolean => start < text.indexOf('\n\n');
