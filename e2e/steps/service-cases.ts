/** Cases of the services in the states that a resident or an officer can find them in, made once for a worker by the roads that people take. */
import type { BrowserContext } from '@playwright/test'
import { declaredFiling, waitingCase, waitingCertification, waitingTransfer, type Sent } from './cases'
import { atWork, type Desk } from './desk'
import { lastFour } from './people'
import { post, tracked } from './prepare'

export interface ServiceCase extends Sent {
  readonly service: string
  readonly state: string
}

const DIVISION = '500103'
/** Filings hold at once and use people of the register up: of a district that has many. */
const FILED_IN = '500101'

async function make(context: BrowserContext, office: BrowserContext): Promise<readonly ServiceCase[]> {
  const made: ServiceCase[] = []
  const officer = async (service: string) => atWork(office, 'officer-yuzhong', 'zh', service)
  const add = async (service: string, state: string, sent: Promise<Sent>, then?: (desk: Desk, sent: Sent) => Promise<unknown>) => {
    const one = await sent
    made.push({ ...one, service, state })
    if (!then) return
    const desk = await officer(service)
    await desk.openCase(one.reference)
    await then(desk, one)
    await desk.page.close()
  }
  await add('transfer', 'waiting', waitingTransfer(context, DIVISION))
  await add('transfer', 'asked', waitingTransfer(context, DIVISION), (desk) => desk.ask('stop-month'))
  await add('transfer', 'refused', waitingTransfer(context, DIVISION), (desk) => desk.refuse('not-joined'))
  await add('remote-treatment', 'in-force', declaredFiling(context, FILED_IN))
  await add('chronic-certification', 'waiting', waitingCertification(context, DIVISION))
  await add('chronic-certification', 'asked', waitingCertification(context, DIVISION), (desk) => desk.ask('inpatient-record'))
  await add('chronic-certification', 'granted', waitingCertification(context, DIVISION), (desk) => desk.approve('材料齐全。'))
  await add('enrollment', 'objected', waitingCase(context, DIVISION), async (desk, { reference, person }) => {
    await desk.refuse('not-eligible')
    await tracked(context, 'zh', reference, lastFour(person))
    await post(context.request, '/zh/casework/case/objection', { objection: '户籍今年已迁入，请再看一次。' })
  })
  const filing = await declaredFiling(context, FILED_IN)
  await tracked(context, 'zh', filing.reference, lastFour(filing.person))
  await post(context.request, '/zh/casework/case/withdraw', { sure: 'yes' })
  made.push({ ...filing, service: 'remote-treatment', state: 'withdrawn' })
  return made
}

let known: Promise<readonly ServiceCase[]> | undefined

/** The cases, and the one of a service in a state. */
export async function serviceCases(visitor: () => Promise<BrowserContext>) {
  const cases = await (known ??= Promise.all([visitor(), visitor()]).then(([context, office]) => make(context, office)))
  const of = (service: string, state: string): ServiceCase => {
    const found = cases.find((one) => one.service === service && one.state === state)
    if (!found) throw new Error(`no case of ${service} is ${state}`)
    return found
  }
  return { cases, of }
}
