/** A form that is not finished yet: on two devices, in two tabs, pressed twice. */
import { own } from './steps/own-code'
import { makeCitizen, takeFromRegister } from './steps/people'
import { query } from './steps/portal'
import { draftWith } from './steps/prepare'
import { aboutPerson, forMyself, named, Resident } from './steps/resident'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

onlyOn('desktop')

const casesOf = async (since: Date): Promise<number> => Number((await query<{ count: string }>('SELECT count(*) FROM case_file WHERE submitted_at >= $1 AND division_id = $2', [since, '500114']))[0]?.count)

test('a button that is pressed twice sends one application', async ({ page, context }) => {
  const resident = new Resident(page, 'en')
  const person = await takeFromRegister('adult', '500114')
  await draftWith(context, 'en', forMyself(person))
  const [row] = await query<{ now: Date }>(`SELECT max(updated_at) AS now FROM draft`)
  await resident.open('/enrollment/check')
  await resident.agree('true')
  await resident.submitButton('self').dblclick()
  await expect(page).toHaveURL(/\/en\/casework\/receipt/)
  const reference = await resident.reference()
  expect(await casesOf(row?.now ?? new Date())).toBe(1)
  // The way back from the receipt leads to the receipt.
  await page.goBack()
  await resident.open('/enrollment/check')
  await expect(page).toHaveURL(/\/en\/casework\/receipt/)
  expect(await resident.reference()).toBe(reference)
})

test('two tabs that edit one form lose nothing', async ({ page, context }) => {
  const person = makeCitizen()
  await draftWith(context, 'zh', [['who', { for: 'self' }], ['work', { situation: 'none' }], ...aboutPerson(person)])
  const [first, second] = [new Resident(page, 'zh'), new Resident(await context.newPage(), 'zh')]
  await first.open('/enrollment/apply/history.1')
  await second.open('/enrollment/apply/cover.1')
  await first.fill('history.1', { last: 'never', elsewhere: 'employee' })
  await second.fill('cover.1', { tier: '2', need: 'none' })
  await Promise.all([first.goOn(), second.goOn()])
  await first.expectAt('apply/address')
  await second.expectAt('apply/address')
  await first.open('/enrollment/apply/cover.1')
  await expect(first.radio('cover', 'tier', '2')).toBeChecked()
  await first.open('/enrollment/apply/history.1')
  await expect(first.radio('history', 'elsewhere', 'employee')).toBeChecked()
})

test('a form goes on at another device with its code, in another language', async ({ page, context, visitor }) => {
  const person = makeCitizen()
  await draftWith(context, 'zh', [['who', { for: 'self' }], ['work', { situation: 'none' }], ...aboutPerson(person)])
  const here = new Resident(page, 'zh')
  await here.open('/enrollment/apply/address')
  await page.getByText(here.say('step.otherDevice')).click()
  const code = await page.getByText(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/).innerText()

  const there = new Resident(await (await visitor()).newPage(), 'ar')
  await there.open('/casework/resume')
  const box = there.page.getByRole('textbox', { name: named(there.say('resume.label')) })
  const enter = async (typed: string) => {
    await box.fill(typed)
    await there.button(there.say('resume.button')).click()
  }
  await enter(own.makeReference(crypto.getRandomValues(new Uint8Array(16))))
  await expect(there.summary()).toContainText(there.say('problems.unknown-code'))
  await enter(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
  await expect(there.summary()).toContainText(there.say('problems.code-check'))
  await enter(code.slice(0, 6))
  await expect(there.summary()).toContainText(there.say('problems.code-length'))
  await enter(code.toLowerCase().replaceAll('-', ' '))
  await there.expectAt('apply/address')
  await there.open('/enrollment/apply/person.1')
  await expect(there.box('person', 'number')).toHaveValue(person.documentNumber)
})

test('a form that is there already is offered before a new one', async ({ page, context }) => {
  const resident = new Resident(page, 'ko')
  await draftWith(context, 'ko', [['who', { for: 'student' }]])
  await resident.open('')
  await resident.button(resident.say('home.enroll')).click()
  await resident.expectHeading(resident.say('saved.title'))
  await resident.link(resident.say('saved.continue')).click()
  await resident.expectAt('apply/school')
  await resident.open('/enrollment/saved')
  await resident.button(resident.say('saved.discard')).click()
  await expect(page).toHaveURL(/\/ko\/enrollment$/)
  await resident.open('/enrollment/apply/school')
  await resident.expectHeading(resident.shell('problems.draft-gone.title'))
})

test('an answer is changed from the check page and leads back to it', async ({ page, context }) => {
  const resident = new Resident(page, 'en')
  await draftWith(context, 'en', forMyself({ ...makeCitizen(), division: '500103' }))
  await resident.open('/enrollment/check')
  await page.getByRole('link', { name: `${resident.say('check.change')} ${resident.label('cover', 'tier')}` }).click()
  await resident.answer('cover.1', { tier: '2' })
  await resident.expectAt('check')
  await expect(page.getByText(resident.option('cover', 'tier', '2').words, { exact: true }).first()).toBeVisible()
})

test('a cookie that was tampered with opens nothing', async ({ page, context, expectInConsole }) => {
  expectInConsole(refusedLoad)
  await draftWith(context, 'en', [['who', { for: 'self' }]])
  const cookies = (await context.cookies()).filter(({ name }) => name.includes('draft'))
  expect(cookies).toHaveLength(1)
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: own.makeReference(crypto.getRandomValues(new Uint8Array(16))) })))
  const resident = new Resident(page, 'en')
  await resident.open('/enrollment/apply/work')
  await resident.expectHeading(resident.shell('problems.draft-gone.title'))
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: 'x'.repeat(3000) })))
  await resident.open('/enrollment/apply/work')
  await resident.expectHeading(resident.shell('problems.draft-gone.title'))
})
