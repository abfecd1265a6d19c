import { describe, expect, it } from 'vitest'
import { inspect, postNames, twins } from './actions.mjs'

const spec = "{ permission: 'staff.manage', schema, rate: 'staff-action', audit: 'staff.created', run }"
const built = `staffAction(staffGate)(${spec})`
const desk = 'features/identity/actions.ts'
const faults = (file, source, others = {}) => inspect(file, source, (ours) => (others[ours] ? { path: `${ours}.ts`, source: others[ours] } : null)).map(({ text }) => text)

describe('Server Actions', () => {
  it.each([
    ['a bare function', 'export async function remove(form) {}'],
    ['a bare arrow', 'export const remove = async (form) => {}'],
    ['what an imitation returns', `const make = () => async () => {}\nexport const remove = make()`],
    ['something unknown', "import { remove } from 'package'\nexport { remove }"],
    ['one of two ways', `const make = (bare) => { if (bare) return async () => {}; return ${built} }\nexport const remove = make(true)`],
    ['a builder that was not finished', 'export const remove = staffAction(staffGate)'],
    ['everything of another file', "export * from './mutations'"],
  ])('are not %s', (_, source) => expect(faults(desk, `'use server'\n${source}`)).toHaveLength(1))

  it('are built, however far the builder is', () => {
    expect(faults(desk, `'use server'\nexport const create = ${built}\nexport interface Shown { x: 1 }`)).toEqual([])
    expect(faults(desk, `'use server'\nconst make = (permission) => ${built}\nexport const create = make('a')`)).toEqual([])
    const room = `export const plain = ${built}\nconst decision = (spec) => (services) => ${built}\nexport const approve = decision({})`
    expect(faults('app/[locale]/desk/actions.ts', "'use server'\nimport { approve, plain } from '@/features/review/actions'\nexport const a = plain\nexport const b = approve(services)", { 'features/review/actions': room })).toEqual([])
    expect(faults('app/[locale]/desk/actions.ts', "'use server'\nimport { approve } from '@/features/review/actions'\nexport const b = approve", { 'features/review/actions': room })).toHaveLength(1)
  })

  it('stay at the desk', () => {
    for (const file of ['features/casework/actions.ts', 'features/enrollment/actions.ts', 'features/campaign/actions.ts', 'app/[locale]/(resident)/actions.ts']) expect(faults(file, `'use server'\nexport const create = ${built}`)).toHaveLength(1)
    expect(faults('app/[locale]/(resident)/page.tsx', "import { createStaffAction } from '@/features/identity/actions'", { 'features/identity/actions': `'use server'\nexport const createStaffAction = ${built}` })).toHaveLength(1)
  })

  it('are not written into a component', () => expect(faults('app/[locale]/desk/page.tsx', "const Page = () => { async function save() { 'use server' } return save }")).toHaveLength(1))

  it('name what the builder asks for', () => {
    expect(faults(desk, "'use server'\nexport const create = staffAction(staffGate)({ permission, schema, run })")).toEqual(['staffAction has to name rate, audit'])
    expect(faults(desk, `'use server'\nexport const create = staffAction(anyGate)(${spec})`)).toHaveLength(1)
    expect(faults(desk, `'use server'\nexport const create = staffAction(staffGate)(spec)`)).toHaveLength(1)
  })
})

describe('posts', () => {
  const file = 'features/casework/posts.ts'
  it('are not made by hand', () => expect(faults(file, "export const posts: readonly Post[] = [{ name: 'x', method: 'POST', path: '/x', handle: async () => reply }]")).toHaveLength(1))
  it('name what the builder asks for', () => {
    expect(faults(file, "const a = openPost({ name: 'a', path: '/a', schema, audit: null, run })")).toEqual(['openPost has to name rate'])
    expect(faults(file, "const a = residentPost<Row, Values>(gate, { name: 'a', path: '/a', rate: 'answers', run })")).toEqual(['residentPost has to name schema, audit'])
    expect(faults(file, "const a = signedPost({ name: 'a', path: '/a', rate: 'callback', schema, audit: 'case.paid', run: async () => x })")).toEqual([])
  })
  it('have names of their own', () => {
    const names = postNames(file, "const a = openPost({ name: 'a' })\nconst b = residentPost(gate, { name: 'a' })")
    expect(twins(names)).toMatchObject([{ path: file, line: 2 }])
  })
})
