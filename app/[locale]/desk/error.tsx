'use client'

import { DeskFault } from '@/features/identity/client/desk-fault'

/** A fault while a page of the desk was made. Next gives only a digest of it: the log has the rest under the same digest. */
export default function DeskError({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return <DeskFault incident={error.digest ?? ''} again={reset} />
}
