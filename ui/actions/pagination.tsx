import type { Words } from '../types';

interface PaginationProps {
  readonly label: string;
  /** Where one is: "17 of 43 on this page". */
  readonly position?: Words | undefined;
  readonly previous?: { readonly href: string; readonly label: Words } | undefined;
  readonly next?: { readonly href: string; readonly label: Words } | undefined;
}

/** Previous and next, in words. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  return (
    <nav className="pages" aria-label={label}>
      {previous ? <a href={previous.href} rel="prev">{previous.label}</a> : null}
      {position ? <span className="pages-at">{position}</span> : null}
      {next ? <a href={next.href} rel="next">{next.label}</a> : null}
    </nav>
  );
}
