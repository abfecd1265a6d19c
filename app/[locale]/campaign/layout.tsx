import '@/app/styles/desk.css'
import { Root, rootMetadata, rootViewport, type RootLayoutProps } from '@/app/root'

export const viewport = rootViewport
export const metadata = rootMetadata

/** Dense: everything on one screen. */
export default function Layout(props: RootLayoutProps) {
  return <Root {...props} density="dense" />
}
