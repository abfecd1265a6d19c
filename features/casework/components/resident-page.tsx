import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locale'
import { env } from '@/platform/env'
import { ResidentShell } from '@/ui/shell/resident-shell'

/** The two hotlines (parameter `hotline`: high confidence). */
const HOTLINES = {
  insurance: () => <a href="tel:12393"><bdi>12393</bdi></a>,
  tax: () => <a href="tel:12366"><bdi>12366</bdi></a>,
}

/** Header, language links, elder switch and footer of every resident page. `path` is the page without its locale. */
export async function ResidentPage({ locale, path, progress, children }: { readonly locale: Locale; readonly path: string; readonly progress?: number | undefined; readonly children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  return (
    <ResidentShell
      locale={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      homeHref={`/${locale}`}
      words={{ skip: t('skip'), brand: t('brand'), office: t('office'), chooseLanguage: t('chooseLanguage'), elder: t('elder'), standard: t('standard'), footer: t('footer') }}
      languages={LOCALES.map((one) => ({ locale: one, href: `/${one}${path}`, name: LANGUAGE_NAMES[one] }))}
      elder={{ action: `/${locale}/mode`, fields: { back: `/${locale}${path}` } }}
      progress={progress}
      demoNotice={env().CANBAO_DEMO ? t('notices.demo') : undefined}
      phones={t.rich('phones', HOTLINES)}
      footerLinks={[
        { href: `/${locale}`, label: t('nav.home') },
        { href: `/${locale}/casework/track`, label: t('nav.track') },
        { href: `/${locale}/campaign`, label: t('nav.campaign') },
        { href: `/${locale}/desk`, label: t('nav.desk') },
      ]}
      notices={[t('notices.host')]}
    >
      {children}
    </ResidentShell>
  )
}
