/** A case is followed without an account: with its reference and four characters of a document. */
import { own, LOCALES } from './steps/own-code'
import { demoCase, demoCases } from './steps/portal'
import { post } from './steps/prepare'
import { makeCitizen } from './steps/people'
import { forMyself, Resident } from './steps/resident'
import { sent } from './steps/prepare'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

const someReference = () => own.makeReference(crypto.getRandomValues(new Uint8Array(16)))

for (const locale of LOCALES) {
  test(`a wrong reference and wrong characters read the same in ${locale}`, async ({ page }) => {
    const resident = new Resident(page, locale)
    const [known] = demoCases('approved').slice(LOCALES.indexOf(locale))
    if (!known) throw new Error('the demo has fewer accepted cases than languages')
    const answers: string[] = []
    for (const [reference, four] of [[someReference(), known.lastFour], [known.reference, known.lastFour === '0000' ? '1111' : '0000']] as const) {
      await resident.track(reference, four)
      await expect(resident.summary()).toBeFocused()
      await expect(resident.summary()).toContainText(resident.say('problems.no-match'))
      answers.push((await page.getByRole('main').innerText()).replaceAll(reference, ''))
    }
    expect(answers[0]).toBe(answers[1])
    await resident.track(known.reference, '12')
    await expect(resident.summary()).toContainText(resident.say('problems.last-four'))
    await resident.track(known.reference.slice(0, 11), known.lastFour)
    await expect(resident.summary()).toContainText(resident.say('problems.reference-length'))
    await resident.track(` ${known.reference.toLowerCase().match(/.{4}/g)?.join('-')} `, known.lastFour.toLowerCase())
    await resident.expectState('approved')
  })
}

test.describe('on a shared device', () => {
  onlyOn('phone')

  test('a case is closed and does not open again by going back', async ({ page, expectInConsole }) => {
    expectInConsole(refusedLoad)
    const resident = new Resident(page, 'en')
    const known = demoCase('approved', '500103')
    await resident.track(known.reference, known.lastFour)
    await resident.expectState('approved')
    await resident.button(resident.say('receipt.leave')).click()
    await expect(page).toHaveURL(/\/en$/)
    await resident.open('/casework/case')
    await resident.expectHeading(resident.say('case.gone'))
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(resident.say('case.gone'))
  })

  test('the printed code leads to the form with the reference filled in', async ({ page }) => {
    const resident = new Resident(page, 'ar')
    const reference = someReference()
    await resident.open(`/casework/track?reference=${reference}`)
    await expect(page.getByRole('textbox', { name: resident.say('track.reference') })).toHaveValue(reference)
    await resident.open('/casework/track?reference=%3Cscript%3E')
    await expect(page.getByRole('textbox', { name: resident.say('track.reference') })).toHaveValue('')
  })
})

test.describe('guessing', () => {
  onlyOn('desktop')

  test('at one reference ends after a few tries, for the right characters too, while others go on', async ({ context, visitor }) => {
    const person = { ...makeCitizen(), division: '500103' }
    await sent(context, 'en', forMyself(person))
    const page = await context.newPage()
    const resident = new Resident(page, 'en')
    await resident.open('/casework/receipt')
    const reference = await resident.reference()
    const guesser = (await visitor()).request
    const statuses: number[] = []
    for (let i = 0; i < 12; i++) statuses.push((await post(guesser, '/en/casework/track', { reference, 'last-four': String(1000 + i) })).status())
    expect(statuses.filter((status) => status === 429).length, `tries at one reference: ${statuses.join(' ')}`).toBeGreaterThan(0)
    expect((await post(guesser, '/en/casework/track', { reference, 'last-four': person.documentNumber.slice(-4) })).status()).toBe(429)
    expect((await post(guesser, '/en/casework/track', { reference: someReference(), 'last-four': '1234' })).status()).toBe(303)
  })
})
