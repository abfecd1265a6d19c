import type { ReactNode } from 'react';
import { classes } from '../types';
import { describedBy, Field, hasProblem, type TextControlProps } from './field';

export interface TextFieldProps extends TextControlProps {
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search' | undefined;
  /** `id`: large tabular figures for document numbers; `short`: a few characters; `code`: one-time codes. */
  readonly look?: 'id' | 'short' | 'code' | undefined;
  /** Stands after the control: a drawing, an explanation. */
  readonly after?: ReactNode | undefined;
}

/** One line of text. */
export function TextField({ type = 'text', look, after, ...field }: TextFieldProps) {
  return (
    <Field field={field} after={after}>
      <input
        className={classes('in', look)} id={field.id} name={field.name} type={type} defaultValue={field.value}
        dir={field.dir} lang={field.lang} autoComplete={field.autoComplete} inputMode={field.inputMode} maxLength={field.maxLength}
        spellCheck={field.spellCheck} autoCapitalize={field.autoCapitalize} readOnly={field.readOnly} required={field.required}
        aria-invalid={hasProblem(field) ? true : undefined} aria-describedby={describedBy(field)}
      />
    </Field>
  );
}
