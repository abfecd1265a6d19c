import { ageOn, yearOf } from '@/domain/calendar/dates'
import { isHelped, subjectOf } from '@/domain/casework/person-steps'
import { populationGroup } from '@/domain/enrollment/group'
import { checkDocument } from '@/domain/identity-document/check'
import { isDocumentKind } from '@/domain/identity-document/kinds'
import { sameName } from '@/domain/person/name'
import { createPolicy, type Policy } from '@/domain/policy/quote'
import { readAsked } from '@/domain/remote-treatment/application'
import { matterOf, temporaryMonths, type RemoteFacts } from '@/domain/remote-treatment/facts'
import type { Filing } from '@/domain/remote-treatment/filing'
import { against, doubts } from '@/domain/remote-treatment/route'
import { remoteTreatment } from '@/domain/remote-treatment/service'
import { bindService, type OnFile, type Plan, type PlanInput } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { checkPanel } from './components/check-panel'
import { deskPanel } from './components/desk-panel'
import { resultPanel } from './components/result-panel'
import { startPanel } from './components/start'
import { stepPanel } from './components/step-panel'
import { filingsInForce } from './data'
import { receiveEvidence, settleFiling, unsettleFiling } from './mutations'

const policies = new Map<number, Policy>()

/** One policy object a year: it keeps what it has looked up, and the parameters change only with a release. */
function policyOf(coverageYear: number): Policy {
  const policy = policies.get(coverageYear) ?? createPolicy({ coverageYear, demonstration: false })
  policies.set(coverageYear, policy)
  return policy
}

/** What speaks for an officer's look, given what the bureau knows of the person. */
function doubtsOf(input: PlanInput, file: OnFile, today: string): readonly string[] {
  const subject = subjectOf(input.answers, today)
  const matter = matterOf(input.answers)
  if (!subject || !matter) throw new Error('an incomplete filing reached planning')
  const known = file.particulars
  const document = isDocumentKind(subject.documentKind) ? checkDocument(subject.documentKind, subject.documentNumber, today) : null
  return doubts({
    register: known === null ? null : {
      nameMatches: sameName(known.name, subject.name),
      birthDateMatches: known.birthDate === null || subject.birthDate === null || known.birthDate === subject.birthDate,
    },
    helped: isHelped(input.answers),
    insurance: file.coverage,
    pending: file.pending,
    documentWarning: document?.ok === true && document.warnings.length > 0,
    matter,
    discharged: input.answers['stay']?.['stay'] === 'out' && matter !== 'cancel',
  })
}

/** Age decides the group a person unknown to the register is counted in. */
const groupOf = (birthDate: string | null, today: string): string =>
  populationGroup({ birthDate: birthDate !== null && ageOn(birthDate, today) >= 0 ? birthDate : today, student: false, scheme: 'resident' }, today)

function plan(facts: RemoteFacts, today: string, input: PlanInput): Plan {
  const { answers } = input
  const subject = subjectOf(answers, today)
  const matter = matterOf(answers)
  if (!subject || !matter) throw new Error('an incomplete filing reached planning')
  const file = input.onFile(subject.item)
  const asked = readAsked(answers, today, temporaryMonths(facts.policy))
  // Only someone who knows number and name together learns what is in force for the person.
  const trusted = file.particulars !== null && sameName(file.particulars.name, subject.name)
  const code = trusted && !input.decided ? against(matter, asked, (input.known ?? []) as readonly Filing[]) : null
  const reasons = input.decided ? [] : [...doubtsOf(input, file, today), ...(code ? [code] : [])]
  return {
    coverageYear: facts.coverageYear,
    subjects: [{
      item: subject.item, route: reasons.length === 0 ? 'straight' : 'review', reasons, group: file.due?.group ?? groupOf(subject.birthDate, today),
      cover: null, owedFen: 0, line: {},
    }],
    standing: 'in-force',
    paymentDueOn: null,
    refusal: code && !input.insist ? { code, key: 'matter' } : null,
  }
}

/** Filing for treatment elsewhere, bound to the policy of the calendar year. It is open all year. */
export const remoteTreatmentService = bindService(remoteTreatment, {
  facts: async (now) => {
    const coverageYear = yearOf(chinaDate(now))
    return { coverageYear, policy: policyOf(coverageYear), open: true, demonstration: false }
  },
  plan,
  known: async (client, people, _, now) => {
    const personId = people[0]?.personId
    return personId ? filingsInForce(personId, chinaDate(now), client) : []
  },
  panels: { start: startPanel, step: stepPanel, check: checkPanel, result: resultPanel, desk: deskPanel },
  effects: { settle: settleFiling, unsettle: unsettleFiling, evidence: receiveEvidence },
})
