import '@/app/styles/desk.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { Root, rootMetadata, rootViewport, type RootLayoutProps } from '@/app/root'

/** Behind sign-in, and different for everyone: nothing of it is ever built ahead. */
export const dynamic = 'force-dynamic'

export const viewport = rootViewport
export const metadata: Metadata = { ...rootMetadata, robots: { index: false, follow: false } }

/** Dense type for the desk. Client forms get their own words and no others. */
export default async function Layout({ children, params }: RootLayoutProps) {
  const all = (await getMessages()) as Record<'audit' | 'identity' | 'notice' | 'review', { readonly form: Record<string, never> }>
  return (
    <Root params={params} density="dense">
      <NextIntlClientProvider messages={{ audit: { form: all.audit.form }, identity: { form: all.identity.form }, notice: { form: all.notice.form }, review: { form: all.review.form } }}>{children}</NextIntlClientProvider>
    </Root>
  )
}
