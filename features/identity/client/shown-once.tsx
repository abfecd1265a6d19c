'use client'

import { useTranslations } from 'next-intl'
import { QrImage } from '@/ui/answers/qr-image'
import { Notice } from '@/ui/tell/notice'
import type { ShownOnce } from '../actions'

/** First password, authenticator secret and recovery codes: on this screen and nowhere else. */
export function ShownOncePanel({ value }: { readonly value: ShownOnce }) {
  const t = useTranslations('identity.form.once')
  return (
    <Notice tone="warn" announce="status" title={t('title', { login: value.login })}>
      <p>{t('why')}</p>
      <dl className="facts">
        <div><dt>{t('login')}</dt><dd><bdi className="mono" dir="ltr">{value.login}</bdi></dd></div>
        {value.password === null ? null : <div><dt>{t('password')}</dt><dd><bdi className="mono" dir="ltr">{value.password}</bdi></dd></div>}
        <div><dt>{t('secret')}</dt><dd><bdi className="mono" dir="ltr">{value.totpSecret.match(/.{1,4}/g)?.join(' ')}</bdi></dd></div>
      </dl>
      <div className="max-w-48"><QrImage svgPath={value.qr.path} size={value.qr.size} label={t('qr')} /></div>
      <p>{t('codes', { count: value.recoveryCodes.length })}</p>
      <ul role="list" className="grid grid-cols-2 gap-x-6">{value.recoveryCodes.map((code) => <li key={code}><bdi className="mono" dir="ltr">{code}</bdi></li>)}</ul>
    </Notice>
  )
}
