/**
 * Files of the desk: reads that answer bytes instead of a page. A route handler hands the request over; session and permission are checked
 * here, as for a page (docs/decisions/0025-exports.md).
 */
import type { Locale } from '@/domain/locale'
import { EXPORT_LIMIT, type Cell } from '@/domain/review/export-cells'
import { filterQuery, readFilter } from '@/domain/review/filter'
import { loadStaffNames } from '@/features/identity/loaders'
import { chinaDate, now } from '@/platform/clock'
import type { DistrictScope } from '@/platform/scope'
import { csvFile, xlsxFile, type Batches } from '@/platform/table-file'
import { breachCells, breachHead } from './components/breach-row'
import { exportCells, exportHead } from './components/export-row'
import { readWholeQueue, type QueueRow } from './data'
import { loadBreaches } from './loaders'
import { recordBreachExport, recordExport } from './mutations'
import { staffGate } from './scope'

export type FileFormat = 'csv' | 'xlsx'

/** Files made at one time: each holds a database connection until it is read to its end. */
const AT_ONCE = 2
let making = 0

const formatOf = (value: string | null): FileFormat => (value === 'xlsx' ? 'xlsx' : 'csv')

const TYPES: Readonly<Record<FileFormat, string>> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

const fileOf = (format: FileFormat, locale: Locale, head: readonly string[], batches: Batches): AsyncGenerator<Uint8Array<ArrayBuffer>, void> =>
  format === 'csv' ? csvFile(head, batches) : xlsxFile({ sheet: 'cases', rtl: locale === 'ar' }, head, batches)

/**
 * The first piece is made before the answer begins, so that what fails at once is an error page and not a broken file.
 * @param close gives back what the reading holds, when the reader goes away
 */
async function answer(file: AsyncGenerator<Uint8Array<ArrayBuffer>, void>, format: FileFormat, called: string, close: () => Promise<unknown>): Promise<Response> {
  const first = await file.next().catch(async (error: unknown) => {
    await close()
    throw error
  })
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(to) {
      if (first.done) to.close()
      else to.enqueue(first.value)
    },
    async pull(to) {
      const next = await file.next()
      if (next.done) to.close()
      else to.enqueue(next.value)
    },
    async cancel() {
      await file.return()
      await close()
    },
  })
  return new Response(body, { headers: { 'content-type': TYPES[format], 'content-disposition': `attachment; filename="${called}.${format}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } })
}

const toPage = (path: string): Response => new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })

/** Everything the filter of the address shows, as CSV or XLSX. Without the right to it, or beyond what a file may hold, the page says so. */
export async function queueFile(locale: Locale, asked: URLSearchParams): Promise<Response> {
  const filter = readFilter(Object.fromEntries(asked))
  const format = formatOf(asked.get('format'))
  const query = filterQuery(filter)
  const page = (notice: string): Response => toPage(`/${locale}/desk/export${query}${query === '' ? '?' : '&'}notice=${notice}`)
  const gate = await staffGate('queue.export')
  if (!gate.ok) return toPage(`/${locale}/desk/export${query}`)
  if (making >= AT_ONCE) return page('busy')
  const [scope, at] = [gate.value, now()]
  const today = chinaDate(at)
  let total = 0
  const rows = counted(readWholeQueue(scope, filter, today, async (count) => {
    total = count
    if (count > EXPORT_LIMIT) return false
    await recordExport(scope, filter, format, count, at)
    return true
  }))
  // Reading begins here: whether the file may be made is known before its first byte.
  const first = await rows.next()
  if (total > EXPORT_LIMIT) return page('too-many')
  const file = fileOf(format, locale, exportHead(locale), cellsOf(scope, locale, first, rows, today))
  return answer(file, format, `canbao-cases-${today}`, () => rows.return())
}

/** Counts a reading from its first row to its end, however it ends. */
async function* counted(rows: AsyncGenerator<readonly QueueRow[], void>): AsyncGenerator<readonly QueueRow[], void> {
  making += 1
  try {
    yield* rows
  } finally {
    making -= 1
  }
}

/** Rows as cells, with the names of those who hold them: each name is looked up once. */
async function* cellsOf(scope: DistrictScope, locale: Locale, first: IteratorResult<readonly QueueRow[], void>, rest: AsyncGenerator<readonly QueueRow[], void>, today: string): AsyncGenerator<readonly (readonly Cell[])[], void> {
  const names = new Map<string, string>()
  try {
    for (let batch = first; !batch.done; batch = await rest.next()) {
      const unknown = batch.value.map((row) => row.claimedBy).filter((id) => id !== null && !names.has(id))
      for (const [id, name] of await loadStaffNames(scope, unknown)) names.set(id, name)
      yield batch.value.map((row) => exportCells(row, locale, names, today))
    }
  } finally {
    await rest.return()
  }
}

/** The report of breaches as a file. */
export async function breachesFile(locale: Locale, asked: URLSearchParams): Promise<Response> {
  const format = formatOf(asked.get('format'))
  const query = { from: asked.get('from') ?? undefined, to: asked.get('to') ?? undefined }
  const gate = await staffGate('queue.export')
  if (!gate.ok) return toPage(`/${locale}/desk/breaches`)
  const { rows, period, at } = await loadBreaches(gate.value, query)
  await recordBreachExport(gate.value, period, format, rows.length, at)
  const batches = (async function* () {
    yield rows.map((row) => breachCells(row, locale))
  })()
  return answer(fileOf(format, locale, breachHead(locale), batches), format, `canbao-breaches-${period.from}-${period.to}`, async () => undefined)
}
