/** Treatment elsewhere: filed in four languages, in force at once where the rules allow, decided by an officer where they do not. */
import { atWork } from './steps/desk'
import { DocumentField, Evidence, pdf, photo, viewsOf } from './steps/documents'
import { lastFour, makeCitizen } from './steps/people'
import { portalToday } from './steps/portal'
import { draftWith } from './steps/prepare'
import { Resident } from './steps/resident'
import { asks, atReferralPaper, cardOn, CHENGDU, declares, endOf, ends, expectCard, isFiled, livesInChengdu, SHANGHAI, SICHUAN, takeInsured } from './steps/remote-treatment'
import { own, words } from './steps/own-code'
import { somebody } from './steps/service-roads'
import { expect, onlyOn, test } from './steps/test'

const SERVICE = 'remote-treatment'

test.describe('someone who lives elsewhere, in Korean', () => {
  onlyOn('desktop')

  test('signs a declaration, and the filing holds at once with a card on receipt, case and paper', async ({ page }) => {
    const resident = new Resident(page, 'ko', SERVICE)
    const person = await takeInsured('500154')

    await resident.begin()
    await resident.answerAll(await livesInChengdu(person))
    await resident.agree('true', 'declaration')
    await resident.send('long-term')

    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
    await expectCard(resident, person, { province: SICHUAN, city: CHENGDU })
    await expect(page.getByText(resident.service('result.paper.residence'))).toBeVisible()
    await expect(resident.button(resident.say('receipt.print'))).toBeVisible()
    const reference = await resident.reference()

    await page.emulateMedia({ media: 'print' })
    await expect(cardOn(resident)).toBeVisible()
    await expect(cardOn(resident).getByRole('img', { name: resident.service('card.qr') })).toBeVisible()
    await expect(resident.button(resident.say('receipt.leave'))).toBeHidden()
    await page.emulateMedia({ media: 'screen' })

    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expectCard(resident, person, { province: SICHUAN, city: CHENGDU })

    // The paper that was promised comes later, and the case says so.
    const field = new DocumentField(resident, words('ko', 'attachment')('evidence.label'))
    const paper = await photo('거류증.jpg')
    await field.choose(paper)
    await expect(field.given(paper.name)).toBeVisible()
    await page.reload()
    await expect(page.getByText(resident.service('result.paper.received'))).toBeVisible()
  })
})

test.describe('a patient referred elsewhere, in Arabic without script', () => {
  onlyOn('phone')
  test.use({ javaScriptEnabled: false })

  test('sends the form with its paper by the one button of the question, and reads the decision', async ({ page }) => {
    const person = await takeInsured('500154')
    const resident = await atReferralPaper(page, 'ar', person)
    const field = new DocumentField(resident, resident.label('papers', 'referral'))
    const paper = await photo('إحالة.jpg')

    await resident.goOn()
    await expect(resident.summary()).toContainText(resident.problem('papers', 'referral', 'empty'))
    await field.choose(paper)
    await resident.goOn()
    for (const [key, values] of endOf(person)) await resident.answer(key, values)
    await resident.expectAt('check')
    await expect(page.getByText(resident.say('fields.files', { count: 1 }))).toBeVisible()
    await resident.agree('true')
    await resident.send('temporary')

    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
    await expectCard(resident, person, { province: SHANGHAI })
    const reference = await resident.reference()
    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expectCard(resident, person, { province: SHANGHAI })
    await expect(field.given(paper.name)).toBeVisible()
  })
})

test.describe('in Chinese', () => {
  onlyOn('phone')

  test('the first page says who need not file, before anything is typed', async ({ page }) => {
    const resident = new Resident(page, 'zh', SERVICE)
    await resident.open(`/${SERVICE}`)
    for (const one of ['inside', 'emergency', 'still']) await expect(page.getByText(resident.service(`start.without.${one}`))).toBeVisible()
    for (const stay of ['no', 'in', 'out']) await expect(page.getByText(resident.service(`late.acts.${stay}`)).first()).toBeVisible()
  })

  test('an emergency counts as filed: nothing is asked for', async ({ page }) => {
    const resident = new Resident(page, 'zh', SERVICE)
    await resident.begin()
    await resident.answer('matter', { act: 'new' })
    await resident.answer('category', { category: 'emergency' })
    await resident.expectAt('apply/emergency')
    await expect(page.getByText(resident.service('panels.emergency.title'))).toBeVisible()
    await resident.answer('emergency', { record: 'no' })
    await resident.expectHeading(resident.service('steps.deemed.title'))
    await expect(page.getByText(resident.service('steps.deemed.body.p1'))).toBeVisible()
    await expect(resident.goOnButton()).toHaveCount(0)
  })

  test('before the discharge bill it settles directly; after discharge someone looks at it', async ({ page, context }) => {
    const person = await takeInsured('500154')
    const resident = new Resident(page, 'zh', SERVICE)
    const today = await portalToday()
    const before = (days: number) => own.addDays(today, -days)
    const stayIn = asks('new', { category: 'other', province: SHANGHAI, stay: 'in', dates: {} }, somebody(person)).slice(0, -1)
    await page.goto(await draftWith(context, 'zh', stayIn, SERVICE))
    await expect(page.getByText(resident.service('settlement.direct'))).toBeVisible()
    await resident.fill('dates', { admitted: own.addDays(today, 1) })
    await resident.goOn()
    await expect(resident.summary()).toContainText(resident.problem('dates', 'admitted', 'future'))

    await resident.open(`/${SERVICE}/apply/stay`)
    await resident.answer('stay', { stay: 'out' })
    await resident.expectAt('apply/dates')
    await expect(page.getByText(resident.service('settlement.manual'))).toBeVisible()
    await resident.answer('dates', { admitted: before(3), discharged: before(9) })
    await expect(resident.summary()).toContainText(resident.problem('dates', 'discharged', 'before-admission'))
    await resident.answer('dates', { admitted: before(9), discharged: before(3) })
    for (const [key, values] of endOf(person)) await resident.answer(key, values)
    await resident.expectAt('check')
    await resident.agree('true')
    await resident.send('temporary')
    await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
    await expect(page.getByText(resident.service('routes.after-discharge')).first()).toBeVisible()
    await expect(page.getByText(resident.service('result.waiting'))).toBeVisible()
  })

  test('what holds already is not filed again; another one is a change; and it can be ended', async ({ page, context }) => {
    const person = await takeInsured('500154')
    const resident = await isFiled(page, 'zh', person)
    const first = await resident.reference()
    const [today, later] = [await portalToday(), own.addDays(await portalToday(), 30)]
    const toShanghai = (act: 'new' | 'change', from = today) => [...asks(act, { category: 'resident', province: SHANGHAI, dates: { from } }, somebody(person)), ...declares(person), ...endOf(person)]
    const submit = async (answers: Parameters<typeof draftWith>[2], situation: string, ...consents: readonly string[]) => {
      await page.goto(await draftWith(context, 'zh', answers, SERVICE))
      await resident.agree(...consents)
      await resident.submitButton(situation).click()
    }

    await submit(await livesInChengdu(person), 'long-term', 'true', 'declaration')
    await resident.expectAt('check')
    await expect(resident.summary()).toContainText(resident.service('problems.same'))
    await submit(toShanghai('new', later), 'long-term', 'true', 'declaration')
    await resident.expectAt('check')
    await expect(resident.summary()).toContainText(resident.service('problems.overlap'))
    await submit(await livesInChengdu(person, 'change'), 'change', 'true', 'declaration')
    await expect(resident.summary()).toContainText(resident.service('problems.unchanged'))

    await submit(toShanghai('change'), 'change', 'true', 'declaration')
    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
    await expectCard(resident, person, { province: SHANGHAI })
    const second = await resident.reference()
    await resident.track(first, lastFour(person))
    await expect(page.getByText(resident.service('result.ended.superseded'))).toBeVisible()
    await expect(cardOn(resident)).toHaveCount(0)

    await submit(ends(person), 'cancel', 'true')
    await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
    await expect(page.getByText(resident.service('result.cancelled'))).toBeVisible()
    await resident.track(second, lastFour(person))
    await expect(page.getByText(resident.service('result.ended.cancelled'))).toBeVisible()
    await submit(ends(person), 'cancel', 'true')
    await resident.expectAt('check')
    await expect(resident.summary()).toContainText(resident.service('problems.none-in-force'))
  })
})

test.describe('a helper in English', () => {
  onlyOn('desktop')

  test('hands in papers, an officer looks at them and approves, and the resident reads it in the mailbox and on the case', async ({ page, visitor }) => {
    const division = '500106'
    const person = await takeInsured(division)
    const helper = makeCitizen('1979-09-09', '样代人')
    const helped = [['who', { for: 'other' }], somebody(person)[1], ['helper', { relation: 'child', kind: helper.documentKind, number: helper.documentNumber, name: helper.name, phone: '13900000001' }]] as const
    const resident = await atReferralPaper(page, 'en', person, helped.flatMap((one) => (one ? [one] : [])))
    const field = new DocumentField(resident, resident.label('papers', 'referral'))
    const [first, second] = [await photo('referral front.jpg'), pdf('referral.pdf', 2)]
    await field.choose(first, second)
    await expect(field.given(first.name)).toBeVisible()
    await expect(field.given(second.name)).toBeVisible()
    await resident.goOn()
    await resident.answer('place', { division })
    await resident.answer('contact', { notify: 'mailbox', to: 'both' })
    await resident.agree('true', 'agent')
    await resident.send('temporary')
    await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
    await expect(page.getByText(resident.service('routes.agent')).first()).toBeVisible()
    const reference = await resident.reference()

    const officer = await atWork(await visitor(), 'officer-shapingba', 'en')
    await officer.openCase(reference)
    const evidence = new Evidence(officer.page, 'en')
    const id = await evidence.open(first.name)
    await expect(evidence.picture()).toBeVisible()
    const fitting = await evidence.size()
    await officer.page.keyboard.press('+')
    await expect.poll(async () => (await evidence.size()).wide).toBeGreaterThan(fitting.wide)
    await evidence.button('fit').click()
    await expect.poll(() => evidence.size()).toEqual(fitting)
    await officer.page.keyboard.press('r')
    await expect.poll(async () => { const { wide, high } = await evidence.size(); return wide < high }, 'a picture that lies stands after a turn').toBe(true)
    expect(await viewsOf(id, 'staff'), 'a look leaves a trace').toBeGreaterThan(0)
    await officer.page.keyboard.press(']')
    await expect(evidence.link(second.name)).toHaveAttribute('aria-current', 'true')
    await expect(evidence.reader()).toBeVisible()
    await expect.poll(() => evidence.link(second.name).getAttribute('href').then((href) => viewsOf(href?.split('/').at(-1) ?? '', 'staff')), 'the reader fetched it').toBeGreaterThan(0)
    await evidence.button('previous').click()
    await expect(evidence.picture()).toBeVisible()
    await officer.claim()
    await officer.approve('Referral form seen.')

    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expectCard(resident, person, { province: SHANGHAI })
    await expect(page.getByText(resident.service('notices.approved', { reference: own.formatReference(reference) }), { exact: false })).toBeVisible()
  })
})
