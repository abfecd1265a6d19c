import type { Answers, StepContext } from '@/domain/casework/definition'
import { isKnown, type Policy } from '@/domain/policy/quote'
import { LEAST_MONTHS } from './validity'

/** Facts of the day a filing is made on. */
export interface RemoteFacts {
  readonly coverageYear: number
  readonly policy: Policy
}

export type RemoteContext = StepContext<RemoteFacts>

/** Months a temporary filing holds at least. Chongqing's own figure was not found, so the national minimum is used. */
export function temporaryMonths(policy: Policy): number {
  const quoted = policy.number('remote.valid.temp')
  return isKnown(quoted) ? quoted.value : LEAST_MONTHS
}

/** Whether somebody who lives elsewhere may file on a signed declaration and bring the paper later. */
export function mayDeclare(policy: Policy): boolean {
  const quoted = policy.get('remote.declare')
  return isKnown(quoted) && quoted.value === true
}

/** What is wanted: a new filing, a change of the one in force, or its end. */
export const MATTERS = ['new', 'change', 'cancel'] as const
export type Matter = (typeof MATTERS)[number]

export function matterOf(answers: Answers): Matter | null {
  const answered = answers['matter']?.['act']
  return MATTERS.find((one) => one === answered) ?? null
}
