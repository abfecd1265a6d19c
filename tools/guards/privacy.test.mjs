import { expect, it } from 'vitest'
import { inspect } from './privacy.mjs'

const faults = (source, file = 'features/casework/components/x.tsx') => inspect(file, source)

it.each([
  'console.log(1)', 'console.error(error)', "logger.info({ name: person.name }, 'x')", "logger.warn({ phone }, 'x')", 'logIncident(error, { answers })', "logger.error({ detail: draft.answers }, 'x')", 'env.logger.info({ document: id })',
  'const to = `/${locale}/casework/track?document=${documentNumber}`', 'const to = <a href={`/${locale}/people/${person.phone}`} />', 'redirect(`/x?last=${encodeURIComponent(lastFour)}`)',
  'const q = new URLSearchParams({ phone })', "url.searchParams.set('q', form.documentNumber)",
])('is not done: %s', (source) => expect(faults(source)).toHaveLength(1))

it.each([
  "logger.info({ post: post.name, status }, 'request')", 'logIncident(error, { place: "post" })', 'const to = `/${locale}/desk/case/${reference}`', 'const sql = `update ${phone}`', 'const q = new URLSearchParams({ problem, returnTo })',
])('is fine: %s', (source) => expect(faults(source)).toEqual([]))

it('tools may talk', () => expect(faults('console.log(1)', 'tools/start.mjs')).toEqual([]))
