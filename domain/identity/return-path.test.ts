import { describe, expect, it } from 'vitest'
import { safeReturn } from './return-path'

describe('the way back after sign-in', () => {
  it.each(['/zh/desk/queue', '/ar/desk/case/7K3MQ9XD2HVT', '/en/desk/queue?view=overdue&page=2', '/ko/campaign', '/zh/desk/audit?from=2026-11-20'])('allows %s', (path) => {
    expect(safeReturn(path)).toBe(path)
  })

  it.each([
    '', '/', '//evil.example', '/zh/desk/session/end', '/zh/desk/sign-in', 'https://evil.example/zh/desk/queue', '/zh/desk/queue@evil.example', '/zh/desk/queue?x=//evil.example',
    '/fr/desk/queue', '/zh/desk/case/../../..', '/zh/desk/queue\n', '/zh/desk/case/7K3MQ9XD2HVU', '\\\\evil', '/zh/desk/queue#x', `/zh/desk/queue?${'a'.repeat(301)}`,
  ])('refuses %j', (path) => {
    expect(safeReturn(path)).toBeNull()
  })
})
