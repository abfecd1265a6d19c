/** A change in life: everything is told once, the applications it calls for are prepared, and they are followed as one. */
import { own, words } from './steps/own-code'
import { lastFour, makeCitizen, makeNewborn } from './steps/people'
import { named, quietly, Resident } from './steps/resident'
import { moving } from './steps/service-roads'
import { expect, onlyOn, test } from './steps/test'
import type { Locator } from '@playwright/test'

test.describe('moving away, in Arabic without script', () => {
  onlyOn('phone')
  test.use({ javaScriptEnabled: false })

  test('asks everything once, prepares two applications, and shows the first as sent', async ({ page, visitor }) => {
    const person = makeCitizen()
    const [event, transfer, filing] = (['life-event', 'transfer', 'remote-treatment'] as const).map((service) => new Resident(page, 'ar', service)) as [Resident, Resident, Resident]
    const happened = event.option('event', 'event', 'moving').words

    await event.open('')
    await event.link(event.service('name')).click()
    await event.button(`${event.service('start.begin')} ${happened}`).click()
    // The button has answered the first question.
    const [first, ...rest] = moving(person)
    expect(first).toEqual(['event', { event: 'moving' }])
    await event.answerAll(rest)
    for (const one of [transfer, filing]) await expect(page.getByRole('listitem').filter({ hasText: one.service('name') })).toBeVisible()
    await event.button(event.service('act.moving')).click()

    await event.expectHeading(event.service('bundle.title'))
    await expect(page.getByText(named(event.service('bundle.lead', { count: 2, done: 0 })))).toBeVisible()
    const item = (one: Resident): Locator => page.getByRole('listitem').filter({ has: page.getByText(one.service('name'), { exact: true }) })
    await expect(item(transfer)).toContainText(event.service('bundle.now'))
    await expect(item(filing)).toContainText(event.service('bundle.later'))
    const code = await page.getByText(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/).innerText()

    // Way, province, person, district and contact were told: only what a transfer alone wants to know is left.
    await item(transfer).getByRole('button').click()
    await transfer.answerAll([
      ['schemes', { from: 'employee', to: 'employee' }], ['state', { old: 'ended', new: 'joined', pension: 'no' }], ['ended', { year: '2026', month: '9' }], ['joined', { year: '2026', month: '10' }],
    ])
    await expect(page.getByText(new RegExp(`\\*${lastFour(person)}`))).toBeVisible()
    await transfer.agree('true')
    await transfer.send('leaving')
    const reference = await transfer.reference()

    await event.open('/life-event/bundle')
    await expect(page.getByText(named(event.service('bundle.lead', { count: 2, done: 1 })))).toBeVisible()
    await expect(item(transfer)).toContainText(event.service('bundle.sent'))
    await expect(item(transfer)).toContainText(reference.slice(0, 4))
    await expect(item(filing)).toContainText(event.service('bundle.now'))
    await expect(page.getByText(person.name), 'a bundle names nobody').toHaveCount(0)

    // Another device, in another language: a code that was misread opens nothing, the right one opens the same list.
    const there = new Resident(await (await visitor()).newPage(), 'ko', 'life-event')
    await there.open('/life-event')
    await there.link(there.service('follow.title')).click()
    const enter = async (typed: string) => {
      await there.page.getByRole('textbox', { name: named(there.service('follow.label')) }).fill(typed)
      await there.button(there.service('follow.button')).click()
    }
    await enter(own.makeReference(crypto.getRandomValues(new Uint8Array(16))))
    await expect(there.summary()).toContainText(there.service('follow.unknown'))
    await enter(code.slice(0, 5))
    await expect(there.summary()).toContainText(there.say('problems.code-length'))
    await enter(code.toLowerCase().replaceAll('-', ' '))
    await there.expectHeading(there.service('bundle.title'))
    await expect(there.page.getByText(reference.slice(0, 4))).toBeVisible()
    await there.page.getByRole('listitem').filter({ hasText: words('ko', 'remote-treatment')('name') }).getByRole('button').click()
    await expect(there.page).toHaveURL(/\/ko\/remote-treatment\/apply\/stay$|\/ko\/remote-treatment\/apply\/city$/)
  })
})

test.describe('a baby, in Chinese', () => {
  onlyOn('desktop')

  test('leads straight to the questions of the enrollment that are left', async ({ page }) => {
    const [child, mother] = [await makeNewborn('500103'), makeCitizen('1994-04-04', '样监护')]
    const event = new Resident(page, 'zh', 'life-event')
    await event.open('/life-event')
    await event.button(`${event.service('start.begin')} ${event.option('event', 'event', 'baby').words}`).click()
    await event.answerAll([
      ['child', { kind: child.documentKind, number: child.documentNumber, name: child.name, birth: child.birthDate, sex: child.sex }],
      ['parent', { relation: 'mother', kind: mother.documentKind, number: mother.documentNumber, name: mother.name }],
      ['place', { division: '500103' }],
      quietly,
    ])
    await event.button(event.service('act.baby')).click()

    // One application alone needs no list.
    const enrollment = new Resident(page, 'zh')
    await enrollment.answer('cover.1', { tier: '1', need: 'none' })
    await enrollment.answer('address', { detail: '示例街8号2-1', standing: 'registered' })
    await enrollment.expectAt('check')
    await enrollment.agree('true', 'guardian')
    await enrollment.send('newborn')
    await enrollment.expectHeading(enrollment.say('receipt.titleReceived', { count: 1 }))
    const reference = await enrollment.reference()
    for (const one of [child, mother]) {
      await enrollment.track(reference, lastFour(one))
      await enrollment.expectState('in-review')
    }
  })
})

test.describe('a new job in Chongqing', () => {
  onlyOn('desktop')

  test('ends where the employer registers, by keyboard alone', async ({ page }) => {
    const event = new Resident(page, 'en', 'life-event')
    await event.open('/life-event')
    await event.button(`${event.service('start.begin')} ${event.option('event', 'event', 'job').words}`).press('Enter')
    await event.expectAt('apply/work')
    await event.goOnButton().press('Enter')
    await expect(event.summary()).toBeFocused()
    await event.radio('work', 'now', 'employer').press('Space')
    await event.goOnButton().press('Enter')
    await event.expectHeading(event.service('steps.employer.title'))
    await expect(event.goOnButton()).toHaveCount(0)
  })
})
