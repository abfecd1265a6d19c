import { classes, type Words } from '../types';

/** How far a value can be relied on: `demo` (invented for demonstration) or `open` (stated by a source, not confirmed). Dashed in both cases; the words say which. */
export function StandingMark({ children, standing = 'demo' }: { readonly children: Words; readonly standing?: 'demo' | 'open' | undefined }) {
  return <span className={classes('demo', standing === 'open' && 'open-mark')}>{children}</span>;
}
