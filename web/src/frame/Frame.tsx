import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { summaryQuery } from '../queries.ts';
import { Header } from './Header.tsx';
import { copyItem, openItem, step, unfoldItem } from './item.ts';
import { KeyList } from './KeyList.tsx';
import { useKeyboard } from './keyboard.ts';
import type { Command } from './keys.ts';
import { notice, useNotice } from './notice.ts';
import { changeSettings, isDark, settings } from './settings.ts';

/** What every page stands in: skip link, header, the banner of the sample story, the page, the keyboard. */
export function Frame() {
  const [listed, setListed] = useState(false);
  const { data: summary } = useQuery(summaryQuery());
  useKeyboard(useCommands(setListed));
  const main = usePageFocus();
  return (
    <>
      <button className="skip" type="button" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <Header onKeys={() => setListed(true)} />
      {summary?.sample && (
        <p className="banner" role="note">
          <strong>Invented sample story.</strong> Every place, person, outlet and event in it was made up to show what
          Stemma does.
        </p>
      )}
      <main ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer>Stemma shows who reported what, and where it says so. It does not judge whether it happened.</footer>
      <Notice />
      <KeyList isOpen={listed} onOpenChange={setListed} />
    </>
  );
}

function Notice() {
  const text = useNotice();
  return (
    <output className="notice" hidden={text === ''}>
      {text}
    </output>
  );
}

/** Puts the focus on a new page, so that keyboard and screen reader start there and not on the old link. */
function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    const at = document.activeElement;
    if (at?.matches('input') && main.current?.contains(at)) return;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

/** What each command of the key table does on this page. */
function useCommands(setListed: (listed: boolean) => void): (command: Command) => boolean {
  const navigate = useNavigate();
  const router = useRouter();
  return useCallback(
    (command) => {
      switch (command.kind) {
        case 'step':
          step(command.by);
          return true;
        case 'open':
          return openItem();
        case 'go':
          void navigate({ to: command.to }).then(() => command.hash && reach(command.hash));
          if (command.to === '/search') reach('search-field');
          return true;
        case 'unfold':
          return unfoldItem();
        case 'copy':
          void copyItem();
          return true;
        case 'names': {
          const names = settings().names === 'ledger' ? 'written' : 'ledger';
          changeSettings({ names });
          notice(names === 'ledger' ? 'Names as the ledger has them' : 'Names as each article writes them');
          return true;
        }
        case 'theme':
          changeSettings({ theme: isDark() ? 'light' : 'dark' });
          return true;
        case 'list':
          setListed(true);
          return true;
        case 'elsewhere':
          return false;
        case 'leave':
          return leave(router.history);
        default:
          return command satisfies never;
      }
    },
    [navigate, router, setListed],
  );
}

/** Focuses the element with this id as soon as the page has drawn it. */
function reach(id: string, tries = 40): void {
  const element = document.getElementById(id);
  if (element) {
    element.focus();
    element.scrollIntoView({ block: 'start' });
  } else if (tries > 0) requestAnimationFrame(() => reach(id, tries - 1));
}

/** Leaves the field or lets go of the chosen line; an article also forgets its chosen sentence. */
function leave(history: { readonly location: { readonly href: string }; replace(path: string): void }): boolean {
  if (document.querySelector('[role=dialog], [role=listbox]')) return false;
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  const [path = '', search = ''] = history.location.href.split('?');
  if (path.startsWith('/article/') && search) history.replace(path);
  return true;
}
