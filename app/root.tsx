import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale } from '@/domain/locale'

/** Each door has a root layout of its own, so that its one style sheet is the only one on the page; they share this. */
export const rootViewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export const rootMetadata: Metadata = {
  icons: { icon: [{ url: '/favicon.ico', sizes: '32x32' }, { url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false },
}

export interface RootLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

/** Language and direction are set on the server. The front adds `data-mode="elder"` to the element, so that pages stay the same for everyone. */
export async function Root({ children, params, density }: RootLayoutProps & { readonly density: 'calm' | 'dense' }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} data-density={density} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
