import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '@/platform/files/file-name'
import { hostileNames } from '@/tools/testing/hostile-files'

describe('names of uploaded files', () => {
  it.each([
    ['诊断证明 第1页.jpg', '诊断证明 第1页.jpg'],
    ['شهادة.pdf', 'شهادة.pdf'],
    ['진단서.PDF', '진단서.PDF'],
    ['IMG_0001.HEIC', 'IMG_0001.HEIC'],
    ['../../../../etc/passwd.jpg', 'passwd.jpg'],
    ['C:\\fakepath\\photo.jpg', 'photo.jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['photo.jpg\0.exe', 'photo.jpg.exe'],
    ['CON.jpg', '_CON.jpg'],
    ['console.jpg', 'console.jpg'],
    ['.htaccess', 'htaccess'],
    ['a"; filename="b.html\r\nX: 1.jpg', 'a__ filename=_b.htmlX_ 1.jpg'],
    ['   ...   ', ''],
    ['', ''],
  ])('%j is shown as %j', (raw, shown) => expect(safeFileName(raw)).toBe(shown))

  it('keeps the extension of a long name', () => {
    const name = safeFileName(`${'名'.repeat(300)}.jpeg`)
    expect([...name]).toHaveLength(80)
    expect(name).toMatch(/^名+…\.jpeg$/)
  })

  const isSafe = (name: string) => [...name].length <= 80 && !/\p{Cs}/u.test(name) && !/[\p{Cc}\p{Cf}\u2028\u2029/\\<>:"|?*]|^[. ]|[. ]$/u.test(name)

  it('is safe whatever comes, and stays as it is a second time', () => {
    for (const name of hostileNames) expect(isSafe(safeFileName(name)), name).toBe(true)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => isSafe(safeFileName(raw)) && safeFileName(safeFileName(raw)) === safeFileName(raw)), { numRuns: 2000 })
  })
})
