import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkerPool } from '@/platform/files/worker-pool'
import { sampleJpeg } from '@/tools/testing/sample-files'

const entry = path.resolve('.build/file-worker.mjs')
const pools: WorkerPool[] = []
const poolOf = (settings: Partial<ConstructorParameters<typeof WorkerPool>[0]> = {}) => {
  const pool = new WorkerPool({ entry, workers: 1, ...settings })
  pools.push(pool)
  return pool
}

let folder: string
let from: string
let count = 0
const to = () => path.join(folder, `clean-${++count}`)
/** A worker made for a test: says it is ready and then does what it is told here. */
async function strange(program: string): Promise<string> {
  const file = path.join(folder, `worker-${++count}.mjs`)
  await fs.writeFile(file, `process.once('disconnect', () => process.exit()); process.on('message', (task) => { ${program} }); process.send({ answer: 'ready' })`)
  return file
}

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-pool-'))
  from = path.join(folder, 'raw')
  await fs.writeFile(from, await sampleJpeg())
})
afterAll(async () => {
  for (const pool of pools) pool.close()
  await fs.rm(folder, { recursive: true, force: true })
})

describe('workers', () => {
  it('are used again, and started anew after one was killed', async () => {
    const pool = poolOf()
    await pool.run({ from, to: to() })
    const [first = 0] = pool.idle
    await pool.run({ from, to: to() })
    expect(pool.idle).toEqual([first])
    process.kill(first, 'SIGKILL')
    const outcome = await pool.run({ from, to: to() })
    // Whether the death was noticed before or after the file was handed over, the next one finds a living worker.
    expect(['clean', 'refused']).toContain(outcome.answer)
    expect((await pool.run({ from, to: to() })).answer).toBe('clean')
    expect(pool.idle).not.toContain(first)
  })

  it('that do not answer in time are ended: too-slow', async () => {
    const pool = poolOf({ entry: await strange('setInterval(() => {}, 1000)'), milliseconds: 200 })
    expect(await pool.run({ from, to: to() })).toEqual({ answer: 'refused', code: 'too-slow' })
    expect(pool.idle).toEqual([])
  })

  it('that loop in one place are ended too', async () => {
    const pool = poolOf({ entry: await strange('for (;;);'), milliseconds: 200 })
    expect(await pool.run({ from, to: to() })).toEqual({ answer: 'refused', code: 'too-slow' })
  })

  it('that fill their heap end by its limit: too-costly', async () => {
    const pool = poolOf({ entry: await strange('const all = []; for (;;) all.push(new Array(1e5).fill(all.length))') })
    expect(await pool.run({ from, to: to() })).toEqual({ answer: 'refused', code: 'too-costly' })
  })

  it.skipIf(process.platform !== 'linux')('that take memory outside the heap are denied it', async () => {
    const program = 'const all = []; try { for (;;) all.push(Buffer.alloc(64 << 20, 1)) } catch { process.send({ answer: "fault", message: `denied after ${all.length * 64} MiB` }) }'
    const failure = poolOf({ entry: await strange(program) }).run({ from, to: to() })
    const denied = await failure.then((outcome) => (outcome.answer === 'refused' ? outcome.code : outcome.answer), (fault: Error) => fault.message)
    if (denied !== 'too-costly') expect(Number(/denied after (\d+) MiB/.exec(denied)?.[1])).toBeLessThan(1900)
    else expect(denied).toBe('too-costly')
  })

  it('that jump into nowhere were led there: damaged', async () => {
    const pool = poolOf({ entry: await strange('process.kill(process.pid, "SIGSEGV")') })
    expect(await pool.run({ from, to: to() })).toEqual({ answer: 'refused', code: 'damaged' })
  })

  it('see nothing of the environment', async () => {
    process.env.CANBAO_SECRET_FOR_TEST = 'hidden-word'
    const pool = poolOf({ entry: await strange('process.send({ answer: "fault", message: Object.keys(process.env).sort().join() })') })
    await expect(pool.run({ from, to: to() })).rejects.toThrow(/^file worker: MALLOC_ARENA_MAX,NODE_ENV,(?:PWD,|SHLVL,|_,|OLDPWD,)*UV_THREADPOOL_SIZE(?:,_)?$/)
    delete process.env.CANBAO_SECRET_FOR_TEST
  })

  it('that cannot be started are a fault, not a refusal', async () => {
    await expect(poolOf({ entry: path.join(folder, 'none.mjs') }).run({ from, to: to() })).rejects.toMatchObject({ code: 'file-worker-failed' })
  })

  it('that fail by themselves are a fault: the raw file is gone', async () => {
    await expect(poolOf().run({ from: path.join(folder, 'none'), to: to() })).rejects.toMatchObject({ code: 'file-worker-failed' })
  })

  it('let a bounded number wait', async () => {
    const pool = poolOf({ waiting: 2 })
    const four = Array.from({ length: 4 }, () => pool.run({ from, to: to() }))
    const settled = await Promise.allSettled(four)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
    expect(settled[3]).toMatchObject({ reason: { code: 'file-workers-busy' } })
  })
})
