import type { Words } from '../types';

/** Seven ordered steps of the rate scale. */
export type RateStep = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface MapTile {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number | undefined;
  readonly columnSpan?: number | undefined;
  readonly label: Words;
  readonly valueText: Words;
  readonly step: RateStep;
  /** Below today's pace line: warm, with a corner notch. */
  readonly below: boolean;
  readonly href: string;
  readonly accessibleName: string;
}

/** A tile for each district. West stays on the left in every language; on phones a narrow tile shows the value, the name stays in its accessible name. */
export function TileGridMap({ tiles, label }: { readonly tiles: readonly MapTile[]; readonly label: string }) {
  return (
    <ol className="map" dir="ltr" role="list" aria-label={label}>
      {tiles.map((tile) => (
        <li key={tile.id} style={{ gridArea: `${tile.row} / ${tile.column} / span ${tile.rowSpan ?? 1} / span ${tile.columnSpan ?? 1}` }}>
          <a className={tile.below ? 'kb' : `k${tile.step}`} href={tile.href} aria-label={tile.accessibleName}>
            <span className="n" dir="auto">{tile.label}</span>
            <span className="v">{tile.valueText}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
