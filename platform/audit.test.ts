import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { auditActions, auditCall, auditHash, auditParameters } from '@/platform/audit'

describe('audit calls', () => {
  it('name their parameters from any start', () => {
    expect(auditCall(4)).toBe('audit_append($4::text, $5::text, $6::text, $7::text, $8::text, $9::jsonb, $10::timestamptz)')
    const at = new Date('2026-11-20T01:00:00Z')
    expect(auditParameters({ actorKind: 'staff', actorId: 's1', action: 'case.viewed', subjectKind: 'case', subjectId: 'c1', at })).toEqual([
      'staff', 's1', 'case.viewed', 'case', 'c1', '{}', '2026-11-20T01:00:00.000Z',
    ])
  })

  it('know each action once, as noun.past-tense', () => {
    expect(new Set(auditActions).size).toBe(auditActions.length)
    for (const action of auditActions) expect(action).toMatch(/^[a-z]+\.[a-z-]+$/)
  })
})

describe('audit hash', () => {
  const row = {
    seq: '1', at: '1763600400000000', actor_kind: 'staff', actor_id: null, action: 'case.viewed', subject_kind: 'case', subject_id: '案',
    detail: '{}', previous: '00'.repeat(32),
  }
  it('is taken over length-prefixed fields', () => {
    const text = 'canbao-audit-11:71:116:17636004000000005:staff-11:case.viewed4:case3:案2:{}'
    expect(auditHash(7, row)).toBe(createHash('sha256').update(Buffer.alloc(32)).update(text).digest('hex'))
  })

  it('does not confuse null with text, or neighbors', () => {
    const hashes = [row, { ...row, actor_id: '-' }, { ...row, actor_id: '' }, { ...row, subject_kind: 'cas', subject_id: 'e案' }].map((r) => auditHash(7, r))
    expect(new Set(hashes).size).toBe(4)
  })
})
