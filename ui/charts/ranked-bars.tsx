import type { ReactNode } from 'react';
import { classes, type Words } from '../types';
import { along, Track } from './track';

export interface RankedRow {
  readonly id: string;
  readonly rank?: Words | undefined;
  readonly name: Words;
  readonly href?: string | undefined;
  /** The figure of the bar, in the axis' unit (percent not enrolled, say). */
  readonly value: number;
  /** The same in words, for screen readers. */
  readonly valueText: string;
  readonly lastYear?: number | undefined;
  /** Below today's pace line. */
  readonly low: boolean;
  /** One cell for each extra column. */
  readonly cells: readonly ReactNode[];
}

interface RankedBarsProps {
  readonly caption: string;
  readonly columns: {
    readonly rank: Words;
    readonly name: Words;
    readonly bar: Words;
    readonly extra: readonly { readonly label: Words; /** Left out on phones. */ readonly optional?: boolean | undefined }[];
  };
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** End of the axis; it begins at 0. */
  readonly max: number;
  /** Labels of the axis: start, middle, end. */
  readonly axis: readonly [string, string, string];
  readonly target: number;
  readonly total?: RankedRow | undefined;
  readonly rows: readonly RankedRow[];
}

/** The ranked chart that is its own table: bars from zero, target tick, last year's tick, figures beside them. */
export function RankedBars({ caption, columns, sorted = 'descending', max, axis, target, total, rows }: RankedBarsProps) {
  const line = (row: RankedRow, isTotal: boolean) => (
    <tr key={row.id} className={classes(isTotal && 'total', row.low && 'low')}>
      <td>{row.rank}</td>
      <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
      <td className="b"><Track share={row.value / max} target={target / max} lastYear={row.lastYear === undefined ? undefined : row.lastYear / max} /><span className="vh">{row.valueText}</span></td>
      {row.cells.map((cell, index) => <td key={index} className={classes('r', columns.extra[index]?.optional && 'opt2')}><bdi dir="ltr">{cell}</bdi></td>)}
    </tr>
  );
  return (
    <table className="rank">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col" className="b" aria-sort={sorted}>
            {columns.bar}
            <span className="axis" aria-hidden="true"><span style={{ insetInlineStart: 0 }}>{axis[0]}</span><span style={{ insetInlineStart: along(0.5) }}>{axis[1]}</span><span className="z"><bdi dir="ltr">{axis[2]}</bdi></span></span>
          </th>
          {columns.extra.map((column, index) => <th key={index} scope="col" className={classes('r', column.optional && 'opt2')}>{column.label}</th>)}
        </tr>
      </thead>
      <tbody>
        {total ? line(total, true) : null}
        {rows.map((row) => line(row, false))}
      </tbody>
    </table>
  );
}
