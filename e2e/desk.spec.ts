/** The desk: who comes in, who may do what, and how a queue is worked. */
import { randomUUID } from 'node:crypto'
import { waitingCase } from './steps/cases'
import { atWork, codeOf, Desk, freshCode } from './steps/desk'
import { own, words, LOCALES } from './steps/own-code'
import { lastFour } from './steps/people'
import { account, claimOnce, demo, demoCase } from './steps/portal'
import { named, Resident } from './steps/resident'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

onlyOn('desktop')

test.describe('signing in', () => {
  test('needs password and code, says nothing about which was wrong, and takes a code once', async ({ page, visitor }) => {
    const who = account('officer-liangjiang')
    const desk = new Desk(page, 'en')
    await desk.open('/queue')
    await desk.expectAtSignIn()
    const refused = async (login: string, password: string, code: string) => {
      await desk.fillSignIn(login, password, code)
      await expect(desk.alert()).toHaveText(desk.identity('signIn.problems.refused'))
    }
    await refused('nobody', who.password, '123456')
    await refused(who.login, 'not the password', await codeOf(who.totpSecret))
    await refused(who.login, who.password, '000000')
    await refused(who.login, '', '')

    const code = await freshCode(who)
    await desk.fillSignIn(who.login, who.password, code)
    await desk.expectSignedIn()
    await expect(page).toHaveURL(/\/en\/desk\/queue/)

    const second = new Desk(await (await visitor()).newPage(), 'en')
    await second.signInBy(who, code)
    await expect(second.alert()).toHaveText(second.identity('signIn.problems.refused'))

    await desk.signOut()
    await desk.expectAtSignIn()
    // Nothing of the desk is kept by the browser: going back asks the server, which asks for a sign-in.
    await page.goBack()
    await desk.expectAtSignIn()
    await desk.open('/queue')
    await desk.expectAtSignIn()
  })

  test('takes a recovery code once', async ({ page }) => {
    const who = account('reviewer-wanzhou')
    const code = who.recoveryCodes.find((one) => claimOnce(`recovery-${one}`)) ?? ''
    const desk = new Desk(page, 'ko')
    await desk.signInBy(who, code.toLowerCase().replace('-', ' '))
    await desk.expectSignedIn()
    await desk.signOut()
    await desk.signInBy(who, code)
    await expect(desk.alert()).toHaveText(desk.identity('signIn.problems.refused'))
  })

  test('works without script', async ({ visitor }) => {
    const desk = new Desk(await (await visitor({ javaScriptEnabled: false })).newPage(), 'ar')
    await desk.signInBy(account('reviewer-shapingba'))
    await desk.expectSignedIn()
    await desk.signOut()
    await desk.expectAtSignIn()
  })

  test('a session that is ended elsewhere is over at once', async ({ page, visitor }) => {
    const who = account('officer-wanzhou')
    const lost = new Desk(page, 'en')
    await lost.signInBy(who)
    await lost.expectSignedIn()
    const here = new Desk(await (await visitor()).newPage(), 'en')
    await here.signInBy(who)
    await here.expectSignedIn()
    await here.open('/sessions')
    await here.page.getByRole('button', { name: named(here.identity('sessions.end'), false) }).first().click()
    await expect(here.status(here.identity('sessions.notices.ended'))).toBeVisible()
    await lost.open('/queue')
    await lost.expectAtSignIn()
  })
})

test.describe('roles', () => {
  test('an auditor reads masked and writes nothing', async ({ context }) => {
    const { person, reference } = await waitingCase(context, '500103')
    const desk = await atWork(context, 'auditor', 'en')
    await desk.openCase(reference)
    await expect(desk.page.getByText(person.documentNumber)).toHaveCount(0)
    for (const kind of ['approve', 'refuse', 'request'] as const) await expect(desk.decision(kind)).toHaveCount(0)
    for (const button of [desk.say('case.claim'), desk.say('form.addNote'), desk.say('form.openNow')]) await expect(desk.page.getByRole('button', { name: named(button, false) })).toHaveCount(0)
    await desk.open('/audit')
    await expect(desk.page.getByRole('table')).toBeVisible()
    await desk.open('/staff')
    await expect(desk.heading()).toHaveText(desk.identity('noPermission.title'))
  })

  test('a reviewer approves and asks, and does not refuse', async ({ context }) => {
    const { reference } = await waitingCase(context, '500103')
    const desk = await atWork(context, 'reviewer-yuzhong', 'en')
    await desk.openCase(reference)
    await expect(desk.decision('approve')).toBeVisible()
    await expect(desk.decision('request')).toBeVisible()
    await expect(desk.decision('refuse')).toHaveCount(0)
  })

  test('nobody works outside their districts', async ({ context, expectInConsole }) => {
    expectInConsole(refusedLoad)
    const desk = await atWork(context, 'reviewer-yuzhong', 'en')
    const other = demoCase('overdue', '500101')
    expect((await desk.page.goto(`/en/desk/case/${other.reference}`))?.status()).toBe(404)
    await desk.search(other.reference)
    await expect(desk.row(other.reference)).toHaveCount(0)
    await desk.open('/queue?division=500101')
    await expect(desk.page.getByText(own.formatReference(other.reference))).toHaveCount(0)
  })
})

test.describe('the queue', () => {
  test('keeps its filters in the address, overdue first', async ({ context }) => {
    const desk = await atWork(context, 'admin', 'en')
    await desk.open('/queue')
    const groups = await desk.page.getByRole('rowheader').filter({ hasText: '·' }).allInnerTexts()
    expect(groups[0]).toContain(desk.say('queue.groups.late', { count: '@' }).split('·')[0]?.trim() ?? '')
    const side = desk.page.getByRole('navigation', { name: desk.say('queue.side') })
    await side.getByRole('link', { name: named(desk.say('queue.views.overdue'), false) }).click()
    await expect(desk.page).toHaveURL(/view=overdue/)
    await desk.page.getByRole('combobox', { name: desk.say('queue.language') }).selectOption({ label: '한국어' })
    await desk.page.getByRole('button', { name: desk.say('queue.apply'), exact: true }).click()
    await expect(desk.page).toHaveURL(/language=ko/)
    await desk.page.reload()
    await expect(desk.page.getByRole('combobox', { name: desk.say('queue.language') })).toHaveValue('ko')
    await desk.page.getByRole('link', { name: desk.say('queue.clear') }).click()
    await expect(desk.page).not.toHaveURL(/language=/)
  })

  test('is worked by keys', async ({ context }) => {
    const desk = await atWork(context, 'admin', 'en')
    await desk.open('/queue')
    const links = desk.page.getByRole('rowheader').getByRole('link')
    const help = desk.page.getByRole('dialog', { name: desk.say('keys.title') })
    await expect(async () => {
      await desk.page.keyboard.press('?')
      await expect(help).toBeVisible({ timeout: 500 })
    }, 'the keys wake up with the page').toPass()
    await desk.page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await desk.page.keyboard.press('j')
    await expect(links.nth(0)).toBeFocused()
    await desk.page.keyboard.press('j')
    await expect(links.nth(1)).toBeFocused()
    await desk.page.keyboard.press('k')
    await expect(links.nth(0)).toBeFocused()
    await desk.page.keyboard.press('/')
    await expect(desk.page.getByRole('searchbox')).toBeFocused()
    await desk.page.keyboard.type('jk')
    await expect(desk.page.getByRole('searchbox')).toHaveValue('jk')
    await links.nth(0).focus()
    await desk.page.keyboard.press('Enter')
    await expect(desk.page).toHaveURL(/\/desk\/case\//)
    await desk.page.keyboard.press('m')
    await expect(desk.decision('request')).toBeChecked()
  })
})

test('a case that is claimed shows its holder to a colleague, who may not decide it', async ({ context, visitor }) => {
  const { reference } = await waitingCase(context, '500103')
  const first = await atWork(context, 'officer-yuzhong', 'en')
  await first.openCase(reference)
  await first.claim()
  const holder = await first.page.getByText(new RegExp(`^${first.say('case.heldBy', { name: '.+' })}$`)).innerText()
  const second = await atWork(await visitor(), 'reviewer-yuzhong', 'en')
  await second.openCase(reference)
  await expect(second.page.getByText(holder, { exact: true })).toBeVisible()
  await expect(second.decision('approve')).toHaveCount(0)
  await second.search(reference)
  await expect(second.row(reference).getByRole('button')).toHaveCount(0)
})

test('a screen that is out of date decides nothing and keeps what was typed', async ({ context, visitor }) => {
  const { reference } = await waitingCase(context, '500103')
  const first = await atWork(context, 'officer-yuzhong', 'en')
  await first.openCase(reference)
  const second = await atWork(await visitor(), 'reviewer-yuzhong', 'en')
  await second.openCase(reference)
  await second.note('seen')
  await first.decision('approve').check()
  const basis = first.page.getByRole('textbox', { name: first.say('form.basis') })
  await basis.fill('checked on paper')
  await first.page.getByRole('button', { name: first.say('form.approveNow') }).click()
  await expect(first.alert()).toContainText(first.say('form.refused.changed'))
  await expect(basis).toHaveValue('checked on paper')
})

for (const locale of LOCALES) {
  test(`messages of a case in ${locale} are in its language`, async ({ context, visitor }) => {
    const { person, reference } = await waitingCase(context, '500103', locale)
    const officer = await atWork(context, 'officer-yuzhong', 'zh')
    await officer.openCase(reference)
    await officer.refuse('not-eligible')
    const admin = await atWork(await visitor(), 'admin', 'en')
    await admin.open('/outbox')
    const told = words(locale, 'enrollment')('notices.refused', { reference: '@' }).split('@')
    const rows = admin.page.getByRole('row').filter({ hasText: told.at(-1)?.trim() ?? '' }).filter({ hasText: own.formatReference(reference) })
    for (const channel of ['sms', 'mailbox']) await expect(rows.filter({ hasText: words('en', 'notice')(`outbox.channels.${channel}`) })).toHaveCount(1)
    const resident = new Resident(await (await visitor()).newPage(), locale)
    await resident.track(reference, lastFour(person))
    await resident.expectState('refused')
  })
}

test('an administrator makes an account, which is given once, signs in, and must have its own password first', async ({ context, visitor }) => {
  const login = `e2e-${randomUUID().slice(0, 8)}`
  const admin = await atWork(context, 'admin', 'en')
  await admin.open('/staff')
  const { page } = admin
  await page.getByRole('textbox', { name: named(admin.identity('form.login')) }).fill(login)
  await page.getByRole('textbox', { name: named(admin.identity('form.name')) }).fill('Example Reviewer')
  await admin.chooseRole('reviewer')
  await page.getByRole('radio', { name: named(admin.identity('form.reachDivisions'), false) }).check()
  await page.getByRole('checkbox', { name: own.divisionById('500103')?.shortNames.en ?? '', exact: true }).check()
  await page.getByRole('button', { name: admin.identity('form.create') }).click()
  const given = page.getByRole('status').filter({ hasText: login })
  await expect(given).toBeVisible()
  const [, password = '', secret = ''] = await given.getByRole('definition').allInnerTexts()
  await page.reload()
  await expect(page.getByText(password.trim(), { exact: true })).toHaveCount(0)

  const theirs = new Desk(await (await visitor()).newPage(), 'en')
  await theirs.open('/sign-in')
  await theirs.fillSignIn(login, password.trim(), await codeOf(secret.replaceAll(' ', '')))
  await expect(theirs.page).toHaveURL(/\/desk\/(sessions|queue)/)
  await theirs.open('/queue')
  await expect(theirs.page).toHaveURL(/\/desk\/sessions/)
  const fresh = 'kites over the old pier 7'
  await theirs.page.getByLabel(theirs.identity('form.presentPassword')).fill(password.trim())
  await theirs.page.getByLabel(theirs.identity('form.newPassword'), { exact: true }).fill(fresh)
  await theirs.page.getByLabel(theirs.identity('form.againPassword')).fill(fresh)
  await theirs.page.getByRole('button', { name: theirs.identity('form.changePassword') }).click()
  await expect(theirs.status(theirs.identity('sessions.notices.password-changed'))).toBeVisible()
  await theirs.open('/queue')
  await expect(theirs.page.getByRole('searchbox')).toBeVisible()
  expect(demo.accounts.some((one) => one.login === login)).toBe(false)
})
