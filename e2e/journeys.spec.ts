/** Three services, four languages, with and without script: each applied for, decided at the desk, and the decision read by the person. */
import { certifies, Holder, HYPERTENSION, SERVICE } from './steps/chronic-certification'
import { atWork } from './steps/desk'
import { LOCALES, words } from './steps/own-code'
import { lastFour, makeCitizen, type Person } from './steps/people'
import { portalToday } from './steps/portal'
import { Resident, type Answer } from './steps/resident'
import { livesAway, movesIn } from './steps/service-roads'
import { expect, onlyOn, test } from './steps/test'
import { monthBefore, TransferDesk } from './steps/transfer'

interface Journey {
  readonly service: string
  readonly situation: string
  readonly consents: readonly string[]
  readonly answers: (person: Person, today: string) => readonly Answer[]
}

const JOURNEYS: readonly Journey[] = [
  { service: 'transfer', situation: 'entering', consents: ['true'], answers: (person) => movesIn(person) },
  { service: 'remote-treatment', situation: 'long-term', consents: ['true', 'declaration'], answers: livesAway },
  { service: SERVICE, situation: 'chronic', consents: ['true', 'health'], answers: (person) => certifies({ ...person, division: '500103' }, { condition: HYPERTENSION }) },
]

for (const script of [true, false]) {
  for (const locale of LOCALES) {
    test.describe(`in ${locale} ${script ? 'with' : 'without'} script`, () => {
      onlyOn(script ? 'desktop' : 'phone')
      test.use({ javaScriptEnabled: script })

      test('all three services lead to a decision that the resident reads', async ({ page, visitor }) => {
        const today = await portalToday()
        const sent: { readonly journey: Journey; readonly person: Person; readonly reference: string }[] = []
        for (const journey of JOURNEYS) {
          const person = makeCitizen()
          const resident = journey.service === SERVICE ? new Holder(page, locale) : new Resident(page, locale, journey.service)
          await resident.begin()
          await resident.answerAll(journey.answers(person, today))
          await resident.agree(...journey.consents)
          await resident.send(journey.situation)
          await resident.expectHeading(resident.say('receipt.titleReceived', { count: 1 }))
          sent.push({ journey, person, reference: await resident.reference() })
        }

        const desk = await atWork(await visitor({ javaScriptEnabled: true, isMobile: false, viewport: { width: 1280, height: 900 } }), 'officer-yuzhong', 'zh')
        for (const { journey, reference } of sent) {
          if (journey.service === 'transfer') {
            const bench = new TransferDesk(desk)
            await bench.typeRecord(reference, [{ from: monthBefore(today, 49), to: monthBefore(today, 2), scheme: 'employee', months: 48 }], { office: '示例市医疗保障经办机构' })
            await desk.openCase(reference)
            await bench.passOn(true)
            await desk.openCase(reference)
          } else await desk.openCase(reference)
          await desk.approve('材料核对一致。')
        }

        for (const { journey, person, reference } of sent) await expectDecisionRead(new Resident(page, locale, journey.service), person, reference)
      })
    })
  }
}

/** The tracker says that it is done, in the person's language, and the mailbox holds the message about it. */
async function expectDecisionRead(resident: Resident, person: Person, reference: string): Promise<void> {
  await resident.track(reference, lastFour(person))
  await resident.expectState('completed')
  await expect(resident.page.getByRole('region', { name: words(resident.locale, 'notice')('mailbox.title') }).getByRole('listitem')).not.toHaveCount(0)
}
