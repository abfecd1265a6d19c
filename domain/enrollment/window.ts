import { z } from 'zod'
import { addDays, type IsoDate } from '@/domain/calendar/dates'
import { isKnown, type Policy, type Standing } from '@/domain/policy/quote'

/** `late`: after the extended period, inside the coverage year. `over`: the coverage year has ended. */
export type EnrollmentPhase = 'before' | 'main' | 'extended' | 'late' | 'over'

export type DateRange = { readonly from: IsoDate; readonly to: IsoDate }

/** The window a campaign runs with. It goes before the policy's own rows, which are empty for 2027. */
export type CampaignWindow = { readonly main: DateRange; readonly extended: DateRange; readonly standing: Standing }

export type EnrollmentWindow = {
  readonly phase: EnrollmentPhase
  /** First and last day of the phase, where known. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly standing: Standing | 'unknown'
}

const rangeSchema = z.object({ from: z.string().nullable(), to: z.string().nullable() })

type Known = { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly standing: Standing | 'unknown' }

function row(policy: Policy, base: string): Known {
  const quoted = policy.get(base)
  if (!isKnown(quoted)) return { from: null, to: null, standing: 'unknown' }
  const { from, to } = rangeSchema.parse(quoted.value)
  return { from, to, standing: quoted.standing }
}

type Bound = IsoDate | null

const phaseOf = (phase: EnrollmentPhase, standing: EnrollmentWindow['standing'], from: Bound, to: Bound): EnrollmentWindow => ({
  phase,
  standing,
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
})

/**
 * The phase of enrollment on a day. The campaign's window decides where there is one, else `window.main` and `window.extended`.
 * Where the start of the main period is not known, the calendar year before the coverage year counts as main up to its end, with
 * the standing of that row; where nothing is known the standing is `unknown` and the phase only says which side of New Year it is.
 * Sources: P-42, P-CQNEWS24, P-WEB25 in the table of sources.
 */
export function enrollmentWindow(input: {
  readonly policy: Policy
  readonly on: IsoDate
  readonly coverageYear: number
  readonly campaign?: CampaignWindow | undefined
}): EnrollmentWindow {
  const { policy, on, coverageYear, campaign } = input
  const main: Known = campaign ? { ...campaign.main, standing: campaign.standing } : row(policy, 'window.main')
  const extended: Known = campaign ? { ...campaign.extended, standing: campaign.standing } : row(policy, 'window.extended')
  const [opens, ends] = [`${coverageYear}-01-01`, `${coverageYear}-12-31`]
  if (on > ends) return phaseOf('over', 'in-force', addDays(ends, 1), null)
  if (main.to === null) return phaseOf(on < opens ? 'before' : 'late', 'unknown', null, on < opens ? null : ends)
  if (on < (main.from ?? `${coverageYear - 1}-01-01`)) return phaseOf('before', main.standing, null, main.from && addDays(main.from, -1))
  if (on <= main.to) return phaseOf('main', main.standing, main.from, main.to)
  if (extended.to !== null && on <= extended.to) {
    return phaseOf('extended', extended.standing, extended.from ?? addDays(main.to, 1), extended.to)
  }
  return phaseOf('late', extended.to === null ? main.standing : extended.standing, addDays(extended.to ?? main.to, 1), ends)
}
