import type { ReactNode } from 'react';
import { describedBy, hasProblem, Problem, type FieldProps } from './field';
import { classes, type Words } from '../types';

export interface CheckboxFieldProps extends Omit<FieldProps, 'optional'> {
  readonly checked?: boolean | undefined;
  readonly value?: string | undefined;
  /** Words in brackets for an optional tick; refusing it never blocks. */
  readonly optional?: Words | undefined;
}

/** One tick: a separate consent or a declaration, never ticked beforehand by us. */
export function CheckboxField({ checked, value = 'yes', optional, ...field }: CheckboxFieldProps) {
  return (
    <div className={classes('tick', hasProblem(field) && 'bad')}>
      <Problem {...field} />
      <label className="pick t" htmlFor={field.id}>
        <input type="checkbox" id={field.id} name={field.name} value={value} defaultChecked={checked} required={field.required} aria-invalid={hasProblem(field) ? true : undefined} aria-describedby={describedBy(field)} />
        <span><span>{field.label}{optional ? <> <span className="opt-mark">{optional}</span></> : null}</span>{field.hint ? <small id={`${field.id}-hint`}>{field.hint}</small> : null}</span>
      </label>
    </div>
  );
}

/** Several ticks under one legend. */
export function CheckboxGroup({ legend, children }: { readonly legend: Words; readonly children: ReactNode }) {
  return <fieldset className="field"><legend className="l">{legend}</legend>{children}</fieldset>;
}
