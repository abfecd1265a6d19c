import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { elderStream, elderVersion, inlineScriptHashes, withoutScripts } from './html'

const sha = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`

describe('inline scripts', () => {
  it('are hashed as the browser does: what stands between the tags, once', () => {
    const html = '<script>a()</script><script id="x">\n王()\n</script><script>a()</script><script src="/f.js" async=""></script>'
    expect(inlineScriptHashes(html)).toEqual([sha('a()'), sha('\n王()\n')])
  })

  it('can be taken out with all that loads them', () => {
    const html = '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js"></script></head><p>x</p><script>1<2</script>'
    expect(withoutScripts(html)).toBe('<head><link rel="stylesheet" href="/a.css"/></head><p>x</p>')
  })
})

describe('the elder version', () => {
  const html = '<!DOCTYPE html><html lang="zh"><body><p>&lt;html&gt;</p></body></html>'
  const elder = '<!DOCTYPE html><html data-mode="elder" lang="zh"><body><p>&lt;html&gt;</p></body></html>'
  it('is one attribute', () => expect(elderVersion(html)).toBe(elder))

  it.each([1, 2, 7, 18, 500])('comes out the same in pieces of %i', (size) => {
    const change = elderStream()
    const bytes = Buffer.from(html)
    const out: Buffer[] = []
    for (let i = 0; i < bytes.length; i += size) out.push(change(bytes.subarray(i, i + size)))
    expect(Buffer.concat(out).toString()).toBe(elder)
  })

  it('gives up on a stream without a root element, and loses nothing', () => {
    const change = elderStream()
    const bytes = Buffer.alloc(3000, 'x')
    expect(Buffer.concat([change(bytes.subarray(0, 700)), change(bytes.subarray(700))]).equals(bytes)).toBe(true)
  })
})
