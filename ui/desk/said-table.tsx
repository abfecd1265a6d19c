import type { ReactNode } from 'react';
import type { Direction, Words } from '../types';

export interface SaidRow {
  readonly question: Words;
  /** The resident's own words: they bind. */
  readonly original: ReactNode;
  /** The same in the staff member's language; absent when it is the same language. */
  readonly staff?: ReactNode | undefined;
  /** How the staff version came about, when it does not bind: "machine translation, not checked". */
  readonly note?: Words | undefined;
}

interface SaidTableProps {
  readonly caption: string;
  readonly columns: { readonly question: Words; readonly original: Words; readonly staff: Words };
  readonly lang: string;
  readonly dir: Direction;
  readonly rows: readonly SaidRow[];
}

/** What was said: question, original, staff language. The original keeps its language and direction. */
export function SaidTable({ caption, columns, lang, dir, rows }: SaidTableProps) {
  const two = rows.some((row) => row.staff !== undefined);
  return (
    <table className="said">
      <caption className="vh">{caption}</caption>
      <thead><tr><th scope="col" className="said-q">{columns.question}</th><th scope="col">{columns.original}</th>{two ? <th scope="col">{columns.staff}</th> : null}</tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.question}</th>
            <td><div lang={lang} dir={dir}>{row.original}</div></td>
            {two ? <td>{row.staff}{row.note ? <span className="mt">{row.note}</span> : null}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
