import { z } from 'zod'
import type { Names } from '@/domain/casework/definition'
import { namesSchema } from '@/domain/locale'
import data from './data/conditions.json'

/** Special diseases are grave and costly (class I of the list), chronic ones are class II. */
export const CLASSES = ['special', 'chronic'] as const
export type ConditionClass = (typeof CLASSES)[number]

const confidence = z.enum(['high', 'medium', 'low'])

const schema = z.object({
  meta: z.object({ inForceFrom: z.iso.date(), codeRule: z.string(), unknown: z.array(z.string()) }),
  sources: z.record(z.string(), z.string()),
  whoMayApply: z.object({ limited: z.object({ group: z.string(), ids: z.array(z.string()) }), source: z.array(z.string()) }),
  whereToApplySource: z.object({ source: z.array(z.string()), confidence }),
  documentTypes: z.array(z.object({ id: z.string(), names: namesSchema, source: z.string(), confidence })),
  crossProvinceItems: z.array(z.object({ id: z.string(), names: namesSchema, batch: z.union([z.literal(1), z.literal(2)]), since: z.string(), source: z.array(z.string()), confidence })),
  conditions: z.array(z.object({
    id: z.string(), class: z.enum(CLASSES), names: namesSchema, codes: z.array(z.tuple([z.string(), confidence, z.string()])), crossProvince: z.string().nullable(),
    documents: z.array(z.string()), source: z.array(z.string()), confidence, note: z.string().optional(),
  })),
})

const parsed = schema.parse(data)

/** One of the 53 diseases of the list of Chongqing in force since 2025-06-01 (source S-WUXI, 巫溪县医疗保障局, 2025-03-17). */
export interface Condition {
  readonly id: string
  readonly class: ConditionClass
  readonly names: Names
  /** National codes seen elsewhere with the confidence of each. Never copied to Chongqing as its own: the variety digits differ between places. */
  readonly codes: readonly (readonly [code: string, confidence: 'high' | 'medium' | 'low', source: string])[]
  /** The item under which it settles across provinces, or null. */
  readonly crossProvince: string | null
  /** Ids of the kinds of evidence. */
  readonly documents: readonly string[]
  readonly source: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
}

/** A kind of evidence. High confidence: named by the bureau; otherwise general medical practice, until the bureau gives its criteria. */
export interface DocumentType {
  readonly id: string
  readonly names: Names
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** The list, class I first, each class in its official order. */
export const CONDITIONS: readonly Condition[] = parsed.conditions

const byId: ReadonlyMap<string, Condition> = new Map(CONDITIONS.map((condition) => [condition.id, condition]))

/** A disease by its id, or null. */
export const conditionById = (id: string | undefined): Condition | null => (id === undefined ? null : (byId.get(id) ?? null))

/** What the portal makes itself and never asks for: the form is the application, the identity is checked by its number. */
const MADE_HERE = new Set(['form', 'ident'])

/** A kind of evidence that is uploaded. */
export interface Upload extends DocumentType {
  /** Its field: a number, since the names of fields stand in addresses (`#paper3`), and what is uploaded says what somebody suffers from. */
  readonly field: string
}

/** Kinds of evidence that are uploaded, in the order of the list. A new kind goes to its end: the numbers are kept with the answers. */
export const UPLOADS: readonly Upload[] = parsed.documentTypes.filter((type) => !MADE_HERE.has(type.id)).map((type, at) => ({ ...type, field: `paper${at + 1}` }))

/** Evidence asked for a disease, the bureau's own demand first. */
export const evidenceOf = (condition: Condition): readonly Upload[] => UPLOADS.filter((type) => condition.documents.includes(type.id))

/** Whether the bureau itself names this evidence (S-WUXI); the rest is general practice. */
export const isSourced = (type: DocumentType): boolean => type.confidence === 'high'

/** The item under which a disease settles across provinces, with its batch: 1 in force since 2021-12-25 (S-CQ54), 2 announced for the end of 2024 (S-TEN). */
export const crossProvinceOf = (condition: Condition) => parsed.crossProvinceItems.find((item) => item.id === condition.crossProvince) ?? null

/** All items that settle across provinces. */
export const CROSS_PROVINCE = parsed.crossProvinceItems

/** Where a statement of the list comes from, as it is cited. */
export const sourceText = (id: string): string => parsed.sources[id] ?? id

/** How someone is insured, as far as it decides which diseases they may apply for. */
export const GROUPS = ['resident', 'employee', 'flexible2', 'flexible1'] as const
export type Group = (typeof GROUPS)[number]

export const isGroup = (value: string | undefined): value is Group => GROUPS.some((group) => group === value)

/** Source of the rule who may apply for what. */
export const ELIGIBILITY_SOURCES: readonly string[] = parsed.whoMayApply.source

/** Whether a group may apply for a disease: flexible workers of tier 1 for four only (S-WUXI). */
export const mayApply = (group: Group, condition: Condition): boolean => group !== parsed.whoMayApply.limited.group || parsed.whoMayApply.limited.ids.includes(condition.id)

/** The diseases a group may apply for. */
export const conditionsFor = (group: Group): readonly Condition[] => CONDITIONS.filter((condition) => mayApply(group, condition))
