import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf } from '@/features/casework/loaders'
import { Actions, ButtonLink } from '@/ui/actions/button'

type Props = { readonly params: Promise<{ locale: string; code: string }> }

export const dynamic = 'error'
export const dynamicParams = false

/** Every coded problem, with the ways on from it, the likeliest first; each page also has the header and the telephone numbers. */
const WAYS = {
  'bad-request': [], origin: [], 'not-found': [], method: [], 'too-large': [], 'too-many': [], fault: [], busy: [],
  'draft-gone': ['enroll', 'resume'], 'case-gone': ['track'], 'out-of-order': ['enroll'], 'changed-elsewhere': ['enroll'], 'key-reused': ['track'],
} as const satisfies Record<string, readonly ('enroll' | 'resume' | 'track')[]>
type ProblemCode = keyof typeof WAYS

/** The front puts the id of the incident here; `server/problems.ts` looks for the same mark. */
const INCIDENT_MARK = '%INCIDENT%'

export function generateStaticParams() {
  return Object.keys(WAYS).map((code) => ({ code }))
}

const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(WAYS, text)

const HREFS = { enroll: '/enrollment', resume: '/casework/resume', track: '/casework/track' } as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  if (!isProblemCode(code)) notFound()
  const t = await getTranslations({ locale: localeOf(locale), namespace: 'shell' })
  return { title: `${t(`problems.${code}.title`)} — ${t('brand')}`, robots: { index: false } }
}

/** Prerendered without a reader: the front serves it with the status of the problem, without scripts, and puts the incident id in. */
export default async function Page({ params }: Props) {
  const { locale: given, code } = await params
  if (!isProblemCode(code)) notFound()
  const locale = localeOf(given)
  const t = await getTranslations({ locale, namespace: 'shell' })
  const ways = WAYS[code]
  return (
    <ResidentPage locale={locale} path="">
      <div className="wrap"><div className="col flow">
        <h1>{t(`problems.${code}.title`)}</h1>
        <p className="lead">{t(`problems.${code}.text`)}</p>
        <p>{t(`problems.${code}.next`)}</p>
        {code === 'fault' ? <p>{t('problems.incident', { incident: INCIDENT_MARK })}</p> : null}
        <Actions>
          {ways.map((way, index) => <ButtonLink key={way} variant={index === 0 ? 'primary' : 'quiet'} href={`/${locale}${HREFS[way]}`}>{t(`nav.${way}`)}</ButtonLink>)}
          <ButtonLink variant={ways.length > 0 ? 'quiet' : 'primary'} href={`/${locale}`}>{t('nav.home')}</ButtonLink>
        </Actions>
      </div></div>
    </ResidentPage>
  )
}
