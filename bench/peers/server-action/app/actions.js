'use server'
/**
 * The same application taken in as most Next applications would: a Server Action, a Zod schema, and an interactive Prisma transaction
 * over the portal's own tables, with the portal's own encryption, counters and audit. It leaves out what the portal does besides: the
 * rules of enrollment, the words kept with the case, the origin check, the limits. What it omits makes it faster, not slower.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { makeReference } from '@/domain/reference'
import { documentDigest } from '@/features/casework/data'
import { db } from '@/platform/database'
import { digest } from '@/platform/digest'
import { seal, sealJson } from '@/platform/field-crypto'
import { openJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'

const schema = z.object({ key: z.uuid(), answers: z.record(z.string(), z.record(z.string(), z.string())), consents: z.array(z.string()) })
const day = (text) => new Date(`${text}T00:00:00Z`)

export async function submit(input) {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { code: 'bad-request' }
  const { key, answers, consents } = parsed.data
  const person = answers['person.1']
  const now = new Date()
  const year = Number(answers['history.1'].last) + 1
  const body = digest('submission', JSON.stringify([answers, consents]))
  return db().$transaction(async (tx) => {
    const identity = await tx.documentIdentity.findUnique({ where: { digest: documentDigest(person.kind, person.number) } })
    if (!identity) return { code: 'unknown-person' }
    const { personId } = identity
    const sent = await tx.caseFile.findFirst({ where: { submissionKey: key } })
    if (sent) return { reference: sent.reference }
    const onFile = await tx.person.findUnique({ where: { id: personId } })
    const { name } = openJson(onFile.sealed, { table: 'person', column: 'sealed', row: personId })
    const due = await tx.population.findUnique({ where: { personId_coverageYear: { personId, coverageYear: year } } })
    const covered = await tx.coverage.findUnique({ where: { personId_coverageYear: { personId, coverageYear: year } } })
    if (name !== person.name || !due || covered) return { code: 'review' }

    const caseId = uuidv7(now)
    const noticeId = uuidv7(now)
    const messageId = uuidv7(now)
    const reference = makeReference(randomBytes(16))
    const place = (column) => ({ table: 'case_file', column, row: caseId })
    await tx.caseFile.create({
      data: {
        personId, id: caseId, reference, service: 'enrollment', definitionVersion: '1', locale: 'zh', channel: 'online', coverageYear: year, divisionId: due.divisionId,
        state: 'approved', reasons: [], situation: 'self', subjectCount: 1, submittedAt: now, acceptedOn: day(now.toISOString().slice(0, 10)), lastSeq: 1, submissionKey: key, bodyDigest: body,
        trackingDigests: [digest('tracking', `${reference}:${person.number.slice(-4)}`)],
        sealed: sealJson({ answers, consents }, place('sealed')), presented: sealJson(answers, place('presented')), headline: sealJson({ name: person.name.slice(0, 1) }, place('headline')),
      },
    })
    await tx.caseEvent.create({ data: { personId, caseId, seq: 1, kind: 'submitted', at: now, actorKind: 'resident', data: { pending: 0, owed: true, consents, locale: 'zh' } } })
    await tx.caseSubject.create({ data: { personId, caseId, ownerPersonId: personId, item: 1, outcome: 'enrolled', reasons: [] } })
    await tx.coverage.create({
      data: {
        personId, coverageYear: year, divisionId: due.divisionId, group: due.group, channel: 'online', scheme: 'resident', tier: Number(answers['cover.1'].tier), state: 'enrolled', caseId,
        startsOn: day(`${year}-01-01`), endsOn: day(`${year}-12-31`), enrolledAt: now,
      },
    })
    await tx.paymentNotice.create({ data: { personId, caseId, id: noticeId, coverageYear: year, amountFen: 40_000, lines: [{ item: 1, payable: 40_000 }], standing: 'demonstration', state: 'due', createdAt: now } })
    await tx.outboundMessage.create({
      data: {
        personId, id: messageId, caseId, channel: 'sms', locale: 'zh', template: 'enrolled', state: 'waiting', createdAt: now,
        addressee: seal(answers.contact.phone, { table: 'outbound_message', column: 'addressee', row: messageId }), body: seal(`${reference} 400`, { table: 'outbound_message', column: 'body', row: messageId }),
      },
    })
    await tx.$queryRaw`SELECT audit_append('resident', ${personId}, 'case.submitted', 'case', ${caseId}, ${JSON.stringify({ service: 'enrollment' })}::jsonb, ${now}::timestamptz)::text`
    return { reference }
  })
}
