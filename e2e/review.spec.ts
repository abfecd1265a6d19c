/** What someone has to look at: an officer of the district decides, the resident reads it in their language, nobody else sees it. */
import { enrolledOnline, expectEnrolledOnline } from './steps/campaign'
import { atWork } from './steps/desk'
import { own, type Locale } from './steps/own-code'
import { lastFour, makeCitizen, makeNewborn, type Person } from './steps/people'
import { aboutPerson, atHome, bySms, Resident } from './steps/resident'
import { expect, onlyOn, refusedLoad, test } from './steps/test'
import type { Page } from '@playwright/test'

onlyOn('desktop')

/** Someone who is not on the register: the application is looked at. */
async function sendForReview(page: Page, locale: Locale, division: string): Promise<{ readonly resident: Resident; readonly person: Person; readonly reference: string }> {
  const resident = new Resident(page, locale)
  const person = { ...makeCitizen(), division }
  await resident.begin()
  await resident.answerAll([['who', { for: 'self' }], ['work', { situation: 'none' }], ...aboutPerson(person), atHome(division), bySms()])
  await resident.agree('true')
  await resident.send('self')
  return { resident, person, reference: await resident.reference() }
}

test('a newborn in Chinese is enrolled by an officer of the district, and nobody of another district finds the case', async ({ page, visitor, expectInConsole }) => {
  const division = '500103'
  const resident = new Resident(page, 'zh')
  const child = await makeNewborn(division)
  const guardian = makeCitizen('1994-04-04', '样监护')
  const before = await enrolledOnline(page, 'zh', division, 'newborn')

  await resident.beginAtHome()
  await resident.answerAll([
    ['who', { for: 'newborn' }],
    ['person.1', { kind: child.documentKind, number: child.documentNumber, name: child.name }],
    ['birth.1', { date: child.birthDate, sex: child.sex }],
    ['cover.1', { tier: '1', need: 'none' }],
    ['guardian', { relation: 'mother', kind: guardian.documentKind, number: guardian.documentNumber, name: guardian.name }],
    atHome(division),
    bySms(),
  ])
  await resident.agree('true', 'guardian')
  await resident.send('newborn')
  await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
  await expect(page.getByText(resident.service('routes.newborn-not-registered')).first()).toBeVisible()
  const reference = await resident.reference()
  expect(await enrolledOnline(page, 'zh', division, 'newborn'), 'nobody is counted before the decision').toBe(before)

  // Another district: by address, by the router's own request, by search.
  expectInConsole(refusedLoad)
  const elsewhere = await visitor()
  const stranger = await atWork(elsewhere, 'officer-shapingba')
  const there = await stranger.page.goto(`/zh/desk/case/${reference}`)
  const answer = await stranger.heading().innerText()
  const never = await stranger.page.goto(`/zh/desk/case/${own.makeReference(crypto.getRandomValues(new Uint8Array(16)))}`)
  expect([there?.status(), never?.status()]).toEqual([404, 404])
  await expect(stranger.heading(), 'a case of another district reads like one that never was').toHaveText(answer)
  await stranger.page.goto(`/zh/desk/case/${reference}`)
  await expect(stranger.page.getByText(child.name)).toHaveCount(0)
  const routed = await elsewhere.request.get(`/zh/desk/case/${reference}?_rsc=1`, { headers: { rsc: '1' } })
  const body = await routed.text()
  expect(body).not.toContain(own.formatReference(reference))
  for (const secret of [child.name, child.documentNumber, guardian.name, guardian.documentNumber]) expect(body).not.toContain(secret)
  await stranger.search(reference)
  await expect(stranger.row(reference)).toHaveCount(0)

  const officer = await atWork(await visitor(), 'officer-yuzhong')
  await officer.search(reference)
  await officer.row(reference).getByRole('link').click()
  await expect(officer.page).toHaveURL(new RegExp(`/desk/case/${reference}`))
  await officer.claim()
  await officer.approve('出生医学证明已核对。')

  await expectEnrolledOnline(page, 'zh', division, before + 1, 'newborn')
  for (const one of [child, guardian]) {
    await resident.track(reference, lastFour(one))
    await resident.expectState('approved')
  }
})

test('a request for more stops the clock, and is answered in Arabic', async ({ page, visitor }) => {
  const { resident, person, reference } = await sendForReview(page, 'ar', '500103')
  const officer = await atWork(await visitor(), 'officer-yuzhong', 'en')
  await officer.openCase(reference)
  await officer.ask('identity-copy')

  await resident.track(reference, lastFour(person))
  await resident.expectState('more-information')
  await expect(page.getByText(resident.service('requests.identity-copy.told'), { exact: false })).toBeVisible()
  await expect(page.getByText(resident.say('stages.words.nowYou'))).toBeVisible()
  await resident.button(resident.say('case.sendAnswer')).click()
  await expect(resident.summary()).toContainText(resident.say('problems.answer-empty'))
  const answer = 'سلّمتُ نسخة البطاقة في مركز الشارع اليوم.'
  await page.getByRole('textbox', { name: resident.say('case.answer') }).fill(answer)
  await resident.button(resident.say('case.sendAnswer')).click()
  await resident.expectState('in-review')
  await expect(page.getByText(answer)).toBeVisible()

  await officer.openCase(reference)
  await expect(officer.page.getByRole('cell', { name: answer })).toBeVisible()
  await expect(officer.page.getByText(officer.say('history.information-given'))).toBeVisible()
})

test('a refusal is read in the language of the resident, with what to do next', async ({ page, visitor }) => {
  const { resident, person, reference } = await sendForReview(page, 'ko', '500103')
  const officer = await atWork(await visitor(), 'officer-yuzhong', 'ar')
  await officer.openCase(reference)
  await officer.refuse('identity-not-confirmed')
  await resident.track(reference, lastFour(person))
  await resident.expectState('refused')
  await expect(page.getByText(resident.service('refusals.identity-not-confirmed.told'))).toBeVisible()
  await expect(page.getByText(resident.service('refusals.identity-not-confirmed.next'))).toBeVisible()
})

test('a note stays inside', async ({ page, visitor }) => {
  const { resident, person, reference } = await sendForReview(page, 'en', '500103')
  const secret = `internal ${reference}`
  const officer = await atWork(await visitor(), 'officer-yuzhong', 'en')
  await officer.openCase(reference)
  await officer.note(secret)
  await expect(officer.page.getByText(secret)).toBeVisible()
  await officer.approve(`ground of ${secret}`)
  await resident.track(reference, lastFour(person))
  await resident.expectState('approved')
  await expect(page.getByText(secret)).toHaveCount(0)
  await resident.open('/casework/receipt')
  await expect(page.getByText(secret)).toHaveCount(0)
})
