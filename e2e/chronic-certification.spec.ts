/** Chronic and special diseases: found by any name, certified by the hospital or the office, looked at again, renewed, and never named where others read. */
import fs from 'node:fs'
import {
  AIDS, bureauSamples, DIABETES, diseaseIn, endsOn, evidenceField, expectUnnamed, hasApplied, HEPATITIS_B, Holder, HOSPITAL, HYPERTENSION, isCertified, OTHER_HOSPITAL, reExamine, SCHIZOPHRENIA, SERVICE,
} from './steps/chronic-certification'
import { inspect } from './steps/checks'
import { photo } from './steps/documents'
import { atWork } from './steps/desk'
import { LOCALES, own, words } from './steps/own-code'
import { lastFour, makeCitizen, type Person } from './steps/people'
import { portalToday } from './steps/portal'
import { draftWith } from './steps/prepare'
import { takeInsured } from './steps/remote-treatment'
import { named } from './steps/resident'
import { somebody } from './steps/service-roads'
import { expect, onlyOn, test } from './steps/test'

const YUZHONG = '500103'
const made = (): Person => ({ ...makeCitizen(), division: YUZHONG })

test.describe('in Chinese, by the hospital', () => {
  onlyOn('phone')

  test('a disease is found by its everyday name, certified at once, taken back by the bureau, and given again by another officer', async ({ page, visitor }) => {
    await bureauSamples(100)
    const person = made()
    const elsewhere = await hasApplied(await (await visitor()).newPage(), 'zh', made(), { condition: DIABETES, decides: OTHER_HOSPITAL })
    const atOffice = await hasApplied(await (await visitor()).newPage(), 'zh', made(), { condition: DIABETES })

    const holder = new Holder(page, 'zh')
    await holder.begin()
    for (const [key, values] of [...somebody(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'resident' }], ['called', { name: '消渴' }]] as const) await holder.answer(key, values)
    await holder.expectAt('apply/condition')
    await expect(holder.diseases().first()).toHaveAccessibleName(diseaseIn('zh', DIABETES))
    await holder.answer('condition', { id: DIABETES })
    await holder.expectAt('apply/evidence')
    const record = evidenceField(holder, 'inpat')
    const paper = await photo('出院记录.jpg')
    await record.choose(paper)
    await expect(record.given(paper.name)).toBeVisible()
    await holder.fill('evidence', { papers: 'now' })
    await holder.goOn()
    await holder.answer('drugs', { wanted: 'no' })
    await holder.answer('place', { division: YUZHONG })
    await holder.answer('where', { decides: HOSPITAL })
    await holder.answer('contact', { notify: 'mailbox' })
    await holder.expectAt('check')
    await expect(page.getByText(own.demoInstitutions.find((one) => one.id === HOSPITAL)?.names.zh ?? '').first()).toBeVisible()
    await holder.agree('true', 'health')
    await holder.send('chronic')
    await holder.expectHeading(holder.say('receipt.titleReceived', { count: 1 }))
    const reference = await holder.reference()

    // The hospital's reviewer sees what was put before the hospital, and nothing else.
    const reviewer = await atWork(await visitor(), 'reviewer-hospital')
    await reviewer.openQueue('')
    await expect(reviewer.row(reference)).toBeVisible()
    for (const other of [elsewhere, atOffice]) {
      await expect(reviewer.row(other.reference)).toHaveCount(0)
      expect((await reviewer.page.request.get(`/zh/desk/case/${other.reference}`)).status()).toBe(404)
    }
    await reviewer.openCase(reference)
    await expect(reviewer.page.getByText(diseaseIn('zh', DIABETES)).first()).toBeVisible()
    await reviewer.approve('住院病历和化验结果已核对，符合。')
    await holder.track(reference, lastFour(person))
    await holder.expectState('completed')
    await holder.expectCertificate('in-force')
    await holder.expectMessage('approved', { reference })

    const officer = await atWork(await visitor(), 'officer-yuzhong')
    const why = '病历上的诊断日期和化验单对不上。'
    await reExamine(officer, reference, 'taken-back', why)
    await holder.open('/casework/case')
    await holder.expectState('refused')
    await expect(page.getByText(why)).toBeVisible()
    await expect(page.getByText(holder.say('case.reExamined', { date: holder.format.date(await portalToday()) }))).toBeVisible()
    await holder.expectCertificate('ended')
    await holder.object('两张化验单是同一次住院的，请再看一下。')

    await officer.openCase(reference)
    await expect(officer.page.getByText(officer.say('form.refused.same-officer'))).toBeVisible()
    await expect(officer.decision('approve'), 'whoever took it back does not decide the objection').toHaveCount(0)

    const second = await atWork(await visitor(), 'reviewer-yuzhong')
    await second.openCase(reference)
    await second.approve('同一次住院，日期以出院小结为准。')
    await holder.open('/casework/case')
    await holder.expectState('completed')
    await holder.expectCertificate('in-force')
  })
})

test.describe('in Arabic, without script', () => {
  onlyOn('desktop')

  test('the home office certifies, and the answer can be read', async ({ visitor }) => {
    const device = await visitor({ javaScriptEnabled: false })
    const page = await device.newPage()
    const holder = new Holder(page, 'ar')
    const person = made()
    await holder.begin()
    for (const [key, values] of [...somebody(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'employee' }], ['called', { name: '' }], ['class', { class: 'chronic' }]] as const) await holder.answer(key, values)
    await holder.expectAt('apply/condition')
    await holder.part('liver', 4).click()
    await holder.answer('condition', { id: HEPATITIS_B })
    await holder.expectAt('apply/evidence')

    // Nothing given, nothing said: the page says what is wanted, at the field.
    await holder.goOn()
    await expect(holder.summary()).toBeVisible()
    const record = evidenceField(holder, 'inpat')
    const paper = await photo('سجل.jpg')
    await record.choose(paper)
    await page.getByRole('button', { name: record.say('list.addChosen') }).first().click()
    await expect(record.given(paper.name)).toBeVisible()
    expect(page.url(), 'an address says nothing of what was given').toMatch(/#paper\d+$/)
    await holder.fill('evidence', { papers: 'later' })
    await holder.goOn()
    await holder.answer('drugs', { wanted: 'no' })
    await holder.answer('place', { division: YUZHONG })
    await holder.answer('where', { decides: 'office' })
    await holder.answer('contact', { notify: 'mailbox' })
    await holder.expectAt('check')
    await holder.submitButton('chronic').click()
    await expect(holder.summary(), 'without consent nothing is sent').toBeVisible()
    await holder.agree('true', 'health')
    await holder.send('chronic')
    const reference = await holder.reference()

    const officer = await atWork(await visitor(), 'officer-yuzhong', 'zh')
    await officer.openCase(reference)
    await officer.approve('病历已核对。')
    await holder.track(reference, lastFour(person))
    await holder.expectState('completed')
    await holder.expectCertificate('in-force')
    await expect(page.getByText(holder.service('classes.chronic')).first()).toBeVisible()
    await expect(page.getByText(diseaseIn('ar', HEPATITIS_B), { exact: true }), 'folded away from who looks over the shoulder').toBeHidden()
    await page.getByText(holder.service('certificate.show'), { exact: true }).click()
    await expect(page.getByText(diseaseIn('ar', HEPATITIS_B), { exact: true })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})

test.describe('in Korean', () => {
  onlyOn('phone')

  test('a reminder comes before the end, and "nothing has changed" renews it at once', async ({ page, visitor }) => {
    const person = await takeInsured(YUZHONG)
    const officer = await atWork(await visitor(), 'officer-yuzhong')
    const { holder, reference } = await isCertified(page, 'ko', person, officer, { condition: HYPERTENSION })
    const renew = () => holder.button(holder.service('renewal.button'))
    await expect(renew(), 'the end is far').toHaveCount(0)

    const end = own.addDays(await portalToday(), 20)
    await endsOn(reference, end)
    await holder.expectMessage('lapsing', { reference, date: end })
    await renew().click()
    await expect(renew(), 'not without the declaration').toBeVisible()
    await page.getByRole('checkbox', { name: named(holder.service('renewal.unchanged'), false) }).check()
    await renew().click()
    await expect(page).toHaveURL(/\/ko\/casework\/receipt/)
    await holder.expectHeading(holder.say('receipt.titleEnrolled', { count: 1 }))
    const renewal = await holder.reference()
    expect(renewal).not.toBe(reference)
    await holder.expectCertificate('in-force')
    await holder.track(reference, lastFour(person))
    await holder.expectCertificate('renewed')
    await expect(renew()).toHaveCount(0)
  })
})

test.describe('in English', () => {
  onlyOn('desktop')

  test('what is certified already is not certified twice, unless a person is asked to look', async ({ page, visitor }) => {
    const person = await takeInsured(YUZHONG)
    const officer = await atWork(await visitor(), 'officer-yuzhong')
    await isCertified(page, 'en', person, officer, { condition: HYPERTENSION })

    const holder = new Holder(page, 'en')
    await draftWith(page.context(), 'en', [
      ...somebody(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'resident' }], ['called', { name: 'high blood pressure' }], ['condition', { id: HYPERTENSION }], ['evidence', { papers: 'later' }],
      ['drugs', { wanted: 'no' }], ['place', { division: YUZHONG }], ['where', { decides: 'office' }], ['contact', { notify: 'mailbox' }],
    ], SERVICE)
    await holder.open(`/${SERVICE}/check`)
    await holder.agree('true', 'health')
    await holder.submitButton('chronic').click()
    await expect(holder.summary()).toContainText(holder.service('problems.already-certified'))
    await page.getByRole('checkbox', { name: named(holder.say('check.insist'), false) }).check()
    await holder.agree('true', 'health')
    await holder.send('chronic')
    await holder.expectHeading(holder.say('receipt.titleReceived', { count: 1 }))
    await expect(page.getByText(holder.service('routes.already-certified')).first()).toBeVisible()
  })

  test('a flexible worker of tier 1 is offered the four diseases that are open', async ({ page }) => {
    const holder = new Holder(page, 'en')
    await page.goto(await draftWith(page.context(), 'en', [...somebody(made()), ['matter', { kind: 'certify' }], ['scheme', { group: 'flexible1' }], ['called', { name: 'diabetes' }]], SERVICE))
    await holder.expectAt('apply/condition')
    await expect(page.getByText(holder.service('limited.title'))).toBeVisible()
    await expect(holder.diseases()).toHaveCount(4)
    await expect(holder.radio('condition', 'id', DIABETES)).toHaveCount(0)
    await holder.goOn()
    await expect(holder.summary()).toContainText(holder.problem('condition', 'id', 'empty'))
  })

  test('a dual-channel drug is registered with the certification, prolonged, and replaced', async ({ page, visitor }) => {
    const today = await portalToday()
    const drug = { name: 'Samplumab', physician: '样医生', grade: 'senior', hospital: '渝中演示中心医院', review: own.addDays(today, 60) }
    const desk = await atWork(await visitor(), 'officer-yuzhong', 'en')
    const { holder, reference } = await isCertified(page, 'en', made(), desk, { condition: HYPERTENSION, drug })
    const say = words('en', SERVICE)
    const line = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    const showDrugs = async (count: number) => {
      await holder.open('/casework/case')
      await page.getByText(say('drugs.show', { count }), { exact: true }).click()
    }
    await showDrugs(1)
    await expect(line('Samplumab')).toContainText(say('drugs.states.in-force'))

    await desk.openCase(reference)
    await desk.page.getByRole('link', { name: say('desk.drugs', { count: 1 }) }).click()
    await expect(desk.heading()).toHaveText(say('drugDesk.title'))
    const form = (button: 'prolong' | 'replace') => desk.page.getByRole('group').filter({ has: desk.page.getByRole('button', { name: say(`drugDesk.${button}`), exact: true }) })
    const open = (button: 'prolong' | 'replace') => desk.page.getByText(say(`drugDesk.${button}`), { exact: true }).first().click()
    const review = (button: 'prolong' | 'replace') => form(button).getByLabel(say('steps.drug.fields.review.label'))

    await open('prolong')
    await review('prolong').fill(drug.review)
    await form('prolong').getByRole('button').click()
    await expect(desk.alert()).toContainText(say('drugDesk.refused.review-not-later'))
    const later = own.addDays(today, 150)
    await review('prolong').fill(later)
    await form('prolong').getByRole('button').click()
    await expect(desk.status(say('drugDesk.done.prolonged'))).toBeVisible()
    await expect(desk.page.getByText(say('drugs.reviewOn', { date: holder.format.date(later) }))).toBeVisible()

    await open('replace')
    await form('replace').getByRole('textbox', { name: say('steps.drug.fields.name.label') }).fill('Otherumab')
    await review('replace').fill(own.addDays(today, 90))
    await form('replace').getByRole('button').click()
    await expect(desk.status(say('drugDesk.done.replaced'))).toBeVisible()

    await showDrugs(2)
    await expect(line('Samplumab')).toContainText(say('drugs.states.replaced'))
    await expect(line('Otherumab')).toContainText(say('drugs.states.in-force'))
    await holder.expectMessage('drug-prolonged', { reference })
    await holder.expectMessage('drug-replaced', { reference })
  })
})

test.describe('the list of diseases', () => {
  onlyOn('desktop')

  for (const locale of LOCALES) {
    test(`is short to read in ${locale}, folds by part of the body, and is worked by keyboard alone`, async ({ page }) => {
      const holder = new Holder(page, locale)
      await page.goto(await draftWith(page.context(), locale, [...somebody(made()), ['matter', { kind: 'certify' }], ['scheme', { group: 'employee' }], ['called', { name: '' }], ['class', { class: 'unsure' }]], SERVICE))
      await holder.expectAt('apply/condition')
      await expect(holder.diseases(), 'nothing unfolded').toHaveCount(0)
      await inspect(page, { locale, name: 'certification-condition' })
      await holder.part('mind', 9).focus()
      await page.keyboard.press('Enter')
      await expect(holder.diseases()).toHaveCount(9)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await expect(holder.radio('condition', 'id', SCHIZOPHRENIA)).toBeChecked()
      await inspect(page, { locale, name: 'certification-condition-open', narrow: true })
      await page.keyboard.press('Enter')
      await holder.expectAt('apply/evidence')
      await page.goBack()
      await expect(holder.radio('condition', 'id', SCHIZOPHRENIA), 'what is chosen is not folded away').toBeVisible()
    })
  }
})

test.describe('what must stay private', () => {
  onlyOn('desktop')

  for (const [condition, situation, locale] of [[SCHIZOPHRENIA, 'chronic', 'ko'], [AIDS, 'special', 'en']] as const) {
    test(`no title, address, row, message or file names ${condition}`, async ({ page, visitor }) => {
      const person = made()
      const seen: string[] = []
      page.on('framenavigated', (frame) => { if (frame === page.mainFrame()) seen.push(frame.url()) })
      page.on('request', (request) => seen.push(request.url()))
      const holder = new Holder(page, locale)
      const titled = async () => {
        await expect(page).toHaveTitle(/\S/)
        expectUnnamed('a title', await page.title(), condition)
      }
      await holder.begin()
      await titled()
      for (const [key, values] of [...somebody(person), ['matter', { kind: 'certify' }], ['scheme', { group: 'resident' }], ['called', { name: own.everydayNames(condition)[0] ?? '' }], ['condition', { id: condition }]] as const) {
        await holder.answer(key, values)
        await titled()
      }
      await holder.expectAt('apply/evidence')
      await holder.goOn()
      await holder.summary().getByRole('link').first().click()
      await titled()
      await holder.fill('evidence', { papers: 'later' })
      await holder.goOn()
      for (const [key, values] of [['drugs', { wanted: 'no' }], ['place', { division: YUZHONG }], ['where', { decides: HOSPITAL }], ['contact', { notify: 'mailbox' }]] as const) {
        await holder.answer(key, values)
        await titled()
      }
      await holder.expectAt('check')
      await holder.agree('true', 'health')
      await holder.send(situation)
      await titled()
      const reference = await holder.reference()

      for (const [login, language] of [['reviewer-hospital', 'zh'], ['officer-yuzhong', 'ar']] as const) {
        const desk = await atWork(await visitor(), login, language)
        desk.page.on('request', (request) => seen.push(request.url()))
        await desk.openQueue(`service=${SERVICE}`)
        await expect(desk.row(reference)).toBeVisible()
        expectUnnamed(`the queue of ${login}`, `${await desk.page.title()}\n${await desk.page.content()}`, condition)
        await desk.openCase(reference)
        expectUnnamed('the title of the case', await desk.page.title(), condition)
        seen.push(desk.page.url())
      }
      const officer = await atWork(await visitor(), 'officer-yuzhong', 'zh')
      for (const kind of ['csv', 'xlsx'] as const) {
        await officer.open(`/export?service=${SERVICE}`)
        const [file] = await Promise.all([officer.page.waitForEvent('download'), officer.page.getByRole('link', { name: officer.say(`export.${kind}`), exact: true }).click()])
        seen.push(file.suggestedFilename())
        if (kind === 'csv') {
          const text = fs.readFileSync(await file.path(), 'utf8')
          expect(text).toContain(own.formatReference(reference))
          expectUnnamed('the exported file', text, condition)
        }
      }
      await officer.openCase(reference)
      await officer.approve('材料已核对，符合。')
      await holder.track(reference, lastFour(person))
      await holder.expectState('completed')
      await titled()
      await holder.expectMessage('approved', { reference })
      for (const text of await holder.messages().allInnerTexts()) expectUnnamed('a message', text, condition)
      expectUnnamed('addresses and names of files', seen.filter((url) => !url.includes('/_next/')).map((url) => decodeURIComponent(url)).join('\n'), condition)
      for (const url of seen) expect(url, 'nor which evidence it is').not.toMatch(/#(?:psy|immu|lab|inpat)\b|[/=](?:psy|immu)\b/)
    })
  }
})
