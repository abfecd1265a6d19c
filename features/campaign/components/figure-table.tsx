import type { ReactNode } from 'react'
import type { Direction } from '@/domain/campaign/filters'
import { along, Track } from '@/ui/charts/track'
import { classes } from '@/ui/types'

export interface FigureColumn {
  readonly label: ReactNode
  /** A link that sorts by the column. */
  readonly sort?: { readonly href: string; readonly now: Direction | null } | undefined
  /** Left out on phones. */
  readonly optional?: boolean | undefined
}

export interface FigureLine {
  readonly key: string
  readonly rank?: ReactNode
  readonly name: ReactNode
  readonly href?: string | undefined
  readonly chosen?: boolean | undefined
  /** Below today's pace line, and the words for it. */
  readonly low?: string | undefined
  readonly bar: { readonly share: number; readonly target?: number | undefined; readonly lastYear?: number | undefined } | null
  readonly barText: ReactNode
  readonly cells: readonly ReactNode[]
}

interface FigureTableProps {
  readonly caption: string
  readonly rank?: string | undefined
  readonly name: FigureColumn
  readonly bar: FigureColumn
  /** Labels of the axis: start, middle, end. */
  readonly axis: readonly [string, string, string]
  readonly columns: readonly FigureColumn[]
  readonly total: FigureLine
  readonly lines: readonly FigureLine[]
}

const marks: Readonly<Record<Direction, string>> = { ascending: '▲', descending: '▼' }

function Head({ column, className, children }: { readonly column: FigureColumn; readonly className?: string | undefined; readonly children?: ReactNode }) {
  const { sort } = column
  return (
    <th scope="col" className={className} aria-sort={sort?.now ?? undefined}>
      {sort ? <a className="inline-flex items-end [min-block-size:2rem]" href={sort.href}>{column.label}{sort.now ? <span aria-hidden="true"> {marks[sort.now]}</span> : null}</a> : column.label}
      {children}
    </th>
  )
}

/** Figures with a bar from zero for each line, and a total that the lines add up to: chart and table in one. */
export function FigureTable({ caption, rank, name, bar, axis, columns, total, lines }: FigureTableProps) {
  const line = (one: FigureLine, isTotal: boolean) => (
    <tr key={one.key} className={classes(isTotal && 'total', one.low !== undefined && 'low')}>
      {rank === undefined ? null : <td>{one.rank}</td>}
      <th scope="row">
        {one.href ? <a href={one.href} aria-current={one.chosen ? 'true' : undefined}>{one.name}</a> : one.name}
        {one.low === undefined ? null : <span className="vh">{one.low}</span>}
      </th>
      <td className="b">{one.bar ? <Track {...one.bar} /> : null}<span className="vh">{one.barText}</span></td>
      {one.cells.map((cell, index) => <td key={index} className={classes('r', columns[index]?.optional && 'opt2')}>{cell}</td>)}
    </tr>
  )
  return (
    <table className="rank">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {rank === undefined ? null : <th scope="col">{rank}</th>}
          <Head column={name} />
          <Head column={bar} className="b">
            <span className="axis" aria-hidden="true">
              <span style={{ insetInlineStart: 0 }}>{axis[0]}</span>
              <span style={{ insetInlineStart: along(0.5) }}>{axis[1]}</span>
              <span className="z"><bdi dir="ltr">{axis[2]}</bdi></span>
            </span>
          </Head>
          {columns.map((column, index) => <Head key={index} column={column} className={classes('r', column.optional && 'opt2')} />)}
        </tr>
      </thead>
      <tbody>
        {line(total, true)}
        {lines.map((one) => line(one, false))}
      </tbody>
    </table>
  )
}
