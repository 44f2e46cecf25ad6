const NAME = 'stemma.key';

/**
 * Takes the key that lets this page write out of its address, and keeps it for this tab: an address that is copied or
 * looked at over a shoulder then gives nothing away. Called once, before the first page is drawn.
 */
export function takeKey(): void {
  const query = new URLSearchParams(location.search);
  const key = query.get('key');
  if (key === null) return;
  query.delete('key');
  const rest = query.toString();
  history.replaceState(history.state, '', `${location.pathname}${rest ? `?${rest}` : ''}${location.hash}`);
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // Storage is refused: the key lasts as long as the page.
    kept = key;
  }
}

let kept: string | undefined;

/** The key with which this page may write; nothing when it was opened without one. */
export function writingKey(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? kept;
  } catch {
    return kept;
  }
}
