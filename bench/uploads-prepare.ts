/**
 * Writes what bench/uploads.mjs sends: good documents of every kind and size, hostile ones, and applications of people whom the register
 * does not know, so that their cases are reviewed and take documents.
 *
 *   node uploads-prepare.mjs <folder> <cases>
 */
import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { disconnect } from '@/platform/database'
import { hostileFiles } from '@/tools/testing/hostile-files'
import { pagePdf, sampleHeic } from '@/tools/testing/sample-files'
import { answersOf, divisionIds, openYear, personAt } from './roster'

const [folder = '', cases = '1'] = process.argv.slice(2)
const now = new Date()

/** Far behind the people that other benchmarks register. */
const FIRST_PERSON = 900_000
/** Different documents; a case gets each of them once at most. */
const PICTURES = 40
const PDFS = 19

/** A photograph-like picture: noise on a coarse grid, enlarged, so that it has the weight of a photograph and not of a drawing. */
async function picture(index: number): Promise<{ bytes: Buffer; name: string }> {
  const png = index % 4 === 3 // packs noise badly: a large one would be over the limit
  const [width, height] = png ? [640 + 8 * index, 480 + 6 * index] : [800 + 40 * index, 600 + 30 * index]
  const grid = sharp(randomBytes(90 * 70 * 3), { raw: { width: 90, height: 70, channels: 3 } }).resize(width, height, { kernel: 'cubic' })
  return png ? { bytes: await grid.png().toBuffer(), name: 'png' } : { bytes: await grid.jpeg({ quality: 92 }).toBuffer(), name: 'jpg' }
}

const write = (name: string, bytes: Buffer): string => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}

fs.mkdirSync(folder, { recursive: true })
const good: { file: string; name: string }[] = [{ file: write('good-heic', sampleHeic()), name: 'IMG_0001.HEIC' }]
for (let i = 0; i < PICTURES; i++) {
  const { bytes, name } = await picture(i)
  good.push({ file: write(`good-${i}`, bytes), name: `照片 ${i}.${name}` })
}
for (let i = 0; i < PDFS; i++) good.push({ file: write(`pdf-${i}`, pagePdf({ page: `/UserUnit ${1 + i / 100}` })), name: `record ${i}.pdf` })

const hostile = (await hostileFiles())
  .filter(({ due }) => due !== 'neutralized' && due !== 'empty')
  .map(({ what, name, bytes, due }, i) => ({ what, name: /^[^\0\r\n"]*$/.test(name) ? name : 'hostile', due, file: write(`hostile-${i}`, bytes) }))

const year = await openYear(now)
const divisions = await divisionIds(now)
const applications = Array.from({ length: Number(cases) }, (_, i) => {
  const person = personAt(FIRST_PERSON + i, divisions)
  return { body: { key: randomUUID(), answers: answersOf(person, year), consents: ['true'] }, lastFour: person.number.slice(-4) }
})
fs.writeFileSync(path.join(folder, 'plan.json'), JSON.stringify({ good, hostile, applications }))
await disconnect()
