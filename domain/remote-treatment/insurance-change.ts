/** What the ledger says of a person's insurance in the current year; null when it has no entry. */
export interface Insurance {
  readonly state: string
  readonly scheme: string
}

/**
 * Why a change of insurance ends a filing, or null while it stands. A filing holds while the insurance does (`remote.valid.long`: until
 * changed or the insurance status changes). No entry ends nothing: at the turn of the year the premium may still be on its way, and without
 * insurance nothing is settled anyway.
 */
export function endedByInsurance(insurance: Insurance | null): 'insurance-ended' | 'insured-elsewhere' | null {
  if (insurance === null) return null
  if (insurance.state === 'ended') return 'insurance-ended'
  return insurance.scheme === 'elsewhere' ? 'insured-elsewhere' : null
}
