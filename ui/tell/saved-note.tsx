import type { Words } from '../types';

/** What is saved and when, at the foot of the page. */
export function SavedNote({ children }: { readonly children: Words }) {
  return (
    <p className="saved">
      <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.500" /><path d="m7.500 12.500 3 3 6-6.500" /></svg>
      <span>{children}</span>
    </p>
  );
}
