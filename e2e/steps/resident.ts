/** What a resident does, in the words of a language. Everything is found by role and name. */
import { expect, type Locator, type Page } from '@playwright/test'
import { formats, own, words, type Locale } from './own-code'
import type { Person } from './people'
import { historyOf } from './people'

export type Values = Readonly<Record<string, string>>
export type Answer = readonly [key: string, values: Values]

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** Names are compared without isolates, which the reader does not see, and with any space. */
export const named = (text: string, exact = true) => new RegExp(`${exact ? '^' : ''}\\s*${escape(text.replace(/[\u2066-\u2069]/g, '')).replaceAll(' ', String.raw`\s+`)}\\s*${exact ? '$' : ''}`)

/** `person.2` is the step `person`, asked of the second. */
export const stepOf = (key: string): string => key.split('.')[0] ?? key

export class Resident {
  /** Sentences of the generic pages, as the service says them. */
  readonly say: ReturnType<typeof own.engineWords> & { readonly has: (key: string) => boolean }
  /** The service's own words, and those of questions that services share. */
  readonly service: ReturnType<typeof words>
  readonly shell: ReturnType<typeof words>
  readonly format: ReturnType<typeof formats>

  constructor(readonly page: Page, readonly locale: Locale, readonly serviceId = 'enrollment') {
    this.say = Object.assign(own.engineWords(serviceId, locale), { has: words(locale, 'casework').has })
    this.service = own.questionWords(serviceId, locale)
    this.shell = words(locale, 'shell')
    this.format = formats(locale)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`/${this.locale}${path}`)
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  button(words: string, exact = true): Locator {
    return this.page.getByRole('main').getByRole('button', { name: named(words, exact) })
  }

  link(words: string, exact = true): Locator {
    return this.page.getByRole('main').getByRole('link', { name: named(words, exact) })
  }

  async expectHeading(words: string): Promise<void> {
    await expect(this.heading()).toHaveText(named(words))
  }

  /** From the home page to the first question. */
  async beginAtHome(): Promise<void> {
    await this.open('')
    await this.button(this.say('home.enroll')).click()
    await this.expectAt('who')
  }

  async begin(): Promise<void> {
    await this.open(`/${this.serviceId}`)
    await this.button(this.service('start.begin')).click()
    await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/${this.serviceId}/apply/`))
  }

  async expectAt(key: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/${this.serviceId}/(?:apply/)?${escape(key)}(?:#.*)?$`))
    await expect(this.heading()).toHaveCount(1)
  }

  label(step: string, field: string): string {
    return this.service(`steps.${step}.fields.${field}.label`)
  }

  /** Words of an option, and its hint when it has one. */
  option(step: string, field: string, value: string): { readonly words: string; readonly hint: string } {
    const base = `steps.${step}.fields.${field}`
    const hint = this.service.has(`${base}.optionHints.${value}`) ? this.service(`${base}.optionHints.${value}`) : ''
    const message = `${base}.options.${value}`
    if (field === 'kind' && ['person', 'guardian', 'agent', 'helper', 'child', 'parent'].includes(step)) return { words: own.documentNames(value as 'resident-id')[this.locale], hint }
    if (field === 'province') return { words: own.PROVINCES.find((province) => province.code === value)?.names[this.locale] ?? value, hint }
    if (field === 'city') return { words: own.cityByCode(value)?.names[this.locale] ?? value, hint }
    if (field === 'division') return { words: own.divisionById(value)?.names[this.locale] ?? value, hint }
    if (this.service.has(message)) return { words: this.service(message), hint }
    if (/^\d{4}$/.test(value)) return { words: this.service(`${base}.options.year`, { year: value }), hint }
    if (/^\d+$/.test(value)) return { words: this.service(`${base}.options.count`, { count: Number(value) }), hint }
    return { words: own.subsidisedGroups.find((group) => group.id === value)?.names[this.locale] ?? value, hint }
  }

  group(step: string, field: string): Locator {
    return this.page.getByRole('group', { name: named(this.label(step, field), false) })
  }

  radio(step: string, field: string, value: string): Locator {
    const { words: label, hint } = this.option(step, field, value)
    return this.group(step, field).getByRole('radio', { name: named(`${label} ${hint}`.trim()) })
  }

  box(step: string, field: string): Locator {
    return this.page.getByRole('textbox', { name: named(this.label(step, field), false) })
  }

  list(step: string, field: string): Locator {
    return this.page.getByRole('combobox', { name: named(this.label(step, field), false) })
  }

  async fill(key: string, values: Values): Promise<void> {
    const step = stepOf(key)
    for (const [field, value] of Object.entries(values)) {
      const control = own.controlOf(this.serviceId, step, field)
      if (control === 'radio') await this.radio(step, field, value).check()
      else if (control === 'select') await this.list(step, field).selectOption({ label: this.option(step, field, value).words })
      else if (control === 'checkbox') await this.page.getByRole('checkbox', { name: named(this.option(step, field, value).words, false) }).check()
      else if (control === 'date') await this.fillDate(step, field, value)
      else await this.box(step, field).fill(value)
    }
  }

  async fillDate(step: string, field: string, value: string): Promise<void> {
    const [year = '', month = '', day = ''] = value.split('-')
    const group = this.group(step, field)
    await group.getByRole('textbox', { name: named(this.say('fields.year')) }).fill(year)
    await group.getByRole('textbox', { name: named(this.say('fields.month')) }).fill(month)
    await group.getByRole('textbox', { name: named(this.say('fields.day')) }).fill(day)
  }

  /** The one button of a question, whatever comes next. */
  goOnButton(): Locator {
    const onward = escape(this.say('step.continueTo', { next: '@' })).replace('@', '.+')
    const plain = ['step.continue', 'step.continueToCheck'].filter((key) => this.say.has(key)).map((key) => escape(this.say(key)))
    return this.page.getByRole('main').getByRole('button', { name: new RegExp(`^(?:${[onward, ...plain].join('|')})$`) })
  }

  async goOn(): Promise<void> {
    await this.goOnButton().click()
  }

  async answer(key: string, values: Values): Promise<void> {
    await this.expectAt(`apply/${key}`)
    await this.fill(key, values)
    await this.goOn()
  }

  async answerAll(answers: readonly Answer[]): Promise<void> {
    for (const [key, values] of answers) await this.answer(key, values)
    await this.expectAt('check')
    await this.expectHeading(this.say('check.title'))
  }

  consent(id: string): Locator {
    return this.page.getByRole('checkbox', { name: named(this.service(`consents.${id}.label`), false) })
  }

  async agree(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.consent(id).check()
  }

  submitButton(situation: string, count = 1): Locator {
    return this.button(this.service(`act.${situation}`, { count }))
  }

  async send(situation: string, count = 1): Promise<void> {
    await this.submitButton(situation, count).click()
    await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/casework/receipt`))
  }

  /** The reference as a receipt shows it, without spaces. */
  async reference(): Promise<string> {
    const shown = await this.page.getByText(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/).first().innerText()
    const parsed = own.parseReference(shown)
    expect(parsed.ok, `the reference ${shown} keeps its check symbol`).toBe(true)
    return parsed.ok ? parsed.value : ''
  }

  async track(reference: string, four: string): Promise<void> {
    await this.open('/casework/track')
    await this.page.getByRole('textbox', { name: named(this.say('track.reference')) }).fill(reference)
    await this.page.getByRole('textbox', { name: named(this.say('track.lastFour')) }).fill(four)
    await this.button(this.say('track.button')).click()
  }

  async expectState(state: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/casework/case`))
    await this.expectHeading(this.say(`states.${state}`))
  }

  summary(): Locator {
    return this.page.getByRole('alert').filter({ has: this.page.getByRole('link') })
  }

  /** What a field says is wrong, in words of the service. */
  problem(step: string, field: string, code: string, detail: Readonly<Record<string, string | number>> = {}): string {
    const base = `steps.${step}.fields.${field}.problems.${code}`
    if (this.service.has(base)) return this.service(base, detail)
    return this.service.has(`problems.${code}`) ? this.service(`problems.${code}`, detail) : this.say(`problems.${code}`, detail)
  }
}

/** One's own answers, from who to how to be reached. */
export const aboutPerson = (person: Person, item = 1, more: { readonly relation?: string; readonly need?: string; readonly tier?: string } = {}): readonly Answer[] => [
  [`person.${item}`, { ...(more.relation ? { relation: more.relation } : {}), kind: person.documentKind, number: person.documentNumber, name: person.name }],
  [`history.${item}`, { last: historyOf(person), elsewhere: 'none' }],
  [`cover.${item}`, { tier: more.tier ?? '1', ...(more.need === '' ? {} : { need: more.need ?? 'none' }) }],
]

export const atHome = (division: string, standing: string | null = 'registered'): Answer =>
  ['address', { division, detail: '示例街8号2-1', ...(standing === null ? {} : { standing }) }]

export const quietly: Answer = ['contact', { notify: 'mailbox' }]
export const bySms = (phone = '13900000000'): Answer => ['contact', { notify: 'sms', phone }]

export const forMyself = (person: Person): readonly Answer[] => [['who', { for: 'self' }], ['work', { situation: 'none' }], ...aboutPerson(person), atHome(person.division), quietly]
