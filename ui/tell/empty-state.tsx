import type { ReactNode } from 'react';
import type { Words } from '../types';

/** Nothing here, why, and what to do next. Also for no permission, not found, offline. */
export function EmptyState({ title, children, action, headingLevel = 2 }: { readonly title: Words; readonly children?: ReactNode | undefined; readonly action?: ReactNode | undefined; readonly headingLevel?: 1 | 2 | 3 | undefined }) {
  const Heading = `h${headingLevel}` as 'h1' | 'h2' | 'h3';
  return (
    <div className="empty">
      <svg className="flip" viewBox="0 0 132 24" aria-hidden="true" focusable="false"><path d="M0 16H36C50 16 50 6 64 6S78 16 92 16H132" /></svg>
      <Heading>{title}</Heading>
      {children ? <div className="empty-why">{children}</div> : null}
      {action ? <div className="act">{action}</div> : null}
    </div>
  );
}
