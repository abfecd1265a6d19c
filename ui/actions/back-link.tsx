import type { Words } from '../types';

/** The way back, above the heading. Its arrow mirrors with the text. */
export function BackLink({ href, children }: { readonly href: string; readonly children: Words }) {
  return (
    <a className="back" href={href}>
      <svg className="flip" viewBox="0 0 8 12" aria-hidden="true" focusable="false"><path d="M7 1 2 6l5 5" /></svg>
      {children}
    </a>
  );
}
