import type { CSSProperties } from 'react';
import type { Words } from '../types';
import { percent } from './thread';

interface RiverProps {
  /** Share done, 0 to 1; it must equal the figure said beside it. */
  readonly share: number;
  /** What the drawing says, for screen readers, with the figure. */
  readonly label: string;
  /** The two streams that join. */
  readonly sources: readonly [Words, Words];
}

/** Two streams join and flow as far as the work is done. */
export function River({ share, label, sources }: RiverProps) {
  const at = `${percent(share)}%`;
  return (
    <div className="river" role="img" aria-label={label}>
      <span className="src"><span>{sources[0]}</span><span>{sources[1]}</span></span>
      <svg className="flip" viewBox="0 0 100 76" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M0 11C50 11 44 38 101 38M0 65C50 65 44 38 101 38" fill="none" stroke="var(--river)" strokeWidth="12" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="bar"><span style={{ inlineSize: at, '--at': at } as CSSProperties} /></span>
    </div>
  );
}
