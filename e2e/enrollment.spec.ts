/** A resident enrolls in any of four languages, and ends with a reference, a receipt and a case that can be followed. */
import { enrolledOnline, expectEnrolledOnline } from './steps/campaign'
import { lastFour, makeCitizen, takeFromRegister } from './steps/people'
import { aboutPerson, atHome, bySms, forMyself, quietly, Resident } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

test.describe('an adult in Arabic without script', () => {
  onlyOn('phone')
  test.use({ javaScriptEnabled: false })

  test('goes from home to a receipt that prints, a case that can be followed and one more in the district', async ({ page }) => {
    const resident = new Resident(page, 'ar')
    const person = await takeFromRegister('adult', '500107')
    const before = await enrolledOnline(page, 'ar', person.division)

    await resident.beginAtHome()
    await resident.answerAll(forMyself(person))
    await expect(page.getByText(new RegExp(`\\*${lastFour(person)}`))).toBeVisible()
    await resident.agree('true')
    await resident.send('self')

    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
    const reference = await resident.reference()
    await expect(page.getByRole('img', { name: resident.say('receipt.qr') })).toBeVisible()
    await expect(resident.button(resident.say('receipt.print')), 'printing needs script').toHaveCount(0)

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(reference.slice(0, 4))).toBeVisible()
    await expect(page.getByRole('img', { name: resident.say('receipt.qr') })).toBeVisible()
    await expect(resident.button(resident.say('receipt.leave'))).toBeHidden()
    await expect(page.getByRole('navigation', { name: resident.shell('chooseLanguage') })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })

    await expectEnrolledOnline(page, 'ar', person.division, before + 1)
    await resident.track(reference, lastFour(person))
    await resident.expectState('approved')
    await expect(page.getByText(reference.slice(0, 4)).first()).toBeVisible()
  })
})

test.describe('a family of four in Korean', () => {
  onlyOn('desktop')

  test('is enrolled in one sitting under one reference, the child with the consent of the guardian', async ({ page }) => {
    const resident = new Resident(page, 'ko')
    const division = '500116'
    const [mother, father, child, grandmother] = [
      await takeFromRegister('adult', division), await takeFromRegister('adult', division), await takeFromRegister('child', division), await takeFromRegister('elder', division),
    ]
    const before = await enrolledOnline(page, 'ko', division)

    await resident.beginAtHome()
    await resident.answerAll([
      ['who', { for: 'household' }],
      ['size', { count: '4' }],
      ...aboutPerson(mother),
      ...aboutPerson(father, 2, { relation: 'spouse' }),
      ...aboutPerson(child, 3, { relation: 'child' }),
      ...aboutPerson(grandmother, 4, { relation: 'parent', tier: '2' }),
      atHome(division),
      bySms(),
    ])
    for (const one of [mother, father, child, grandmother]) await expect(page.getByText(new RegExp(`\\*${lastFour(one)}`))).toBeVisible()
    await expect(page.getByRole('row', { name: resident.service('contribution.total') })).toBeVisible()
    await resident.agree('true')
    const young = Number(child.birthDate.slice(0, 4)) > 2013
    if (young) await resident.agree('guardian')
    await resident.send('household', 4)

    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 4 }))
    for (const one of [mother, father, child, grandmother]) await expect(page.getByText(resident.service('outcomes.enrolled', { name: one.name })).or(page.getByRole('listitem').filter({ hasText: one.name }))).toBeVisible()
    const reference = await resident.reference()
    await expectEnrolledOnline(page, 'ko', division, before + 4)
    for (const one of [mother, grandmother]) {
      await resident.track(reference, lastFour(one))
      await resident.expectState('approved')
    }
  })
})

test.describe('a flexible worker in English', () => {
  onlyOn('phone')

  test('joins the employee scheme at once', async ({ page }) => {
    const resident = new Resident(page, 'en')
    const person = await takeFromRegister('flexible', '500108')
    await resident.beginAtHome()
    await resident.answerAll([
      ['who', { for: 'self' }],
      ['work', { situation: 'flexible' }],
      ...aboutPerson(person, 1, { need: '' }),
      atHome(person.division, 'neither'),
      quietly,
    ])
    await resident.agree('true')
    await resident.send('flexible')
    await resident.expectHeading('Enrolled')
    const reference = await resident.reference()
    await resident.track(reference.toLowerCase(), lastFour(person).toLowerCase())
    await resident.expectState('approved')
  })
})

test.describe('a student in Korean', () => {
  onlyOn('desktop')

  test('gives the university and needs no residence permit', async ({ page }) => {
    const resident = new Resident(page, 'ko')
    const person = await takeFromRegister('student', '500106')
    await resident.begin()
    await resident.answerAll([['who', { for: 'student' }], ['school', { kind: 'university', name: '示例大学' }], ...aboutPerson(person), atHome(person.division, null), quietly])
    await resident.agree('true')
    await resident.send('student')
    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
  })
})

test.describe('an agent for an elder in Chinese', () => {
  onlyOn('phone')

  test('shows a written authorization, and an officer looks at it', async ({ page }) => {
    const resident = new Resident(page, 'zh')
    const elder = await takeFromRegister('elder', '500101')
    const agent = makeCitizen('1976-05-05', '样代人')
    await resident.begin()
    await resident.answerAll([
      ['who', { for: 'agent' }],
      ...aboutPerson(elder),
      ['agent', { relation: 'child', kind: agent.documentKind, number: agent.documentNumber, name: agent.name }],
      ['proof', { kind: 'authorization', date: '2026-11-01' }],
      atHome(elder.division),
      quietly,
    ])
    await resident.agree('true', 'agent')
    await resident.send('agent')
    await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
    await expect(page.getByText(resident.service('routes.agent')).first()).toBeVisible()
    const reference = await resident.reference()
    for (const one of [elder, agent]) {
      await resident.track(reference, lastFour(one))
      await resident.expectState('in-review')
    }
  })
})

test.describe('a new employee', () => {
  for (const locale of ['zh', 'ko', 'ar', 'en'] as const) {
    test(`is told in ${locale} that the employer registers`, async ({ page }) => {
      const resident = new Resident(page, locale)
      await resident.begin()
      await resident.answer('who', { for: 'new-employee' })
      await resident.expectHeading(resident.service('steps.employer.title'))
      await expect(page.getByText(resident.service('steps.employer.body.p1'))).toBeVisible()
      await expect(resident.goOnButton()).toHaveCount(0)
      await resident.link(resident.say('step.otherSituation')).click()
      await resident.answer('who', { for: 'self' })
      await resident.answer('work', { situation: 'employed' })
      await resident.expectHeading(resident.service('steps.employer.title'))
    })
  }
})

test.describe('payment', () => {
  onlyOn('desktop')

  test('in the sandbox completes the case and is taken once', async ({ page }) => {
    const resident = new Resident(page, 'en')
    const person = await takeFromRegister('adult', '500110')
    await resident.begin()
    await resident.answerAll(forMyself(person))
    await resident.agree('true')
    await resident.send('self')
    const reference = await resident.reference()
    await page.getByRole('link', { name: /pay/i }).filter({ hasText: /yuan/ }).click()
    await resident.expectHeading(resident.say('sandbox.title'))
    const sandbox = page.url()
    await page.getByRole('button', { name: /\(demonstration\)/ }).click()
    await expect(page).toHaveURL(/\/en\/casework\//)

    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expect(page.getByText(resident.say('stages.payment.done'))).toBeVisible()
    // The link of a paid notice is no way to pay again.
    await page.goto(sandbox)
    const again = page.getByRole('button', { name: /\(demonstration\)/ })
    if (await again.isVisible()) await again.click()
    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
  })
})

test.describe('withdrawal', () => {
  onlyOn('phone')

  test('asks once more, ends the cover that is not paid, and the person may enroll again', async ({ page }) => {
    const resident = new Resident(page, 'zh')
    const person = await takeFromRegister('adult', '500111')
    const before = await enrolledOnline(page, 'zh', person.division)
    const enroll = async () => {
      await resident.begin()
      await resident.answerAll(forMyself(person))
      await resident.agree('true')
      await resident.send('self')
      return resident.reference()
    }
    const reference = await enroll()
    await expectEnrolledOnline(page, 'zh', person.division, before + 1)
    await resident.track(reference, lastFour(person))
    await resident.link(resident.say('case.withdraw')).click()
    await resident.button(resident.say('withdraw.button')).click()
    await expect(resident.summary()).toBeFocused()
    await page.getByRole('checkbox', { name: resident.say('withdraw.sure') }).check()
    await resident.button(resident.say('withdraw.button')).click()
    await resident.expectState('withdrawn')
    await expectEnrolledOnline(page, 'zh', person.division, before)

    const second = await enroll()
    expect(second).not.toBe(reference)
    await expectEnrolledOnline(page, 'zh', person.division, before + 1)
  })
})

test.describe('a person enrolled already', () => {
  onlyOn('desktop')

  test('gets a clear answer and no second case', async ({ page, visitor }) => {
    const person = await takeFromRegister('adult', '500113')
    const first = new Resident(page, 'en')
    await first.begin()
    await first.answerAll(forMyself(person))
    await first.agree('true')
    await first.send('self')

    const second = new Resident(await (await visitor()).newPage(), 'ko')
    await second.begin()
    await second.answerAll(forMyself(person))
    await second.agree('true')
    await second.submitButton('self').click()
    await second.expectAt('check')
    await expect(second.summary()).toContainText(second.say('problems.already-enrolled'))
  })
})
