import { classes, type Words } from '../types';
import { Track } from './track';

/** One bar for each group, 0 to 1, with the target as a tick. */
export function ShareList({ rows, target }: { readonly rows: readonly { readonly id: string; readonly name: Words; readonly valueText: Words; readonly share: number; readonly low: boolean }[]; readonly target: number }) {
  return (
    <ul className="mul" role="list">
      {rows.map((row) => (
        <li key={row.id} className={classes(row.low && 'low')}>
          <span>{row.name}</span><b className="num"><bdi dir="ltr">{row.valueText}</bdi></b><Track share={row.share} target={target} />
        </li>
      ))}
    </ul>
  );
}

const height = 34;

/** Small columns over the same weeks and the same axis from zero; the last is the current week. */
export function WeekList({ rows, max }: { readonly rows: readonly { readonly id: string; readonly name: Words; readonly valueText: Words; readonly weeks: readonly number[] }[]; readonly max: number }) {
  return (
    <ul className="week" role="list">
      {rows.map((row) => (
        <li key={row.id}>
          <span>{row.name}</span>
          <svg viewBox={`0 0 ${row.weeks.length * 10} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {row.weeks.map((value, index) => {
              const tall = max > 0 ? Math.round((value / max) * height * 10) / 10 : 0;
              return <rect key={index} x={index * 10 + 1} y={height - tall} width="8" height={tall} />;
            })}
          </svg>
          <b className="num">{row.valueText}</b>
        </li>
      ))}
    </ul>
  );
}
