/** Whoever is refused may ask that a person looks again: another officer decides, and the one who refused cannot. */
import { randomUUID } from 'node:crypto'
import { atWork } from './steps/desk'
import { lastFour, makeCitizen } from './steps/people'
import { sendWhole, wholeOf } from './steps/prepare'
import { forMyself, named, Resident } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

test('a refusal of an enrollment is looked at again by a second officer, and by nobody a third time', async ({ page, context, visitor }) => {
  const person = { ...makeCitizen(), division: '500103' }
  const reply = await sendWhole(context.request, wholeOf(forMyself(person), randomUUID()), 'en')
  const { reference } = (await reply.json()) as { reference: string }
  const resident = new Resident(page, 'en')
  const [first, second] = [await atWork(await visitor(), 'officer-yuzhong', 'en'), await atWork(await visitor(), 'admin', 'en')]
  const look = async () => {
    await resident.track(reference, lastFour(person))
    return page.getByRole('textbox', { name: named(resident.say('case.objectionLabel')) })
  }

  await first.openCase(reference)
  await first.refuse('identity-not-confirmed')
  const box = await look()
  await resident.expectState('refused')
  await resident.button(resident.say('case.objectionSend')).click()
  await expect(resident.summary()).toContainText(resident.say('problems.objection-empty'))
  const why = 'My card was renewed in May; the office in Yuzhong holds the copy.'
  await box.fill(why)
  await resident.button(resident.say('case.objectionSend')).click()
  await resident.expectState('in-review')
  await expect(page.getByText(resident.say('stages.objection.title'))).toBeVisible()

  await first.openCase(reference)
  await expect(first.page.getByText(why).first()).toBeVisible()
  await expect(first.page.getByText(first.say('form.refused.same-officer'))).toBeVisible()
  for (const kind of ['approve', 'refuse'] as const) await expect(first.decision(kind)).toHaveCount(0)

  await second.openCase(reference)
  await expect(second.page.getByText(why).first()).toBeVisible()
  await second.refuse('identity-not-confirmed')

  await look()
  await resident.expectState('refused')
  await expect(box, 'a refusal that two officers gave is not looked at a third time').toHaveCount(0)
})

test('an objection that is upheld enrolls the person', async ({ page, context, visitor }) => {
  const person = { ...makeCitizen(), division: '500103' }
  const reply = await sendWhole(context.request, wholeOf(forMyself(person), randomUUID()), 'ar')
  const { reference } = (await reply.json()) as { reference: string }
  const [first, second] = [await atWork(await visitor(), 'admin', 'zh'), await atWork(await visitor(), 'reviewer-yuzhong', 'zh')]
  await first.openCase(reference)
  await first.refuse('not-eligible')
  const resident = new Resident(page, 'ar')
  await resident.track(reference, lastFour(person))
  await page.getByRole('textbox', { name: named(resident.say('case.objectionLabel')) }).fill('أقيم في المدينة منذ ثلاث سنوات ومعي شهادة الإقامة.')
  await resident.button(resident.say('case.objectionSend')).click()
  await resident.expectState('in-review')
  await second.openCase(reference)
  await second.approve('居住证已核验，符合参保条件。')
  await resident.track(reference, lastFour(person))
  await resident.expectState('approved')
})
