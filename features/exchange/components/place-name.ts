import { placeByCode } from '@/domain/transfer/places'
import type { Locale } from '@/domain/locale'

/** The place a bureau works for, by its installation id: a province, the Corps, or the id itself for one that the operators made up. */
export const placeName = (id: string, locale: Locale): string => placeByCode(id)?.names[locale] ?? id
