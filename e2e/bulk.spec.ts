/** Many cases at once: chosen, looked through, decided each by itself, and never twice. */
import { atWork, Desk } from './steps/desk'
import { waitingCases, type Sent } from './steps/cases'
import { own } from './steps/own-code'
import { lastFour } from './steps/people'
import { query } from './steps/portal'
import { named, Resident } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

const DIVISION = '500103'
const references = (sent: readonly Sent[]) => sent.map((one) => one.reference)

const states = async (refs: readonly string[]) =>
  (await query<{ state: string; last_seq: number }>('SELECT state, last_seq FROM case_file WHERE reference = ANY($1) ORDER BY reference', [refs])).map(({ state, last_seq }) => `${state} ${last_seq}`)

/** How often each move was written to these cases, and to the audit log beside. */
async function moves(refs: readonly string[], kind: string, action: string): Promise<readonly number[]> {
  const [row] = await query<{ events: number; audited: number }>(
    `SELECT (SELECT count(*)::int FROM case_event e JOIN case_file f ON f.person_id = e.person_id AND f.id = e.case_id WHERE f.reference = ANY($1) AND e.kind = $2) AS events,
       (SELECT count(*)::int FROM audit_entry a JOIN case_file f ON f.id::text = a.subject_id WHERE f.reference = ANY($1) AND a.action = $3) AS audited`,
    [refs, kind, action],
  )
  return [row?.events ?? -1, row?.audited ?? -1]
}

test('cases ticked with the mouse are approved, but for the one a colleague changed; sent twice, nothing is done twice', async ({ context, visitor }) => {
  const sent = await waitingCases(context, 3, DIVISION, 'en')
  const [changed = '', ...rest] = references(sent)
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  await desk.openQueue('language=en')
  for (const { reference } of sent) await desk.pick(reference)
  await expect(page.getByText(desk.say('form.pick.ticked', { count: 3 }), { exact: true })).toBeVisible()
  await desk.bulkButton('approve').click()
  await expect(desk.heading()).toHaveText(desk.say('bulk.title.approve', { possible: 3, total: 3 }))
  for (const { reference } of sent) await expect(desk.row(reference)).toContainText(desk.say('bulk.will.approve', { language: 'English' }))
  expect(await states(references(sent)), 'a preview writes nothing').toEqual(['in-review 1', 'in-review 1', 'in-review 1'])

  const twin = await context.newPage()
  await twin.goto(page.url())
  const colleague = await atWork(await visitor(), 'reviewer-yuzhong', 'en')
  await colleague.openCase(changed)
  await colleague.note('seen')

  const basis = page.getByRole('textbox', { name: desk.say('form.basis') })
  await desk.bulkNow('approve', 3).click()
  await expect(page.getByText(desk.say('form.refused.basis-empty')).first()).toBeVisible()
  await basis.fill('Register and papers agree.')
  await desk.bulkNow('approve', 3).dblclick()
  await expect(desk.status(desk.say('form.bulkDone.title', { done: 2, total: 3 }))).toBeVisible()
  await desk.expectEnded(changed, 'changed')
  for (const reference of rest) await desk.expectEnded(reference, 'done')
  await expect(page.getByRole('rowheader').first(), 'what was not done stands first').toHaveText(own.formatReference(changed))

  const again = new Desk(twin, 'en')
  await twin.getByRole('textbox', { name: desk.say('form.basis') }).fill('Register and papers agree.')
  await again.bulkNow('approve', 3).click()
  for (const reference of rest) await again.expectEnded(reference, 'done-before')
  await again.expectEnded(changed, 'changed')
  expect(await moves(references(sent), 'approved', 'case.approved')).toEqual([2, 2])

  await page.getByRole('region').getByRole('link', { name: desk.say('form.bulkDone.back') }).click()
  await expect(page).toHaveURL(/\/desk\/queue/)
})

test('cases ticked with keys are refused, and each resident reads why in their language', async ({ context, visitor }) => {
  const sent = [...(await waitingCases(context, 1, DIVISION, 'ko')), ...(await waitingCases(context, 1, DIVISION, 'ar'))]
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  for (const [at, { reference }] of sent.entries()) {
    await desk.search(reference)
    const link = desk.row(reference).getByRole('link')
    await expect(async () => {
      await page.keyboard.press('j')
      await expect(link).toBeFocused({ timeout: 500 })
    }, 'the keys wake up with the page').toPass()
    await page.keyboard.press('x')
    await expect(desk.row(reference).getByRole('checkbox')).toBeChecked()
    await page.keyboard.press('x')
    await expect(desk.row(reference).getByRole('checkbox')).not.toBeChecked()
    await page.keyboard.press('x')
    await desk.bulkButton('refuse').focus()
    await page.keyboard.press('Enter')
    await expect(desk.heading()).toHaveText(desk.say('bulk.title.refuse', { possible: 1, total: 1 }))
    await page.getByRole('radio', { name: named(desk.service('refusals.identity-not-confirmed.label'), false) }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByText(desk.service('refusals.identity-not-confirmed.told'), { exact: false })).toBeVisible()
    await desk.bulkNow('refuse', 1).focus()
    await page.keyboard.press('Enter')
    await desk.expectEnded(reference, 'done')
    const resident = new Resident(await (await visitor()).newPage(), at === 0 ? 'ko' : 'ar')
    const one = sent[at]?.person
    await resident.track(reference, one ? lastFour(one) : '')
    await resident.expectState('refused')
    await expect(resident.page.getByText(resident.service('refusals.identity-not-confirmed.told'))).toBeVisible()
  }
})

test('without script, the clocks of several cases are stopped for an answer', async ({ context, visitor }) => {
  const sent = await waitingCases(context, 2, DIVISION, 'zh')
  const desk = await atWork(await visitor({ javaScriptEnabled: false }), 'reviewer-yuzhong', 'zh')
  const { page } = desk
  await desk.openQueue('language=zh')
  for (const { reference } of sent) await desk.pick(reference)
  await expect(desk.bulkButton('refuse'), 'a reviewer does not refuse').toHaveCount(0)
  await desk.bulkButton('request').click()
  await expect(desk.heading()).toHaveText(desk.say('bulk.title.request', { possible: 2, total: 2 }))
  await desk.bulkNow('request', 2).click()
  await expect(page.getByText(desk.say('form.refused.request-empty')).first(), 'a thing to ask for has to be chosen').toBeVisible()
  await page.getByRole('radio', { name: named(desk.service('requests.identity-copy.label'), false) }).check()
  await desk.bulkNow('request', 2).click()
  await expect(desk.status(desk.say('form.bulkDone.title', { done: 2, total: 2 }))).toBeVisible()
  expect(await states(references(sent))).toEqual(['more-information 2', 'more-information 2'])
  expect(await moves(references(sent), 'information-requested', 'case.information-requested')).toEqual([2, 2])
})

test('cases are given to a colleague together; what is decided already is left out', async ({ context, visitor }) => {
  const sent = await waitingCases(context, 3, DIVISION, 'en')
  const [decided = '', ...rest] = references(sent)
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const { page } = desk
  await desk.openQueue('language=en')
  for (const { reference } of sent) await desk.pick(reference)
  const other = await (await visitor()).newPage()
  await other.context().addCookies(await context.cookies())
  const self = new Desk(other, 'en')
  await self.openCase(decided)
  await self.refuse('not-eligible')
  await desk.bulkButton('assign').click()
  await expect(desk.heading()).toHaveText(desk.say('bulk.title.assign', { possible: 2, total: 3 }))
  await expect(desk.row(decided)).toContainText(desk.say('bulk.hindrances.changed'))
  await desk.chooseColleague(desk.say('form.assignTo'), '渝中演示审核员')
  await desk.bulkNow('assign', 2).click()
  for (const reference of rest) await desk.expectEnded(reference, 'done')

  const colleague = await atWork(await visitor(), 'reviewer-yuzhong', 'en')
  await colleague.openQueue('view=mine')
  for (const reference of rest) await expect(colleague.row(reference)).toHaveCount(1)
  expect(await moves(rest, 'assigned', 'case.assigned')).toEqual([2, 2])
  await expect(page.getByRole('link', { name: own.formatReference(rest[0] ?? '') })).toHaveCount(1)
})

test('the preview leaves alone what is not there, is not one’s own district, or was ticked on an old screen', async ({ context }) => {
  const [here] = await waitingCases(context, 1, DIVISION, 'en')
  const [elsewhere] = await waitingCases(context, 1, '500106', 'en')
  const desk = await atWork(context, 'officer-yuzhong', 'en')
  const never = own.makeReference(crypto.getRandomValues(new Uint8Array(16)))
  await desk.open(`/bulk?act=approve&c=${here?.reference}.7&c=${elsewhere?.reference}.1&c=${never}.1&c=nonsense&c=${here?.reference}.1`)
  await expect(desk.heading()).toHaveText(desk.say('bulk.title.approve', { possible: 0, total: 3 }))
  await expect(desk.row(here?.reference ?? '')).toContainText(desk.say('bulk.hindrances.changed'))
  await expect(desk.page.getByText(desk.say('bulk.hindrances.not-found'))).toHaveCount(2)
  await expect(desk.page.getByRole('button', { name: named(desk.say('form.bulkNow.approve', { count: 0 })) })).toHaveCount(0)
  await desk.open('/bulk')
  await expect(desk.page.getByText(desk.say('bulk.none'), { exact: true })).toBeVisible()
})
