/** The last four characters, or fewer where four would be more than half of the number. */
export const lastFour = (value: string): string => value.slice(value.length - Math.min(4, Math.floor(value.length / 2)))

/**
 * A number for the screen: first three and last four of 18 characters, else only the last four; never more than half.
 * Source: id-documents.json, rules.storage.
 */
export function maskDocument(value: string): string {
  const [head, tail] = [value.length === 18 ? value.slice(0, 3) : '', lastFour(value)]
  return head + '*'.repeat(value.length - head.length - tail.length) + tail
}
