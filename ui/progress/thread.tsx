/** The river thread under the header: its filled part is the share of the way done. Hidden from screen readers, who hear the step count. */
export function Thread({ share }: { readonly share: number }) {
  return <div className="thread" aria-hidden="true"><span style={{ inlineSize: `${percent(share)}%` }} /></div>;
}

/** A share between 0 and 1 as a percentage between 0 and 100. */
export function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
