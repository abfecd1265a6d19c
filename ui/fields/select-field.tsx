import type { ReactNode } from 'react';
import { describedBy, Field, hasProblem, type FieldProps } from './field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[];
  /** Options under headings, after the plain ones. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[] | undefined;
  readonly value?: string | undefined;
  /** The empty first option: "Choose one". */
  readonly placeholder?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly after?: ReactNode | undefined;
}

/** One of many, as a native list. */
export function SelectField({ options, groups, value, placeholder, autoComplete, after, ...field }: SelectFieldProps) {
  const each = (option: SelectOption) => <option key={option.value} value={option.value}>{option.label}</option>;
  return (
    <Field field={field} after={after}>
      <select className="in" id={field.id} name={field.name} defaultValue={value ?? ''} autoComplete={autoComplete} required={field.required} aria-invalid={hasProblem(field) ? true : undefined} aria-describedby={describedBy(field)}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(each)}
        {groups?.map((group) => <optgroup key={group.label} label={group.label}>{group.options.map(each)}</optgroup>)}
      </select>
    </Field>
  );
}
