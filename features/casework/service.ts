import type { ReactNode } from 'react'
import type { Answers, BundledService, ConsentDefinition, Contact, FieldDefinition, LegDefinition, Names, Option, PrivateKind, Problem, ServiceDefinition, SharedFacts, StepDefinition, StepKey, Subject, Values } from '@/domain/casework/definition'
import { splitKey, stepOf } from '@/domain/casework/definition'
import type { Walk } from '@/domain/casework/walk'
import { fieldsOf, readStep, walk } from '@/domain/casework/walk'
import type { Locale } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import type { PostReply } from '@/platform/posts/post'
import type { CaseRow, DraftRow, Queryable } from './data'

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
  /** A rule that speaks against the application as a whole: a code in the words of the service, and the question to change. */
  readonly refusal?: { readonly code: string; readonly key: StepKey } | null
}

export interface PlanInput {
  readonly answers: Answers
  readonly consents: readonly string[]
  readonly onFile: (item: number) => OnFile
  /** What the service's own tables know of the people (`known`); null where the service asks nothing. */
  readonly known: unknown
  /** True when an officer has settled what was in doubt. */
  readonly decided: boolean
  /** True when the applicant asks that a person looks at it although a rule speaks against it: nothing is refused, everything is reviewed. */
  readonly insist: boolean
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
  situation(answers: Answers): string
  /** Legs of the clock; none where one office works the whole. */
  legs(answers: Answers): readonly LegDefinition[]
  institution(answers: Answers): string | null
  prefill(facts: SharedFacts): Answers
  bundle(answers: Answers): readonly BundledService[]
  /** Pure given its input. */
  plan(input: PlanInput): Plan
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
  readonly options: readonly Option[] | null
  readonly names: Names | null
}

/** Panels a service adds to the generic pages: prices beside a question, what it costs on the check page. */
export interface ServicePanels {
  /** The start page: who it is for, what you need, how long it takes, what it costs, when you get the answer; one button. */
  start(day: ServiceDay, locale: Locale): ReactNode
  step(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode
  check(answers: Answers, day: ServiceDay, locale: Locale): ReactNode
  /** On the receipt and the tracked case: what was granted, a card to show, what to do with it. */
  result?(file: CaseRow, day: ServiceDay, locale: Locale): ReactNode
  /** On the officer's case page: what only this service shows, such as the two legs of a transfer. */
  desk?(file: CaseRow, day: ServiceDay, locale: Locale): ReactNode
}

/** One person an application was decided for. */
export interface Settled {
  readonly personId: string
  readonly item: number
  readonly caseId: string
  readonly reference: string
  readonly answers: Answers
  readonly divisionId: string
  readonly coverageYear: number
  /** The officer who decided; null where the rules did. */
  readonly staffId: string | null
  readonly now: Date
}

/** What follows from the moves of a case besides cover. Each runs in the transaction of its move; a service's `mutations.ts` holds them. */
export interface ServiceEffects {
  /** The application was taken in, whatever comes of it: runs before anything is granted by it. */
  readonly opened?: (client: Queryable, file: CaseRow, now: Date) => Promise<void>
  /** One person's application was granted. `sampled` marks the case for re-examination. */
  readonly settle?: (client: Queryable, settled: Settled) => Promise<{ readonly sampled?: boolean } | void>
  /** What was granted is given up by its holder, or taken back after re-examination. */
  readonly unsettle?: (client: Queryable, file: CaseRow, now: Date) => Promise<void>
  /** The next leg begins. `byHand`: an officer says so; otherwise the other bureau's message did. */
  readonly passedOn?: (client: Queryable, file: CaseRow, to: string, byHand: boolean, now: Date) => Promise<void>
  readonly approved?: (client: Queryable, file: CaseRow, byHand: boolean, now: Date) => Promise<void>
  readonly refused?: (client: Queryable, file: CaseRow, code: string, byHand: boolean, now: Date) => Promise<void>
  /** The applicant handed in a paper promised for later. */
  readonly evidence?: (client: Queryable, file: CaseRow, now: Date) => Promise<void>
}

/** What a bundle is gathered from: complete answers, and the forms this device holds already. */
export interface Gathering {
  readonly draft: DraftRow
  readonly day: ServiceDay
  readonly locale: Locale
  readonly byId: (id: string) => Service | null
  readonly held: (service: string) => Promise<DraftRow | null>
  readonly now: Date
}

/** A service bound to its facts: what `features/services.ts` registers, one line each. */
export interface Service {
  readonly id: string
  readonly version: string
  readonly clock: ServiceDefinition<never>['clock']
  readonly leadsTo: ServiceDefinition<never>['leadsTo']
  readonly refusals: readonly string[]
  readonly requests: readonly string[]
  readonly panels: ServicePanels
  readonly effects: ServiceEffects
  /** Whether the service's own tables are asked about the people before an application is planned. */
  readonly known: ((client: Queryable, people: readonly { readonly item: number; readonly personId: string | null }[], answers: Answers, now: Date) => Promise<unknown>) | null
  /** How an applicant wants to be told: of no day, so that a message can be written inside a transaction without asking for the facts. */
  readonly contact: (answers: Answers) => Contact
  /** Of a bundle: begins the applications and says where they are followed. */
  readonly gather: ((gathering: Gathering) => Promise<PostReply>) | null
  on(now: Date): Promise<ServiceDay>
}

/** Binds a definition to the facts of the day. */
export function bindService<Facts extends { readonly coverageYear: number }>(
  definition: ServiceDefinition<Facts>,
  binding: {
    readonly facts: (now: Date) => Promise<Facts & { readonly open: boolean; readonly demonstration: boolean }>
    /** Left out where nothing is paid. */
    readonly paymentDueOn?: (facts: Facts, today: string) => string | null
    readonly plan: (facts: Facts, today: string, input: PlanInput) => Plan
    readonly panels: ServicePanels
    readonly effects?: ServiceEffects
    readonly known?: NonNullable<Service['known']>
    readonly gather?: NonNullable<Service['gather']>
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
    effects: binding.effects ?? {},
    known: binding.known ?? null,
    contact: definition.contact,
    gather: binding.gather ?? null,
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
            names: field.names ?? null,
          }))
        },
        consents: (answers) => definition.consents(answers, context),
        subjects: (answers) => definition.subjects(answers, today),
        applicant: (answers) => definition.applicant(answers, today),
        decides: (answers) => definition.decides(answers, today),
        situation: definition.situation,
        legs: (answers) => definition.legs?.(answers) ?? [],
        institution: (answers) => definition.institution?.(answers) ?? null,
        prefill: (facts) => definition.prefill?.(facts, today) ?? {},
        bundle: (answers) => definition.bundle?.(answers, today) ?? [],
        plan: (input) => binding.plan(facts, today, input),
      }
    },
  }
}
