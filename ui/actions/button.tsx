import type { ReactNode } from 'react';
import { classes, type Words } from '../types';

/** `primary` goes on; `cta` is the page's one campaign act (persimmon); `line` is a second way; `quiet` looks like a link. */
export type ButtonVariant = 'primary' | 'cta' | 'line' | 'quiet';

const look: Readonly<Record<ButtonVariant, string>> = { primary: 'btn pri', cta: 'btn cta', line: 'btn line', quiet: 'btn quiet-btn' };

interface ButtonProps {
  readonly children: Words;
  readonly variant?: ButtonVariant | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | ((data: FormData) => void | Promise<void>) | undefined;
  /** Leave the browser's own checks out, as for "save and come back later". */
  readonly formNoValidate?: boolean | undefined;
  readonly id?: string | undefined;
  /** Marks the button for `DeskKeys`. */
  readonly shortcut?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** A button that says what happens. */
export function Button({ children, variant = 'primary', type = 'submit', shortcut, describedBy, ...rest }: ButtonProps) {
  return <button className={look[variant]} type={type} aria-describedby={describedBy} aria-keyshortcuts={shortcut} data-key={shortcut} {...rest}>{children}</button>;
}

interface ButtonLinkProps {
  readonly href: string;
  readonly children: Words;
  readonly variant?: ButtonVariant | undefined;
  readonly rel?: string | undefined;
  readonly id?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly download?: boolean | undefined;
}

/** A link that looks like the page's act. */
export function ButtonLink({ href, children, variant = 'primary', shortcut, ...rest }: ButtonLinkProps) {
  return <a className={look[variant]} href={href} aria-keyshortcuts={shortcut} data-key={shortcut} {...rest}>{children}</a>;
}

/** The row of acts at the end of a page: the button first, quieter ways after it. */
export function Actions({ children, noPrint }: { readonly children: ReactNode; readonly noPrint?: boolean | undefined }) {
  return <div className={classes('act', noPrint && 'noprint')}>{children}</div>;
}
