import type { ReactNode } from 'react';
import type { Words } from '../types';

export interface SummaryRow {
  readonly term: Words;
  readonly value: ReactNode;
  /** A link to change the answer; `hidden` completes its words for screen readers ("Change" + " relation of Zhou Min"). */
  readonly change?: { readonly href: string; readonly label: Words; readonly hidden?: Words | undefined } | undefined;
}

/** Answers given, one line each, with a way to change them. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="ans">
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.change ? <dd className="ch"><a href={row.change.href}>{row.change.label}{row.change.hidden ? <span className="vh"> {row.change.hidden}</span> : null}</a></dd> : null}
        </div>
      ))}
    </dl>
  );
}
