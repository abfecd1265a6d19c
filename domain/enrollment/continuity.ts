import type { Fen } from '@/domain/money'
import { isKnown, type Policy, type Quoted, type Unknown } from '@/domain/policy/quote'

export type Continuity = {
  /** Unbroken years including the coverage year applied for. */
  readonly years: number
  /** Fen added to the major-illness ceiling so far; null where the policy does not give the amounts. */
  readonly reward: Fen | null
  /** What one more year adds: 0 once the cap is reached; null as above. */
  readonly nextReward: Fen | null
  /** Years still missing before each further year earns a reward. */
  readonly yearsToReward: number
  readonly perYear: Quoted<Fen> | Unknown
  readonly cap: Quoted<Fen> | Unknown
  /** What a gap costs: the reward from continuity, the count of years, and a lower ceiling of an amount nobody has published. */
  readonly lostByGap: { readonly reward: Fen | null; readonly years: number; readonly ceilingFalls: Quoted<Fen> | Unknown }
}

/** The run of covered years that ends with `upTo`, counted backwards; 0 when `upTo` itself is missing. */
export function continuousYears(coveredYears: readonly number[], upTo: number): number {
  const covered = new Set(coveredYears)
  let years = 0
  while (covered.has(upTo - years)) years += 1
  return years
}

/**
 * The reward for unbroken enrollment: after 4 years each further year adds 4,000 yuan to the ceiling of major-illness
 * insurance, up to 20 % of the original ceiling; a gap restarts the count. 国办发〔2024〕38号; amount as explained by the Hechuan bureau (`incentive.*`).
 * Years before 2025 do not earn the reward nationally; the caller passes the years that count.
 */
export function continuity({ policy, years }: { readonly policy: Policy; readonly years: number }): Continuity {
  const after = policy.number('incentive.continuous.after')
  const perYear = policy.amount('incentive.continuous.amount')
  const percent = policy.number('incentive.cap')
  const ceiling = policy.amount('major.ceiling')
  const cap: Quoted<Fen> | Unknown =
    isKnown(percent) && isKnown(ceiling) ? { ...percent, value: Math.floor((ceiling.value * percent.value) / 100) } : { standing: 'unknown' }
  const needed = isKnown(after) ? after.value : 4
  const rewardFor = (count: number): Fen | null =>
    isKnown(perYear) && isKnown(cap) ? Math.min(Math.max(0, count - needed) * perYear.value, cap.value) : null
  const [reward, next] = [rewardFor(years), rewardFor(years + 1)]
  return {
    years,
    reward,
    nextReward: reward === null || next === null ? null : next - reward,
    yearsToReward: Math.max(0, needed - years),
    perYear,
    cap,
    lostByGap: { reward, years, ceilingFalls: policy.amount('incentive.penalty') },
  }
}
