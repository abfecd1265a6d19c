/** What leaves the desk as a file, and the report of time limits: exactly what the screen shows, and every time with a trace. */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { atWork, type Desk } from './steps/desk'
import { waitingCase } from './steps/cases'
import { own } from './steps/own-code'
import { query } from './steps/portal'
import { named } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

const FORMULA = /^\s*[=+\-@\t\r]/
const FIELDS = ['reference', 'applicant', 'language', 'service', 'matter', 'people', 'reasons', 'leg', 'division', 'institution', 'state', 'accepted', 'due', 'used', 'left', 'answerBy', 'holder', 'decided']

/** A file of the export page. */
async function download(desk: Desk, label: string): Promise<Buffer> {
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.page.getByRole('link', { name: label, exact: true }).click()])
  return fs.readFileSync(await file.path())
}

/** Rows of a CSV file as RFC 4180 has them. */
function readCsv(bytes: Buffer): readonly (readonly string[])[] {
  expect([...bytes.subarray(0, 3)], 'spreadsheets read it as UTF-8').toEqual([0xef, 0xbb, 0xbf])
  const rows = bytes.subarray(3).toString('utf8').split('\r\n')
  expect(rows.pop(), 'the last line is ended').toBe('')
  return rows.map((row) => [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))))
}

const sheetOf = (bytes: Buffer): string => strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
/** First cells of a worksheet's rows, below its headings. */
const firstCells = (sheet: string): readonly string[] => [...sheet.matchAll(/<c r="A(?!1")\d+"[^>]*><is><t[^>]*>([^<]*)/g)].map(([, text]) => text ?? '')

const shownReferences = (desk: Desk) => desk.page.getByRole('rowheader').getByRole('link').allInnerTexts()

test('a filter is taken away as CSV and XLSX: its rows in its order, masked, harmless to a spreadsheet, with a trace', async ({ context }) => {
  // Someone whose name a spreadsheet would reckon with, and a case that is theirs.
  const login = `e2e-${randomUUID().slice(0, 8)}`
  const { person, reference } = await waitingCase(context, '500107', 'ar')
  const desk = await atWork(context, 'admin', 'en')
  const { page } = desk
  await desk.open('/staff')
  await page.getByRole('textbox', { name: named(desk.identity('form.login')) }).fill(login)
  await page.getByRole('textbox', { name: named(desk.identity('form.name')) }).fill('=1+1')
  await desk.chooseRole('reviewer')
  await page.getByRole('radio', { name: named(desk.identity('form.reachDivisions'), false) }).check()
  await page.getByRole('checkbox', { name: own.divisionById('500107')?.shortNames.en ?? '', exact: true }).check()
  await page.getByRole('button', { name: desk.identity('form.create') }).click()
  await expect(page.getByRole('status').filter({ hasText: login })).toBeVisible()
  await desk.openCase(reference)
  const list = page.getByRole('combobox', { name: named(desk.say('form.assignTo'), false) })
  await list.selectOption((await list.getByRole('option').filter({ hasText: '=1+1' }).last().getAttribute('value')) ?? '')
  await page.getByRole('button', { name: desk.say('form.assignNow'), exact: true }).click()
  await expect(desk.status(desk.say('notices.assigned'))).toBeVisible()

  await desk.openQueue('division=500107')
  const shown = await shownReferences(desk)
  expect(shown).toContain(own.formatReference(reference))
  await page.getByRole('link', { name: desk.say('queue.export'), exact: true }).click()
  await expect(desk.heading()).toHaveText(desk.say('export.title', { total: shown.length }))
  const csv = readCsv(await download(desk, desk.say('export.csv')))
  expect(csv[0]).toEqual(FIELDS.map((field) => desk.say(`export.columns.${field}`)))
  expect(csv.slice(1).map(([first]) => first)).toEqual(shown)
  expect(csv.flat().filter((cell) => FORMULA.test(cell))).toEqual([])
  const mine = csv.find(([first]) => first === own.formatReference(reference))
  expect(mine).toContain(`'=1+1`)
  expect(csv.flat().join('\n')).not.toContain(person.name)
  expect(csv.flat().join('\n')).not.toMatch(/\d{17}[\dX]/)

  const sheet = sheetOf(await download(desk, desk.say('export.xlsx')))
  expect(firstCells(sheet)).toEqual(shown)
  expect(sheet, 'no formula and no link').not.toMatch(/<f[ >]|<hyperlink/)
  const audited = await query<{ format: string; searched: boolean }>(
    `SELECT detail->>'format' AS format, (detail->>'searched')::boolean AS searched FROM audit_entry WHERE action = 'queue.exported' AND detail->>'division' = '500107' AND detail->>'count' = $1`, [String(shown.length)],
  )
  expect(new Set(audited.map(({ format }) => format))).toEqual(new Set(['csv', 'xlsx']))
})

test('an Arabic file has Arabic headings and is read from the right', async ({ context }) => {
  const desk = await atWork(context, 'officer-yuzhong', 'ar')
  await desk.open('/export?view=closed')
  const csv = readCsv(await download(desk, desk.say('export.csv')))
  expect(csv[0]).toEqual(FIELDS.map((field) => desk.say(`export.columns.${field}`)))
  expect(csv.length).toBeGreaterThan(1)
  const sheet = sheetOf(await download(desk, desk.say('export.xlsx')))
  expect(sheet).toMatch(/rightToLeft="1"/)
  expect(firstCells(sheet)).toEqual(csv.slice(1).map(([first]) => first))
})

for (const login of ['reviewer-yuzhong', 'auditor'] as const) {
  test(`${login} takes nothing away`, async ({ context }) => {
    const desk = await atWork(context, login, 'en')
    await desk.open('/queue')
    await expect(desk.page.getByRole('link', { name: desk.say('queue.export'), exact: true })).toHaveCount(0)
    await desk.open('/export')
    await expect(desk.heading()).toHaveText(desk.identity('noPermission.title'))
    for (const path of ['/en/desk/export/file?format=csv', '/en/desk/breaches/file?format=xlsx']) {
      const answer = await context.request.get(path, { maxRedirects: 0 })
      expect(answer.status()).toBe(303)
      expect(await answer.text()).toBe('')
    }
  })
}

test('the report of time limits counts a period, leads to its cases, prints, and is taken away as a file', async ({ context }) => {
  await context.addInitScript(() => { window.print = () => { document.title = 'printed' } })
  const desk = await atWork(context, 'admin', 'en')
  const { page } = desk
  await desk.open('/queue?view=overdue&division=500101')
  const overdue = (await shownReferences(desk)).length
  expect(overdue).toBeGreaterThan(0)
  await desk.page.getByRole('link', { name: desk.identity('frame.pages.breaches'), exact: true }).click()
  const office = own.divisionById('500101')?.shortNames.en ?? ''
  const line = page.getByRole('row').filter({ hasText: office }).filter({ hasText: desk.service('name') }).first()
  await line.getByRole('link', { name: String(overdue), exact: true }).last().click()
  await expect(page).toHaveURL(/view=overdue.*division=500101|division=500101.*view=overdue/)
  expect(await shownReferences(desk)).toHaveLength(overdue)

  await desk.open('/breaches')
  await page.getByLabel(desk.say('breaches.from'), { exact: true }).fill('2026-11-01')
  await page.getByLabel(desk.say('breaches.to'), { exact: true }).fill('2026-11-19')
  await page.getByRole('button', { name: desk.say('breaches.apply'), exact: true }).click()
  await expect(page).toHaveURL(/from=2026-11-01&to=2026-11-19/)
  const file = readCsv(await download(desk, desk.say('breaches.csv')))
  expect(file[0]).toEqual(['office', 'service', 'leg', 'open', 'openLate', 'decided', 'decidedLate', 'median', 'ninetieth', 'longest', 'reference'].map((field) => desk.say(`breaches.columns.${field}`)))
  const [audited] = await query<{ detail: Record<string, unknown> }>(`SELECT detail FROM audit_entry WHERE action = 'breaches.exported' ORDER BY at DESC LIMIT 1`)
  expect(audited?.detail).toMatchObject({ from: '2026-11-01', to: '2026-11-19', format: 'csv', count: file.length - 1 })
  await page.getByRole('button', { name: desk.say('breaches.print'), exact: true }).click()
  await expect(page).toHaveTitle('printed')

  await desk.open('/breaches?from=2026-11-19&to=2026-11-01')
  await expect(page.getByLabel(desk.say('breaches.to'), { exact: true }), 'a period that ends before it begins is not taken').not.toHaveValue('2026-11-01')
})

test('an auditor reads the report, an institution does not', async ({ context, visitor }) => {
  const auditor = await atWork(context, 'auditor', 'ko')
  await auditor.open('/breaches')
  await expect(auditor.page.getByRole('table')).toBeVisible()
  await expect(auditor.page.getByRole('link', { name: auditor.say('breaches.csv'), exact: true })).toHaveCount(0)
  const hospital = await atWork(await visitor(), 'reviewer-hospital', 'ko')
  await hospital.open('/breaches')
  await expect(hospital.heading()).toHaveText(hospital.identity('noPermission.title'))
})
