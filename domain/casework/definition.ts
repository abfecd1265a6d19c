import type { z } from 'zod'

/** How a field is asked on the screen. The schema says what is valid; the control only how it is entered. */
export type Control = 'text' | 'document-number' | 'name' | 'tel' | 'date' | 'radio' | 'select' | 'checkbox' | 'textarea' | 'files'

/** Values of one step as they travel in a form post: strings by field name. A ticked box is 'yes', an unticked one is absent. */
export type Values = Readonly<Record<string, string>>

/** All answers of a draft, by step key. */
export type Answers = Readonly<Record<string, Values>>

/** 'identity' or, for a step asked for each person, 'identity.2' (1-based). */
export type StepKey = string

/** A value that the person did not type, shown as an option. `words` is a ready name in four languages where the domain has one. */
export interface Option {
  readonly value: string
  readonly names?: Names
  /** Folds a long list: options of one group stand together under its words (`groups`), those without one before them. */
  readonly group?: string
}

/** A ready name in the four languages, for what the domain's data names. */
export type Names = Readonly<Record<'zh' | 'ko' | 'ar' | 'en', string>>

/** What is wrong with a field. `code` is looked up in the messages of the service, then of casework. */
export interface Problem {
  readonly field: string
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
}

/** Everything outside the answers that a rule may look at. The clock is an argument: `today` is a date in China Standard Time. */
export interface StepContext<Facts> {
  readonly today: string
  readonly facts: Facts
  readonly answers: Answers
  /** 1-based person of a repeated step, 0 otherwise. */
  readonly item: number
}

/** What kind of private value a field holds: how it is masked on every screen but the question itself. */
export type PrivateKind = 'document' | 'name' | 'phone' | 'text'

/** One field of a step. */
export interface FieldDefinition<Facts> {
  readonly name: string
  readonly control: Control
  /** Zod over the raw string; issues carry a code as their message. Transforms to the canonical string that is kept. */
  readonly schema: z.ZodType<string, string>
  readonly optional?: boolean
  /** Where the domain's data names the field itself, such as a kind of document. Otherwise the messages of the service do. */
  readonly names?: Names
  /** Masked on every screen but the question itself. */
  readonly private?: PrivateKind
  readonly autocomplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly direction?: 'ltr'
  readonly options?: (context: StepContext<Facts>) => readonly Option[]
  /** Asked only when this holds; otherwise dropped from what was posted. */
  readonly when?: (context: StepContext<Facts>) => boolean
}

/** One screen: one question with its fields. */
export interface StepDefinition<Facts> {
  readonly id: string
  /** Section of the check-your-answers page. */
  readonly section: string
  readonly fields: readonly FieldDefinition<Facts>[]
  /** Rules across fields, against the facts and the other answers; runs only when every field alone is right. */
  readonly check?: (values: Values, context: StepContext<Facts>) => readonly Problem[]
  /** A screen that ends the road without an application, such as "your employer registers you". */
  readonly ends?: boolean
}

/** How and where someone wants to be told. The portal's own mailbox always holds every message. */
export interface Contact {
  readonly channel: 'sms' | 'mail' | 'mailbox'
  readonly phone: string | null
  readonly mail: string | null
  /** Someone who helps, when one was named. */
  readonly helper: { readonly phone: string | null; readonly mail: string | null } | null
  readonly to: 'self' | 'helper' | 'both'
}

/** One office's part of the clock. Legs follow one another; the clock of the whole is their sum. */
export interface LegDefinition {
  readonly id: string
  readonly workingDays: number
  /** Whether this installation's officers work it, or another bureau that is waited for. */
  readonly holder: 'here' | 'elsewhere'
}

/** Facts that several services ask for. A life event asks them once and every service it bundles takes what it needs. */
export interface SharedFacts {
  readonly person?: Values
  readonly helper?: Values
  readonly place?: Values
  readonly contact?: Values
  /** Facts of the event itself, by name: `province`, `city`, `from`, … */
  readonly event?: Values
}

/** One service of a bundle. `why` is a code in the words of the bundle. */
export interface BundledService {
  readonly service: string
  readonly why: string
  readonly facts: SharedFacts
}

/** A separate consent, asked on the check page. Statutory processing is told, not asked. */
export interface ConsentDefinition {
  readonly id: string
  readonly required: boolean
}

/** Who decides and by when. */
export interface ClockDefinition {
  /** Working days, day 0 being the day of acceptance. */
  readonly workingDays: number
  /** Source of the limit; shown. */
  readonly source: string
}

/** What the screens say of a person the application is for. */
export interface Subject {
  readonly item: number
  readonly documentKind: string
  readonly documentNumber: string
  readonly name: string
  readonly birthDate: string | null
  readonly sex: 'female' | 'male' | null
}

/** The one definition of a service. Pure: no clock, no database, no words. */
export interface ServiceDefinition<Facts> {
  readonly id: string
  /** Raised with every change of steps, fields or rules; pinned in drafts and cases. */
  readonly version: string
  readonly steps: readonly StepDefinition<Facts>[]
  /** The road through the steps that these answers take, in order; only as far as they determine it. */
  readonly road: (answers: Answers, context: Omit<StepContext<Facts>, 'answers' | 'item'>) => readonly StepKey[]
  readonly consents: (answers: Answers, context: Omit<StepContext<Facts>, 'answers' | 'item'>) => readonly ConsentDefinition[]
  readonly clock: ClockDefinition
  /** What comes of it: cover with a contribution to pay, a decision alone, or a bundle of applications to other services. */
  readonly leadsTo: 'cover' | 'decision' | 'bundle'
  /** Of a bundle: the services these answers call for, in the order they are best done, each with the facts it need not ask again. */
  readonly bundle?: (answers: Answers, today: string) => readonly BundledService[]
  /** The division whose office decides. Null while the answers do not say. */
  readonly decides: (answers: Answers, today: string) => string | null
  /** The people the application is for. */
  readonly subjects: (answers: Answers, today: string) => readonly Subject[]
  /** The person who applies: reference, notices and idempotency hang on them. */
  readonly applicant: (answers: Answers, today: string) => Subject | null
  /** How the applicant wants to be told. */
  readonly contact: (answers: Answers) => Contact
  /** Parts of the clock, where more than one office works; their days sum up to the clock's. Left out: one leg, worked here. */
  readonly legs?: (answers: Answers) => readonly LegDefinition[]
  /** The designated institution that decides instead of the office, when one does. */
  readonly institution?: (answers: Answers) => string | null
  /** Answers that shared facts already give. What does not fit is left out: the person is asked. */
  readonly prefill?: (facts: SharedFacts, today: string) => Answers
  /** Short code of the situation, for queues and lists: 'self', 'newborn', … */
  readonly situation: (answers: Answers) => string
  /** Coded reasons a reviewer may refuse with. */
  readonly refusals: readonly string[]
  /** Coded requests for more information. */
  readonly requests: readonly string[]
}

/** Declares a service. Throws at load time when the definition contradicts itself, so that a mistake never reaches a person. */
export function defineService<Facts>(definition: ServiceDefinition<Facts>): ServiceDefinition<Facts> {
  const ids = new Set<string>()
  for (const step of definition.steps) {
    if (!/^[a-z][a-z-]*$/.test(step.id)) throw new Error(`service ${definition.id}: step id "${step.id}" is not a lower-case word`)
    if (ids.has(step.id)) throw new Error(`service ${definition.id}: step "${step.id}" is declared twice`)
    ids.add(step.id)
    const names = new Set<string>()
    for (const field of step.fields) {
      if (names.has(field.name)) throw new Error(`service ${definition.id}: field "${step.id}.${field.name}" is declared twice`)
      names.add(field.name)
      if ((field.control === 'radio' || field.control === 'select') && !field.options) {
        throw new Error(`service ${definition.id}: field "${step.id}.${field.name}" offers no options`)
      }
    }
  }
  return definition
}

/** Splits 'identity.2' into its step id and 1-based item; item 0 means the step is not repeated. */
export function splitKey(key: StepKey): { readonly id: string; readonly item: number } {
  const at = key.lastIndexOf('.')
  if (at < 0) return { id: key, item: 0 }
  const item = Number(key.slice(at + 1))
  return Number.isSafeInteger(item) && item > 0 ? { id: key.slice(0, at), item } : { id: key, item: 0 }
}

/** The definition of a step by its key, or null when the service has no such step. */
export function stepOf<Facts>(service: ServiceDefinition<Facts>, key: StepKey): StepDefinition<Facts> | null {
  const { id } = splitKey(key)
  return service.steps.find((step) => step.id === id) ?? null
}
