import type { RateStep } from './tile-grid-map';
import type { Words } from '../types';

interface RateKeyProps {
  /** "below 93.5 %", for the warm tile. */
  readonly below?: Words | undefined;
  /** The lower bound of each step. */
  readonly steps: readonly { readonly step: RateStep; readonly from: Words }[];
}

/** The key of the tile map. */
export function RateKey({ below, steps }: RateKeyProps) {
  return (
    <div className="key">
      <ol role="list" dir="ltr">
        {below === undefined ? null : <li className="one"><i className="kb" /><bdi dir="auto">{below}</bdi></li>}
        {steps.map((item) => <li key={item.step}><i className={`k${item.step}`} />{item.from}</li>)}
      </ol>
    </div>
  );
}

/** The key of the ranked bars: bar, bar below the pace line, target tick, last year's tick. */
export function BarKey({ words }: { readonly words: { readonly bar: Words; readonly below: Words; readonly target: Words; readonly lastYear: Words } }) {
  return (
    <p className="tickkey">
      <span><i className="a" />{words.bar}</span>
      <span><i className="a a2" />{words.below}</span>
      <span><i className="t" />{words.target}</span>
      <span><i className="l" />{words.lastYear}</span>
    </p>
  );
}
