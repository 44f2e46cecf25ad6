import { expect, test } from 'vitest';
import type { Span } from '../../src/core/span.ts';
import { isReportingCue } from './reporting-cue.ts';

/** The cue is what stands in square brackets. */
const reports = (marked: string): boolean => {
  const at = marked.indexOf('[');
  const cue: Span = [at, marked.indexOf(']') - 1];
  return isReportingCue(marked.replace(/[[\]]/g, ''), [cue]);
};

test.each([
  'The mayor [said] the road was open.',
  'The mayor [has denied] it.',
  'The road is open, [according to] the mayor.',
  'The mayor [pointed out] that the road was open.',
])('reports: %s', (marked) => expect(reports(marked)).toBe(true));

test.each([
  'The mayor [hopes] to leave.',
  "The mayor's [hope] that",
  'The mayor [called] them thieves.',
  'Haro[:] "We go."',
])('does not: %s', (marked) => expect(reports(marked)).toBe(false));
