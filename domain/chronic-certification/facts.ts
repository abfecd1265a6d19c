import type { StepContext } from '@/domain/casework/definition'
import type { Policy } from '@/domain/policy/quote'
import type { Institution } from './institutions'
import type { ConditionClass } from './conditions'

/** A figure the bureau has to give, with how far it may be relied on. */
export interface Setting {
  readonly value: number
  readonly source: string
  readonly standing: 'in-force' | 'unconfirmed' | 'demonstration'
}

/** What the bureau has set so far. Nothing is known of validity and re-examination (chronic-conditions, meta.unknown): each is null until it is set. */
export interface CertificationSettings {
  /** Months a certification lasts. */
  readonly validity: Readonly<Record<ConditionClass, Setting | null>>
  /** Percent of an institution's decisions that the bureau examines again. */
  readonly samplePercent: Setting | null
}

/** What the rules of certification know besides the answers. */
export interface CertificationFacts {
  readonly coverageYear: number
  readonly policy: Policy
  readonly institutions: readonly Institution[]
  readonly settings: CertificationSettings
}

export type CertificationContext = StepContext<CertificationFacts>
