import { z } from 'zod'
import { type Names, namesSchema } from '@/domain/locale'
import groupData from './data/subsidised-groups.json'
import { type Confidence, CONFIDENCES } from './parameters'

/** What the subsidy is for those who choose tier 2. */
export type Tier2Rule = 'full-tier1' | 'full-tier2' | 'same-amount'

/** A group of people whose premium is paid in part or in full. City frame 渝府办发〔2022〕116号; ratios from district tables. */
export type SubsidisedGroup = {
  readonly id: string
  readonly names: Names
  readonly recognizedBy: string
  /** Share of the tier-1 premium, 0 to 1; null where no ratio is known. */
  readonly tier1Ratio: number | null
  readonly tier2Rule: Tier2Rule
  readonly tier2Text: string
  readonly source: readonly string[]
  readonly confidence: Confidence
  readonly note?: string | undefined
}

const groupSchema = z.object({
  id: z.string(),
  names: namesSchema,
  recognizedBy: z.string(),
  tier1Ratio: z.number().min(0).max(1).nullable(),
  tier2Rule: z.enum(['full-tier1', 'full-tier2', 'same-amount']),
  tier2Text: z.string(),
  source: z.array(z.string()).min(1),
  confidence: z.enum(CONFIDENCES),
  note: z.string().optional(),
})

/** Every group of the table, in its order. */
export const subsidisedGroups: readonly SubsidisedGroup[] = z.array(groupSchema).parse(groupData.rows)

/** The group with an id, or undefined for an id the table does not hold. */
export const findSubsidisedGroup = (id: string): SubsidisedGroup | undefined => subsidisedGroups.find((group) => group.id === id)
