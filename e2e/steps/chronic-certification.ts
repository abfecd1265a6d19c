/** Certification of chronic and special diseases: the holder's questions, who certifies, and what the bureau has set. */
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { Desk } from './desk'
import { DocumentField } from './documents'
import { own, words, type Locale } from './own-code'
import { lastFour, type Person } from './people'
import { query } from './portal'
import { sent } from './prepare'
import { named, quietly, Resident, type Answer, type Values } from './resident'
import { somebody } from './service-roads'

export const SERVICE = 'chronic-certification'
export const HOSPITAL = own.DEMO_HOSPITAL
/** Another hospital that certifies, of the same district. */
export const OTHER_HOSPITAL = 'demo-yuzhong-h2'
export const [DIABETES, HYPERTENSION, SCHIZOPHRENIA, AIDS, HEPATITIS_B] = ['CQ-II-06', 'CQ-II-05', 'CQ-II-31', 'CQ-I-10', 'CQ-II-18']

/** Name of a disease, as the list has it. */
export const diseaseIn = (locale: Locale, id: string): string => own.conditionById(id)?.names[locale] ?? id

/** Someone who applies for a certification, or holds one. */
export class Holder extends Resident {
  constructor(page: Page, locale: Locale) {
    super(page, locale, SERVICE)
  }

  override option(step: string, field: string, value: string): { readonly words: string; readonly hint: string } {
    if (step === 'condition') return { words: diseaseIn(this.locale, value), hint: '' }
    const hospital = step === 'where' ? own.demoInstitutions.find((one) => one.id === value) : undefined
    return hospital ? { words: hospital.names[this.locale], hint: '' } : super.option(step, field, value)
  }

  diseases(): Locator {
    return this.group('condition', 'id').getByRole('radio')
  }

  /** The line that unfolds the diseases of one part of the body, such as `mind`. */
  part(part: string, count: number): Locator {
    return this.group('condition', 'id').getByText(this.service(`steps.condition.fields.id.groups.${part}`, { count }), { exact: true })
  }

  /** What was granted, under its own heading. */
  async expectCertificate(state: 'in-force' | 'renewed' | 'lapsed' | 'ended'): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.service(`certificate.states.${state}`), exact: true })).toBeVisible()
  }

  async object(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: named(this.say('case.objectionLabel')) }).fill(words)
    await this.button(this.say('case.objectionSend')).click()
    await this.expectState('in-review')
  }

  /** Texts of the messages kept with the case that is open. */
  messages(): Locator {
    return this.page.getByRole('region', { name: words(this.locale, 'notice')('mailbox.title') }).getByRole('listitem')
  }

  /** Opens the tracked case again until a message of this kind is there: reminders go out once a minute. */
  async expectMessage(template: string, values: { readonly reference: string; readonly date?: string }): Promise<void> {
    const text = this.service(`notices.${template}`, { reference: own.formatReference(values.reference), date: values.date ? this.format.date(values.date) : '—', amount: '' })
    await expect(async () => {
      await this.open('/casework/case')
      await expect(this.messages().filter({ hasText: text })).toHaveCount(1, { timeout: 500 })
    }).toPass({ timeout: 120_000, intervals: [2_000] })
  }
}

/** The field for a kind of evidence, such as `inpat`, the inpatient record. */
export const evidenceField = (holder: Holder, kind: string): DocumentField =>
  new DocumentField(holder, own.UPLOADS.find((type) => type.id === kind)?.names[holder.locale] ?? kind)

interface Wish {
  readonly condition: string
  readonly matter?: string
  readonly group?: string
  readonly decides?: string
  readonly drug?: Values
}

/** The whole road for one disease, by its everyday or official name, with papers to follow. */
export function certifies(person: Person, { condition, matter = 'certify', group = 'resident', decides = 'office', drug }: Wish): readonly Answer[] {
  return [
    ...somebody(person), ['matter', { kind: matter }], ['scheme', { group }], ['called', { name: diseaseIn('zh', condition) }], ['condition', { id: condition }],
    ...(matter === 'certify' ? [['evidence', { papers: 'later' }], ['drugs', { wanted: drug ? 'yes' : 'no' }]] as const : []), ...(drug ? [['drug', drug] as const] : []),
    ['place', { division: person.division }], ...(matter === 'renew' ? [] : [['where', { decides }] as const]), quietly,
  ]
}

/** Sent by the forms' own addresses; the device then holds the case. */
export async function apply(context: BrowserContext, locale: Locale, person: Person, wish: Wish): Promise<void> {
  await sent(context, locale, certifies(person, wish), ['true', 'health'], SERVICE)
}

/** A case of one's own, sent quickly, with its receipt open. */
export async function hasApplied(page: Page, locale: Locale, person: Person, wish: Wish): Promise<{ readonly holder: Holder; readonly reference: string }> {
  const holder = new Holder(page, locale)
  await apply(page.context(), locale, person, wish)
  await holder.open('/casework/receipt')
  return { holder, reference: await holder.reference() }
}

/** A certification that somebody of the desk approves; the tracked case stands open. */
export async function isCertified(page: Page, locale: Locale, person: Person, officer: Desk, wish: Wish): Promise<{ readonly holder: Holder; readonly reference: string }> {
  const { holder, reference } = await hasApplied(page, locale, person, wish)
  await officer.openCase(reference)
  await officer.approve('住院病历已核对，符合要求。')
  await holder.track(reference, lastFour(person))
  await holder.expectState('completed')
  return { holder, reference }
}

/** A sampled decision, looked at again by the bureau. */
export async function reExamine(desk: Desk, reference: string, finding: 'stands' | 'taken-back', why: string): Promise<void> {
  await desk.openCase(reference)
  await desk.page.getByRole('radio', { name: desk.say(`form.findings.${finding}`) }).check()
  await desk.page.getByRole('textbox', { name: named(desk.say('form.explanation'), false) }).fill(why)
  await desk.page.getByRole('button', { name: desk.say('form.findNow') }).click()
  await expect(desk.status(desk.say('notices.re-examined'))).toBeVisible()
}

/** The bureau examines this share again. Nothing but certifications by institutions reads it, and there is no page for it yet. */
export async function bureauSamples(percent: number): Promise<void> {
  await query(`UPDATE certification_setting SET value = $1 WHERE name = 'sample-percent'`, [percent])
}

/** Lets the time pass that lies between a certification and its end: no test waits a year. */
export async function endsOn(reference: string, day: string): Promise<void> {
  const rows = await query(
    `UPDATE certification SET valid_until = $2 WHERE case_id = (SELECT id FROM case_file WHERE reference = $1) AND state = 'in-force' RETURNING id`,
    [reference, day],
  )
  expect(rows).toHaveLength(1)
}

/** Every name of a disease in any language, everyday words and its id included. */
const namesOf = (id: string): readonly string[] => {
  const names = [id, ...Object.values(own.conditionById(id)?.names ?? {}), ...own.everydayNames(id)]
  return [...new Set(names.flatMap((name) => [name, name.replace(/[(（].*[)）]/u, '')]).map((name) => name.normalize('NFKC').toLowerCase().trim()))]
}

/** Han names of one sign and abbreviations of two letters stand in any text. */
const tells = (name: string): boolean => name.length > (/\p{Script=Han}/u.test(name) ? 1 : 2)
const says = (text: string, name: string): boolean =>
  new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![a-z])`, 'u').test(text)

/** That a text names none of these diseases, in whatever language. */
export function expectUnnamed(where: string, text: string, ...conditions: readonly string[]): void {
  const plain = text.normalize('NFKC').toLowerCase()
  expect(plain.length, `${where} says something`).toBeGreaterThan(0)
  expect(conditions.flatMap(namesOf).filter((name) => tells(name) && says(plain, name)), where).toEqual([])
}
