/** The outbox: what did not leave stands first, and is sent again with a trace. Needs a portal with the gateway of tools/testing/message-gateway.mjs. */
import { atWork, type Desk } from './steps/desk'
import { waitingCase } from './steps/cases'
import { own, words } from './steps/own-code'
import { query } from './steps/portal'
import { named } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

/** A number that the gateway refuses the first time. */
const REFUSED = '13900000550'

const rowsOf = (desk: Desk, reference: string) => desk.page.getByRole('row').filter({ has: desk.page.getByRole('link', { name: own.formatReference(reference) }) })

test('a message that was refused stands first, says why, and is sent again', async ({ context, visitor }) => {
  test.skip(process.env['CANBAO_E2E_GATEWAY'] === undefined, 'the portal under test has no text-message gateway')
  const { reference } = await waitingCase(context, '500103', 'ar', REFUSED)
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  const say = words('en', 'notice')
  const sms = rowsOf(desk, reference).filter({ hasText: say('outbox.channels.sms') })
  await expect(async () => {
    await desk.open('/outbox')
    await expect(sms).toContainText(say('outbox.states.dead'), { timeout: 500 })
  }, 'the gateway has refused it').toPass()
  await expect(sms).toContainText(say('outbox.failures.refused-address'))
  await expect(sms).not.toContainText(REFUSED)
  await expect(sms.getByText(words('ar', 'enrollment')('notices.received', { reference: own.formatReference(reference), date: '@', amount: '' }).slice(0, 8), { exact: false })).toHaveAttribute('dir', 'rtl')
  const order = await page.getByRole('row').evaluateAll((rows, dead) => rows.slice(1).map((row) => row.textContent.includes(dead)), say('outbox.states.dead'))
  expect(order.lastIndexOf(true), 'no message that left stands above one that did not').toBeLessThan(order.includes(false) ? order.indexOf(false) : order.length)

  await page.getByRole('combobox', { name: say('outbox.filter.state') }).selectOption({ label: say('outbox.states.dead') })
  await page.getByRole('combobox', { name: say('outbox.filter.channel') }).selectOption({ label: say('outbox.channels.sms') })
  await page.getByRole('button', { name: say('outbox.filter.apply'), exact: true }).click()
  await expect(page).toHaveURL(/state=dead/)
  await expect(rowsOf(desk, reference)).toHaveCount(1)

  const auditor = await atWork(await visitor(), 'auditor', 'en')
  await auditor.open('/outbox?state=dead')
  await expect(rowsOf(auditor, reference)).toHaveCount(1)
  await expect(rowsOf(auditor, reference).getByRole('button')).toHaveCount(0)

  await sms.getByRole('button', { name: named(say('outbox.resend'), false) }).click()
  await expect(desk.status(say('outbox.resent'))).toBeVisible()
  await expect(page, 'the filter is kept').toHaveURL(/state=dead/)
  await expect(async () => {
    await desk.open('/outbox')
    await expect(sms).toContainText(say('outbox.states.sent'), { timeout: 500 })
  }, 'the gateway has taken it').toPass()
  await expect(sms).toContainText(say('outbox.rounds', { count: 1 }))
  const audited = await query<{ detail: Record<string, unknown> }>(
    `SELECT a.detail FROM audit_entry a JOIN outbound_message m ON m.id::text = a.subject_id JOIN case_file f ON f.id = m.case_id WHERE a.action = 'outbox.resent' AND f.reference = $1`, [reference],
  )
  expect(audited.map(({ detail }) => [detail['was'], detail['round'], detail['channel']])).toEqual([['dead', 1, 'sms']])
  expect((await query(`SELECT 1 FROM audit_entry WHERE action = 'outbox.viewed'`)).length).toBeGreaterThan(0)
})

test('every message is also in the mailbox, in the language of the resident, and a reviewer has no outbox', async ({ context, visitor }) => {
  const { reference } = await waitingCase(context, '500103', 'ko')
  const desk = await atWork(context, 'officer-yuzhong', 'zh')
  const say = words('zh', 'notice')
  await desk.open('/outbox?channel=mailbox')
  const row = rowsOf(desk, reference)
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(say('outbox.states.delivered'))
  await expect(row.locator('[lang=ko]').last()).toContainText(/\p{Script=Hangul}/u)
  await expect(row.getByRole('button')).toHaveCount(0)
  const reviewer = await atWork(await visitor(), 'reviewer-yuzhong', 'zh')
  await reviewer.open('/outbox')
  await expect(reviewer.heading()).toHaveText(reviewer.identity('noPermission.title'))
})
