import type { ReactNode } from 'react';

/** The slip of a receipt: the reference at the start, the code to scan at the end. */
export function Slip({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode | undefined }) {
  return <div className="slip"><div>{children}</div>{aside}</div>;
}
