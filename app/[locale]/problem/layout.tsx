import '@/app/styles/resident.css'
import { Root, rootMetadata, rootViewport, type RootLayoutProps } from '@/app/root'

export const viewport = rootViewport
export const metadata = rootMetadata

export default function Layout(props: RootLayoutProps) {
  return <Root {...props} density="calm" />
}
