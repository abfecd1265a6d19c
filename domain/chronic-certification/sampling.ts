/** Whether a case is examined again: a number drawn from its keyed digest, so that nobody chooses and the same case gives the same answer. */
export function isDrawn(digest: Uint8Array, percent: number | null): boolean {
  if (percent === null) return false
  // 32 bits are spread over 100 so evenly that the difference is below one in ten million.
  const drawn = new DataView(digest.buffer, digest.byteOffset, digest.byteLength).getUint32(0) % 100
  return drawn < percent
}
