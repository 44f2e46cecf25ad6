import type { Published } from '../../../src/core/reading.ts';
import { sayWhen } from '../timeline/say.ts';

/** An EDTF value in words, with the value itself at hand. */
export const Day = ({ value }: { value: string | undefined }) =>
  value === undefined ? (
    <span className="none">no date</span>
  ) : (
    <time dateTime={/^\d{4}(-\d\d){0,2}$/.test(value) ? value : undefined} title={`EDTF ${value}`}>
      {sayWhen(value)}
    </time>
  );

const BASIS: Readonly<Record<Published['basis'], string>> = {
  given: 'stated by whoever put the article in',
  metadata: 'from the page’s metadata',
  stated: 'stated in the text',
  inferred: 'inferred from the text',
};

/** A publication date and what it rests on. */
export const PublishedDay = ({ published }: { published: Published | undefined }) => (
  <span title={published && BASIS[published.basis]}>
    <Day value={published?.value} />
    {published?.basis === 'inferred' && <span className="tag">inferred</span>}
  </span>
);

/** What a publication date rests on, in words. */
export const sayBasis = (published: Published): string => BASIS[published.basis];
