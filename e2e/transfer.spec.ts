/** Cover carried between provinces: applied for in the person's language, worked by two offices, decided, and read by the person. */
import type { Page } from '@playwright/test'
import { inspect } from './steps/checks'
import { atWork } from './steps/desk'
import { LOCALES, own, words, type Locale } from './steps/own-code'
import { lastFour, makeCitizen, type Person } from './steps/people'
import { demoCase, portalToday } from './steps/portal'
import { bySms, named, Resident } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'
import { CHONGQING, legRow, monthBefore, moveOf, SICHUAN, TransferDesk, type Move } from './steps/transfer'

/** An office whose transfers no other test counts. */
const DIVISION = '500106'
const OFFICE = '示例市医疗保障经办机构'

/** Somebody who stopped there two months ago and joined here the month after. */
async function plain(over: Partial<Move> = {}): Promise<Move> {
  const today = await portalToday()
  return { way: 'entering', ended: monthBefore(today, 2), joined: monthBefore(today, 1), division: DIVISION, contact: bySms(), ...over }
}

/** A transfer as sent, with the receipt open. */
async function sendTransfer(page: Page, locale: Locale, move: Move, person: Person = makeCitizen()): Promise<{ readonly resident: Resident; readonly person: Person; readonly reference: string }> {
  const resident = new Resident(page, locale, 'transfer')
  await resident.begin()
  await resident.answerAll(moveOf(person, move))
  await resident.agree('true')
  await resident.send(move.way)
  await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
  return { resident, person, reference: await resident.reference() }
}

/** Four years there, without a month missing. */
async function yearsThere() {
  const today = await portalToday()
  return [{ from: monthBefore(today, 49), to: monthBefore(today, 2), scheme: 'employee', months: 48 }] as const
}

test.describe('into the city', () => {
  onlyOn('desktop')

  test('in Korean: the other office works on paper, an officer types its record, passes on and takes over, the resident reads what was carried', async ({ page, visitor }) => {
    const { resident, person, reference } = await sendTransfer(page, 'ko', await plain())
    await expect(legRow(page.getByRole('main'), resident.service, 'out')).toContainText(named(resident.service('road.now', { date: '@' }).split('@').at(-1) ?? '', false))
    await expect(page.getByText(resident.service('routes.two-offices')).first()).toBeVisible()

    const desk = await atWork(await visitor(), 'officer-shapingba', 'zh')
    const bench = new TransferDesk(desk)
    await desk.search(reference)
    await desk.row(reference).getByRole('link').click()
    await desk.claim()
    // Nothing goes on before the record is there.
    await expect(desk.page.getByText(bench.say('desk.noRecord'))).toBeVisible()
    await expect(desk.decision('approve')).toHaveCount(0)
    await bench.tryToPassOn(true)
    await expect(desk.alert()).toContainText(desk.say('form.refused.not-permitted'))

    await bench.openBench(reference)
    const [line] = await yearsThere()
    await bench.fillRecord([{ ...line, from: line.to, to: line.from }], { account: '1234.56', office: OFFICE })
    await bench.saveRecord()
    await expect(desk.alert()).toContainText(bench.say('form.refused.period-order'))
    await expect(desk.page.getByRole('textbox', { name: bench.say('form.officeLabel') }), 'what was typed is still there').toHaveValue(OFFICE)
    await bench.fillRecord([line], { account: '1234.56', office: OFFICE })
    await bench.saveRecord()
    await expect(desk.status(bench.say('workbench.kept'))).toBeVisible()
    await desk.page.getByRole('link', { name: bench.say('workbench.back') }).click()
    await bench.passOn(true)

    await resident.track(reference, lastFour(person))
    await resident.expectState('in-review')
    await expect(legRow(page.getByRole('main'), resident.service, 'out')).toContainText(named(resident.service('road.done', { date: '@' }).split('@').at(-1) ?? '', false))

    await desk.openCase(reference)
    await desk.approve('两地记录核对一致。')
    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expect(page.getByText(resident.service('result.carriedText', { employee: 48, resident: 0 }))).toBeVisible()
    await expect(page.getByText(resident.service('notices.approved', { reference: '@' }).split('@').at(-1)?.trim() ?? '', { exact: false }).first()).toBeVisible()
  })

  test('inside the city nothing is applied for: enrolling carries everything along', async ({ page }) => {
    const resident = new Resident(page, 'zh', 'transfer')
    await resident.begin()
    await resident.answer('direction', { way: 'inside' })
    await resident.expectAt('apply/inside')
    await resident.expectHeading(resident.service('steps.inside.title'))
    await expect(page.getByText(resident.service('steps.inside.body.p1'))).toBeVisible()
    await resident.link(resident.service('steps.inside.link')).click()
    await expect(page).toHaveURL(/\/zh\/enrollment$/)
  })

  test('origin and destination that are one place are told at the question', async ({ page }) => {
    const resident = new Resident(page, 'en', 'transfer')
    await resident.begin()
    await resident.answer('direction', { way: 'entering' })
    await resident.answer('counterpart', { province: CHONGQING, city: 'Wanzhou' })
    await resident.expectAt('apply/counterpart')
    await expect(resident.summary()).toContainText(resident.problem('counterpart', 'province', 'same-place'))
    await expect(resident.list('counterpart', 'province')).toHaveAttribute('aria-invalid', 'true')
    await expect(resident.list('counterpart', 'province')).toHaveValue(CHONGQING)
    await expect(resident.box('counterpart', 'city'), 'nothing typed is lost').toHaveValue('Wanzhou')
    await resident.answer('counterpart', { province: SICHUAN })
    await resident.expectAt('apply/who')
  })

  test('months covered at both places are told before sending, in Chinese, and settled by an officer', async ({ page, visitor }) => {
    const today = await portalToday()
    const person = makeCitizen()
    const resident = new Resident(page, 'zh', 'transfer')
    await resident.begin()
    await resident.answerAll(moveOf(person, await plain({ ended: monthBefore(today, 1), joined: monthBefore(today, 2) })))
    await expect(page.getByText(resident.service('gap.overlapDo'))).toBeVisible()
    await resident.agree('true')
    await resident.send('entering')
    await expect(page.getByText(resident.service('routes.overlap')).first()).toBeVisible()
    const reference = await resident.reference()
    const desk = await atWork(await visitor(), 'officer-shapingba', 'ko')
    await desk.openCase(reference)
    await expect(desk.page.getByText(words('ko', 'transfer')('reasons.overlap')).first()).toBeVisible()
  })

  test('a rule that speaks against it is told with its document, a person may be asked all the same, and a refusal is looked at again by another officer', async ({ page, visitor }) => {
    const resident = new Resident(page, 'en', 'transfer')
    const person = makeCitizen()
    await resident.begin()
    await resident.answerAll(moveOf(person, await plain({ joined: null })))
    await resident.agree('true')
    await resident.submitButton('entering').click()
    await resident.expectAt('check')
    await expect(resident.summary()).toContainText(resident.service('problems.not-joined'))
    await expect(page.getByText('医保办发〔2021〕43号').first()).toBeVisible()
    await page.getByRole('checkbox', { name: named(resident.say('check.insist'), false) }).check()
    await resident.send('entering')
    await expect(page.getByText(resident.service('routes.not-joined')).first()).toBeVisible()
    const reference = await resident.reference()

    const first = await atWork(await visitor(), 'officer-shapingba', 'en')
    await first.openCase(reference)
    await new TransferDesk(first).refuse('not-joined')
    await resident.track(reference, lastFour(person))
    await resident.expectState('refused')
    await expect(page.getByText(resident.service('refusals.not-joined.told'))).toBeVisible()
    await expect(page.getByText(resident.service('refusals.not-joined.next'))).toBeVisible()

    await resident.button(resident.say('case.objectionSend')).click()
    await expect(resident.summary()).toContainText(resident.say('problems.objection-empty'))
    const why = 'My employer joined me here in October; the slip is attached to my pay.'
    await page.getByRole('textbox', { name: named(resident.say('case.objectionLabel'), false) }).fill(why)
    await resident.button(resident.say('case.objectionSend')).click()
    await resident.expectState('in-review')
    await expect(page.getByText(resident.say('stages.objection.title'))).toBeVisible()

    await first.openCase(reference)
    await expect(first.page.getByText(why)).toBeVisible()
    await expect(first.page.getByText(first.say('form.refused.same-officer'))).toBeVisible()
    await expect(new TransferDesk(first).passing(true)).toHaveCount(0)

    const second = await atWork(await visitor(), 'admin', 'zh')
    const bench = new TransferDesk(second)
    await bench.typeRecord(reference, await yearsThere(), { office: OFFICE })
    await second.openCase(reference)
    await bench.passOn(true)
    await second.approve('参保登记已核实。')
    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
  })
})

test.describe('out of the city', () => {
  onlyOn('phone')

  test('in Arabic without script, to a decision the resident can read', async ({ visitor }) => {
    const page = await (await visitor({ javaScriptEnabled: false })).newPage()
    const { resident, person, reference } = await sendTransfer(page, 'ar', await plain({ way: 'leaving' }))
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')

    const desk = await atWork(await visitor(), 'officer-shapingba', 'en')
    const bench = new TransferDesk(desk)
    await bench.typeRecord(reference, await yearsThere(), { account: '0', office: OFFICE })
    await desk.openCase(reference)
    await bench.passOn(false)
    await expect(desk.page.getByText(bench.say('desk.todo.ack'))).toBeVisible()
    await desk.approve('The office of Sichuan wrote that it has taken over.')

    await resident.track(reference, lastFour(person))
    await resident.expectState('completed')
    await expect(page.getByText(resident.service('result.left'))).toBeVisible()
    await expect(page.getByText(own.formatReference(reference)).first()).toBeVisible()
  })
})

test.describe('at the desk', () => {
  onlyOn('desktop')

  test('an overdue transfer stands on top, in the breach report, and in words of its legs', async ({ context }) => {
    const late = demoCase('transfer-overdue')
    const desk = await atWork(context, 'officer-shapingba', 'en')
    await desk.openQueue('service=transfer')
    await expect(desk.page.getByRole('rowheader').getByRole('link').first()).toHaveText(own.formatReference(late.reference))
    await expect(desk.row(late.reference)).toContainText(words('en', 'transfer')('legs.out.title'))
    await desk.open('/breaches')
    const office = own.divisionById(DIVISION)?.shortNames.en ?? ''
    const line = desk.page.getByRole('row').filter({ hasText: office }).filter({ hasText: words('en', 'transfer')('legs.out.title') })
    await expect(line.getByRole('link', { name: own.formatReference(late.reference) })).toBeVisible()
  })

  test('the contact letter and the information form print in Chinese, the person in full', async ({ context, visitor }) => {
    const person = makeCitizen()
    const { reference } = await sendTransfer(await (await visitor()).newPage(), 'en', await plain(), person)
    const desk = await atWork(context, 'officer-shapingba', 'ar')
    const bench = new TransferDesk(desk)
    await bench.openBench(reference)
    await expect(desk.page.getByText(person.documentNumber), 'masked on the screen').toHaveCount(0)
    await desk.page.getByRole('link', { name: bench.say('workbench.printLetter') }).click()
    const letter = desk.page.getByRole('article')
    await expect(letter).toHaveAttribute('lang', 'zh')
    await expect(letter).toContainText(words('zh', 'transfer')('print.letterTitle'))
    await expect(letter).toContainText(person.name)
    await expect(letter).toContainText(person.documentNumber)

    const given = demoCase('transfer-given')
    const admin = await atWork(await visitor(), 'admin', 'ko')
    await admin.open(`/transfer/${given.reference}/print`)
    await expect(admin.page.getByRole('article')).toContainText(words('zh', 'transfer')('print.formTitle'))
    await expect(admin.page.getByRole('table', { name: words('zh', 'transfer')('workbench.periods') })).toBeVisible()
  })

  for (const locale of LOCALES) {
    test(`workbench, letter and message log in ${locale}, wide and narrow`, async ({ context }) => {
      const desk = await atWork(context, 'admin', locale)
      await desk.open('/exchange')
      await expect(desk.page.getByText(words(locale, 'exchange')('offWhy'))).toBeVisible()
      await inspect(desk.page, { locale, name: 'exchange', dense: true })
      for (const outcome of ['transfer-overdue', 'transfer-taking', 'transfer-giving', 'transfer-given']) {
        await desk.open(`/transfer/${demoCase(outcome).reference}`)
        await inspect(desk.page, { locale, name: outcome, dense: true })
      }
      await desk.open(`/transfer/${demoCase('transfer-given').reference}/print`)
      await inspect(desk.page, { locale, name: 'transfer-print', dense: true })
    })
  }

  test('the message log is for those who see the whole city', async ({ context }) => {
    const desk = await atWork(context, 'officer-shapingba', 'en')
    await desk.open('/exchange')
    await expect(desk.heading()).toHaveText(desk.identity('noPermission.title'))
  })
})
