import type { IsoDate } from '@/domain/calendar/dates'
import type { Fen } from '@/domain/money'
import { sourcesOf } from '@/domain/policy/parameters'
import { createPolicy, isKnown, type Policy, type Quoted, selfEvident, type Unknown, weaker } from '@/domain/policy/quote'
import { findSubsidisedGroup, type SubsidisedGroup } from '@/domain/policy/subsidised-groups'

export type Scheme = 'resident' | 'flexible'
export type Tier = 1 | 2
/** Whose premium table holds: residents, or university students. */
export type PremiumGroup = 'resident' | 'student'

export type ContributionLine = {
  readonly code: 'personal' | 'subsidy' | 'subsidy-unconfirmed' | 'late-government-share'
  /** Fen; what the person does not pay is negative. An unconfirmed subsidy is shown and not counted. */
  readonly amount: Fen
  readonly quoted: Quoted<Fen>
}

export type Contribution = {
  readonly personal: Quoted<Fen> | Unknown
  /** The subsidy deducted, or the one that would be if it were confirmed (standing `unconfirmed`, not deducted). */
  readonly subsidy: Quoted<Fen>
  /** Fen; null when the premium is not known or not certain enough to quote. */
  readonly payable: Fen | null
  /** What the government adds for each insured resident. */
  readonly government: Quoted<Fen> | Unknown
  readonly lines: readonly ContributionLine[]
}

export type ContributionInput = {
  readonly policy: Policy
  readonly scheme: Scheme
  readonly tier: Tier
  readonly group: PremiumGroup
  /** One or several ids; the highest subsidy applies, never two. Ids that the table does not hold earn nothing. */
  readonly subsidisedGroup?: string | readonly string[] | undefined
  readonly coverageYear: number
  /** Day of payment. */
  readonly on: IsoDate
  /** A newborn within 90 days never bears the government's share. */
  readonly newborn?: boolean | undefined
}

const NO_SUBSIDY = selfEvident<Fen>(0, 'subsidy.poor.tier1')

/** The subsidy of one group: its share of the tier-1 premium, or in tier 2 what the rule of the group says. */
function subsidyOf(group: SubsidisedGroup, tier: Tier, tier1: Quoted<Fen>, personal: Quoted<Fen>): Quoted<Fen> | null {
  if (group.tier1Ratio === null) return null
  const share = Math.round(tier1.value * group.tier1Ratio)
  const inTier2 = group.tier2Rule === 'full-tier2' ? personal.value : group.tier2Rule === 'full-tier1' ? tier1.value : share
  const weak = group.confidence === 'low' || group.confidence === 'unknown'
  return {
    value: Math.min(tier === 1 ? share : inTier2, personal.value),
    parameterId: `subsidisedGroups.${group.id}`,
    source: sourcesOf(group.source),
    confidence: group.confidence,
    standing: weaker(weak ? 'unconfirmed' : 'in-force', tier1.standing),
  }
}

const highest = (quotes: readonly Quoted<Fen>[]): Quoted<Fen> | undefined => quotes.toSorted((a, b) => b.value - a.value)[0]

/**
 * What a person pays for a coverage year, with every line quoted.
 * Subsidies reach resident insurance only (渝府办发〔2022〕116号; ratios from district tables). From 1 July of the coverage year the
 * payer also bears the government's share (`premium.late.addsubsidy`), except for newborns. Flexible workers pay `premium.flex`
 * and receive no government share.
 */
export function contribution(input: ContributionInput): Contribution {
  const { scheme, tier, coverageYear } = input
  const given = input.policy
  const policy = given.coverageYear === coverageYear ? given : createPolicy({ coverageYear, demonstration: given.demonstration })
  const table = scheme === 'flexible' ? 'premium.flex' : `premium.${input.group}`
  const personal = policy.amount(`${table}.tier${tier}`)
  const government = scheme === 'flexible' ? selfEvident<Fen>(0, 'eligible.flex') : policy.amount('subsidy.government')
  if (!isKnown(personal)) return { personal, subsidy: NO_SUBSIDY, payable: null, government, lines: [] }

  const lines: ContributionLine[] = [{ code: 'personal', amount: personal.value, quoted: personal }]
  const tier1 = policy.amount(`${table}.tier1`)
  const ids = scheme === 'flexible' ? [] : [input.subsidisedGroup ?? []].flat()
  const groups = ids.map(findSubsidisedGroup).filter((group) => group !== undefined)
  const quotes = isKnown(tier1) ? groups.flatMap((group) => subsidyOf(group, tier, tier1, personal) ?? []) : []
  const certain = highest(quotes.filter((quote) => quote.standing !== 'unconfirmed'))
  const uncertain = highest(quotes.filter((quote) => quote.standing === 'unconfirmed' && quote.value > (certain?.value ?? 0)))
  if (certain) lines.push({ code: 'subsidy', amount: -certain.value, quoted: certain })
  if (uncertain) lines.push({ code: 'subsidy-unconfirmed', amount: -uncertain.value, quoted: uncertain })

  const late = policy.get('premium.late.addsubsidy')
  const bearsGovernmentShare = scheme === 'resident' && !input.newborn && isKnown(late) && input.on >= `${coverageYear}-${late.value}`
  if (bearsGovernmentShare && isKnown(government)) lines.push({ code: 'late-government-share', amount: government.value, quoted: government })

  const unquotable = personal.standing === 'unconfirmed' || (bearsGovernmentShare && !isKnown(government))
  const sum = lines.filter((line) => line.code !== 'subsidy-unconfirmed').reduce((total, line) => total + line.amount, 0)
  return { personal, subsidy: certain ?? uncertain ?? NO_SUBSIDY, payable: unquotable ? null : sum, government, lines }
}
