import { FocusSummary } from '../client/focus-summary';
import type { Words } from '../types';

export interface ErrorSummaryProps {
  readonly title: Words;
  readonly problems: readonly { readonly href: string; readonly text: Words }[];
  readonly id?: string | undefined;
}

/** What must be put right, at the top of the page, each with a link to its field. It takes focus. */
export function ErrorSummary({ title, problems, id = 'error-summary' }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div className="errsum" id={id} role="alert" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul role="list">
        {problems.map((problem, index) => <li key={index}><a href={problem.href}>{problem.text}</a></li>)}
      </ul>
      <FocusSummary id={id} />
    </div>
  );
}
