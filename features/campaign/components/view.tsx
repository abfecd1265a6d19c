import type { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { OTHER } from '@/domain/campaign/borders'
import { type Filters, filterQuery } from '@/domain/campaign/filters'
import type { BasisPoints } from '@/domain/campaign/rates'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Num } from '@/ui/isolate'
import { divisionName, type RatesPage } from '../loaders'

export type Translate = Awaited<ReturnType<typeof getTranslations>>

/** The room's words, in the same language tag as the figures, so that counts inside sentences are written with 0-9 as well. */
export const translatorOf = (locale: Locale): Translate => words(locale, 'campaign') as unknown as Translate

/** What every part of the page needs: the figures, the words, and how both are written. */
export interface View {
  readonly locale: Locale
  readonly page: RatesPage
  readonly t: Translate
  /** 9340 → "93.4%". */
  readonly rate: (basisPoints: BasisPoints) => string
  /** The same for round figures such as targets and ends of axes: 9800 → "98%". */
  readonly round: (basisPoints: BasisPoints) => string
  /** Percentage points with one decimal: 120 → "1.2". */
  readonly points: (basisPoints: BasisPoints) => string
  readonly signed: (basisPoints: BasisPoints) => string
  readonly count: (people: number) => string
  readonly date: (iso: string) => string
  readonly shortDate: (iso: string) => string
  readonly instant: (at: Date) => string
  /** This page with other filters. */
  readonly href: (change: Partial<Filters>) => string
  /** The whole city, or a division by its short or full name. */
  readonly place: (id: string | null, length?: 'short' | 'long') => string
}

const points = (basisPoints: BasisPoints): string => (Math.abs(basisPoints) / 100).toFixed(1)
const sign = (basisPoints: BasisPoints): string => (basisPoints > 0 ? '+' : basisPoints < 0 ? '−' : '')

export function viewOf(locale: Locale, page: RatesPage): View {
  const t = translatorOf(locale)
  const write = formats(locale)
  return {
    locale,
    page,
    t,
    rate: write.rate,
    round: (value) => (value % 100 === 0 ? `${value / 100}%` : write.rate(value)),
    points,
    signed: (value) => `${sign(value)}${points(value)}`,
    count: (people) => (people < 0 ? `−${write.number(-people)}` : write.number(people)),
    date: write.date,
    shortDate: write.shortDate,
    instant: write.instant,
    href: (change) => `/${locale}/campaign${filterQuery({ ...page.filters, ...change }, page.campaign.coverageYear)}`,
    place: (id, length = 'short') => (id === null ? t('city') : id === OTHER ? t('other.division') : divisionName(id, locale, length)),
  }
}

/** A figure in a cell or sentence; a dash, said in words, where it was not recorded. */
export function Figure({ value, view }: { readonly value: string | null; readonly view: View }) {
  if (value !== null) return <Num ltr>{value}</Num>
  return <><span aria-hidden="true">—</span><span className="vh">{view.t('unknown')}</span></>
}

/** The tags of rich messages: `b` the figure that answers, `n` a number, `gap` what is missing. */
export const tags = {
  b: (chunks: ReactNode) => <b><Num ltr>{chunks}</Num></b>,
  n: (chunks: ReactNode) => <Num ltr>{chunks}</Num>,
  gap: (chunks: ReactNode) => <span className="gap">{chunks}</span>,
}
