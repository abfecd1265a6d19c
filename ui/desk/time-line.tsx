import type { Words } from '../types';

/** `done` happened, `now` is where the case stands, `next` is still to come. */
export interface TimeLineItem {
  readonly state: 'done' | 'now' | 'next';
  readonly time?: Words | undefined;
  readonly dateTime?: string | undefined;
  readonly body: Words;
}

/** What happened to a case and what comes, on one line. */
export function TimeLine({ items }: { readonly items: readonly TimeLineItem[] }) {
  return (
    <ol className="line" role="list">
      {items.map((item, index) => (
        <li key={index} className={item.state === 'now' ? 'st' : item.state === 'next' ? 'nx' : undefined} aria-current={item.state === 'now' ? 'step' : undefined}>
          {item.time ? <time dateTime={item.dateTime}>{item.time}</time> : null}
          {item.state === 'now' ? <b>{item.body}</b> : item.body}
        </li>
      ))}
    </ol>
  );
}
