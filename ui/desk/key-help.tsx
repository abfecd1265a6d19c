import type { ReactNode } from 'react';
import type { Words } from '../types';

export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: Words;
}

/** Keys and what they do, in one quiet line under a list. */
export function KeyLegend({ lines }: { readonly lines: readonly KeyLine[] }) {
  return <p className="keys">{lines.map((line, index) => <span key={index}>{line.keys.map((key) => <kbd key={key}>{key}</kbd>)} {line.does}</span>)}</p>;
}

/** All keys, in a dialog that `?` opens (see `DeskKeys`). `children` holds the switch that turns keys off. */
export function KeyHelp({ title, lines, closeLabel, children, id = 'key-help' }: { readonly title: Words; readonly lines: readonly KeyLine[]; readonly closeLabel: Words; readonly children?: ReactNode | undefined; readonly id?: string | undefined }) {
  return (
    <dialog className="key-help" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <dl>{lines.map((line, index) => <div key={index}><dt>{line.keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{line.does}</dd></div>)}</dl>
      {children}
      <form method="dialog"><button className="btn" type="submit">{closeLabel}</button></form>
    </dialog>
  );
}
