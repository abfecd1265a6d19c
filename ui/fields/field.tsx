import type { ReactNode } from 'react';
import { classes, type Direction, type Words } from '../types';

/** What every field takes. */
export interface FieldProps {
  /** Id of the control; the error summary links to it. */
  readonly id: string;
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  /** What is wrong and what to do about it; absent when nothing is. */
  readonly problem?: Words | undefined;
  /** Words said before the problem to those who cannot see its color: "Error:". */
  readonly problemPrefix?: string | undefined;
  /** The word for an optional field, shown in brackets after the label; a field without it is required. */
  readonly optional?: Words | undefined;
  readonly required?: boolean | undefined;
}

/** What a text-like control takes besides. */
export interface TextControlProps extends FieldProps {
  readonly value?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  readonly dir?: Direction | 'auto' | undefined;
  readonly lang?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly autoCapitalize?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

/** Ids of a field's hint and problem, in the order they are read. */
export function describedBy(field: Pick<FieldProps, 'id' | 'hint' | 'problem'>): string | undefined {
  return classes(field.hint !== undefined && field.hint !== null && `${field.id}-hint`, hasProblem(field) && `${field.id}-problem`);
}

/** Whether a field has something to put right. */
export function hasProblem(field: Pick<FieldProps, 'problem'>): boolean {
  return field.problem !== undefined && field.problem !== null && field.problem !== '';
}

/** A field's label with its mark for optional. */
export function LabelWords({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  return <>{label}{optional ? <> <span className="opt-mark">{optional}</span></> : null}</>;
}

/** The hint above a control. */
export function Hint({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) {
  return hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null;
}

/** The problem, above the control it is about. */
export function Problem({ id, problem, problemPrefix }: Pick<FieldProps, 'id' | 'problem' | 'problemPrefix'>) {
  if (!hasProblem({ problem })) return null;
  return <p className="err" id={`${id}-problem`}>{problemPrefix ? <span className="vh">{problemPrefix} </span> : null}{problem}</p>;
}

/** Label, hint, problem, then one control. */
export function Field({ field, children, after }: { readonly field: FieldProps; readonly children: ReactNode; readonly after?: ReactNode | undefined }) {
  return (
    <div className={classes('field', hasProblem(field) && 'bad')}>
      <label className="l" htmlFor={field.id}><LabelWords {...field} /></label>
      <Hint {...field} />
      <Problem {...field} />
      {children}
      {after}
    </div>
  );
}

/** Legend, hint, problem, then several controls; the first control carries the field's id, so the summary's link lands on it. */
export function FieldGroup({ field, children, heading, className }: { readonly field: FieldProps; readonly children: ReactNode; readonly heading?: boolean | undefined; readonly className?: string | undefined }) {
  return (
    <fieldset className={classes('field', className, hasProblem(field) && 'bad')} aria-describedby={describedBy(field)}>
      <legend className="l">{heading ? <h1><LabelWords {...field} /></h1> : <LabelWords {...field} />}</legend>
      <Hint {...field} />
      <Problem {...field} />
      {children}
    </fieldset>
  );
}
