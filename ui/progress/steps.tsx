import type { ReactNode } from 'react';
import type { Words } from '../types';

export interface Step {
  readonly state: 'done' | 'now' | 'next';
  /** The state in words: "Done", "Now: your turn", "Then". */
  readonly stateWord: Words;
  readonly title: Words;
  /** What happened or will happen: prose, or `Facts`, or a form. */
  readonly body?: ReactNode | undefined;
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** Level of the step titles under the page's own headings. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

/** The way of an application, shared by receipt and tracker: done, now, next, in words as well as in shape. */
export function Steps({ steps, headingLevel = 3 }: StepsProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4';
  return (
    <ol className="steps" role="list">
      {steps.map((step, index) => (
        <li key={index} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="dot" aria-hidden="true">{step.state === 'done' ? <svg viewBox="0 0 16 16" focusable="false"><path d="m3 8.500 3.500 3.500L13 4.500" /></svg> : null}</span>
          <p className="st">{step.stateWord}</p>
          <Heading className="step-title">{step.title}</Heading>
          {step.body}
        </li>
      ))}
    </ol>
  );
}

/** Short facts of one step: who acts, by when, where. */
export function Facts({ rows }: { readonly rows: readonly { readonly term: Words; readonly value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {rows.map((row, index) => <div key={index}><dt>{row.term}</dt><dd>{row.value}</dd></div>)}
    </dl>
  );
}
