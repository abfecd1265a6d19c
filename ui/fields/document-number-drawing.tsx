import type { ReactNode } from 'react';
import type { Words } from '../types';

/** `card`: a card with the number along its foot; `booklet`: an open passport with the number at the top; `sheet`: a certificate with the number in a corner. */
export type DocumentShape = 'card' | 'booklet' | 'sheet';

interface DocumentNumberDrawingProps {
  readonly shape?: DocumentShape | undefined;
  /** What the drawing shows, for screen readers. */
  readonly label: string;
  readonly caption: Words;
}

/** Where the number stands on the document. The document itself never mirrors. */
export function DocumentNumberDrawing({ shape = 'card', label, caption }: DocumentNumberDrawingProps) {
  return (
    <figure className="where">
      <svg viewBox="0 0 170 107" width="170" height="107" role="img" aria-label={label} focusable="false">{drawings[shape]}</svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

const paper = { fill: 'var(--wash)', stroke: 'var(--edge)', strokeWidth: 2 } as const;
const lines = { stroke: 'var(--line)', strokeWidth: 5, fill: 'none' } as const;
const frame = { fill: 'none', stroke: 'var(--cta)', strokeWidth: 3 } as const;
const digits = { stroke: 'var(--ink)', strokeWidth: 6, strokeDasharray: '6 2.4', fill: 'none' } as const;

const drawings: Readonly<Record<DocumentShape, ReactNode>> = {
  card: (
    <>
      <rect x="1" y="1" width="168" height="105" rx="8" {...paper} />
      <path d="M14 20h60M14 34h40M14 48h72M14 60h56" {...lines} />
      <rect x="118" y="14" width="38" height="50" fill="var(--bed)" />
      <rect x="9" y="76" width="152" height="20" {...frame} />
      <path d="M17 86h136" {...digits} />
    </>
  ),
  booklet: (
    <>
      <rect x="21" y="1" width="128" height="105" rx="4" {...paper} />
      <rect x="31" y="30" width="34" height="44" fill="var(--bed)" />
      <path d="M75 42h60M75 54h44M75 66h52M31 86h108M31 96h108" {...lines} />
      <rect x="92" y="8" width="50" height="18" {...frame} />
      <path d="M99 17h36" {...digits} />
    </>
  ),
  sheet: (
    <>
      <rect x="35" y="1" width="100" height="105" rx="2" {...paper} />
      <path d="M62 18h46M47 46h76M47 58h76M47 70h60" {...lines} />
      <circle cx="108" cy="86" r="11" fill="none" stroke="var(--edge)" strokeWidth="2" />
      <rect x="43" y="27" width="68" height="14" {...frame} />
      <path d="M49 34h54" {...digits} />
    </>
  ),
};
