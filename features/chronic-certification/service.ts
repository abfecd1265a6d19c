import { checkDocument } from '@/domain/identity-document/check'
import { isDocumentKind } from '@/domain/identity-document/kinds'
import { partsOf } from '@/domain/calendar/dates'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { routeOf, type KnownCertification } from '@/domain/chronic-certification/routing'
import { chronicCertification } from '@/domain/chronic-certification/service'
import { conditionOf, groupOf, matterOf } from '@/domain/chronic-certification/steps'
import { sameName } from '@/domain/person/name'
import { createPolicy, type Policy } from '@/domain/policy/quote'
import { bindService, type OnFile, type Plan, type PlanInput } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { checkPanel } from './components/check-panel'
import { deskPanel } from './components/desk-panel'
import { resultPanel } from './components/result-panel'
import { startPanel } from './components/start'
import { stepPanel } from './components/step-panel'
import { knownCertification, readRegister } from './data'
import { settle, unsettle } from './mutations'

type OpenFacts = CertificationFacts & { readonly open: boolean; readonly demonstration: boolean }

const policies = new Map<number, Policy>()

/** One policy object a year: it keeps what it has looked up. Figures of earlier years are not carried over here. */
function policyOf(year: number): Policy {
  const policy = policies.get(year) ?? createPolicy({ coverageYear: year, demonstration: false })
  policies.set(year, policy)
  return policy
}

/** Open all year: benefit follows the cover of the calendar year. */
export async function certificationFacts(now: Date): Promise<OpenFacts> {
  const { institutions, settings } = await readRegister()
  const coverageYear = partsOf(chinaDate(now)).year
  return { coverageYear, policy: policyOf(coverageYear), institutions, settings, open: true, demonstration: institutions.some((one) => one.demonstration) }
}

/** Whose application it is, as far as the register can say. Nothing on file is spoken of before number and name agree. */
function identityOf(file: OnFile, name: string): 'confirmed' | 'name-differs' | 'not-on-roster' {
  if (!file.particulars) return 'not-on-roster'
  return sameName(file.particulars.name, name) ? 'confirmed' : 'name-differs'
}

function plan(facts: CertificationFacts, today: string, input: PlanInput): Plan {
  const [subject] = chronicCertification.subjects(input.answers, today)
  const matter = matterOf(input.answers)
  const group = groupOf(input.answers)
  if (!subject || !matter || !group || !conditionOf(input.answers)) throw new Error('an incomplete application reached planning')
  const file = input.onFile(subject.item)
  const document = isDocumentKind(subject.documentKind) ? checkDocument(subject.documentKind, subject.documentNumber, today) : null
  const route = routeOf({
    matter, today,
    identity: identityOf(file, subject.name),
    certification: input.known as KnownCertification | null,
    cover: { enrolled: file.coverage?.state === 'enrolled' && file.coverage.scheme !== 'elsewhere', scheme: file.coverage?.scheme ?? null },
    declaredScheme: group === 'resident' ? 'resident' : 'employee',
    pending: file.pending,
    papersLater: input.answers['evidence']?.['papers'] === 'later',
    foreignDocument: !(document?.ok && document.warnings.length === 0),
    insist: input.insist,
  })
  const refusal = input.decided || route.refusal === null ? null : { code: route.refusal, key: matter === 'certify' ? 'condition' : 'matter' }
  return {
    coverageYear: facts.coverageYear,
    subjects: [{
      item: subject.item, route: input.decided ? 'straight' : route.route, reasons: input.decided ? [] : route.reasons,
      group: file.due?.group ?? 'adult', cover: null, owedFen: 0, line: {},
    }],
    standing: 'in-force',
    paymentDueOn: null,
    refusal,
  }
}

/** Certification of chronic and special diseases, bound to the institutions of the city and what the bureau has set. */
export const chronicCertificationService = bindService<OpenFacts>(chronicCertification as never, {
  facts: certificationFacts,
  plan,
  known: async (client, people, answers) => {
    const personId = people[0]?.personId
    const condition = conditionOf(answers)
    return personId && condition ? knownCertification(client, personId, condition.id) : null
  },
  effects: { settle, unsettle },
  panels: { start: startPanel, step: stepPanel, check: checkPanel, result: resultPanel, desk: deskPanel },
})
