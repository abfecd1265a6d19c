/** Carrying cover between provinces: what a resident answers, and what an officer does at the workbench. */
import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk'
import { own, words } from './own-code'
import type { Person } from './people'
import { named, quietly, type Answer } from './resident'

export interface Move {
  readonly way: 'entering' | 'leaving'
  readonly from?: 'resident' | 'employee'
  readonly to?: 'resident' | 'employee'
  /** Last month at the place left and first month at the place entered, `YYYY-MM`; null: it runs, it is not joined. */
  readonly ended: string | null
  readonly joined: string | null
  readonly division: string
  readonly contact?: Answer
}

export const SICHUAN = '510000'
export const CHONGQING = '500000'

const month = (value: string) => ({ year: value.slice(0, 4), month: String(Number(value.slice(5))) })

/** The month so many before that of a day. */
export function monthBefore(day: string, count: number): string {
  const date = new Date(`${day.slice(0, 7)}-15T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - count)
  return date.toISOString().slice(0, 7)
}

/** Every answer of somebody who moves between Chengdu and Chongqing. */
export function moveOf(person: Person, { way, from = 'employee', to = 'employee', ended, joined, division, contact = quietly }: Move): readonly Answer[] {
  return [
    ['direction', { way }], ['counterpart', { province: SICHUAN, city: '成都市' }], ['who', { for: 'self' }],
    ['person', { kind: person.documentKind, number: person.documentNumber, name: person.name }], ['schemes', { from, to }],
    ['state', { old: ended === null ? 'runs' : 'ended', new: joined === null ? 'not-yet' : 'joined', ...(from === 'employee' ? { pension: 'no' } : {}) }],
    ...(ended === null ? [] : [['ended', month(ended)] as const]), ...(joined === null ? [] : [['joined', month(joined)] as const]),
    ['place', { division }], contact,
  ]
}

export interface RecordLine {
  readonly from: string
  readonly to: string
  readonly scheme: 'resident' | 'employee'
  readonly months: number
}

/** An officer at a transfer. */
export class TransferDesk {
  readonly say: ReturnType<typeof words>

  constructor(readonly desk: Desk) {
    this.say = words(desk.locale, 'transfer')
  }

  /** From the case to its workbench. */
  async openBench(reference: string): Promise<void> {
    await this.desk.openCase(reference)
    await this.desk.page.getByRole('link', { name: this.say('desk.workbench') }).click()
    await expect(this.desk.heading()).toHaveText(named(this.say('workbench.title', { reference: own.formatReference(reference) })))
  }

  /** Fills the information form as it stands on paper. */
  async fillRecord(lines: readonly RecordLine[], more: { readonly account?: string; readonly office: string }): Promise<void> {
    for (const [index, line] of lines.entries()) {
      const row = this.desk.page.getByRole('group', { name: this.say('form.row', { row: index + 1 }) })
      await row.getByRole('textbox', { name: this.say('workbench.from'), exact: true }).fill(line.from)
      await row.getByRole('textbox', { name: this.say('workbench.to'), exact: true }).fill(line.to)
      await row.getByRole('combobox', { name: this.say('workbench.scheme') }).selectOption({ label: this.say(`workbench.schemes.${line.scheme}`) })
      await row.getByRole('textbox', { name: this.say('workbench.months'), exact: true }).fill(String(line.months))
    }
    if (more.account !== undefined) await this.desk.page.getByRole('textbox', { name: this.say('form.accountLabel') }).fill(more.account)
    await this.desk.page.getByRole('textbox', { name: this.say('form.officeLabel') }).fill(more.office)
  }

  async saveRecord(): Promise<void> {
    await this.desk.page.getByRole('button', { name: this.say('form.save') }).click()
  }

  async typeRecord(reference: string, lines: readonly RecordLine[], more: { readonly account?: string; readonly office: string }): Promise<void> {
    await this.openBench(reference)
    await this.fillRecord(lines, more)
    await this.saveRecord()
    await expect(this.desk.status(this.say('workbench.kept'))).toBeVisible()
  }

  /** Passing on to the office after this one; `byHand` where the other province's office worked the leg on paper. */
  passing(byHand: boolean): Locator {
    return this.desk.page.getByRole('radio', { name: named(byHand ? this.desk.say('form.passOnByHand', { office: this.say('legs.out.office') }) : this.desk.say('form.passOn'), false) })
  }

  async tryToPassOn(byHand: boolean): Promise<void> {
    await this.passing(byHand).check()
    await this.desk.page.getByRole('button', { name: this.desk.say('form.passOnNow') }).click()
  }

  async passOn(byHand: boolean): Promise<void> {
    await this.tryToPassOn(byHand)
    await expect(this.desk.status(this.desk.say('notices.passed-on'))).toBeVisible()
  }

  async refuse(code: string): Promise<void> {
    await this.desk.decision('refuse').check()
    await this.desk.page.getByRole('radio', { name: named(this.say(`refusals.${code}.label`), false) }).check()
    await this.desk.page.getByRole('button', { name: this.desk.say('form.refuseNow') }).click()
    await expect(this.desk.status(this.desk.say('notices.refused'))).toBeVisible()
  }
}

/** The day of a leg in the table of both offices, on a page of resident or officer. */
export const legRow = (within: Locator, say: ReturnType<typeof words>, leg: 'out' | 'in'): Locator =>
  within.getByRole('table', { name: say('road.caption') }).getByRole('row').filter({ hasText: say(`legs.${leg}.title`) })
