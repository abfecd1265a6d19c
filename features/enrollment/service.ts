import { readApplication, type Declared, type EnrollmentApplication } from '@/domain/enrollment/application'
import { assess } from '@/domain/enrollment/assessment'
import type { EnrollmentFacts } from '@/domain/enrollment/facts'
import { populationGroup } from '@/domain/enrollment/group'
import { decideRoute } from '@/domain/enrollment/routing'
import { enrollment } from '@/domain/enrollment/service'
import { enrollmentWindow } from '@/domain/enrollment/window'
import { checkDocument } from '@/domain/identity-document/check'
import { isDocumentKind } from '@/domain/identity-document/kinds'
import { sameName } from '@/domain/person/name'
import { createPolicy, isKnown, type Policy } from '@/domain/policy/quote'
import { currentCampaign } from '@/features/campaign/data'
import { bindService, type OnFile, type Plan, type PlanInput, type SubjectPlan } from '@/features/casework/service'
import { checkPanel } from './components/check-panel'
import { startPanel } from './components/start'
import { stepPanel } from './components/step-panel'

type OpenFacts = EnrollmentFacts & { readonly open: boolean; readonly demonstration: boolean }

const policies = new Map<string, Policy>()

/** One policy object a year: it keeps what it has looked up, and the parameters change only with a release. */
function policyOf(coverageYear: number, demonstration: boolean): Policy {
  const key = `${coverageYear}/${demonstration}`
  const known = policies.get(key) ?? createPolicy({ coverageYear, demonstration })
  policies.set(key, known)
  return known
}

/** The policy of the campaign's coverage year and the campaign's own window. Without a campaign nothing is open. */
export async function enrollmentFacts(now: Date): Promise<OpenFacts> {
  const campaign = await currentCampaign(now)
  const coverageYear = campaign?.coverageYear ?? now.getUTCFullYear()
  const day = campaign?.main.from ?? `${coverageYear - 1}-10-01`
  return {
    coverageYear,
    policy: policyOf(coverageYear, campaign?.standing === 'demonstration'),
    window: campaign
      ? { main: campaign.main, extended: { from: campaign.main.to, to: campaign.extendedTo }, standing: campaign.standing === 'demonstration' ? 'demonstration' : 'in-force' }
      : { main: { from: day, to: day }, extended: { from: day, to: day }, standing: 'unconfirmed' },
    open: campaign?.open ?? false,
    demonstration: campaign?.standing === 'demonstration',
  }
}

function planPerson(facts: EnrollmentFacts, application: EnrollmentApplication, person: Declared, file: OnFile, today: string, decided: boolean): SubjectPlan {
  const { contribution: owed, benefit } = assess(facts, application, person, today)
  const kind = isDocumentKind(person.documentKind) ? person.documentKind : 'resident-id'
  const document = checkDocument(kind, person.documentNumber, today)
  const known = file.particulars
  const nameMatches = known !== null && sameName(known.name, person.name)
  // Cover of another place is a doubt for review, not an enrollment here.
  const covered = file.coverage !== null && file.coverage.state === 'enrolled' && file.coverage.scheme !== 'elsewhere'
  const elsewhere = file.coverage !== null && file.coverage.state === 'enrolled' && file.coverage.scheme === 'elsewhere'
  const route = decideRoute({
    roster: known === null ? null : {
      nameMatches,
      birthDateMatches: known.birthDate === null || person.birthDate === null || known.birthDate === person.birthDate,
      divisionId: file.due?.divisionId ?? application.divisionId,
      subsidisedGroups: known.needs ?? [],
      lastCoveredYear: file.lastCovered,
      population: file.due !== null,
    },
    declared: {
      divisionId: application.divisionId,
      subsidisedGroup: person.need ?? undefined,
      coveredElsewhere: person.elsewhere === 'none' && elsewhere ? 'resident-other' : person.elsewhere,
      lastCovered: person.lastCovered,
      agent: application.agent,
      kind,
    },
    duplicate: file.pending || covered,
    documentWarnings: document.ok ? document.warnings : [],
    phase: enrollmentWindow({ policy: facts.policy, on: today, coverageYear: facts.coverageYear, campaign: facts.window }).phase,
  })
  // Only someone who knows number and name together is told that the person is enrolled already.
  const already = covered && nameMatches && !decided
  return {
    item: person.item,
    route: already ? 'already' : decided || route.route === 'straight' ? 'straight' : 'review',
    reasons: already || route.route === 'straight' ? [] : route.reasons,
    group: file.due?.group ?? populationGroup({ birthDate: person.birthDate ?? today, student: application.student, scheme: application.scheme }, today),
    cover: { scheme: application.scheme, tier: person.tier, startsOn: benefit.from, endsOn: benefit.to },
    owedFen: owed.payable,
    line: {
      tier: person.tier,
      scheme: application.scheme,
      personal: isKnown(owed.personal) ? owed.personal.value : null,
      subsidy: owed.lines.find((line) => line.code === 'subsidy')?.amount ?? 0,
      payable: owed.payable,
      government: isKnown(owed.government) ? owed.government.value : null,
      startsOn: benefit.from,
      endsOn: benefit.to,
      waitingMonths: benefit.waitingMonths,
    },
  }
}

/** The end of the main period, or of the extended one once that has begun. */
const paymentDueOn = (facts: EnrollmentFacts, today: string): string => (facts.window.main.to >= today ? facts.window.main.to : facts.window.extended.to)

function plan(facts: EnrollmentFacts, today: string, input: PlanInput): Plan {
  const application = readApplication(input.answers, input.consents, today)
  if (!application) throw new Error('an incomplete application reached planning')
  const subjects = application.people.map((person) => planPerson(facts, application, person, input.onFile(person.item), today, input.decided))
  const first = application.people[0]
  const standing = first ? assess(facts, application, first, today).contribution.personal.standing : 'unknown'
  return { coverageYear: facts.coverageYear, subjects, standing, paymentDueOn: paymentDueOn(facts, today) }
}

/** Enrollment, bound to the campaign and the policy of its year. */
export const enrollmentService = bindService<OpenFacts>(enrollment as never, { facts: enrollmentFacts, paymentDueOn, plan, panels: { start: startPanel, step: stepPanel, check: checkPanel } })
