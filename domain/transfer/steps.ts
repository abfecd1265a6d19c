import type { FieldDefinition, Option, Problem, StepContext, StepDefinition, Values } from '@/domain/casework/definition'
import { choice, fixed, freeText } from '@/domain/casework/fields'
import { divisionOptions } from '@/domain/casework/place-steps'
import { birthMonthIn, DIRECTIONS, SCHEMES } from './application'
import { monthIn, monthOf } from './months'
import { TRANSFER_PLACES } from './places'

export type TransferFacts = {
  readonly coverageYear: number
  /** Place code of the bureau that this portal belongs to. */
  readonly home: string
}

type Context = StepContext<TransferFacts>

/** Into the city, out of it, or inside it, where nothing has to be applied for. */
export const direction: StepDefinition<TransferFacts> = { id: 'direction', section: 'transfer', fields: [choice('way', fixed(...DIRECTIONS, 'inside'))] }

/** Inside the city the years and the account come along with enrollment (`transfer.inprovince`). */
export const inside: StepDefinition<TransferFacts> = { id: 'inside', section: 'transfer', fields: [], ends: true }

const PLACES: readonly Option[] = TRANSFER_PLACES.map(({ code, names }) => ({ value: code, names }))

/** The other side of the transfer. This city is offered too, so that who means it is told instead of searching in vain. */
export const counterpart: StepDefinition<TransferFacts> = {
  id: 'counterpart',
  section: 'transfer',
  fields: [choice('province', () => PLACES, { select: true, autocomplete: 'off' }), freeText('city', 40, { optional: true, autocomplete: 'off' })],
  check: (values, context) => (values['province'] === context.facts.home ? [{ field: 'province', code: 'same-place' }] : []),
}

/** Which scheme was left and which was joined: that decides the rules (`transfer.types`). */
export const schemes: StepDefinition<TransferFacts> = { id: 'schemes', section: 'cover', fields: [choice('from', fixed(...SCHEMES)), choice('to', fixed(...SCHEMES))] }

export const state: StepDefinition<TransferFacts> = {
  id: 'state',
  section: 'cover',
  fields: [
    choice('old', fixed('ended', 'runs')),
    choice('new', fixed('joined', 'not-yet')),
    // Only the employee scheme pays a retired benefit (`transfer.retired`).
    choice('pension', fixed('no', 'yes'), { when: (context) => context.answers['schemes']?.['from'] === 'employee' }),
  ],
}

/** Employee insurance began with 国发〔1998〕44号; older months cannot be meant. */
const FIRST_YEAR = 1998

const yearsTo = (ahead: number) => (context: Context): readonly Option[] => {
  const last = Number(context.today.slice(0, 4)) + ahead
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => ({ value: String(last - i) }))
}
const MONTHS = fixed(...Array.from({ length: 12 }, (_, i) => String(i + 1)))

const monthFields = (years: NonNullable<FieldDefinition<TransferFacts>['options']>): readonly FieldDefinition<TransferFacts>[] => [
  choice('year', years, { select: true, autocomplete: 'off' }), choice('month', MONTHS, { select: true, autocomplete: 'off' }),
]

function monthProblems(values: Values, context: Context, latest: string): readonly Problem[] {
  const month = monthIn(values['year'], values['month'])
  const birth = birthMonthIn(context.answers, context.today)
  if (month === null) return []
  if (month > latest) return [{ field: 'month', code: 'future' }]
  return birth !== null && month < birth ? [{ field: 'year', code: 'before-birth' }] : []
}

/** Last month of cover at the place left. */
export const ended: StepDefinition<TransferFacts> = {
  id: 'ended', section: 'cover', fields: monthFields(yearsTo(0)),
  check: (values, context) => monthProblems(values, context, monthOf(context.today)),
}

/** First month of cover at the place entered. Resident cover is joined for the year that comes: its January may lie ahead. */
export const joined: StepDefinition<TransferFacts> = {
  id: 'joined', section: 'cover', fields: monthFields((context) => yearsTo(context.answers['schemes']?.['to'] === 'resident' ? 1 : 0)(context)),
  check: (values, context) => {
    const coming = `${Number(context.today.slice(0, 4)) + 1}-01`
    return context.answers['schemes']?.['to'] === 'resident' && monthIn(values['year'], values['month']) === coming ? [] : monthProblems(values, context, monthOf(context.today))
  },
}

/** Two unbroken years before: asked only where they decide whether a gap may be paid back (`waiting.switch`). */
export const years: StepDefinition<TransferFacts> = { id: 'years', section: 'cover', fields: [choice('two', fixed('yes', 'no', 'unknown'))] }

/** What another bureau's message says, in place of every question: it never lies on a road that somebody walks. */
export const letter: StepDefinition<TransferFacts> = {
  id: 'letter',
  section: 'letter',
  fields: [
    choice('kind', fixed('contact-letter', 'information-form')),
    choice('way', fixed(...DIRECTIONS)),
    choice('province', () => PLACES, { select: true }),
    choice('scheme', fixed(...SCHEMES)),
    choice('division', (context) => divisionOptions(context.today), { select: true }),
    // Number of the exchange and a mark that only this bureau can make.
    freeText('exchange', 80, { direction: 'ltr' }),
  ],
}
