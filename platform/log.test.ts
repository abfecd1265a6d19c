import { describe, expect, it } from 'vitest'
import { incidentId, logIncident, openLog } from '@/platform/log'

const recorded = (level = 'debug') => {
  const lines: string[] = []
  const log = openLog(level, { write: (line: string) => void lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as { level: string; time: string; msg: string; context?: Record<string, unknown> } }
}

describe('log', () => {
  it('writes one JSON line with level, time, message and context', () => {
    const { log, lines, last } = recorded()
    log.info({ caseId: 'c1', milliseconds: 12 }, 'case submitted')
    expect(lines).toHaveLength(1)
    expect(last()).toMatchObject({ level: 'info', msg: 'case submitted', context: { caseId: 'c1', milliseconds: 12 } })
    expect(last().time).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('cleans message and context', () => {
    const { log, lines } = recorded()
    log.warn({ applicant: { fullName: '王小明' }, url: '/zh/track?r=1' }, 'sent to 13812345678 100%d')
    expect(lines[0]).not.toMatch(/13812345678|王小明|r=1/)
    expect(lines[0]).toContain('sent to [phone] 100%d')
  })

  it('keeps to one line whatever the text', () => {
    const { log, lines, last } = recorded()
    log.error('a\n{"level":"info"}\u2028b')
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1)
    expect(last().msg).toContain('{"level":"info"}')
  })

  it('is silent below its level', () => {
    const { log, lines } = recorded('warn')
    log.info('x')
    log.debug('x')
    expect(lines).toEqual([])
  })
})

describe('incidents', () => {
  it('have ids to read aloud', () => {
    expect(incidentId()).toMatch(/^F-[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(new Set(Array.from({ length: 1000 }, incidentId)).size).toBe(1000)
  })

  it('are findable in the log by the returned id', () => {
    const { log, last } = recorded()
    const id = logIncident(Object.assign(new Error('no 500101199001011234'), { code: '57P01' }), { place: 'casework.submit' }, log)
    expect(last()).toMatchObject({ level: 'error', msg: 'fault', context: { incident: id, place: 'casework.submit', error: { code: '57P01', message: 'no [id]' } } })
  })

  it('return an id even when the log is broken', () => {
    const broken = openLog('info', { write: () => { throw new Error('disk full') } })
    expect(logIncident(new Error('x'), {}, broken)).toMatch(/^F-/)
  })
})
