import type { Words } from '../types';
import { along } from './track';

/** A point as shares of the plot: x from the start of time, y from the foot, 0 to 1. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

interface TrendPlotProps {
  /** What the drawing says, with its figures, for screen readers. */
  readonly label: string;
  readonly now: readonly PlotPoint[];
  readonly lastYear?: readonly PlotPoint[] | undefined;
  readonly forecast?: readonly PlotPoint[] | undefined;
  readonly band?: { readonly upper: readonly PlotPoint[]; readonly lower: readonly PlotPoint[] } | undefined;
  /** Height of the target line. */
  readonly target?: number | undefined;
  readonly yTicks: readonly { readonly at: number; readonly label: Words }[];
  /** `minor` labels are left out on phones. */
  readonly xTicks: readonly { readonly at: number; readonly label: Words; readonly minor?: boolean | undefined }[];
  /** Words beside the last measured point. */
  readonly nowWords?: { readonly title: Words; readonly note?: Words | undefined } | undefined;
  readonly lastYearWords?: Words | undefined;
  readonly targetWords?: Words | undefined;
  readonly forecastWords?: { readonly title: Words; readonly note?: Words | undefined } | undefined;
}

/** A trend with forecast. Geometry is SVG, words are HTML placed by logical insets, so both reflow and mirror. */
export function TrendPlot(props: TrendPlotProps) {
  const last = props.now.at(-1);
  const end = props.forecast?.at(-1);
  return (
    <figure className="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={props.label} focusable="false">
        {props.yTicks.map((tick) => (tick.at > 0 ? <path key={tick.at} className="grid" d={`M0 ${down(tick.at)}H100`} /> : null))}
        <path className="base" d="M0 100H100" />
        {last ? <path className="td" d={`M${wide(last.x)} 100V${down(last.y)}`} /> : null}
        {props.target === undefined ? null : <path className="tg" d={`M0 ${down(props.target)}H100`} />}
        {props.lastYear ? <path className="ly" d={path(props.lastYear)} /> : null}
        {props.band ? <path className="band" d={`${path([...props.band.upper, ...props.band.lower.toReversed()])}Z`} /> : null}
        {props.forecast ? <path className="fc" d={path(props.forecast)} /> : null}
        <path className="now" d={path(props.now)} />
      </svg>
      {props.yTicks.map((tick) => <span key={tick.at} className="y" style={{ insetBlockEnd: along(tick.at) }}><bdi dir="ltr">{tick.label}</bdi></span>)}
      {props.xTicks.map((tick) => <span key={tick.at} className={tick.minor ? 'x mid' : 'x'} style={{ insetInlineStart: along(tick.at) }}>{tick.label}</span>)}
      {last ? <span className="dot" style={{ insetInlineStart: along(last.x), insetBlockEnd: along(last.y) }} /> : null}
      {last && props.nowWords ? <span className="at-now" style={{ insetInlineStart: along(last.x + 0.014), insetBlockStart: along(1 - last.y + 0.06) }}><b>{props.nowWords.title}</b>{props.nowWords.note ? <><br />{props.nowWords.note}</> : null}</span> : null}
      {last && props.lastYearWords ? <span className="at-ly" style={{ insetInlineEnd: along(1 - beside(last)), insetBlockEnd: along(lastYearHeight(props, last) + 0.03) }}>{props.lastYearWords}</span> : null}
      {props.target !== undefined && props.targetWords ? <span className="e" style={{ insetBlockEnd: along(apart(props.target, end?.y)) }}>{props.targetWords}</span> : null}
      {end && props.forecastWords ? <span className="e" style={{ insetBlockEnd: along(below(props.target, end.y)) }}><b>{props.forecastWords.title}</b>{props.forecastWords.note ? <><br />{props.forecastWords.note}</> : null}</span> : null}
    </figure>
  );
}

const two = (value: number) => Math.round(value * 10000) / 100;
const wide = (x: number) => two(x);
const down = (y: number) => two(1 - y);
const path = (points: readonly PlotPoint[]) => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${wide(point.x)} ${down(point.y)}`).join('');

/** Where last year's words end: before the present, so that they stand over the rising line. */
function beside(last: PlotPoint): number {
  return Math.max(0, last.x - 0.12);
}

/** Height of last year's line at that place. */
function lastYearHeight(props: TrendPlotProps, last: PlotPoint): number {
  return props.lastYear?.find((point) => point.x >= beside(last))?.y ?? last.y;
}

/** The target's label, lifted when the forecast's would touch it. */
function apart(target: number, forecast: number | undefined): number {
  return forecast !== undefined && Math.abs(target - forecast) < 0.15 ? Math.min(1, Math.max(target, forecast) + 0.04) : target;
}

/** The forecast's two-line label, lowered when the target's would touch it. */
function below(target: number | undefined, forecast: number): number {
  return target !== undefined && Math.abs(target - forecast) < 0.15 ? Math.min(target, forecast) - 0.06 : forecast;
}
