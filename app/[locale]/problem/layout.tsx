import '@/app/styles/resident.css'
import { Root, rootMetadata, rootViewport, type RootLayoutProps } from '@/app/root'
import { LOCALES } from '@/domain/locale'

export const viewport = rootViewport
export const metadata = rootMetadata

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

export default function Layout(props: RootLayoutProps) {
  return <Root {...props} density="calm" />
}
