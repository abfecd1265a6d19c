/** What happens is told on the road that was chosen, to both who want to know, in the language of the case, and always in the portal's mailbox. */
import { atWork } from './steps/desk'
import { own, words } from './steps/own-code'
import { lastFour, makeCitizen } from './steps/people'
import { portalToday } from './steps/portal'
import { sent } from './steps/prepare'
import { Resident } from './steps/resident'
import { filedByRelative } from './steps/service-roads'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

const SERVICE = 'remote-treatment'

test('a filing by a relative is told to both by mail, and the mailbox says which message is new', async ({ page, context, visitor }) => {
  const person = makeCitizen()
  const today = await portalToday()
  const about = [['person', { kind: person.documentKind, number: person.documentNumber, name: person.name }]] as const
  await sent(context, 'ko', filedByRelative(about, { admitted: own.addDays(today, -9), discharged: today }, { own: 'owner@example.com', helper: 'relative@example.com' }), ['true', 'agent'], SERVICE)
  const resident = new Resident(page, 'ko', SERVICE)
  await resident.open('/casework/receipt')
  const reference = await resident.reference()

  const desk = await atWork(await visitor(), 'officer-yuzhong', 'en')
  const say = words('en', 'notice')
  const rows = desk.page.getByRole('row').filter({ has: desk.page.getByRole('link', { name: own.formatReference(reference) }) })
  await desk.open('/outbox')
  await expect(rows).toHaveCount(3)
  for (const [masked, recipient] of [['o***@example.com', 'self'], ['r***@example.com', 'helper']] as const) {
    const row = rows.filter({ hasText: masked })
    await expect(row).toContainText(`${say('outbox.channels.mail')} · ${say(`outbox.recipients.${recipient}`)}`)
    await expect(row.locator('[lang=ko]').last()).toContainText(/\p{Script=Hangul}/u)
  }
  await expect(rows.filter({ hasText: say('outbox.channels.mailbox') })).toContainText(say('outbox.states.delivered'))
  await expect(desk.page.getByText(person.name), 'nobody is named in a message').toHaveCount(0)

  // Read in another language, a message stays as it was written.
  const reader = new Resident(page, 'ar', SERVICE)
  const mailbox = page.getByRole('region', { name: words('ar', 'notice')('mailbox.title') })
  const fresh = mailbox.getByText(words('ar', 'notice')('mailbox.new'), { exact: true })
  await reader.track(reference, lastFour(person))
  await expect(fresh).toHaveCount(1)
  await expect(mailbox.locator('[lang=ko][dir=ltr]')).toContainText(own.formatReference(reference))
  await reader.open('/casework/case')
  await expect(fresh, 'what was read is not new').toHaveCount(0)

  const officer = await atWork(await visitor(), 'reviewer-yuzhong', 'zh', SERVICE)
  await officer.openCase(reference)
  await officer.ask('explain')
  await reader.open('/casework/case')
  await expect(fresh, 'one more, and only that is new').toHaveCount(1)
  await expect(mailbox.getByRole('listitem')).toHaveCount(2)
  await expect(mailbox.getByRole('listitem').first()).toContainText(/\p{Script=Hangul}/u)
})
