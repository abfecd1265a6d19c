import { describedBy, FieldGroup, hasProblem, type FieldProps } from './field';
import { classes } from '../types';

export type DatePart = 'year' | 'month' | 'day';

export interface DateFieldProps extends FieldProps {
  /** The words over the three boxes. */
  readonly words: Readonly<Record<DatePart, string>>;
  /** What was typed, part by part, as typed. */
  readonly value?: Partial<Record<DatePart, string | undefined>> | undefined;
  /** Which boxes are wrong; all of them unless told. */
  readonly wrong?: readonly DatePart[] | undefined;
  /** The order people write in; year first unless told. */
  readonly order?: readonly DatePart[] | undefined;
  /** A birth date the browser may fill in. */
  readonly birthday?: boolean | undefined;
  readonly heading?: boolean | undefined;
}

const yearFirst: readonly DatePart[] = ['year', 'month', 'day'];

/** A date as three short numbers named `${name}-year`, `${name}-month`, `${name}-day`. The first box carries the field's id. */
export function DateField({ words, value, wrong = yearFirst, order = yearFirst, birthday, heading, ...field }: DateFieldProps) {
  return (
    <FieldGroup field={field} heading={heading}>
      <div className="date">
        {order.map((part, index) => {
          const id = index === 0 ? field.id : `${field.id}-${part}`;
          const bad = hasProblem(field) && wrong.includes(part);
          return (
            <div key={part} className="date-part">
              <label htmlFor={id}>{words[part]}</label>
              <input
                className={classes('in', part === 'year' ? 'y4' : 'd2')} id={id} name={`${field.name}-${part}`} type="text" inputMode="numeric" dir="ltr"
                maxLength={part === 'year' ? 4 : 2} defaultValue={value?.[part]} autoComplete={birthday ? `bday-${part}` : 'off'} required={field.required}
                aria-invalid={bad ? true : undefined} aria-describedby={describedBy(field)}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
