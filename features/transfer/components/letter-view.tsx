import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { DAYS } from '@/domain/transfer/legs'
import { formats, words } from '@/platform/words'
import { PrintButton } from '@/ui/client/print-button'
import { Facts } from '@/ui/progress/steps'
import type { Letter } from '../loaders'
import { RecordView } from './workbench-view'

/** A contact letter or an information form on one sheet, for a bureau that takes paper. Documents between bureaus are in Chinese, whatever the desk speaks. */
export function LetterView({ letter, locale, language }: { readonly letter: Letter; readonly locale: Locale; readonly language: Locale }) {
  const t = words(locale, 'transfer')
  const own = words(language, 'transfer')
  const f = formats(language)
  const { file, person } = letter
  const asks = letter.kind === 'contact-letter'
  return (
    <>
      <div className="noprint">
        <p><a className="btn line" href={`/${locale}/desk/transfer/${file.reference}`}>{t('workbench.page')}</a></p>
        {locale === language ? null : <p className="small">{t('print.bilingual')}</p>}
        <PrintButton label={t('print.button')} />
      </div>
      <article lang={language} dir="ltr">
        <h1>{own(asks ? 'print.letterTitle' : 'print.formTitle')}</h1>
        <p>{own('print.letterTo', { place: letter.place })}</p>
        <p>{asks ? own('print.letterText', { days: DAYS.out }) : own('print.formText', { days: DAYS.in })}</p>
        <Facts rows={[
          { term: own('print.reference'), value: formatReference(file.reference) },
          { term: own('print.name'), value: person.name },
          { term: own('print.kind'), value: person.kind },
          { term: own('print.document'), value: person.document },
          { term: own('print.scheme'), value: own(`workbench.schemes.${letter.scheme}`) },
          { term: own('print.applied'), value: f.date(file.acceptedOn) },
        ]} />
        {!asks && letter.record ? <RecordView record={letter.record} locale={language} /> : null}
        <p>{own('print.office')} {letter.office} {own('print.seal')}</p>
        <p>{own('print.date')} {f.date(letter.on)}</p>
      </article>
    </>
  )
}
