import { describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { enrollmentService } from '@/features/enrollment/service'
import { sql } from '@/platform/database'
import { answersFor, fingerprint, freshId, NOW, register } from '@/tools/testing/register'
import { findDraft, type DraftRow } from './data'
import { changeDraft, discardDraft, expireDrafts, saveStep, startDraft, submitApplication } from './mutations'

withOpenCampaign()

const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)
const right = (values: Record<string, string>) => ({ values, problems: [] })
const read = async (code: string, at = NOW): Promise<DraftRow> => {
  const draft = await findDraft(code, at)
  if (!draft) throw new Error('no draft')
  return draft
}
const begin = async (): Promise<DraftRow> => read((await startDraft({ service: 'enrollment', version: 'v1', locale: 'ko', channel: 'online', now: NOW })).code)
const save = (draft: DraftRow, key: string, values: Record<string, string>, at = NOW) => saveStep(draft, key, right(values), at, 'ko', 'v1')
const actions = async (id: string) => (await sql().query('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, chain', [id])).rows.map((row) => row.action)

describe('a draft', () => {
  it('is found by its code and by nothing near it', async () => {
    const draft = await begin()
    expect(draft.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(draft).toMatchObject({ answers: {}, typed: null, service: 'enrollment', definitionVersion: 'v1', locale: 'ko', revision: 0, submitted: null })
    for (let at = 0; at < 12; at++) {
      const other = draft.code[at] === '0' ? '1' : '0'
      expect(await findDraft(draft.code.slice(0, at) + other + draft.code.slice(at + 1), NOW)).toBeNull()
    }
    for (const near of ['', draft.code.toLowerCase(), ` ${draft.code}`, draft.code.slice(0, 11), '%', "' OR 1=1 --"]) expect(near === draft.code ? null : await findDraft(near, NOW)).toBeNull()
    expect(await actions(draft.id)).toEqual(['draft.started'])
  })

  it('is kept for 14 days after its last change, shown as such, then gone', async () => {
    const draft = await begin()
    expect(draft.expiresAt).toEqual(later(14))
    expect(await findDraft(draft.code, new Date(later(14).getTime() - 1))).not.toBeNull()
    expect(await findDraft(draft.code, later(14))).toBeNull()
    await save(await read(draft.code, later(10)), 'who', { for: 'self' }, later(10))
    expect((await read(draft.code, later(20))).expiresAt).toEqual(later(24))
    expect(await expireDrafts(later(20))).toBeGreaterThanOrEqual(0)
    expect(await findDraft(draft.code, later(20))).not.toBeNull()
    expect(await expireDrafts(later(24))).toBeGreaterThanOrEqual(1)
    expect((await sql().query('SELECT 1 FROM draft WHERE id = $1', [draft.id])).rowCount).toBe(0)
    const { rows } = await sql().query(`SELECT detail FROM audit_entry WHERE action = 'draft.expired' ORDER BY at DESC LIMIT 1`)
    expect(rows[0].detail.count).toBeGreaterThanOrEqual(1)
    const before = await fingerprint()
    expect(await expireDrafts(later(24))).toBe(0)
    expect(await fingerprint()).toEqual(before)
  })

  it('keeps the answers of two windows that write at once', async () => {
    const draft = await begin()
    const keys = ['who', 'work', 'address', 'contact']
    const saved = await Promise.all(keys.map((key) => save(draft, key, { from: key })))
    expect(saved.every(Boolean)).toBe(true)
    const kept = await read(draft.code)
    expect(kept.answers).toEqual(Object.fromEntries(keys.map((key) => [key, { from: key }])))
    expect(kept.revision).toBe(4)
  })

  it('keeps the answer that came last when two windows answer one question', async () => {
    const draft = await begin()
    await save(draft, 'who', { for: 'self' })
    await save(draft, 'who', { for: 'student' }) // with the row as it was before
    expect((await read(draft.code)).answers).toEqual({ who: { for: 'student' } })
  })

  it('keeps what was typed and refused until it is put right, beside the answers', async () => {
    const draft = await begin()
    await save(draft, 'who', { for: 'self' })
    const problems = [{ field: 'number', code: 'document-length' }]
    await saveStep(await read(draft.code), 'person.1', { values: { number: '12' }, problems }, NOW, 'ar', 'v2')
    expect(await read(draft.code)).toMatchObject({ answers: { who: { for: 'self' } }, typed: { key: 'person.1', values: { number: '12' }, problems }, locale: 'ar', definitionVersion: 'v1' })
    await save(await read(draft.code), 'work', { situation: 'none' })
    expect((await read(draft.code)).typed?.key).toBe('person.1')
    await saveStep(await read(draft.code), 'person.1', right({ number: '1' }), NOW, 'ar', 'v2')
    expect(await read(draft.code)).toMatchObject({ typed: null, definitionVersion: 'v2' })
  })

  it('is thrown away at its holder’s wish', async () => {
    const draft = await begin()
    await discardDraft(draft, NOW)
    expect(await findDraft(draft.code, NOW)).toBeNull()
    expect(await save(draft, 'who', { for: 'self' })).toBeNull()
    expect(await actions(draft.id)).toEqual(['draft.started', 'draft.discarded'])
  })

  it('cannot be changed, emptied or thrown away once it was sent, and holds nothing any more', async () => {
    const person = { number: freshId(), name: '草稿人' }
    await register(person)
    const draft = await begin()
    const filled = await changeDraft(draft, NOW, () => ({ answers: answersFor([person]), typed: null }))
    if (!filled) throw new Error('no draft')
    const sent = await submitApplication({ service: enrollmentService, answers: filled.answers, consents: ['true'], locale: 'ko', channel: 'online', key: filled.submissionKey, draft: filled, now: NOW })
    if (!sent.ok) throw new Error(sent.code)
    const closed = await read(draft.code)
    expect(closed).toMatchObject({ answers: {}, typed: null, submitted: { personId: sent.value.personId, caseId: sent.value.caseId } })
    expect(await save(closed, 'who', { for: 'self' })).toBeNull()
    expect(await save(filled, 'who', { for: 'self' })).toBeNull() // a window that was open since before
    await discardDraft(closed, NOW)
    expect(await read(draft.code)).toEqual(closed)
    // Two windows send at once: one reference.
    const again = await submitApplication({ service: enrollmentService, answers: filled.answers, consents: ['true'], locale: 'ko', channel: 'online', key: filled.submissionKey, draft: filled, now: NOW })
    expect(again).toMatchObject({ ok: true, value: { reference: sent.value.reference, repeated: true } })
  })

  it('sent from two windows at one moment is one case', async () => {
    const person = { number: freshId(), name: '两窗人' }
    await register(person)
    const filled = await changeDraft(await begin(), NOW, () => ({ answers: answersFor([person]), typed: null }))
    if (!filled) throw new Error('no draft')
    const all = await Promise.all(Array.from({ length: 5 }, () => submitApplication({ service: enrollmentService, answers: filled.answers, consents: ['true'], locale: 'ko', channel: 'online', key: filled.submissionKey, draft: filled, now: NOW })))
    expect(new Set(all.map((one) => one.ok && one.value.reference)).size).toBe(1)
    expect(all.filter((one) => one.ok && !one.value.repeated)).toHaveLength(1)
    expect((await sql().query('SELECT 1 FROM case_file WHERE submission_key = $1', [filled.submissionKey])).rowCount).toBe(1)
  })
})
