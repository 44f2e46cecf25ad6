import type { Statement } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { isBody, isSoleOffice } from './office.ts';
import type { ArticleView } from './view.ts';

/** "reported by wireless": by what means, taken for who. */
export const isMeans = ({ reading: { text } }: ArticleView, { cue, source }: Statement): boolean =>
  source.length === 1 &&
  cue.length === 1 &&
  source[0] !== undefined &&
  cue[0] !== undefined &&
  source[0][0] > cue[0][1] &&
  !isBody(cut(text, source[0])) &&
  !isSoleOffice(cut(text, source[0])) &&
  /^ (?:by|over|via|through) $/.test(text.slice(cue[0][1], source[0][0]));
