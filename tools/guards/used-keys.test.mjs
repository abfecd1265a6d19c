import { describe, expect, it } from 'vitest'
import { inspect } from './used-keys.mjs'

const words = { identity: { 'staff.title': '人员', 'staff.kinds.a': '甲' }, enrollment: { name: '参保' }, casework: { save: '保存' } }
const faults = (source) => inspect('features/identity/components/x.tsx', source, words, ['enrollment', 'casework']).map(({ text }) => text)

describe('keys that code names', () => {
  it.each([
    ["async function f() { const t = await getTranslations('identity.staff'); return t('tittle') }", 'identity.staff.tittle'],
    ["async function f() { const t = await getTranslations({ locale, namespace: 'casework' }); return t.rich('sav', {}) }", 'casework.sav'],
    ["const f = () => { const t = useTranslations('identity'); return t(`staff.sorts.${kind}`) }", 'identity.staff.sorts.…'],
    ["const f = () => words(locale, 'casework')('gone')", 'casework.gone'],
    ["async function f() { return (await getTranslations('identity.staff'))('page') }", 'identity.staff.page'],
    ["const f = () => { const t = useTranslations('identity.staff'); return t(open ? 'title' : 'closed') }", 'identity.staff.closed'],
    ["const f = (service: string) => { const t = words(locale, service); return t('save') }", 'enrollment.save'],
    ["function f({ t }: { t: Words }) { return t('nowhere') }", 'nowhere'],
  ])('%s', (source, key) => {
    expect(faults(source)).toHaveLength(1)
    expect(faults(source)[0]).toContain(key)
  })

  it('are told apart by function', () => {
    const source = "const f = () => { const t = useTranslations('casework'); return t('save') }\nconst g = () => { const t = useTranslations('identity'); return [t('staff.title'), t(`staff.kinds.${kind}`), t(key), t.has('anything')] }"
    expect(faults(source)).toEqual([])
  })
})
