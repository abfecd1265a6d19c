/** One bar with a target tick and last year's hollow tick; all as shares of the axis, 0 to 1. Hidden from screen readers: the figure stands beside it. */
export function Track({ share, target, lastYear }: { readonly share: number; readonly target?: number | undefined; readonly lastYear?: number | undefined }) {
  return (
    <span className="track" aria-hidden="true">
      <i style={{ inlineSize: along(share) }} />
      {target === undefined ? null : <u style={{ insetInlineStart: along(target) }} />}
      {lastYear === undefined ? null : <s style={{ insetInlineStart: along(lastYear) }} />}
    </span>
  );
}

/** A share of the axis as a length along it. */
export function along(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100}%`;
}
