import { createHash } from 'node:crypto'
import http from 'node:http'
import { Upload } from 'tus-js-client'
import { describe, expect, it, vi } from 'vitest'
import { fileIds } from '@/domain/casework/fields'
import { discardDraft } from '@/features/casework/mutations'
import { sql } from '@/platform/database'
import { openSealed } from '@/platform/files/vault'
import { arrived, setReserve } from '@/platform/uploads/quarantine'
import { answers, begin, caseWithFile, kept, quarantined, rowsOf, send, sha256, stage, withDocuments } from '@/tools/testing/documents'
import { NOW } from '@/tools/testing/register'
import { sampleJpeg } from '@/tools/testing/sample-files'
import { attachmentsOf } from './data'
import { deleteByRetention, expireUploads, sweepFiles } from './jobs'

withDocuments()

const tusHeaders = (who: { readonly cookie: string }) => ({ origin: stage.front.origin, cookie: who.cookie, 'tus-resumable': '1.0.0' })
const meta = (field: string, name: string) => `filename ${Buffer.from(name).toString('base64')},field ${Buffer.from(field).toString('base64')}`
const make = (who: { readonly cookie: string }, bytes: number, field = 'papers') =>
  fetch(`${stage.front.origin}/zh/enrollment/uploads/proof`, { method: 'POST', headers: { ...tusHeaders(who), 'upload-length': String(bytes), 'upload-metadata': meta(field, 'x光片.jpg') } })
const patch = (who: { readonly cookie: string }, where: string, offset: number, body: Buffer, over: Record<string, string> = {}) =>
  fetch(`${stage.front.origin}${where}`, { method: 'PATCH', body: new Uint8Array(body), headers: { ...tusHeaders(who), 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...over } })
const head = (who: { readonly cookie: string }, where: string) => fetch(`${stage.front.origin}${where}`, { method: 'HEAD', headers: tusHeaders(who) })

/** Until so many bytes lie in quarantine. */
const reached = (where: string, bytes: number) => vi.waitFor(async () => expect(await arrived(where.split('/').at(-1) ?? '')).toBe(bytes), 10_000)

describe('a disk that is nearly full', () => {
  it('takes nothing in, and lets what is there be asked after and taken back', async () => {
    const me = await begin()
    const where = (await make(me, 1_000)).headers.get('location') ?? ''
    try {
      setReserve(Number.MAX_SAFE_INTEGER)
      expect((await make(me, 1_000)).status).toBe(503)
      expect((await patch(me, where, 0, Buffer.alloc(1_000))).status).toBe(503)
      const form = await send(me, [['words', 'x'], ['papers', await sampleJpeg(25, 25), 'a.jpg']])
      expect([form.status, form.headers.get('retry-after')]).toEqual([503, '5'])
      expect((await rowsOf(me)).map((row) => row.state)).toEqual(['uploading'])
      expect((await head(me, where)).headers.get('upload-offset')).toBe('0')
      expect((await fetch(`${stage.front.origin}${where}`, { method: 'DELETE', headers: tusHeaders(me) })).status).toBe(204)
    } finally {
      setReserve(undefined)
    }
    expect((await make(me, 1_000)).status).toBe(201)
  })
})

describe('a resumable upload', () => {
  it('by the library goes through, and the answers name it', async () => {
    const me = await begin()
    const photo = await sampleJpeg(300, 200)
    await new Promise<void>((resolve, reject) => {
      new Upload(photo, { endpoint: `${stage.front.origin}/zh/enrollment/uploads/proof`, metadata: { filename: 'p.jpg', field: 'photos' }, headers: { origin: stage.front.origin, cookie: me.cookie }, chunkSize: 4_000, retryDelays: null, onError: reject, onSuccess: () => resolve() }).start()
    })
    const [row] = await rowsOf(me)
    expect(row).toMatchObject({ state: 'ready', name: 'p.jpg', field: 'photos' })
    expect(await answers(me)).toEqual({ photos: row?.id })
    expect(quarantined()).toEqual([])
  })

  it('that is cut again and again gives the same bytes as one that is not', async () => {
    const [me, whole] = [await begin(), await begin()]
    const photo = await sampleJpeg(900, 700)
    await send(whole, [['papers', photo, 'a.jpg']])
    const where = (await make(me, photo.length)).headers.get('location') ?? ''
    let offset = 0
    for (const cut of [1, 2_000, 5_003]) {
      await new Promise<void>((resolve) => {
        const req = http.request(`${stage.front.origin}${where}`, { method: 'PATCH', headers: { ...tusHeaders(me), 'content-type': 'application/offset+octet-stream', 'upload-offset': offset, 'content-length': photo.length - offset } })
        req.on('error', () => resolve())
        req.write(photo.subarray(offset, cut))
        void reached(where, cut).then(() => req.destroy(), resolve)
      })
      const asked = await head(me, where)
      offset = Number(asked.headers.get('upload-offset'))
      expect([asked.status, offset, asked.headers.get('upload-length')]).toEqual([200, cut, String(photo.length)])
    }
    const last = await patch(me, where, offset, photo.subarray(offset))
    const [row] = await rowsOf(me)
    expect([last.status, last.headers.get('upload-offset'), last.headers.get('canbao-upload')]).toEqual([204, String(photo.length), `ready; id=${row?.id}; pages=1`])
    expect(sha256(await kept(row))).toBe(sha256(await kept((await rowsOf(whole))[0])))
    // The last answer may be lost: asking again tells the outcome, and writes nothing.
    expect((await head(me, where)).headers.get('canbao-upload')).toBe(`ready; id=${row?.id}; pages=1`)
    expect((await patch(me, where, photo.length, Buffer.alloc(0))).status).toBe(409)
    expect(await answers(me)).toEqual({ papers: row?.id })
  })

  it('takes over from a connection that is not known to be dead', async () => {
    const me = await begin()
    const photo = await sampleJpeg(200, 200)
    const where = (await make(me, photo.length)).headers.get('location') ?? ''
    const hung = http.request(`${stage.front.origin}${where}`, { method: 'PATCH', headers: { ...tusHeaders(me), 'content-type': 'application/offset+octet-stream', 'upload-offset': 0, 'content-length': photo.length } })
    hung.on('error', () => undefined)
    await new Promise<void>((resolve) => { hung.write(photo.subarray(0, 1000), () => resolve()) })
    await reached(where, 1000)
    expect((await head(me, where)).headers.get('upload-offset')).toBe('1000')
    expect((await patch(me, where, 1000, photo.subarray(1000))).status).toBe(204)
    expect((await rowsOf(me))[0]?.state).toBe('ready')
    hung.destroy()
  })

  it('says why it is refused, and what it may not do', async () => {
    const [me, other] = [await begin(), await begin()]
    const bad = Buffer.from('no picture at all')
    const made = await make(me, bad.length)
    const where = made.headers.get('location') ?? ''
    expect([made.status, where.startsWith('/zh/enrollment/uploads/proof/')]).toEqual([201, true])
    expect((await head(other, where)).status).toBe(404)
    expect((await patch(other, where, 0, bad)).status).toBe(404)
    expect((await patch(me, where, 3, bad)).status).toBe(409)
    expect((await patch(me, where, 0, bad, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await patch(me, where, 0, Buffer.concat([bad, bad]))).status).toBe(413)
    expect((await patch(me, where, 0, bad, { 'upload-checksum': `sha1 ${createHash('sha1').update('x').digest('base64')}` })).status).toBe(460)
    expect((await patch(me, where, 0, bad, { 'tus-resumable': '0.2.0' })).status).toBe(412)
    expect((await patch(me, where, 0, bad, { origin: 'https://evil.example' })).status).toBe(403)
    const last = await patch(me, where, 0, bad, { 'upload-checksum': `sha1 ${createHash('sha1').update(bad).digest('base64')}` })
    expect([last.status, last.headers.get('canbao-upload')]).toEqual([204, 'refused; code=kind'])
    expect((await rowsOf(me)).map((row) => [row.state, row.refusal])).toEqual([['refused', 'kind']])
    expect([(await make(me, 0)).status, (await make(me, 21 * 1024 * 1024)).status, (await make(me, 5, 'nonsense')).status, (await make({ cookie: '' }, 5)).status]).toEqual([422, 413, 422, 410])
    const options = await fetch(`${stage.front.origin}/zh/enrollment/uploads/proof`, { method: 'OPTIONS', headers: { cookie: me.cookie } })
    expect([options.status, options.headers.get('tus-version')]).toEqual([204, '1.0.0'])
    expect((await fetch(`${stage.front.origin}/zh/enrollment/uploads/proof`, { method: 'PATCH', headers: tusHeaders(me) })).status).toBe(405)
  })

  it('is called off by its owner', async () => {
    const me = await begin()
    const where = (await make(me, 100)).headers.get('location') ?? ''
    await patch(me, where, 0, Buffer.alloc(40))
    expect(quarantined()).toHaveLength(1)
    expect((await fetch(`${stage.front.origin}${where}`, { method: 'DELETE', headers: tusHeaders(me) })).status).toBe(204)
    expect([quarantined(), await rowsOf(me), (await head(me, where)).status]).toEqual([[], [], 404])
  })

  it('two at once for one field both arrive', async () => {
    const me = await begin()
    const photos = await Promise.all([sampleJpeg(61, 20), sampleJpeg(62, 20)])
    await Promise.all(photos.map(async (photo) => patch(me, (await make(me, photo.length)).headers.get('location') ?? '', 0, photo)))
    const rows = await rowsOf(me)
    expect(rows.map((row) => row.state)).toEqual(['ready', 'ready'])
    expect(new Set(fileIds((await answers(me))['papers']))).toEqual(new Set(rows.map((row) => row.id)))
  })
})

describe('what is left lying', () => {
  const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

  it('halves go after a day, documents of a discarded draft after an hour, and their objects after another', async () => {
    const me = await begin()
    const where = (await make(me, 100)).headers.get('location') ?? ''
    await patch(me, where, 0, Buffer.alloc(40))
    await send(me, [['photos', await sampleJpeg(71, 20), 'a.jpg']])
    expect(await expireUploads(later(23))).toBe(0)
    expect(quarantined()).toHaveLength(1)
    expect(await expireUploads(later(25))).toBeGreaterThanOrEqual(2)
    expect(quarantined()).toEqual([])
    const rows = await rowsOf(me)
    expect(rows.map((row) => row.state)).toEqual(['ready'])
    await discardDraft(await me.draft(), NOW)
    expect(await expireUploads(later(26))).toBe(1)
    expect(await rowsOf(me)).toEqual([])
    expect(await sweepFiles(later(28))).toBeGreaterThanOrEqual(1)
    await expect(openSealed(rows[0]?.file?.id ?? '')).rejects.toMatchObject({ code: 'file-missing' })
    expect((await sql().query('SELECT 1 FROM stored_file WHERE id = $1', [rows[0]?.file?.id])).rowCount).toBe(0)
  })

  it('documents of a closed case go when their period is over, and not a day before', async () => {
    const { own, row } = await caseWithFile()
    await sql().query(`UPDATE case_file SET closed_at = '2026-12-31T15:59:59Z' WHERE person_id = $1 AND id = $2`, [own.personId, own.caseId])
    expect(await deleteByRetention(new Date('2036-12-31T15:59:59Z'))).toBe(0)
    expect(await deleteByRetention(new Date('2036-12-31T16:00:00Z'))).toBe(1)
    expect(await attachmentsOf(own)).toEqual([])
    await sweepFiles(new Date('2037-01-02T00:00:00Z'))
    await expect(openSealed(row.file?.id ?? '')).rejects.toMatchObject({ code: 'file-missing' })
    const { rows } = await sql().query(`SELECT detail FROM audit_entry WHERE action = 'attachment.deleted' ORDER BY at DESC LIMIT 1`)
    expect(rows[0].detail).toEqual({ rule: 'retention', service: 'enrollment', count: 1 })
  })
})
