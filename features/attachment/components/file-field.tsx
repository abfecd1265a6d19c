import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { Button } from '@/ui/actions/button'
import { FileField as FileInput } from '@/ui/fields/file-field'
import { Hidden, Name } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { Uploader } from '../client/uploader'
import type { AttachmentRow, Owner } from '../data'
import { fieldFiles, reusableFiles } from '../loaders'
import { fileName, kindInWords, refusalInWords } from '../presentation'

/** What the file dialog of a phone offers: its camera, its pictures and its documents. What arrives is judged by its content. */
const ACCEPT = 'image/*,application/pdf,.heic,.heif,.pdf'

export interface FileFieldProps {
  readonly locale: Locale
  readonly owner: Owner
  readonly step: string
  readonly field: string
  /** Where the buttons of this field post the form to: `/zh/transfer/files/papers`. `/remove` and `/reuse` stand below it. */
  readonly action: string
  /** Where resumable uploads are made: `/zh/transfer/uploads/papers`. */
  readonly uploads: string
  readonly label: string
  /** Why the document is needed. */
  readonly hint?: string | undefined
  readonly optional?: string | undefined
  readonly problem?: string | undefined
  readonly problemPrefix?: string | undefined
  /** Other drafts and cases of this device, whose documents may be given again. */
  readonly sources: readonly Owner[]
  /** What stands here is not taken back any more. */
  readonly keeps?: boolean | undefined
}

/**
 * A field that takes documents. Stands inside a form with `encType="multipart/form-data"`: the form's own button sends what is chosen,
 * the buttons here add, remove and give again and come back to the question, and each keeps everything else in the form. With script,
 * files go up one by one as they are chosen.
 */
export async function AttachmentField({ locale, owner, step, field, action, uploads, label, hint, optional, problem, problemPrefix, sources, keeps }: FileFieldProps) {
  const t = await getTranslations({ locale, namespace: 'attachment' })
  const rows = await fieldFiles(owner, step, field)
  const again = await reusableFiles(owner, step, field, sources)
  const given = rows.filter((row) => row.file !== null)
  const halves = rows.filter((row) => row.state === 'uploading' || row.state === 'checking')
  const refused = rows.filter((row) => row.state === 'refused')
  const reasons = refused.map((row) => <span key={row.id} className="reason">{refusalInWords(row, locale)}</span>)
  return (
    <div className="files" id={`${field}-files`}>
      {/* Enter in any field sends the form on; without this the browser would press the first button, which removes a file. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true" />
      <FileInput
        id={field} name={field} label={label} accept={ACCEPT} multiple optional={optional} problemPrefix={problemPrefix}
        hint={<>{hint ? <>{hint}<br /></> : null}{t('page.kinds')}</>}
        problem={reasons.length > 0 ? <>{reasons}</> : problem}
      />
      <p className="add-files"><Button variant="line" formAction={action} formNoValidate>{t('list.addChosen')}</Button></p>
      <Uploader
        inputId={field} field={field} endpoint={uploads}
        unfinished={halves.map((row) => ({ id: row.id, shown: <FileRow row={row} locale={locale} action={action} /> }))}
        words={{
          progress: t.raw('upload.progress'), percent: t.raw('upload.percent'), checking: t('upload.checking'), waiting: t('upload.waiting'), failed: t('upload.failed'), retry: t('upload.retry'), cancel: t('upload.cancel'),
          camera: t('upload.camera'), hold: t('upload.hold'), done: t.raw('upload.done'), refused: t.raw('upload.refused'), notSent: t.raw('upload.notSent'), canceled: t.raw('upload.canceled'), tooLarge: t('refused.too-large'), tooMany: t('refused.too-many-files'), empty: t('refused.empty'),
        }}
      />
      {given.length > 0 ? (
        <>
          <h3 className="vh">{t('list.title')}</h3>
          <ul className="file-list" role="list">{given.map((row) => <li key={row.id}><FileRow row={row} locale={locale} action={keeps ? null : action} /></li>)}</ul>
        </>
      ) : null}
      {again.length > 0 ? (
        <Details summary={t('reuse.title')}>
          <p>{t('reuse.lead')}</p>
          <ul className="file-list" role="list">
            {again.map((row) => (
              <li key={row.id}>
                <FileName row={row} locale={locale} />
                <span className="file-acts"><Button variant="line" name="reuse" value={`${field}:${row.id}`} formAction={`${action}/reuse`} formNoValidate>{t('reuse.use')}<Hidden>{t('list.named', { name: fileName(row, locale) })}</Hidden></Button></span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  )
}

function FileName({ row, locale }: { readonly row: AttachmentRow; readonly locale: Locale }) {
  return <span className="file-name"><Name>{fileName(row, locale)}</Name>{row.file ? <small>{kindInWords(row.file, locale)}</small> : null}</span>
}

/** One document, or half of one: what it is, and the buttons that show it and take it back. */
async function FileRow({ row, locale, action }: { readonly row: AttachmentRow; readonly locale: Locale; readonly action: string | null }) {
  const t = await getTranslations({ locale, namespace: 'attachment' })
  const which = <Hidden>{t('list.named', { name: fileName(row, locale) })}</Hidden>
  return (
    <>
      {row.file ? <FileName row={row} locale={locale} /> : <span className="file-name"><Name>{fileName(row, locale)}</Name><small>{t('list.unfinished')}</small></span>}
      <span className="file-acts">
        {row.file ? <a className="btn quiet-btn" href={`/${locale}/casework/file/${row.id}`} target="_blank" rel="noopener">{t('list.open')}{which}</a> : null}
        {action === null ? null : <Button variant="line" name="remove" value={row.id} formAction={`${action}/remove`} formNoValidate>{t('list.remove')}{which}</Button>}
      </span>
    </>
  )
}
