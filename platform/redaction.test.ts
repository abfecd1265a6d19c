import { describe, expect, it } from 'vitest'
import { describeError, isTellingKey, pathOf, redact, scrub } from '@/platform/redaction'

describe('scrub', () => {
  it.each([
    ['id 500101199001011234 bad', 'id [id] bad'],
    ['50010119900101123X', '[id]'],
    ['50010119900101123x。', '[id]。'],
    ['５００１０１１９９００１０１１２３４', '[id]'],
    ['500101 19900101 1234', '[id]'],
    ['身份证500101199001011234号', '身份证[id]号'],
    ['500101900101123', '[id]'],
    ['call 13812345678', 'call [phone]'],
    ['138-1234-5678, 138 1234 5678', '[phone], [phone]'],
    ['+8613812345678', '[phone]'],
    ['+86 138 1234 5678', '[phone]'],
    ['8613812345678', '[phone]'],
    ['١٣٨١٢٣٤٥٦٧٨', '[phone]'],
    ['6222 0212 3456 7890 123', '[card]'],
    ['write to li.ming+a@mail.example.cn now', 'write to [mail] now'],
    ['GET /zh/track?reference=ABC&birth=1990-01-01 200', 'GET /zh/track 200'],
    ['https://canbao.example/zh/a#token=1 end', 'https://canbao.example/zh/a end'],
    ['postgresql://portal:hidden-word@127.0.0.1:5432/portal', 'postgresql://127.0.0.1:5432/portal'],
  ])('%s → %s', (text, clean) => {
    expect(scrub(text)).toBe(clean)
  })

  it.each([
    '0192f0c1-8d3a-7b00-8000-0123456789ab', '2026-11-20T01:00:00.123Z', '1763600400000', 'took 12345678 ms', 'F-4T9KQ2ZR', 'why? because', 'seq 1234567890',
  ])('leaves %s alone', (text) => {
    expect(scrub(text)).toBe(text)
  })

  it('is quick on long hostile text and cuts it', () => {
    const start = performance.now()
    for (const piece of ['1', '/', 'a@', '1 ', '1-', '//a', 'a.', '+86']) expect(scrub(piece.repeat(100_000)).length).toBeLessThan(4100)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('redact', () => {
  it.each(['name', 'applicantName', 'phone_number', 'Authorization', 'set-cookie', 'documentKind', 'draftCode', 'x-callback-token', 'ANSWERS'])('hides %s', (key) => {
    expect(isTellingKey(key)).toBe(true)
  })
  it.each(['caseId', 'action', 'status', 'renamed', 'unphoned', 'milliseconds', 'encoder'])('shows %s', (key) => {
    expect(isTellingKey(key)).toBe(false)
  })

  it('works at any depth, on lists, numbers, bytes and errors', () => {
    const cycle: Record<string, unknown> = { caseId: 'c1' }
    cycle.self = cycle
    const written = JSON.stringify(
      redact({
        a: [{ b: { name: '王小明', list: ['13812345678'] } }], mobiles: 13812345678, raw: Buffer.from('王小明'), url: '/zh?name=%E7%8E%8B', path: '/zh/a#王小明',
        error: new Error('no 500101199001011234'), when: new Date(0), big: 10n, map: new Map([['王小明', 1]]), fn: () => '王小明', bad: new Date(Number.NaN), cycle,
      }),
    )
    for (const leak of ['王小明', '13812345678', '500101199001011234', '%E7']) expect(written).not.toContain(leak)
    expect(written).toContain('c1')
  })

  it('shows an absent value as absent', () => {
    expect(redact({ name: null, count: 0, yes: true, none: undefined })).toEqual({ name: null, count: 0, yes: true, none: undefined })
  })
})

describe('describeError', () => {
  it('keeps code, place and causes, drops what databases quote', () => {
    const postgres = Object.assign(new Error('invalid input syntax for type uuid: "王小明"'), {
      severity: 'ERROR', routine: 'string_to_uuid', code: '22P02', detail: 'Key (name)=(王小明) exists', where: '王小明',
    })
    const prisma = Object.assign(new Error('Invalid `create()` invocation:\n{ name: "王小明" }\n\nArgument `row` is missing.'), { name: 'PrismaClientValidationError' })
    const text = JSON.stringify(describeError(new Error('write failed', { cause: Object.assign(postgres, { cause: prisma }) })))
    expect(text).not.toContain('王小明')
    expect(text).toContain('22P02')
    expect(text).toContain('Argument `row` is missing.')
    expect(text).toContain('redaction.test')
  })

  it('takes anything thrown', () => {
    expect(describeError('13812345678')).toEqual({ type: 'string', message: '[phone]' })
    expect(describeError(undefined)).toEqual({ type: 'undefined', message: 'undefined' })
  })
})

describe('pathOf', () => {
  it.each([
    ['/zh/track?reference=1', '/zh/track'],
    ['/zh/track', '/zh/track'],
    ['/zh/13812345678', '/zh/[phone]'],
    ['?a', ''],
  ])('%s → %s', (url, path) => {
    expect(pathOf(url)).toBe(path)
  })
})
