import { copyText } from './clipboard.ts';
import { notice } from './notice.ts';

/**
 * Items are what `j` and `k` walk over: rows, cards and sentences. An element is one when it carries `data-item`;
 * `data-quote`, `data-by` and `data-href` say what is copied, and a link inside marked `data-open` is what Enter follows.
 */
const ITEM = '[data-item]';

const items = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`main ${ITEM}`)].filter((item) => item.offsetParent !== null);

/** The item that holds the focus; nothing when focus is elsewhere. */
const focusedItem = (): HTMLElement | undefined => document.activeElement?.closest<HTMLElement>(ITEM) ?? undefined;

/** Moves the focus to the next or the previous item; from outside, to the first one that can be seen. */
export function step(by: 1 | -1): void {
  const all = items();
  if (all.length === 0) return;
  const marked = focusedItem() ?? document.querySelector<HTMLElement>(`main ${ITEM}[data-active]`);
  const at = marked ? all.indexOf(marked) : -1;
  const first = all.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const next = all[at < 0 ? Math.max(first, 0) : at + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Follows the main link of the focused item; false when focus is on something with an Enter of its own. */
export function openItem(): boolean {
  const item = focusedItem();
  if (!item || item !== document.activeElement) return false;
  const link = item.matches('a') ? item : item.querySelector<HTMLElement>('[data-open]');
  link?.click();
  return link !== null;
}

/** Opens or folds what the focused item keeps folded; false when it keeps nothing. */
export function unfoldItem(): boolean {
  const summary = focusedItem()?.querySelector<HTMLElement>('summary');
  summary?.click();
  return summary !== undefined && summary !== null;
}

/** The address of a hash route as a person can paste it elsewhere. */
const addressOf = (href: string): string => new URL(href, location.href).href;

/** Copies the quotation of the focused item with who reported it and its link. */
export async function copyItem(): Promise<void> {
  const item = focusedItem() ?? document.querySelector<HTMLElement>(`main ${ITEM}[data-active]`);
  const { quote, by, href } = item?.dataset ?? {};
  if (!quote) {
    notice('Nothing to copy here: choose a line first, with j or k');
    return;
  }
  await copyText([`“${quote}”`, by, href && addressOf(href)].filter(Boolean).join('\n'));
  notice('Quotation copied with its link');
}
