import type { ReactNode } from 'react';
import type { Words } from '../types';
import { Details } from '../tell/details';
import { FieldGroup, hasProblem, type FieldProps } from './field';

export interface Choice {
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  /** A key for `DeskKeys`, shown at the end of the row on the desk. */
  readonly shortcut?: string | undefined;
  /** Fields that belong to this choice; opened by `:has(:checked)` without script. */
  readonly inside?: ReactNode | undefined;
  /** Id of the group it folds into; choices without one stand open, before all groups. */
  readonly group?: string | undefined;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** Folds the choices from `from` on under a line of words; opens by itself when one of them is chosen. */
  readonly more?: { readonly from: number; readonly label: Words } | undefined;
  /** Long lists fold by group, in this order; a group opens by itself when one of its choices is chosen, and the first one when the field has a problem. */
  readonly groups?: readonly { readonly id: string; readonly label: Words }[] | undefined;
  /** The legend is the page's heading. */
  readonly heading?: boolean | undefined;
}

/** One of several: radio buttons with hints. The first carries the field's id, so that the error summary's link lands on it. */
export function ChoiceField({ choices, value, more, groups, heading, ...field }: ChoiceFieldProps) {
  const rows = choices.map((choice, index) => {
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        const hintId = choice.hint ? `${id}-about` : undefined;
        return (
          <div key={choice.value} className="pick-row">
            <label className="pick" htmlFor={id}>
              <input type="radio" id={id} name={field.name} value={choice.value} defaultChecked={choice.value === value} required={field.required} aria-describedby={hintId} aria-keyshortcuts={choice.shortcut} data-key={choice.shortcut} />
              <span><span>{choice.label}</span>{choice.hint ? <small id={hintId}>{choice.hint}</small> : null}</span>
              {choice.shortcut ? <kbd aria-hidden="true">{choice.shortcut}</kbd> : null}
            </label>
            {choice.inside ? <div className="pick-in">{choice.inside}</div> : null}
          </div>
        );
      });
  return (
    <FieldGroup field={field} heading={heading}>
      {groups ? rows.filter((_, index) => choices[index]?.group === undefined) : more ? rows.slice(0, more.from) : rows}
      {groups?.map((group) => (
        <Details key={group.id} summary={group.label} open={choices.some((choice) => choice.group === group.id && (choice.value === value || (hasProblem(field) && choice === choices[0])))}>
          {rows.filter((_, index) => choices[index]?.group === group.id)}
        </Details>
      ))}
      {more && !groups ? <Details summary={more.label} open={choices.slice(more.from).some((choice) => choice.value === value)}>{rows.slice(more.from)}</Details> : null}
    </FieldGroup>
  );
}
