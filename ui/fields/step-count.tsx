import type { Words } from '../types';

/** Where one is, in words: "Question 3 of 8". Stands above the heading. */
export function StepCount({ children }: { readonly children: Words }) {
  return <p className="step">{children}</p>;
}
