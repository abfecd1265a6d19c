import { getTranslations } from 'next-intl/server'
import type { EvidenceFile } from '@/ui/client/evidence-viewer'
import { EvidenceViewer } from '@/ui/desk/evidence-viewer'

/** One document of a case, as the page hands it over: which room keeps documents is no business of this one. */
export interface Evidence {
  readonly id: string
  readonly href: string
  /** What it was asked for as. */
  readonly label: string
  /** Its name as it was given, fit to be shown. */
  readonly name: string
  readonly kind: 'jpeg' | 'pdf'
  readonly pages: number
}

/** The documents of a case beside what was said. */
export async function EvidencePanel({ files }: { readonly files: readonly Evidence[] }) {
  const t = await getTranslations('review.evidence')
  const shown: readonly EvidenceFile[] = files.map(({ id, href, label, name, kind, pages }) => ({
    id, href, pages, label, kind: kind === 'pdf' ? 'pdf' : 'image', about: t(`kinds.${kind}`, { name, pages }),
  }))
  const words = {
    list: t('list'), stage: t('stage'), zoomIn: t('zoomIn'), zoomOut: t('zoomOut'), fit: t('fit'), rotate: t('rotate'), previous: t('previous'), next: t('next'),
    newTab: t('newTab'), choose: t('choose'), position: t('position', { at: '{at}', of: '{of}' }),
  }
  return <EvidenceViewer title={t('title', { count: files.length })} files={shown} words={words} none={t('none')} />
}
