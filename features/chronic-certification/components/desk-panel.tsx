import type { ReactNode } from 'react'
import { fileIds } from '@/domain/casework/fields'
import { ELIGIBILITY_SOURCES, evidenceOf, isSourced } from '@/domain/chronic-certification/conditions'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { conditionOf, groupOf, matterOf } from '@/domain/chronic-certification/steps'
import type { Locale } from '@/domain/locale'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { formats, words } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { SummaryList } from '@/ui/answers/summary-list'
import { Name } from '@/ui/isolate'
import { StandingMark } from '@/ui/tell/standing-mark'
import { readGranted } from '../data'
import { Sources } from './sources'

/** What only this service shows the officer: the disease, evidence wanted against evidence given, how sure the criteria are, the drugs. */
export const deskPanel = (file: CaseRow, day: ServiceDay, locale: Locale): ReactNode => <Desk file={file} day={day} locale={locale} />

async function Desk({ file, day, locale }: { readonly file: CaseRow; readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const shell = words(locale, 'shell')
  const condition = conditionOf(file.answers)
  const group = groupOf(file.answers)
  const matter = matterOf(file.answers)
  if (!condition || !group || !matter) return null
  const facts = day.facts as CertificationFacts
  const { certification, drugs } = await readGranted(file)
  const institution = facts.institutions.find((one) => one.id === file.institutionId)
  const sample = facts.settings.samplePercent
  const f = formats(locale)
  return (
    <section className="flow">
      <h2>{t('desk.title')}</h2>
      <SummaryList rows={[
        { term: t('desk.matter'), value: t(`steps.matter.fields.kind.options.${matter}`) },
        { term: t('desk.condition'), value: <Name>{condition.names[locale]}</Name> },
        { term: t('certificate.class'), value: t(`classes.${condition.class}`) },
        { term: t('desk.group'), value: t(`steps.scheme.fields.group.options.${group}`) },
        { term: t('desk.decides'), value: institution ? <Name>{institution.names[locale]}</Name> : t('desk.office') },
        ...(certification ? [{ term: t('certificate.until'), value: certification.validUntil === null ? t('certificate.noEnd') : f.date(certification.validUntil) }] : []),
      ]} />
      {matter === 'certify' ? (
        <FoldTable
          caption={t('desk.evidence')}
          columns={[{ label: t('desk.paper') }, { label: t('desk.given'), plain: t('desk.given') }, { label: t('desk.standing'), plain: t('desk.standing') }]}
          rows={evidenceOf(condition).map((type) => {
            const count = fileIds(file.answers['evidence']?.[type.field]).length
            return { id: type.id, cells: [type.names[locale], count > 0 ? t('check.given', { count }) : t('check.missing'), isSourced(type) ? t('evidence.sourced') : t('evidence.practice')] }
          })}
        />
      ) : null}
      <p>{t('desk.criteria')} <StandingMark standing="open">{shell('standing.unconfirmed')}</StandingMark></p>
      <Sources ids={[...ELIGIBILITY_SOURCES]} locale={locale} />
      {institution ? (
        <p>
          {sample === null ? t('desk.noSample') : t('desk.sample', { percent: f.rate(sample.value * 100) })}
          {sample === null || sample.standing !== 'in-force' ? <> <StandingMark standing={sample?.standing === 'demonstration' ? 'demo' : 'open'}>{shell(`standing.${sample?.standing === 'demonstration' ? 'demonstration' : 'unconfirmed'}`)}</StandingMark></> : null}
        </p>
      ) : null}
      {drugs.length > 0 ? <p><a href={`/${locale}/desk/chronic-certification/${file.reference}`}>{t('desk.drugs', { count: drugs.length })}</a></p> : null}
    </section>
  )
}
