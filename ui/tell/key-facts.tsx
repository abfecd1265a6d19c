import type { ReactNode } from 'react';
import type { Words } from '../types';

export interface Fact {
  readonly term: Words;
  readonly value: ReactNode;
  /** A smaller line under the value: unit, condition, standing. */
  readonly note?: Words | undefined;
}

/** The facts of a guide, in a panel beside the text. */
export function KeyFacts({ id, title, facts }: { readonly id: string; readonly title: Words; readonly facts: readonly Fact[] }) {
  return (
    <aside className="key" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>{facts.map((fact, index) => <div key={index}><dt>{fact.term}</dt><dd>{fact.value}{fact.note ? <span>{fact.note}</span> : null}</dd></div>)}</dl>
    </aside>
  );
}

/** The four-line brief beside a page's one act: who, what you need, cost, when it starts. */
export function Brief({ facts }: { readonly facts: readonly Omit<Fact, 'note'>[] }) {
  return <dl className="brief">{facts.map((fact, index) => <div key={index}><dt>{fact.term}</dt><dd>{fact.value}</dd></div>)}</dl>;
}
