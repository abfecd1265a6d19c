import type { ReactNode } from 'react';
import { classes, type Words } from '../types';

/** An answer folded under its question. */
export function Details({ summary, children, open, twin }: { readonly summary: Words; readonly children: ReactNode; readonly open?: boolean | undefined; /** The data table of a chart, on the desk. */ readonly twin?: boolean | undefined }) {
  return <details className={classes('more', twin && 'twin')} open={open}><summary>{summary}</summary><div>{children}</div></details>;
}
