import http from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { FILES_LIMIT, fileIds } from '@/domain/casework/fields'
import { caseToken } from '@/features/casework/scope'
import { sql, transaction } from '@/platform/database'
import { openSealed } from '@/platform/files/vault'
import { mintDistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { actions, answers, begin, caseWithFile, draftIdOf, formOf, kept, quarantined, rowsOf, send, sha256, stage, withDocuments, type Entry } from '@/tools/testing/documents'
import { hostileFiles } from '@/tools/testing/hostile-files'
import { NOW, tablesWith } from '@/tools/testing/register'
import { pagePdf, sampleHeic, sampleJpeg, samplePng } from '@/tools/testing/sample-files'
import { attachmentsOf, EVIDENCE } from './data'
import { sweepFiles } from './jobs'
import { linkAttachments } from './mutations'

withDocuments()

describe('a form with files, without script', () => {
  it('keeps every good file, names every bad one, and loses nothing else', async () => {
    const me = await begin()
    const answer = await send(me, [
      ['words', '还没写完'], ['papers', await sampleJpeg(), '诊断证明.jpg'], ['papers', Buffer.from('MZ not a picture'), '../../evil.exe'], ['photos', sampleHeic(), 'IMG_1.HEIC'], ['photos', pagePdf(), 'a.pdf'],
      ['photos', Buffer.alloc(0), ''], ['nonsense', await samplePng(), 'x.png'],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/zh/enrollment/apply/proof#error-summary'])
    const rows = await rowsOf(me)
    expect(rows.map((row) => [row.field, row.name, row.state, row.refusal, row.file?.kind])).toEqual([
      ['papers', '诊断证明.jpg', 'ready', null, 'jpeg'], ['papers', 'evil.exe', 'refused', 'kind', undefined], ['photos', 'IMG_1.HEIC', 'ready', null, 'jpeg'], ['photos', 'a.pdf', 'ready', null, 'pdf'],
    ])
    expect(await answers(me)).toEqual({ papers: rows[0]?.id, photos: `${rows[2]?.id},${rows[3]?.id}` })
    expect((await me.draft()).typed).toEqual({ key: 'proof', values: { words: '还没写完' }, problems: [] })
    for (const row of rows.filter((one) => one.file)) expect(sha256(await kept(row))).toBe(row.file?.sha256.toString('hex'))
    expect(quarantined()).toEqual([])
    expect(await tablesWith(['诊断证明', 'IMG_1.HEIC'])).toEqual([])
  })

  it('begins the refusals of a step anew, and gives the same document once', async () => {
    const me = await begin()
    const photo = await sampleJpeg()
    await send(me, [['papers', Buffer.from('no'), 'a.jpg'], ['papers', photo, 'b.jpg']])
    const answer = await send(me, [['papers', photo, 'b again.jpg']])
    expect(answer.headers.get('location')).toBe('/zh/enrollment/apply/proof#papers')
    const rows = await rowsOf(me)
    expect(rows.map((row) => [row.name, row.state])).toEqual([['b.jpg', 'ready']])
    expect(await answers(me)).toEqual({ papers: rows[0]?.id })
  })

  it('goes with the answer itself, which hears how many were taken', async () => {
    const me = await begin()
    const answer = await send(me, [['words', 'x'], ['papers', await samplePng(), 'p.png'], ['papers', Buffer.from('?'), 'q.png']], '/zh/enrollment/answers/proof')
    expect(answer.headers.get('location')).toBe('/zh/answered?words=x&ready=1&refused=1')
    expect(fileIds((await answers(me))['papers'])).toHaveLength(1)
  })

  it('of many windows at once loses none, and stops at the limit of a field', async () => {
    const me = await begin()
    const pictures = await Promise.all(Array.from({ length: FILES_LIMIT + 4 }, (_, i) => sampleJpeg(20 + i, 20)))
    for (let at = 0; at < pictures.length; at += 8) await Promise.all(pictures.slice(at, at + 8).map((bytes, i) => send(me, [['papers', bytes, `${at + i}.jpg`]])))
    const rows = await rowsOf(me)
    const ready = rows.filter((row) => row.state === 'ready')
    expect(ready).toHaveLength(FILES_LIMIT)
    expect(new Set(fileIds((await answers(me))['papers']))).toEqual(new Set(ready.map((row) => row.id)))
  }, 120_000)

  it('takes ten files and 20 MiB each, and says which are too many', async () => {
    const me = await begin()
    const photo = await sampleJpeg()
    const big = Buffer.concat([photo, Buffer.alloc(20 * 1024 * 1024)])
    await send(me, [['papers', big, 'big.jpg'], ...Array.from({ length: 11 }, (_, i): Entry => ['photos', Buffer.from(`no picture ${i}`), `${i}.jpg`])])
    const rows = await rowsOf(me)
    expect(rows.find((row) => row.name === 'big.jpg')?.refusal).toBe('too-large')
    expect(rows.filter((row) => row.refusal === 'too-many-files').map((row) => row.name)).toEqual(['9.jpg', '10.jpg'])
    expect(quarantined()).toEqual([])
  })

  it('that is cut in the middle leaves nothing behind', async () => {
    const me = await begin()
    const before = `--x\r\nContent-Disposition: form-data; name="papers"; filename="a.jpg"\r\n\r\n`
    const req = http.request(`${stage.front.origin}/zh/enrollment/files/proof`, { method: 'POST', headers: { origin: stage.front.origin, cookie: me.cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 900_000 } })
    req.on('error', () => undefined)
    req.write(before)
    req.write(Buffer.alloc(300_000))
    await vi.waitFor(() => expect(quarantined()).toHaveLength(1), 10_000)
    req.destroy()
    await vi.waitFor(() => expect(quarantined()).toEqual([]), 10_000)
    expect(await rowsOf(me)).toEqual([])
    expect(await answers(me)).toEqual({})
  })

  it('that falls silent is answered with 408', async () => {
    const me = await begin()
    const status = await new Promise<number>((resolve, reject) => {
      const req = http.request(`${stage.front.origin}/zh/enrollment/files/proof`, { method: 'POST', headers: { origin: stage.front.origin, cookie: me.cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 900_000 } }, (res) => {
        resolve(res.statusCode ?? 0)
        req.destroy()
      })
      req.on('error', reject)
      req.write('--x\r\n')
    })
    expect(status).toBe(408)
  })

  it('is refused from elsewhere, without a draft, at another step and as another form', async () => {
    const me = await begin()
    const post = (headers: Record<string, string>, where = '/zh/enrollment/files/proof') => fetch(`${stage.front.origin}${where}`, { method: 'POST', body: formOf([['words', 'x']]), headers, redirect: 'manual' })
    expect((await post({ origin: 'https://evil.example', cookie: me.cookie })).status).toBe(403)
    expect((await post({ origin: stage.front.origin })).status).toBe(410)
    expect((await post({ origin: stage.front.origin, cookie: me.cookie }, '/zh/enrollment/files/other')).status).toBe(409)
    expect((await stage.front.post('/zh/enrollment/files/proof', 'words=x', { cookie: me.cookie })).status).toBe(400)
    expect((await fetch(`${stage.front.origin}/zh/enrollment/files/proof`, { method: 'GET', redirect: 'manual' })).status).not.toBe(200)
  })

  it('refuses every hostile file with its reason, and the good ones beside them stand', async () => {
    const good = await sampleJpeg(30, 30)
    const due = (await hostileFiles()).filter((one) => one.due !== 'empty' && one.due !== 'neutralized').slice(0, 24)
    for (let at = 0; at < due.length; at += 8) {
      const me = await begin()
      const some = due.slice(at, at + 8)
      await send(me, [['papers', good, 'good.jpg'], ...some.map((one): Entry => ['papers', one.bytes, one.name])])
      const rows = await rowsOf(me)
      expect(rows.filter((row) => row.state === 'ready').map((row) => row.name)).toEqual(['good.jpg'])
      expect(rows.filter((row) => row.state === 'refused').map((row) => row.refusal)).toEqual(some.map((one) => one.due))
    }
  }, 120_000)
})

describe('removing and giving again', () => {
  it('a removed file is gone from the answers, from the list and from the vault', async () => {
    const me = await begin()
    await send(me, [['papers', await sampleJpeg(31, 31), 'a.jpg'], ['papers', await sampleJpeg(32, 32), 'b.jpg']])
    const [first, second] = await rowsOf(me)
    await send(me, [['words', 'noch da'], ['remove', first?.id ?? '']], '/zh/enrollment/files/proof/remove')
    expect((await rowsOf(me)).map((row) => row.name)).toEqual(['b.jpg'])
    expect(await answers(me)).toEqual({ papers: second?.id })
    expect((await me.draft()).typed?.values).toEqual({ words: 'noch da' })
    stage.clock = new Date(NOW.getTime() + 3 * 3_600_000)
    expect(await sweepFiles(stage.clock)).toBeGreaterThanOrEqual(1)
    await expect(openSealed(first?.file?.id ?? '')).rejects.toMatchObject({ code: 'file-missing' })
    expect(sha256(await kept(second))).toBe(second?.file?.sha256.toString('hex'))
  })

  it('nobody removes, sees or reuses what is another\'s', async () => {
    const [me, other] = [await begin(), await begin()]
    await send(me, [['papers', await sampleJpeg(33, 33), 'mine.jpg']])
    const [mine] = await rowsOf(me)
    await send(other, [['remove', mine?.id ?? '']], '/zh/enrollment/files/proof/remove')
    await send(other, [['reuse', `papers:${mine?.id}`]], '/zh/enrollment/files/proof/reuse')
    expect(await rowsOf(other)).toEqual([])
    expect(await rowsOf(me)).toHaveLength(1)
    expect((await stage.front.ask(`/zh/casework/file/${mine?.id}`, { headers: { cookie: other.cookie } })).status).toBe(404)
    expect((await stage.front.ask(`/zh/casework/file/${mine?.id}`)).status).toBe(404)
    expect((await stage.front.ask(`/zh/casework/file/${'x'.repeat(36)}`, { headers: { cookie: me.cookie } })).status).toBe(404)
    expect(await actions(mine?.id ?? '')).toEqual([])
  })

  it('a document of one\'s case is given again to a draft without an upload, and outlives either', async () => {
    const { me, own, row } = await caseWithFile()
    const next = await begin()
    const cookie = `${next.cookie}; canbao-own-case=${caseToken({ ...own, reference: 'X' }, stage.clock)}`
    await send({ cookie }, [['reuse', `photos:${row.id}`]], '/zh/enrollment/files/proof/reuse')
    const [again] = await rowsOf(next)
    expect(again).toMatchObject({ field: 'photos', name: 'a.jpg', state: 'ready', file: { id: row.file?.id } })
    expect(again?.id).not.toBe(row.id)
    expect(await answers(next)).toEqual({ photos: again?.id })
    await send(next, [['remove', again?.id ?? '']], '/zh/enrollment/files/proof/remove')
    stage.clock = new Date(NOW.getTime() + 3 * 3_600_000)
    await sweepFiles(stage.clock)
    expect(sha256(await kept(row))).toBe(row.file?.sha256.toString('hex'))
    expect(me).toBeDefined()
  })
})

describe('documents of a case', () => {
  it('move with the draft once, and no id of another draft does', async () => {
    const { me, own, row } = await caseWithFile()
    expect(row).toMatchObject({ holderId: own.personId, caseId: own.caseId, step: 'proof', field: 'papers' })
    expect(await rowsOf(me)).toEqual([])
    const stranger = await begin()
    const link = (ids: readonly string[], draftId: string | null) => transaction((client) => linkAttachments(client, { draftId, caseKey: own, ids, now: NOW }))
    expect(await link([row.id], draftIdOf(stranger))).toBe(0)
    expect(await link([row.id], draftIdOf(me))).toBe(0)
    expect(await link([row.id], null)).toBe(0)
    expect(await link([uuidv7(NOW)], draftIdOf(stranger))).toBe(0)
  })

  it('are added to and taken back by their owner, but what was sent stays', async () => {
    const { own, row } = await caseWithFile()
    const who = { cookie: `canbao-own-case=${caseToken({ ...own }, stage.clock)}` }
    const answer = await send(who, [[EVIDENCE.field, await samplePng(50, 20), 'later.png']], '/zh/casework/case/files')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/zh/casework/case#evidence'])
    const added = (await attachmentsOf(own)).find((one) => one.step === EVIDENCE.step)
    expect(stage.told.at(-1)).toEqual([added?.id])
    expect(await actions(added?.id ?? '')).toEqual(['attachment.added'])
    await send(who, [['remove', row.id]], '/zh/casework/case/files/remove')
    await send(who, [['remove', added?.id ?? '']], '/zh/casework/case/files/remove')
    expect((await attachmentsOf(own)).map((one) => one.id)).toEqual([row.id])
    expect(await actions(added?.id ?? '')).toEqual(['attachment.added', 'attachment.removed'])
  })

  it('stay once the case is decided: what an officer relied on is not taken back', async () => {
    const { own } = await caseWithFile()
    const who = { cookie: `canbao-own-case=${caseToken({ ...own }, stage.clock)}` }
    await send(who, [[EVIDENCE.field, await samplePng(51, 20), 'later.png']], '/zh/casework/case/files')
    const added = (await attachmentsOf(own)).find((one) => one.step === EVIDENCE.step)
    await sql().query(`UPDATE case_file SET state = 'completed' WHERE person_id = $1 AND id = $2`, [own.personId, own.caseId])
    await send(who, [['remove', added?.id ?? '']], '/zh/casework/case/files/remove')
    const byProgram = await fetch(`${stage.front.origin}/zh/casework/case/uploads/${added?.id}`, { method: 'DELETE', headers: { origin: stage.front.origin, cookie: who.cookie, 'tus-resumable': '1.0.0' } })
    expect(byProgram.status).toBe(204)
    expect((await attachmentsOf(own)).map((one) => one.id)).toContain(added?.id)
    // A second copy is still recognized and goes, a half is still taken back.
    await send(who, [[EVIDENCE.field, await samplePng(51, 20), 'again.png']], '/zh/casework/case/files')
    expect((await attachmentsOf(own)).filter((one) => one.step === EVIDENCE.step)).toHaveLength(1)
  })

  it('are seen by their owner and by staff of the place; each look is written down', async () => {
    const { own, row } = await caseWithFile()
    const mine = await stage.front.ask(`/ar/casework/file/${row.id}`, { headers: { cookie: `canbao-own-case=${caseToken({ ...own }, stage.clock)}` } })
    expect([mine.status, mine.headers['content-type'], sha256(mine.bytes)]).toEqual([200, 'image/jpeg', row.file?.sha256.toString('hex')])
    expect(mine.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-disposition': `inline; filename="document.jpg"; filename*=UTF-8''a.jpg`, 'x-frame-options': 'SAMEORIGIN' })
    expect(mine.headers['content-security-policy']).toContain('sandbox;')
    const at = `/zh/desk/attachment/${row.id}`
    expect([(await stage.front.ask(at)).status, (await stage.front.ask(at)).headers.location]).toEqual([303, '/zh/desk/sign-in'])
    stage.scope = 'not-permitted'
    expect((await stage.front.ask(at)).status).toBe(404)
    stage.scope = mintDistrictScope({ staffId: uuidv7(NOW), role: 'officer', divisions: ['500101'], permission: 'case.view' })
    expect((await stage.front.ask(at)).status).toBe(404)
    stage.scope = mintDistrictScope({ staffId: uuidv7(NOW), role: 'reviewer', divisions: 'all', institution: 'other', permission: 'case.view' })
    expect((await stage.front.ask(at)).status).toBe(404)
    expect(await actions(row.id)).toEqual(['attachment.viewed'])
    const scope = mintDistrictScope({ staffId: uuidv7(NOW), role: 'officer', divisions: ['500103'], permission: 'case.view' })
    stage.scope = scope
    expect((await stage.front.ask(at, { method: 'HEAD' })).headers['content-length']).toBe(String(row.file?.bytes))
    expect((await stage.front.ask(at)).bytes.equals(mine.bytes)).toBe(true)
    const { rows } = await sql().query(`SELECT actor_kind, actor_id, detail FROM audit_entry WHERE subject_id = $1 AND action = 'attachment.viewed' ORDER BY at, actor_kind`, [row.id])
    expect(rows).toEqual([{ actor_kind: 'resident', actor_id: own.personId, detail: { case: own.caseId } }, { actor_kind: 'staff', actor_id: scope.staffId, detail: { case: own.caseId } }])
  })
})
