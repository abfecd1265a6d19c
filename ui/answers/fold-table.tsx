import type { ReactNode } from 'react';
import { classes, type Words } from '../types';

export interface FoldColumn {
  readonly label: Words;
  /** The label as plain words, shown beside the value when the table folds on phones. */
  readonly plain?: string | undefined;
  readonly numeric?: boolean | undefined;
}

export interface FoldRow {
  readonly id: string;
  /** One cell for each column; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

interface FoldTableProps {
  readonly caption: Words;
  /** Keep the caption for screen readers only. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly FoldColumn[];
  readonly rows: readonly FoldRow[];
  readonly foot?: FoldRow | undefined;
  /** Tables of two or three short columns need not fold. */
  readonly fold?: boolean | undefined;
}

/** A table that folds to label and value on phones. */
export function FoldTable({ caption, captionHidden, columns, rows, foot, fold = true }: FoldTableProps) {
  // A folded table is laid out as blocks, which takes its meaning away in some browsers; the roles give it back.
  const role = (name: string) => (fold ? name : undefined);
  const line = (row: FoldRow) => (
    <tr key={row.id} role={role('row')}>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        if (index === 0) return <th key={index} scope="row" role={role('rowheader')}>{cell}</th>;
        return <td key={index} role={role('cell')} className={column?.numeric ? 'n' : undefined} data-l={fold ? plainLabel(column) : undefined}>{fold ? <span>{cell}</span> : cell}</td>;
      })}
    </tr>
  );
  return (
    <table className={classes('sum', fold && 'fold')} role={role('table')}>
      <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
      <thead role={role('rowgroup')}><tr role={role('row')}>{columns.map((column, index) => <th key={index} scope="col" role={role('columnheader')} className={column.numeric ? 'n' : undefined}>{column.label}</th>)}</tr></thead>
      <tbody role={role('rowgroup')}>{rows.map(line)}</tbody>
      {foot ? <tfoot role={role('rowgroup')}>{line(foot)}</tfoot> : null}
    </table>
  );
}

function plainLabel(column: FoldColumn | undefined): string | undefined {
  return column?.plain ?? (typeof column?.label === 'string' ? column.label : undefined);
}
