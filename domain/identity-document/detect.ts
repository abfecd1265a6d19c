import type { DocumentKind } from './kinds'

const SHAPES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^9\d{16}[\dX]$/, 'foreign-pr-2023'],
  [/^810000\d{11}[\dX]$/, 'hk-residence'],
  [/^820000\d{11}[\dX]$/, 'macao-residence'],
  [/^830000\d{11}[\dX]$/, 'taiwan-residence'],
  [/^[1-8]\d{16}[\dX]$/, 'resident-id'],
  [/^[A-Z]{3}\d{12}$/, 'foreign-pr-old'],
  [/^[HM]\d{8}(?:\d{2})?$/, 'hk-macao-travel'],
  [/^[A-Z]\d{9}$/, 'birth-certificate'],
  [/^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/, 'passport-cn'],
  [/^\d{8}(?:\d{2})?$/, 'taiwan-travel'],
]

/**
 * The kind a cleaned number looks like, or null when nothing fits clearly. A shape proves nothing: foreign passports share
 * shapes with others, and a residence permit carries the citizen number, so it is found as `resident-id`.
 * Source: id-documents.json, rules.order.
 */
export function detectKind(value: string): DocumentKind | null {
  return SHAPES.find(([shape]) => shape.test(value))?.[1] ?? null
}
