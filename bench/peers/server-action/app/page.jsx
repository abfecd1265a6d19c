import { submit } from './actions'

export const dynamic = 'force-dynamic'

export default function Page() { // oxlint-disable-line import/no-default-export
  return <form action={submit}><button type="submit">submit</button></form>
}
