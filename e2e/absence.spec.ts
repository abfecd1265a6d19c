/** Work that changes hands: given to a colleague, and done by a deputy while somebody is away. */
import { atWork, type Desk } from './steps/desk'
import { waitingCase } from './steps/cases'
import { own } from './steps/own-code'
import { portalToday, query } from './steps/portal'
import { named } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')
// Whoever is away is covered for in every other test as well.
test.describe.configure({ mode: 'serial' })

const DIVISION = '500106'
const OFFICER = '沙坪坝演示科长'
const REVIEWER = '沙坪坝演示审核员'

const actions = async (reference: string) =>
  (await query<{ action: string }>('SELECT a.action FROM audit_entry a JOIN case_file f ON f.id::text = a.subject_id WHERE f.reference = $1 AND a.action LIKE $2 ORDER BY a.at, a.seq', [reference, 'case.%'])).map(({ action }) => action)

/** Who holds a case, as its page says it. */
const holds = (desk: Desk, key: 'heldBy' | 'coveringFor', name: string) => desk.page.getByText(desk.say(`case.${key}`, { name }), { exact: true })

/** Ends what an earlier run left. */
async function endAll(desk: Desk): Promise<void> {
  await desk.open('/absence')
  const end = desk.page.getByRole('button', { name: named(desk.identity('absence.end'), false) })
  for (let left = await end.count(); left > 0; left--) {
    await end.first().click()
    await expect(desk.status(desk.identity('absence.notices.ended'))).toBeVisible()
    await expect(end).toHaveCount(left - 1)
  }
}

test('a case that is given to a colleague is seen by both', async ({ context, visitor }) => {
  const { reference } = await waitingCase(context, DIVISION, 'ko')
  const reviewer = await atWork(await visitor(), 'reviewer-shapingba', 'ar')
  await endAll(reviewer)
  const officer = await atWork(context, 'officer-shapingba', 'en')
  await officer.openCase(reference)
  await officer.page.getByRole('button', { name: officer.say('form.assignNow'), exact: true }).click()
  await expect(officer.page.getByText(officer.say('form.refused.colleague-empty')).first()).toBeVisible()
  await officer.chooseColleague(officer.say('form.assignTo'), REVIEWER)
  await officer.page.getByRole('button', { name: officer.say('form.assignNow'), exact: true }).click()
  await expect(officer.status(officer.say('notices.assigned'))).toBeVisible()
  await expect(holds(officer, 'heldBy', REVIEWER)).toBeVisible()

  await reviewer.openQueue('view=mine')
  await expect(reviewer.row(reference)).toHaveCount(1)
  const told = (desk: Desk) => desk.page.getByRole('listitem').filter({ has: desk.page.getByRole('link', { name: own.formatReference(reference) }) })
  await expect(told(reviewer)).toContainText(OFFICER)
  await officer.open('/queue')
  await expect(told(officer)).toContainText(REVIEWER)

  await reviewer.openCase(reference)
  await reviewer.approve('تمت المطابقة مع السجل.')
  expect(await actions(reference)).toEqual(expect.arrayContaining(['case.assigned', 'case.approved']))
})

test.describe('an absence', () => {
  async function enter(desk: Desk, from: string, to: string, deputy: string | null): Promise<void> {
    const { page } = desk
    await page.getByLabel(desk.identity('form.absence.from'), { exact: true }).fill(from)
    await page.getByLabel(desk.identity('form.absence.to'), { exact: true }).fill(to)
    if (deputy) await desk.chooseColleague(desk.identity('form.absence.deputy'), deputy)
    await page.getByRole('button', { name: desk.identity('form.absence.enter'), exact: true }).click()
  }

  test('lets the deputy decide the covered cases or give them back, and ends by itself or by hand', async ({ context, visitor }) => {
    const [decided, returned] = [await waitingCase(context, DIVISION, 'en'), await waitingCase(context, DIVISION, 'en')]
    const today = await portalToday()
    const reviewer = await atWork(context, 'reviewer-shapingba', 'en')
    await endAll(reviewer)
    for (const { reference } of [decided, returned]) {
      await reviewer.openCase(reference)
      await reviewer.claim()
    }
    const officer = await atWork(await visitor(), 'officer-shapingba', 'en')
    await officer.openCase(decided.reference)
    await expect(officer.decision('approve'), 'held by a colleague who is there').toHaveCount(0)

    await reviewer.open('/absence')
    await enter(reviewer, today, today, null)
    await expect(reviewer.page.getByText(reviewer.identity('form.refused.deputy-empty')).first()).toBeVisible()
    await enter(reviewer, today, '2026-01-01', OFFICER)
    await expect(reviewer.alert()).toContainText(reviewer.identity('form.refused.dates-wrong'))
    await enter(reviewer, today, today, OFFICER)
    await expect(reviewer.status(reviewer.identity('absence.notices.entered'))).toBeVisible()
    await expect(reviewer.page.getByRole('row').filter({ hasText: OFFICER })).toHaveCount(1)
    await enter(reviewer, today, today, OFFICER)
    await expect(reviewer.alert()).toContainText(reviewer.identity('form.refused.overlaps'))

    await officer.open('/queue')
    await officer.page.getByRole('link', { name: officer.say('handOver.covering', { names: REVIEWER }) }).click()
    await expect(officer.page).toHaveURL(/view=covering/)
    await officer.openQueue('view=covering')
    await expect(officer.row(decided.reference)).toContainText(officer.say('queue.coveringFor', { name: REVIEWER }))
    await officer.openCase(decided.reference)
    await expect(holds(officer, 'coveringFor', REVIEWER)).toBeVisible()
    await officer.approve('Decided while covering.')
    await officer.openCase(returned.reference)
    await officer.page.getByRole('button', { name: named(officer.say('case.release'), false) }).first().click()
    await expect(officer.status(officer.say('notices.released'))).toBeVisible()
    await expect(officer.page.getByText(officer.say('case.heldByNobody'), { exact: true })).toBeVisible()
    expect(await actions(decided.reference)).toContain('case.approved')
    expect(await actions(returned.reference)).toContain('case.released')

    await endAll(reviewer)
    await officer.open('/queue')
    await expect(officer.page.getByRole('link', { name: officer.say('handOver.covering', { names: REVIEWER }) })).toHaveCount(0)
    const [entered] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM audit_entry WHERE action IN ('staff.absence-entered', 'staff.absence-ended')`)
    expect(entered?.count).toBeGreaterThanOrEqual(2)
  })
})
