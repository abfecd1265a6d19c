import { redirect } from 'next/navigation'
import { pageLocale, type PageProps } from './page-props'

/** The desk begins at its queue. */
export default async function DeskPage({ params }: PageProps) {
  redirect(`/${await pageLocale(params)}/desk/queue`)
}
