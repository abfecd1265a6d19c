import type { ReactNode } from 'react';

/** A number, date part, amount or reference: isolated from the direction of the text around it, tabular, never broken over lines. */
export function Num({ children, ltr }: { readonly children: ReactNode; /** Force left-to-right, for signs, ranges and codes ("−1.2", "9:00–17:00"). */ readonly ltr?: boolean | undefined }) {
  return <bdi className="num" dir={ltr ? 'ltr' : undefined}>{children}</bdi>;
}

/** A person's or place's name, isolated; `lang` when it is written in another language than the page. */
export function Name({ children, lang, dir }: { readonly children: ReactNode; readonly lang?: string | undefined; readonly dir?: 'ltr' | 'rtl' | undefined }) {
  return <bdi lang={lang} dir={dir}>{children}</bdi>;
}

/** Words for screen readers only. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className="vh">{children}</span>;
}
