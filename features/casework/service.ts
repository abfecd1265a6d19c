import type { ReactNode } from 'react'
import type { Answers, ConsentDefinition, FieldDefinition, PrivateKind, Problem, ServiceDefinition, StepDefinition, StepKey, Subject, Values } from '@/domain/casework/definition'
import { splitKey, stepOf } from '@/domain/casework/definition'
import type { Walk } from '@/domain/casework/walk'
import { fieldsOf, readStep, walk } from '@/domain/casework/walk'
import type { Locale } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import type { Queryable } from './data'

/** What the bureau knows of a person, found by the digest of their document. */
export interface OnFile {
  readonly personId: string | null
  readonly particulars: Particulars | null
  /** Counted among those who ought to be covered in the coverage year. */
  readonly due: { readonly divisionId: string; readonly group: string } | null
  readonly coverage: { readonly state: string; readonly scheme: string; readonly channel: string; readonly enrolledAt: Date } | null
  readonly lastCovered: number | null
  /** Another application for this person waits for a decision. */
  readonly pending: boolean
}

/** The sealed part of a person row. */
export interface Particulars {
  readonly documentKind: string
  readonly documentNumber: string
  readonly name: string
  readonly birthDate: string | null
  readonly sex: 'female' | 'male' | null
  readonly phone?: string | null
  readonly address?: string | null
  /** Ids of groups whose premium is subsidized, as the register has them. */
  readonly needs?: readonly string[]
}

export interface CoverPlan {
  readonly scheme: string
  readonly tier: number
  /** Null when the waiting period is not known or outlasts the coverage year. */
  readonly startsOn: string | null
  readonly endsOn: string
}

/** What an application does to one person. */
export interface SubjectPlan {
  readonly item: number
  readonly route: 'straight' | 'review' | 'already'
  readonly reasons: readonly string[]
  /** Group the person is counted in. */
  readonly group: string
  /** Null in a service that covers nobody. */
  readonly cover: CoverPlan | null
  /** Null when no amount is published. */
  readonly owedFen: number | null
  /** Coded amounts for the notice: no names. */
  readonly line: Readonly<Record<string, string | number | null>>
}

export interface Plan {
  readonly coverageYear: number
  readonly subjects: readonly SubjectPlan[]
  readonly standing: 'in-force' | 'unconfirmed' | 'demonstration' | 'unknown'
  readonly paymentDueOn: string | null
}

/** A service on one day: the definition with its facts, and what its approval does. */
export interface ServiceDay {
  readonly today: string
  readonly coverageYear: number
  readonly open: boolean
  /** Last day to pay for what is taken in today. */
  readonly paymentDueOn: string | null
  /** Figures of an earlier year are carried over for show. */
  readonly demonstration: boolean
  /** The service's own facts, for its own panels. */
  readonly facts: unknown
  step(key: StepKey): StepDefinition<never> | null
  walk(answers: Answers): Walk
  read(key: StepKey, posted: Values, answers: Answers): { readonly values: Values; readonly problems: readonly Problem[] }
  fields(key: StepKey, answers: Answers): readonly FieldView[]
  consents(answers: Answers): readonly ConsentDefinition[]
  subjects(answers: Answers): readonly Subject[]
  applicant(answers: Answers): Subject | null
  decides(answers: Answers): string | null
  contact(answers: Answers): { readonly phone: string | null }
  situation(answers: Answers): string
  /** Pure given its input. `decided` is true when an officer has settled what was in doubt. */
  plan(input: { readonly answers: Answers; readonly consents: readonly string[]; readonly onFile: (item: number) => OnFile; readonly decided: boolean }): Plan
}

/** A field as a screen needs it, without the facts of its service. */
export interface FieldView {
  readonly name: string
  readonly control: FieldDefinition<never>['control']
  readonly optional: boolean
  readonly private: PrivateKind | null
  readonly autocomplete: string | null
  readonly inputMode: 'text' | 'numeric' | 'tel' | null
  readonly direction: 'ltr' | null
  readonly options: readonly { readonly value: string; readonly names?: Readonly<Record<Locale, string>> }[] | null
}

/** Panels a service adds to the generic pages: prices beside a question, what it costs on the check page. */
export interface ServicePanels {
  /** The start page: who it is for, what you need, how long it takes, what it costs, when you get the answer; one button. */
  start(day: ServiceDay, locale: Locale): ReactNode
  step(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode
  check(answers: Answers, day: ServiceDay, locale: Locale): ReactNode
}

/** What an approval does to one person besides cover, in the transaction of the decision. A service's `mutations.ts` holds it. */
export type Settle = (client: Queryable, approved: { readonly personId: string; readonly item: number; readonly answers: Answers; readonly divisionId: string; readonly coverageYear: number; readonly now: Date }) => Promise<void>

/** A service bound to its facts: what `features/services.ts` registers, one line each. */
export interface Service {
  readonly id: string
  readonly version: string
  readonly clock: ServiceDefinition<never>['clock']
  readonly leadsTo: ServiceDefinition<never>['leadsTo']
  readonly refusals: readonly string[]
  readonly requests: readonly string[]
  readonly panels: ServicePanels
  readonly settle: Settle | null
  on(now: Date): Promise<ServiceDay>
}

/** Binds a definition to the facts of the day. */
export function bindService<Facts extends { readonly coverageYear: number }>(
  definition: ServiceDefinition<Facts>,
  binding: {
    readonly facts: (now: Date) => Promise<Facts & { readonly open: boolean; readonly demonstration: boolean }>
    /** Left out where nothing is paid. */
    readonly paymentDueOn?: (facts: Facts, today: string) => string | null
    readonly plan: (facts: Facts, today: string, input: Parameters<ServiceDay['plan']>[0]) => Plan
    readonly panels: ServicePanels
    /** A service that settles something decides every case by hand: its plan sends all to review. */
    readonly settle?: Settle
  },
): Service {
  return {
    id: definition.id,
    version: definition.version,
    clock: definition.clock,
    leadsTo: definition.leadsTo,
    refusals: definition.refusals,
    requests: definition.requests,
    panels: binding.panels,
    settle: binding.settle ?? null,
    async on(now) {
      const facts = await binding.facts(now)
      const today = chinaDate(now)
      const context = { today, facts }
      const walked = new WeakMap<Answers, Walk>()
      const at = (key: StepKey, answers: Answers) => ({ ...context, answers, item: splitKey(key).item })
      return {
        today,
        coverageYear: facts.coverageYear,
        open: facts.open,
        paymentDueOn: binding.paymentDueOn?.(facts, today) ?? null,
        demonstration: facts.demonstration,
        facts,
        step: (key) => stepOf(definition, key) as StepDefinition<never> | null,
        walk(answers) {
          // Many ask for the same answers within one request: they are walked once.
          const known = walked.get(answers) ?? walk(definition, answers, context)
          walked.set(answers, known)
          return known
        },
        read(key, posted, answers) {
          const step = stepOf(definition, key)
          return step ? readStep(step, posted, at(key, answers)) : { values: {}, problems: [{ field: '', code: 'step' }] }
        },
        fields(key, answers) {
          const step = stepOf(definition, key)
          if (!step) return []
          return fieldsOf(step, at(key, answers)).map((field) => ({
            name: field.name,
            control: field.control,
            optional: field.optional ?? false,
            private: field.private ?? null,
            autocomplete: field.autocomplete ?? null,
            inputMode: field.inputMode ?? null,
            direction: field.direction ?? null,
            options: field.options?.(at(key, answers)) ?? null,
          }))
        },
        consents: (answers) => definition.consents(answers, context),
        subjects: (answers) => definition.subjects(answers, today),
        applicant: (answers) => definition.applicant(answers, today),
        decides: (answers) => definition.decides(answers, today),
        contact: definition.contact,
        situation: definition.situation,
        plan: (input) => binding.plan(facts, today, input),
      }
    },
  }
}
