interface QrImageProps {
  /** Path data of the dark modules, in module units (`M0 0h7v1h-7z…`). */
  readonly svgPath: string;
  /** Modules on one side, without margin. */
  readonly size: number;
  /** What scanning it does. */
  readonly label: string;
}

/** A code to scan: always black on white, in dark mode too. */
export function QrImage({ svgPath, size, label }: QrImageProps) {
  return <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" focusable="false"><path d={svgPath} /></svg>;
}
