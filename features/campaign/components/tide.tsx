import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { Num } from '@/ui/isolate'
import { River } from '@/ui/progress/river'
import { StandingMark } from '@/ui/tell/standing-mark'
import type { CampaignProgress } from '../data'

/** The number stands large among its words; each language orders them its own way. */
const countdownTags = (days: string) => ({ number: () => <Num>{days}</Num>, word: (chunks: ReactNode) => <span>{chunks}</span> })

/** The river line of the home page: days left, and how far the city is. */
export async function CampaignTide({ progress, locale }: { readonly progress: CampaignProgress; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  const f = formats(locale)
  const rate = progress.rateBasisPoints === null ? null : f.rate(progress.rateBasisPoints)
  const mark = progress.standing === 'in-force' ? null : <> <StandingMark>{shell('standing.demonstration')}</StandingMark></>
  return (
    <section className="tide" aria-labelledby="tide">
      <div className="wrap">
        {progress.daysLeft >= 0 ? (
          <h2 className="big" id="tide">{t.rich('home.countdown', { days: progress.daysLeft, ...countdownTags(f.number(progress.daysLeft)) })}</h2>
        ) : <h2 id="tide">{t('home.progress.link')}</h2>}
        {rate ? (
          <>
            <River share={(progress.rateBasisPoints ?? 0) / 10_000} label={t('home.progress.label', { rate })} sources={[t('home.progress.sources.employee'), t('home.progress.sources.resident')]} />
            <p><b>{t('home.progress.title', { rate, year: String(progress.coverageYear) })}</b> {t('home.progress.text', { enrolled: f.number(progress.enrolled), due: f.number(progress.due), at: f.instant(progress.asOf), target: f.rate(progress.target) })}{mark}</p>
          </>
        ) : null}
        <p><a href={`/${locale}/campaign`}>{t('home.progress.link')}</a></p>
      </div>
    </section>
  )
}
