import { describedBy, Field, hasProblem, type FieldProps } from './field';

export interface FileFieldProps extends FieldProps {
  /** Accepted types, such as `image/*,.pdf`. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** Ask the phone for its rear camera. */
  readonly camera?: boolean | undefined;
}

/** A file or a photograph, by the browser's own control. */
export function FileField({ accept, multiple, camera, ...field }: FileFieldProps) {
  return (
    <Field field={field}>
      <input className="file" type="file" id={field.id} name={field.name} accept={accept} multiple={multiple} capture={camera ? 'environment' : undefined} required={field.required} aria-invalid={hasProblem(field) ? true : undefined} aria-describedby={describedBy(field)} />
    </Field>
  );
}
