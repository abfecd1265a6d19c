import type { Locale } from '@/domain/locale'
import type { CaseRow } from '@/features/casework/data'
import { formats, words } from '@/platform/words'
import { Name } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { Notice } from '@/ui/tell/notice'
import { TextField } from '@/ui/fields/text-field'
import { SelectField } from '@/ui/fields/select-field'
import { DrugForm, type DrugAction, type DrugFormWords } from '../client/drug-form'
import type { Drug } from '../data'
import { Sources } from './sources'

const CODES = ['drug-empty', 'physician-empty', 'hospital-empty', 'grade-low', 'review-empty', 'review-not-later', 'changed', 'not-permitted', 'other'] as const

interface DrugDeskProps {
  readonly file: CaseRow
  readonly drugs: readonly Drug[]
  readonly locale: Locale
  readonly notice: string | undefined
  readonly mayChange: boolean
  readonly actions: { readonly replace: DrugAction; readonly prolong: DrugAction }
}

/** The dual-channel drugs of a case: what is registered, another drug instead, a longer treatment. */
export function DrugDesk({ file, drugs, locale, notice, mayChange, actions }: DrugDeskProps) {
  const t = words(locale, 'chronic-certification')
  const f = formats(locale)
  const refused = Object.fromEntries(CODES.map((code) => [code, t(`drugDesk.refused.${code}`)]))
  return (
    <div className="flow">
      <p><a href={`/${locale}/desk/case/${file.reference}`}>{t('drugDesk.back')}</a></p>
      <h1>{t('drugDesk.title')}</h1>
      <p className="mute"><Name>{file.headline.name}</Name> · <bdi dir="ltr">{file.headline.document}</bdi></p>
      {notice === 'replaced' || notice === 'prolonged' ? <Notice tone="good" announce="status"><p>{t(`drugDesk.done.${notice}`)}</p></Notice> : null}
      <p>{t('drugs.rules.physician')}</p>
      <Sources ids={['S-JILIN']} locale={locale} />
      {drugs.map((drug) => (
        <section key={drug.id} className="panel flow">
          <h2><Name>{drug.name}</Name></h2>
          <p>{t(`drugs.states.${drug.state}`)} · {t('drugs.physicianIs')} <Name>{drug.physician}</Name> · <Name>{drug.hospital}</Name> · {t(`steps.drug.fields.grade.options.${drug.grade}`)} · {t('drugs.reviewOn', { date: f.date(drug.reviewOn) })}</p>
          {drug.state === 'in-force' && mayChange ? (
            <>
              <Change kind="prolong" drug={drug} file={file} locale={locale} action={actions.prolong} words={{ button: t('drugDesk.prolong'), sending: t('drugDesk.sending'), refused }} />
              <Change kind="replace" drug={drug} file={file} locale={locale} action={actions.replace} words={{ button: t('drugDesk.replace'), sending: t('drugDesk.sending'), refused }} />
            </>
          ) : null}
        </section>
      ))}
    </div>
  )
}

function Change({ kind, drug, file, locale, action, words: own }: { readonly kind: 'replace' | 'prolong'; readonly drug: Drug; readonly file: CaseRow; readonly locale: Locale; readonly action: DrugAction; readonly words: DrugFormWords }) {
  const t = words(locale, 'chronic-certification')
  const id = (name: string): string => `${kind}-${name}-${drug.id}`
  return (
    <Details summary={own.button}>
      <DrugForm id={id('form')} action={action} hidden={{ locale, reference: file.reference, registration: drug.id }} words={own}>
        {kind === 'replace' ? <TextField id={id('drug')} name="drug" label={t('steps.drug.fields.name.label')} dir="auto" autoComplete="off" /> : null}
        <TextField id={id('physician')} name="physician" label={t('steps.drug.fields.physician.label')} value={drug.physician} dir="auto" autoComplete="off" />
        {kind === 'replace' ? <TextField id={id('hospital')} name="hospital" label={t('steps.drug.fields.hospital.label')} value={drug.hospital} dir="auto" autoComplete="off" /> : null}
        <SelectField id={id('grade')} name="grade" label={t('steps.drug.fields.grade.label')} value={drug.grade} placeholder={t('drugDesk.choose')} options={(['senior', 'intermediate'] as const).map((value) => ({ value, label: t(`steps.drug.fields.grade.options.${value}`) }))} />
        <p className="field">
          <label className="l" htmlFor={id('review')}>{t('steps.drug.fields.review.label')}</label>
          <input className="in short" id={id('review')} name="review" type="date" />
        </p>
      </DrugForm>
    </Details>
  )
}
