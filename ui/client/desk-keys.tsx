'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** What a key does: move along the list, press or focus something, or open the help. */
export type DeskKeyAct =
  | { readonly do: 'next' | 'previous' }
  | { readonly do: 'click' | 'focus' | 'dialog'; readonly target: string };

/** Keys by `KeyboardEvent.key`, lower case. `target` is a CSS selector; what is pressed in a list is the current row's and no other's. */
export type DeskKeyMap = Readonly<Record<string, DeskKeyAct>>;

/** The desk's usual keys: things to press carry `data-key`, rows carry `data-row`, the help is `dialog#key-help`. */
export const usualKeys: DeskKeyMap = {
  j: { do: 'next' },
  k: { do: 'previous' },
  c: { do: 'click', target: '[data-key=c]' },
  a: { do: 'click', target: '[data-key=a]' },
  r: { do: 'click', target: '[data-key=r]' },
  m: { do: 'click', target: '[data-key=m]' },
  p: { do: 'click', target: '[data-key=p]' },
  x: { do: 'click', target: '[data-row] input[type=checkbox]' },
  '/': { do: 'focus', target: 'input[type=search]' },
  '?': { do: 'dialog', target: '#key-help' },
};

const storageName = 'desk-keys';

interface DeskKeysProps {
  readonly keys?: DeskKeyMap | undefined;
  /** Words of the switch that turns single keys off (WCAG 2.1.4); the choice stays in this browser. */
  readonly switchLabel: string;
}

/** Single keys for the desk. They rest while one writes, while a dialog is open, and when turned off. Enter is the browser's own: `j` and `k` focus the row's link. */
export function DeskKeys({ keys = usualKeys, switchLabel }: DeskKeysProps) {
  const on = useSyncExternalStore(onChoice, readChoice, () => true);

  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = keys[event.key.toLowerCase()];
      if (act && perform(act)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, on]);

  return (
    <label className="chk keys-switch">
      <input type="checkbox" checked={on} onChange={(event) => writeChoice(event.target.checked)} />
      <span>{switchLabel}</span>
    </label>
  );
}

function perform(act: DeskKeyAct): boolean {
  if (!('target' in act)) return move(act.do === 'next' ? 1 : -1);
  // A row without such a button must not press another row's.
  const within = act.do === 'click' && document.querySelector('[data-row]') ? document.querySelector('[data-row][aria-current=true]') : document;
  const target = within?.querySelector<HTMLElement>(act.target);
  if (!target) return false;
  if (act.do === 'dialog') {
    if (target instanceof HTMLDialogElement) target.showModal();
  } else {
    target.focus();
    if (act.do === 'click') target.click();
  }
  return true;
}

/** Makes the next or previous row the current one; on a page without rows, follows its `rel` link. */
function move(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  if (rows.length === 0) {
    const link = document.querySelector<HTMLElement>(by === 1 ? 'a[data-key=j]' : 'a[data-key=k]');
    link?.click();
    return Boolean(link);
  }
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  for (const row of rows) row.removeAttribute('aria-current');
  to?.setAttribute('aria-current', 'true');
  to?.querySelector<HTMLElement>('a[href]')?.focus();
  to?.scrollIntoView({ block: 'nearest' });
  return true;
}

function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'reset'].includes(target.type);
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageName) !== 'off';
  } catch {
    return true;
  }
}

function writeChoice(on: boolean): void {
  try {
    localStorage.setItem(storageName, on ? 'on' : 'off');
  } catch {
    // A browser without storage forgets the choice at once.
  }
  window.dispatchEvent(new Event(storageName));
}

/** Told of a change here and in other windows. */
function onChoice(changed: () => void): () => void {
  window.addEventListener(storageName, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(storageName, changed);
    window.removeEventListener('storage', changed);
  };
}
