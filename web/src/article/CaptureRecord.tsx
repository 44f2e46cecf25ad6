import type { ArticleView } from '../../../src/core/view.ts';
import { client } from '../client.ts';

/** How the article came in, its hash, and the way to its untouched bytes. */
export function CaptureRecord({ view }: { view: ArticleView }) {
  const { capture, reading } = view;
  const original = client.original(view.id);
  return (
    <details className="below">
      <summary>Capture record</summary>
      <dl className="record">
        <dt>sha256 of the bytes</dt>
        <dd className="hash">{capture.sha256}</dd>
        <dt>size</dt>
        <dd>{capture.bytes.toLocaleString('en-GB')} bytes</dd>
        <dt>captured</dt>
        <dd>
          <time dateTime={capture.capturedAt}>{capture.capturedAt}</time> from {capture.how}
          {capture.file && <> “{capture.file}”</>}
        </dd>
        <dt>form</dt>
        <dd>
          {capture.form}, {capture.charset}
        </dd>
        {view.url && (
          <>
            <dt>address</dt>
            {/* Text and not a link: opening it would tell the outlet who studies it. */}
            <dd className="hash">{view.url}</dd>
          </>
        )}
        <dt>read by</dt>
        <dd>{reading.readBy}</dd>
        <dt>original</dt>
        <dd className="original">
          {original ? (
            <a href={original} download>
              The untouched bytes
            </a>
          ) : (
            'not part of this bundle; the hash tells whether a copy is the same'
          )}
        </dd>
      </dl>
    </details>
  );
}
