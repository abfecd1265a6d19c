import type { ReactNode } from 'react';
import { classes, type Words } from '../types';

export interface CompareRow {
  readonly term: Words;
  readonly here: ReactNode;
  readonly there: ReactNode;
  /** Whether the two agree; `null` where there is nothing to compare. */
  readonly same: boolean | null;
}

interface CompareTableProps {
  readonly caption: string;
  readonly columns: { readonly field: Words; readonly here: Words; readonly there: Words };
  readonly rows: readonly CompareRow[];
  /** "same" and "different", said before the value to those who cannot see the sign. */
  readonly words: { readonly same: string; readonly different: string };
}

/** Two records field by field: an equals sign where they agree, a struck one where they do not. */
export function CompareTable({ caption, columns, rows, words }: CompareTableProps) {
  return (
    <table className="cmp">
      <caption className="vh">{caption}</caption>
      <thead><tr><th scope="col">{columns.field}</th><th scope="col">{columns.here}</th><th scope="col">{columns.there}</th></tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.term}</th>
            <td>{row.here}</td>
            <td className={classes(row.same === true && 'same', row.same === false && 'diff')}>
              {row.same === null ? null : <span className="vh">{row.same ? words.same : words.different} </span>}
              {row.there}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
