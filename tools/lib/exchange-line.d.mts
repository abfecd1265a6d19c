export interface Line {
  readonly url: string
  readonly counts: Readonly<Record<string, number>>
  readonly to: (url: string) => void
  readonly calm: () => void
  readonly cut: (milliseconds: number) => void
  readonly close: () => Promise<void>
}
export function chance(seed: number): () => number
export function openLine(seed: number, port?: number): Promise<Line>
