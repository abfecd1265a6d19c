/** Medians of ratios inside a round, with their range. */
export const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

export const spread = (list) => ({ median: median(list), low: Math.min(...list), high: Math.max(...list) })

/** `of[i] / to[i]` for each round. */
export const ratios = (of, to) => spread(of.map((value, i) => value / to[i]))

const digits = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2))
export const show = ({ median: middle, low, high }) => `${digits(middle)} (${digits(low)}–${digits(high)})`

/** Lines of a table in Markdown that also reads well as plain text. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)))
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  return [line(all[0]), `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`, ...all.slice(1).map(line)]
}
