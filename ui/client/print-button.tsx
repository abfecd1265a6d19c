'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Prints the page. Without script it is not there, because it could do nothing. */
export function PrintButton({ label, variant = 'line' }: { readonly label: string; readonly variant?: 'line' | 'quiet' | undefined }) {
  const alive = useSyncExternalStore(never, () => true, () => false);
  if (!alive) return null;
  return <button type="button" className={variant === 'line' ? 'btn line' : 'btn quiet-btn'} onClick={() => window.print()}>{label}</button>;
}
