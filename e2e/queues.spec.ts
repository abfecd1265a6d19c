/** The queues of the services: which case stands where, who sees it, and how a leg is passed on. */
import { atWork, type Desk } from './steps/desk'
import { declaredFiling, waitingCase, waitingCertification, waitingTransfer } from './steps/cases'
import { own, words } from './steps/own-code'
import { lastFour } from './steps/people'
import { query } from './steps/portal'
import { named, Resident } from './steps/resident'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

onlyOn('desktop')

const HOSPITAL = 'demo-yuzhong-h3'
const queueLink = (desk: Desk, view: string) => desk.side().getByRole('link', { name: named(desk.say(`queue.views.${view}`), false) })

test('the queue is narrowed to a service, and brings the columns of that service', async ({ context }) => {
  const enrolled = await waitingCase(context, '500103', 'en')
  const moved = await waitingTransfer(context, '500103', 'en')
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  await desk.open('/queue')
  await expect(page.getByRole('columnheader', { name: desk.say('queue.columns.service'), exact: true })).toBeVisible()
  await desk.side().getByRole('link', { name: named(words('en', 'transfer')('name'), false) }).click()
  await expect(page).toHaveURL(/service=transfer/)
  await desk.openQueue('service=transfer')
  await expect(desk.row(moved.reference)).toHaveCount(1)
  await expect(desk.row(enrolled.reference)).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: desk.say('queue.columns.leg'), exact: true })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: desk.say('queue.columns.service'), exact: true })).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: desk.say('queue.service') })).toHaveValue('transfer')
})

test('papers that were promised, and samples to look at again, have queues of their own', async ({ context }) => {
  const { reference } = await declaredFiling(context, '500103', 'en')
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  await desk.open('/queue')
  for (const view of ['documents', 'samples'] as const) {
    await queueLink(desk, view).click()
    await expect(desk.page).toHaveURL(new RegExp(`view=${view}`))
    await desk.openQueue(`view=${view}`)
    await expect(desk.row(reference)).toHaveCount(1)
  }
  await desk.openCase(reference)
  const finding = desk.page.getByRole('region', { name: desk.say('case.reExamine') })
  await finding.getByRole('radio', { name: named(desk.say('form.findings.stands'), false) }).check()
  await finding.getByRole('textbox').fill('Looked at again: in order.')
  await finding.getByRole('button', { name: desk.say('form.findNow'), exact: true }).click()
  await expect(desk.status(desk.say('notices.re-examined'))).toBeVisible()
  await desk.openQueue('view=samples')
  await expect(desk.row(reference)).toHaveCount(0)
})

test('a refusal that is objected to waits in a queue of its own', async ({ context, visitor }) => {
  const { person, reference } = await waitingCase(context, '500103', 'en')
  const officer = await atWork(context, 'officer-yuzhong', 'en')
  await officer.openCase(reference)
  await officer.refuse('not-eligible')
  const resident = new Resident(await (await visitor()).newPage(), 'en')
  await resident.track(reference, lastFour(person))
  await resident.expectState('refused')
  await resident.page.getByRole('textbox', { name: named(resident.say('case.objectionLabel'), false) }).fill('Please look again: my papers were in order.')
  await resident.button(resident.say('case.objectionSend')).click()
  await resident.expectState('in-review')

  await officer.openQueue('view=objections')
  await expect(officer.row(reference)).toContainText(officer.say('queue.objection'))
})

test('a leg that another bureau works on paper is recorded as finished, and the next begins its own days', async ({ context }) => {
  const { reference } = await waitingTransfer(context, '500103', 'zh')
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  const t = words('en', 'transfer')
  await desk.openCase(reference)
  await expect(desk.decision('approve'), 'a transfer is granted in its last leg').toHaveCount(0)
  const pass = page.getByRole('radio', { name: named(desk.say('form.passOnByHand', { office: t('legs.out.office') }), false) })
  await page.keyboard.press('p')
  await expect(async () => {
    await page.keyboard.press('p')
    await expect(pass).toBeChecked({ timeout: 500 })
  }, 'the keys wake up with the page').toPass()
  await page.getByRole('button', { name: desk.say('form.passOnNow'), exact: true }).click()
  await expect(desk.alert(), 'not before the record is there').toContainText(desk.say('form.refused.not-permitted'))

  await desk.open(`/transfer/${reference}`)
  await page.getByLabel(t('workbench.from'), { exact: true }).first().fill('2022-01')
  await page.getByLabel(t('workbench.to'), { exact: true }).first().fill('2024-12')
  await page.getByLabel(t('workbench.months'), { exact: true }).first().fill('36')
  await page.getByLabel(t('form.officeLabel'), { exact: true }).fill('示例市医疗保障经办机构')
  await page.getByRole('button', { name: t('form.save'), exact: true }).click()
  await expect(desk.status(t('workbench.kept'))).toBeVisible()

  await desk.openCase(reference)
  await pass.check()
  await page.getByRole('button', { name: desk.say('form.passOnNow'), exact: true }).click()
  await expect(desk.status(desk.say('notices.passed-on'))).toBeVisible()
  await expect(desk.decision('approve')).toBeVisible()
  const [row] = await query<{ leg: string }>('SELECT leg FROM case_file WHERE reference = $1', [reference])
  expect(row?.leg).toBe('in')
})

test('the reviewer of an institution sees what was put before it, decides that, and nothing else', async ({ context, visitor, expectInConsole }) => {
  expectInConsole(refusedLoad)
  const [ours, office, enrollment] = [await waitingCertification(context, '500103', HOSPITAL, 'en'), await waitingCertification(context, '500103'), await waitingCase(context, '500103')]
  const desk = await atWork(await visitor(), 'reviewer-hospital', 'en')
  const { page } = desk
  await desk.openQueue('')
  await expect(desk.navigation()).toHaveText([desk.identity('frame.pages.queue')])
  await expect(desk.row(ours.reference)).toHaveCount(1)
  for (const { reference } of [office, enrollment]) {
    await expect(desk.row(reference)).toHaveCount(0)
    expect((await page.goto(`/en/desk/case/${reference}`))?.status()).toBe(404)
  }
  for (const path of ['/outbox', '/audit', '/staff', '/exchange', '/breaches', '/absence', '/export', '/bulk?act=assign']) {
    await desk.open(path)
    await expect(desk.heading(), path).toHaveText(desk.identity('noPermission.title'))
  }
  await desk.openCase(ours.reference)
  await expect(page.getByRole('region', { name: desk.say('case.assign') })).toHaveCount(0)
  await desk.approve('Evidence seen at the hospital.')

  const officer = await atWork(await visitor(), 'officer-yuzhong', 'en')
  await officer.openQueue('view=closed')
  await expect(officer.row(ours.reference)).toHaveCount(1)
  await officer.openCase(ours.reference)
  expect((await query<{ state: string }>('SELECT state FROM case_file WHERE reference = $1', [ours.reference]))[0]?.state).toBe('completed')
})

test('a case of another institution is not there', async ({ context, visitor, expectInConsole }) => {
  expectInConsole(refusedLoad)
  const other = await waitingCertification(context, '500106', 'demo-shapingba-h3')
  const desk = await atWork(await visitor(), 'reviewer-hospital', 'zh')
  expect((await desk.page.goto(`/zh/desk/case/${other.reference}`))?.status()).toBe(404)
  await desk.search(other.reference)
  await expect(desk.row(other.reference)).toHaveCount(0)
  await expect(desk.page.getByText(own.formatReference(other.reference))).toHaveCount(0)
})
