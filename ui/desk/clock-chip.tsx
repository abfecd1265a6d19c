import type { CSSProperties } from 'react';
import { percent } from '../progress/thread';
import { classes, type Words } from '../types';

interface ClockChipProps {
  /** The clock in words: "overdue by 4 days", "3 of 5 days left". */
  readonly words: Words;
  /** Share of the time used, 0 to 1. */
  readonly used: number;
  readonly state: 'late' | 'today' | 'open' | 'stopped';
}

/** A case's clock: words first, then a bar of the time used. */
export function ClockChip({ words, used, state }: ClockChipProps) {
  return <span className={classes('clock', `is-${state}`)}><b>{words}</b><i style={{ '--u': `${percent(used)}%` } as CSSProperties} aria-hidden="true" /></span>;
}
