import { populationGroup } from '@/domain/enrollment/group'
import { sameName } from '@/domain/person/name'
import { readApplication } from '@/domain/transfer/application'
import { eligibility } from '@/domain/transfer/eligibility'
import { HOME } from '@/domain/transfer/places'
import { policyOf, transfer } from '@/domain/transfer/service'
import type { TransferFacts } from '@/domain/transfer/steps'
import { bindService, type Plan, type PlanInput } from '@/features/casework/service'
import { ownInstallation } from '@/features/exchange/data'
import { chinaDate } from '@/platform/clock'
import { checkPanel } from './components/check-panel'
import { deskPanel } from './components/desk-panel'
import { resultPanel } from './components/result-panel'
import { startPanel } from './components/start'
import { stepPanel } from './components/step-panel'
import { transferEffects } from './mutations'
import { isMarked } from './submissions'

type OpenFacts = TransferFacts & { readonly open: boolean; readonly demonstration: boolean }

/** A transfer may be applied for on any day: it has no window and no figures of a year to come. */
async function transferFacts(now: Date): Promise<OpenFacts> {
  return { coverageYear: Number(chinaDate(now).slice(0, 4)), home: ownInstallation() ?? HOME, open: true, demonstration: false }
}

/**
 * Always for officers: both legs are their work. A rule that speaks against the transfer is told before anything is sent; whoever insists is
 * reviewed with that rule among the reasons. What the bureau knows of a person is only told to who knows number and name together.
 */
function plan(facts: OpenFacts, today: string, input: PlanInput): Plan {
  const application = readApplication(input.answers, today)
  const subject = transfer.subjects(input.answers, today)[0]
  if (!application || !subject) throw new Error('an incomplete application reached planning')
  const file = input.onFile(subject.item)
  const known = file.particulars
  const nameMatches = known !== null && sameName(known.name, subject.name)
  const { stops, doubts } = eligibility(application, policyOf(facts.coverageYear), facts.home)
  const { decided, insist } = input
  const forged = application.letter && !isMarked(input.answers)
  const told = !decided && !insist
  const pending = told && file.pending && nameMatches ? ({ code: 'transfer-pending', key: 'person' } as const) : null
  const refusal = forged ? { code: 'letter', key: 'who' } : (pending ?? (told && stops[0] ? { code: stops[0].code, key: stops[0].key } : null))
  const reasons = [
    application.letter ? 'by-exchange' : 'two-offices',
    ...(known === null ? ['not-on-roster'] : nameMatches ? [] : ['name-differs']),
    ...(file.pending && !decided ? ['transfer-pending'] : []),
    ...stops.map((ground) => ground.code), ...doubts.map((ground) => ground.code),
  ]
  const group = file.due?.group ?? populationGroup({ birthDate: subject.birthDate ?? '1980-01-01', student: false, scheme: 'resident' }, today)
  return {
    coverageYear: facts.coverageYear,
    subjects: [{ item: subject.item, route: decided ? 'straight' : 'review', reasons: decided ? [] : reasons, group, cover: null, owedFen: 0, line: {} }],
    standing: 'in-force',
    paymentDueOn: null,
    refusal,
  }
}

/** Transfer of the insurance relation between provinces. */
export const transferService = bindService<OpenFacts>(transfer as never, {
  facts: transferFacts, plan, effects: transferEffects,
  panels: { start: startPanel, step: stepPanel, check: checkPanel, result: resultPanel, desk: deskPanel },
})
