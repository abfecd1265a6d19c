/** Filing for treatment elsewhere: who may, and the answers of its roads. */
import { expect, type Locator, type Page } from '@playwright/test'
import { own, words, type Locale } from './own-code'
import { takeFromRegister, type Person } from './people'
import { portalToday } from './portal'
import { draftWith, sent } from './prepare'
import { quietly, Resident, type Answer } from './resident'
import { somebody } from './service-roads'

const SERVICE = 'remote-treatment'
export const [SICHUAN, SHANGHAI] = ['510000', '310000']
export const CHENGDU = '510100'

/** An adult who is insured this calendar year, so that a filing holds at once. */
export async function takeInsured(division: string): Promise<Person> {
  const year = Number((await portalToday()).slice(0, 4))
  for (;;) {
    const person = await takeFromRegister('adult', division)
    if (person.lastCovered === year) return person
  }
}

interface Wish {
  readonly category: string
  readonly province: string
  readonly city?: string
  readonly stay?: string
  readonly dates: Readonly<Record<string, string>>
}

/** From the matter to the dates; what proves it comes after. */
export const asks = (act: 'new' | 'change', { category, province, city, stay = 'no', dates }: Wish, about: readonly Answer[]): readonly Answer[] => [
  ['matter', { act }], ['category', { category }], ['province', { province }], ...(city ? [['city', { city }] as const] : []), ['stay', { stay }], ...about, ['dates', dates],
]

export const endOf = (person: Person): readonly Answer[] => [['place', { division: person.division }], quietly]
export const declares = (person: Person): readonly Answer[] => [['proof', { how: 'later' }], ['pledge', { signature: person.name }]]
export const ends = (person: Person): readonly Answer[] => [['matter', { act: 'cancel' }], ...somebody(person), ...endOf(person)]

/** Lives in Chengdu from today, with a signed declaration. */
export async function livesInChengdu(person: Person, act: 'new' | 'change' = 'new', about = somebody(person)): Promise<readonly Answer[]> {
  return [...asks(act, { category: 'resident', province: SICHUAN, city: CHENGDU, dates: { from: await portalToday() } }, about), ...declares(person), ...endOf(person)]
}

/** At the page of a referral's paper, which is to be uploaded. */
export async function atReferralPaper(page: Page, locale: Locale, person: Person, about = somebody(person)): Promise<Resident> {
  const resident = new Resident(page, locale, SERVICE)
  const answers = [...asks('new', { category: 'referral', province: SHANGHAI, dates: { from: await portalToday() } }, about), ['proof', { how: 'upload' }] as const]
  const place = await draftWith(page.context(), locale, answers, SERVICE)
  await page.goto(place)
  await resident.expectAt('papers')
  return resident
}

/** A filing in force for Chengdu, made quickly. */
export async function isFiled(page: Page, locale: Locale, person: Person): Promise<Resident> {
  const resident = new Resident(page, locale, SERVICE)
  await sent(page.context(), locale, await livesInChengdu(person), ['true', 'declaration'], SERVICE)
  await resident.open('/casework/receipt')
  await resident.expectHeading(resident.say('receipt.titleEnrolled', { count: 1 }))
  return resident
}

/** The card for the hospital. */
export const cardOn = (resident: Resident): Locator => resident.page.getByRole('article', { name: resident.service('card.title') })

/** The card says for whom, where and since when, in Chinese too, and carries a code to check it by. */
export async function expectCard(resident: Resident, person: Person, to: { readonly province: string; readonly city?: string }): Promise<void> {
  const card = cardOn(resident)
  const zh = words('zh', SERVICE)
  await expect(card).toBeVisible()
  await expect(card).toContainText(zh('card.head'))
  await expect(card).toContainText(`*${person.documentNumber.slice(-4)}`)
  for (const locale of [resident.locale, 'zh'] as const) await expect(card).toContainText(own.PROVINCES.find((one) => one.code === to.province)?.names[locale] ?? '?')
  if (to.city) await expect(card).toContainText(own.cityByCode(to.city)?.names.zh ?? '?')
  await expect(card.getByRole('img', { name: resident.service('card.qr') })).toBeVisible()
}
