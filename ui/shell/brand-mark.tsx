/** Two streams that join: the one motif, as a mark. It keeps its direction in every language, like a logo. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
      <path d="M2 7c9 0 9 11 18 11M2 29c9 0 9-11 18-11M19 18h15" fill="none" stroke="var(--brand)" strokeWidth="5" />
    </svg>
  );
}
