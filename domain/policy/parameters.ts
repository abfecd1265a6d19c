import { z } from 'zod'
import { type Names, namesSchema } from '@/domain/locale'
import parameterData from './data/parameters.json'
import sourceData from './data/sources.json'

export const CONFIDENCES = ['high', 'medium', 'low', 'unknown'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A document a value rests on: its key in the table of sources and the citation in full. */
export type SourceRef = { readonly id: string; readonly text: string }

export type ParameterValue = string | number | boolean | null | readonly ParameterValue[] | { readonly [key: string]: ParameterValue }

/** One dated policy value. A change is a new row, never an overwrite. */
export type Parameter = {
  readonly id: string
  readonly group: string
  readonly names: Names
  readonly value: ParameterValue
  readonly unit: string
  readonly appliesTo: string
  readonly coverageYear: number | null
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  readonly source: readonly string[]
  readonly confidence: Confidence
  readonly note?: string | undefined
}

const valueSchema: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(valueSchema), z.record(z.string(), valueSchema)]),
)

const parameterSchema = z.object({
  id: z.string(),
  group: z.string(),
  names: namesSchema,
  value: valueSchema,
  unit: z.string(),
  appliesTo: z.string(),
  coverageYear: z.number().int().nullable(),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  source: z.array(z.string()).min(1),
  confidence: z.enum(CONFIDENCES),
  note: z.string().optional(),
})

/** Every policy value the portal knows, as copied from the collected facts. */
export const PARAMETERS: readonly Parameter[] = z.array(parameterSchema).parse(parameterData.rows)

const byId = new Map(PARAMETERS.map((parameter) => [parameter.id, parameter]))
const SOURCES = new Map(Object.entries(sourceData))

/** Citations for source keys; a key missing from the table stands for itself. */
export const sourcesOf = (ids: readonly string[]): readonly SourceRef[] => ids.map((id) => ({ id, text: SOURCES.get(id) ?? id }))

/** The row with an exact id, such as `premium.resident.tier1.2026` or `waiting.fixed`. */
export const find = (id: string): Parameter | undefined => byId.get(id)

/** Whether a row's dates touch a calendar year; open ends count as valid. */
const touches = (parameter: Parameter, year: number): boolean =>
  (parameter.effectiveFrom ?? '') <= `${year}-12-31` && (parameter.effectiveTo ?? '9999') >= `${year}-01-01`

/**
 * The row of a base name for a coverage year: the row of that year (`premium.resident.tier1` + 2026), else the row without a
 * year when it is valid in it (`waiting.fixed`). The value may be null: that is what "nobody knows yet" looks like.
 */
export function valueFor(base: string, coverageYear: number): Parameter | undefined {
  const dated = byId.get(`${base}.${coverageYear}`)
  if (dated) return dated
  const timeless = byId.get(base)
  return timeless && timeless.coverageYear === null && touches(timeless, coverageYear) ? timeless : undefined
}

/** The latest row of a base name before a coverage year that carries a value. */
export function latestBefore(base: string, coverageYear: number): Parameter | undefined {
  return PARAMETERS.filter((row) => row.confidence !== 'unknown' && row.id === `${base}.${row.coverageYear}`)
    .filter((row) => row.coverageYear !== null && row.coverageYear < coverageYear)
    .sort((a, b) => (b.coverageYear ?? 0) - (a.coverageYear ?? 0))[0]
}
