/** Wrong answers: said at the field and in a focused summary, in every language, and nothing typed is lost. */
import { makeCitizen } from './steps/people'
import { LOCALES } from './steps/own-code'
import { begin, draftWith } from './steps/prepare'
import { aboutPerson, atHome, Resident, type Answer } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

const person = makeCitizen()
const mistyped = person.documentNumber.slice(0, 17) + (person.documentNumber.endsWith('1') ? '2' : '1')
const myself: readonly Answer[] = [['who', { for: 'self' }], ['work', { situation: 'none' }]]
const whole = [...myself, ...aboutPerson(person)]
const agent: readonly Answer[] = [['who', { for: 'agent' }], ...aboutPerson(person), ['agent', { relation: 'child', kind: 'resident-id', number: makeCitizen('1977-07-07').documentNumber, name: '样代人' }]]

interface Mistake {
  readonly kind: string
  readonly before: readonly Answer[]
  readonly key: string
  readonly values: Readonly<Record<string, string>>
  /** Fields that are wrong, each with the code of what is said. */
  readonly wrong: Readonly<Record<string, string>>
}

const mistakes: readonly Mistake[] = [
  { kind: 'no choice', before: [], key: 'who', values: {}, wrong: { for: 'empty' } },
  { kind: 'a check digit', before: myself, key: 'person.1', values: { kind: 'resident-id', number: mistyped, name: person.name }, wrong: { number: 'document-check-digit' } },
  { kind: 'a number and a name at once', before: myself, key: 'person.1', values: { kind: 'resident-id', name: '样例1' }, wrong: { number: 'empty', name: 'character' } },
  { kind: 'a list', before: [...myself, ['person.1', { kind: 'resident-id', number: person.documentNumber, name: person.name }]], key: 'history.1', values: { elsewhere: 'none' }, wrong: { last: 'empty' } },
  { kind: 'a text too long', before: [['who', { for: 'student' }]], key: 'school', values: { kind: 'school', name: '示'.repeat(81) }, wrong: { name: 'too-long' } },
  { kind: 'a day that is none', before: agent, key: 'proof', values: { kind: 'authorization', number: 'A-1', date: '2026-02-30' }, wrong: { date: 'date' } },
  { kind: 'a day to come', before: agent, key: 'proof', values: { kind: 'authorization', date: '2031-01-01' }, wrong: { date: 'future' } },
  { kind: 'a rule across fields', before: whole, key: 'address', values: { division: '500103', detail: '示例街8号', standing: 'neither' }, wrong: { standing: 'needs-permit' } },
  { kind: 'a telephone number', before: [...whole, atHome('500103')], key: 'contact', values: { notify: 'sms', phone: '12345' }, wrong: { phone: 'length' } },
]

const expectKept = async (resident: Resident, mistake: Mistake) => {
  const [step = ''] = mistake.key.split('.')
  for (const [field, value] of Object.entries(mistake.values)) {
    if (field === 'date') {
      const shown = await Promise.all((await resident.group(step, field).getByRole('textbox').all()).map((box) => box.inputValue()))
      expect(shown.map(Number)).toEqual(value.split('-').map(Number))
    } else if (await resident.group(step, field).getByRole('radio').count()) await expect(resident.radio(step, field, value)).toBeChecked()
    else if (await resident.list(step, field).count()) await expect(resident.list(step, field)).toHaveValue(value)
    else await expect(resident.box(step, field)).toHaveValue(value)
  }
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    onlyOn(script ? 'phone' : 'desktop')
    test.use({ javaScriptEnabled: script })
    for (const locale of LOCALES) {
      test(`every kind of wrong answer is explained in ${locale}`, async ({ page, context }) => {
        const resident = new Resident(page, locale)
        for (const mistake of mistakes) {
          await test.step(mistake.kind, async () => {
            const [step = ''] = mistake.key.split('.')
            if (mistake.before.length === 0) await begin(context, locale)
            else await draftWith(context, locale, mistake.before)
            await resident.open(`/enrollment/apply/${mistake.key}`)
            await resident.fill(mistake.key, mistake.values)
            await resident.goOn()
            await expect(resident.summary()).toBeVisible()
            await expect(resident.summary(), 'the summary takes the focus').toBeFocused()
            await expect(resident.summary().getByRole('heading')).toHaveText(resident.say('errors.title', { count: Object.keys(mistake.wrong).length }))
            for (const [field, code] of Object.entries(mistake.wrong)) {
              const text = resident.problem(step, field, code)
              const link = resident.summary().getByRole('link', { name: text })
              await expect(link).toBeVisible()
              await link.click()
              const control = page.locator(':focus')
              if (script) await expect(control, `${field} is focused from the summary`).toHaveAttribute('name', new RegExp(`^${field}(-year)?$`))
              await expect(page.getByRole('main').getByText(text)).toHaveCount(2)
            }
            await expectKept(resident, mistake)
          })
        }
      })
    }
  })
}

for (const locale of LOCALES) {
  test(`the tab says that something is wrong in ${locale}`, async ({ page, context }) => {
    const resident = new Resident(page, locale)
    await begin(context, locale)
    await resident.open('/enrollment/apply/who')
    const title = await page.title()
    await resident.goOn()
    await expect(resident.summary()).toBeVisible()
    await expect(page).toHaveTitle(resident.say('step.titleWithError', { title }), { timeout: 1_000 })
  })
}

test.describe('consent', () => {
  for (const locale of LOCALES) {
    test(`that is missing is asked for in ${locale}, and what was ticked stays`, async ({ page, context }) => {
      const resident = new Resident(page, locale)
      await draftWith(context, locale, [...whole, atHome('500103'), ['contact', { notify: 'sms', phone: '13900000000' }]])
      await resident.open('/enrollment/check')
      await resident.agree('remind')
      await resident.submitButton('self').click()
      await expect(resident.summary()).toBeFocused()
      await resident.summary().getByRole('link', { name: resident.say('problems.consent') }).click()
      await expect(resident.consent('true')).toBeFocused()
      await expect(resident.consent('remind')).toBeChecked()
      await expect(resident.consent('true')).not.toBeChecked()
    })
  }
})

test.describe('the keyboard alone', () => {
  onlyOn('desktop')

  test('leads through the first questions, and the focus is always seen', async ({ page }) => {
    const resident = new Resident(page, 'en')
    await resident.open('/enrollment')
    const tabTo = async (target: ReturnType<Resident['button']>) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        const focused = page.locator(':focus')
        const outline = await focused.evaluate((element) => {
          const shown = (one: Element) => { const style = getComputedStyle(one); return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none' }
          return shown(element) || (element.parentElement !== null && shown(element.parentElement))
        })
        expect(outline, 'the focus is seen').toBe(true)
        if (await target.evaluate((element) => element === document.activeElement)) return
      }
      throw new Error('the target was not reached by Tab')
    }
    await tabTo(resident.button(resident.service('start.begin')))
    await page.keyboard.press('Enter')
    await resident.expectAt('apply/who')
    await tabTo(resident.radio('who', 'for', 'self'))
    await page.keyboard.press('Space')
    await expect(resident.radio('who', 'for', 'self')).toBeChecked()
    await page.keyboard.press('Enter')
    await resident.expectAt('apply/work')
    await tabTo(resident.radio('work', 'situation', 'none'))
    await page.keyboard.press('ArrowDown')
    await expect(resident.radio('work', 'situation', 'flexible')).toBeChecked()
    await tabTo(resident.goOnButton())
    await page.keyboard.press('Enter')
    await resident.expectAt('apply/person.1')
    await tabTo(resident.radio('person', 'kind', 'resident-id'))
    await page.keyboard.press('Space')
    await tabTo(resident.box('person', 'number'))
    await page.keyboard.type(person.documentNumber)
    await tabTo(resident.box('person', 'name'))
    await page.keyboard.type('An Example')
    await page.keyboard.press('Enter')
    await resident.expectAt('apply/history.1')
  })
})
