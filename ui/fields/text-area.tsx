import { describedBy, Field, hasProblem, type TextControlProps } from './field';

export interface TextAreaProps extends TextControlProps {
  readonly rows?: number | undefined;
}

/** Several lines of text. */
export function TextArea({ rows = 4, ...field }: TextAreaProps) {
  return (
    <Field field={field}>
      <textarea
        className="in" id={field.id} name={field.name} rows={rows} defaultValue={field.value} dir={field.dir ?? 'auto'} lang={field.lang}
        autoComplete={field.autoComplete} maxLength={field.maxLength} spellCheck={field.spellCheck} readOnly={field.readOnly} required={field.required}
        aria-invalid={hasProblem(field) ? true : undefined} aria-describedby={describedBy(field)}
      />
    </Field>
  );
}
