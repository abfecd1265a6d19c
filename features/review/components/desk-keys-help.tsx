import { getTranslations } from 'next-intl/server'
import { DeskKeys } from '@/ui/client/desk-keys'
import { KeyHelp, KeyLegend } from '@/ui/desk/key-help'

const QUEUE = [['j', 'k'], ['Enter'], ['c'], ['x'], ['/'], ['?']] as const
const CASE = [['j', 'k'], ['c'], ['a'], ['r'], ['m'], ['?']] as const

/** The keys of a page, in a line under it and in the dialog that `?` opens, with the switch that turns them off. */
export async function Keys({ page }: { readonly page: 'queue' | 'case' }) {
  const t = await getTranslations('review.keys')
  const lines = (page === 'queue' ? QUEUE : CASE).map((keys) => ({ keys, does: t(`${page}.${NAMES[keys[0]]}`) }))
  return (
    <>
      <KeyLegend lines={lines} />
      <KeyHelp title={t('title')} lines={lines} closeLabel={t('close')}><DeskKeys switchLabel={t('switch')} /></KeyHelp>
    </>
  )
}

/** Message keys cannot be signs. */
const NAMES: Readonly<Record<string, string>> = { j: 'move', Enter: 'open', c: 'claim', x: 'pick', '/': 'search', '?': 'help', a: 'approve', r: 'refuse', m: 'more' }
