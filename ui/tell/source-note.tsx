import type { Words } from '../types';

/** Where a figure comes from and how sure it is. */
export function SourceNote({ children }: { readonly children: Words }) {
  return <p className="src-note">{children}</p>;
}
