import { describe, expect, it } from 'vitest'
import { allows, boundRightly, divisionsOf, GRANTED, mayAct, mayManage, PERMISSIONS, ROLES, WRITES } from './permissions'

describe('the permission table', () => {
  it('names only known permissions, each once a role', () => {
    for (const role of ROLES) {
      expect(new Set(GRANTED[role]).size).toBe(GRANTED[role].length)
      expect(GRANTED[role].every((permission) => PERMISSIONS.includes(permission))).toBe(true)
    }
  })

  it('denies what is not in it', () => {
    expect(allows('superuser', 'queue.view')).toBe(false)
    expect(allows('', 'session.own')).toBe(false)
    expect(allows('constructor', 'queue.view')).toBe(false)
  })

  it('gives every permission to someone', () => {
    for (const permission of PERMISSIONS) expect(ROLES.some((role) => allows(role, permission)), permission).toBe(true)
  })

  it('lets an auditor write nothing and open nothing in full', () => {
    for (const permission of [...WRITES, 'case.open-in-full'] as const) expect(allows('auditor', permission), permission).toBe(false)
  })

  it.each([
    ['administrator', true], ['officer', true], ['reviewer', false], ['auditor', false], ['institution', true],
  ] as const)('lets %s refuse: %s', (role, may) => {
    expect(allows(role, 'case.refuse')).toBe(may)
  })

  it('gives an institution the cases put before it and nothing of the office', () => {
    for (const permission of ['outbox.view', 'campaign.view', 'case.assign', 'case.release-other', 'case.re-examine', 'queue.export', 'breach.view', 'absence.own', 'staff.manage', 'audit.view'] as const) expect(allows('institution', permission), permission).toBe(false)
    expect(boundRightly('institution', null)).toBe(false)
    expect(boundRightly('officer', 'H1')).toBe(false)
    expect(boundRightly('institution', 'H1') && boundRightly('officer', null)).toBe(true)
  })

  it('lets only an administrator manage staff', () => {
    expect(ROLES.filter((role) => allows(role, 'staff.manage'))).toEqual(['administrator'])
  })

  it('keeps the audit log to those who cover the whole city', () => {
    expect(mayAct('auditor', 'all', 'audit.view')).toBe(true)
    expect(mayAct('auditor', ['500103'], 'audit.view')).toBe(false)
    expect(mayAct('auditor', ['500103'], 'case.view')).toBe(true)
    expect(mayAct('reviewer', 'all', 'audit.view')).toBe(false)
  })
})

describe('divisions', () => {
  it('reads an empty list as the whole city', () => {
    expect(divisionsOf([])).toBe('all')
    expect(divisionsOf(['500103'])).toEqual(['500103'])
  })

  it.each([
    ['all', 'all', true], ['all', ['500103'], true], [['500103'], 'all', false],
    [['500103', '500105'], ['500103'], true], [['500103'], ['500103', '500105'], false],
  ] as const)('%j manages %j: %s', (own, others, may) => {
    expect(mayManage(own, others)).toBe(may)
  })
})
