import type { ReactNode } from 'react';

/** What we tell and do not ask: statutory processing, a plain fact to know before acting. */
export function Told({ children }: { readonly children: ReactNode }) {
  return <div className="told">{children}</div>;
}
