import type { ReactNode } from 'react';
import { classes, type Words } from '../types';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const marks: Readonly<Record<NoticeTone, string>> = {
  info: 'M12 10.500v6.500M12 7v.2',
  good: 'm7.500 12.500 3 3 6-6.500',
  warn: 'M12 6.500v7M12 17v.2',
  bad: 'm8.500 8.500 7 7m0-7-7 7',
};

interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: Words | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children?: ReactNode | undefined;
  /** Announce at once (`alert`) or when there is a pause (`status`), for notices that appear after an act. */
  readonly announce?: 'status' | 'alert' | undefined;
}

/** Something to know now. The mark's shape and the words carry the tone; the color only repeats it. */
export function Notice({ tone = 'info', title, headingLevel = 2, children, announce }: NoticeProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3';
  return (
    <div className={classes('notice', `is-${tone}`)} role={announce}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10" /><path d={marks[tone]} /></svg>
      <div>{title ? <Heading>{title}</Heading> : null}{children}</div>
    </div>
  );
}
