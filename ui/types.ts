import type { ReactNode } from 'react';

/** Finished words, already in the reader's language. */
export type Words = ReactNode;

/** Writing direction. */
export type Direction = 'ltr' | 'rtl';

/** A link with its words. */
export interface LinkItem {
  readonly href: string;
  readonly label: Words;
  readonly current?: boolean | undefined;
}

/** A language the page also exists in; `name` is written in that language. */
export interface LanguageLink {
  readonly locale: string;
  readonly href: string;
  readonly name: string;
}

/** Joins class names, leaving out the empty ones. */
export function classes(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const joined = names.filter(Boolean).join(' ');
  return joined === '' ? undefined : joined;
}
