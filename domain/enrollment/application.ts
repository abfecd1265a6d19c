import type { Answers, Subject } from '@/domain/casework/definition'
import { enrollment } from './service'
import { decidingDivision } from '@/domain/casework/place-steps'
import { each, isFlexible, situationOf } from './steps/situation'
import type { Situation } from './facts'

/** What one person of an application declares. */
export interface Declared extends Subject {
  readonly relation: string | null
  readonly tier: 1 | 2
  /** Id of the group whose premium is subsidized, when declared and its use consented to. */
  readonly need: string | null
  /** Coverage year last covered; null when a newborn was never asked. */
  readonly lastCovered: number | 'earlier' | 'never' | null
  readonly elsewhere: 'none' | 'employee' | 'resident-other'
}

/** An application for enrollment, read from complete answers. */
export interface EnrollmentApplication {
  readonly situation: Situation
  readonly scheme: 'resident' | 'flexible'
  readonly people: readonly Declared[]
  readonly applicant: Subject
  readonly agent: boolean
  readonly divisionId: string
  readonly student: boolean
  readonly contactPhone: string | null
}

const lastCovered = (value: string | undefined): Declared['lastCovered'] =>
  value === undefined ? null : value === 'never' || value === 'earlier' ? value : Number(value)

/**
 * Reads complete answers as an application. Returns null when something essential is missing, which a complete walk rules out.
 * @param consents ids ticked on the check page; without `need` no subsidy group is used (个人信息保护法 art. 29).
 */
export function readApplication(answers: Answers, consents: readonly string[], today: string): EnrollmentApplication | null {
  const situation = situationOf(answers)
  const applicant = enrollment.applicant(answers, today)
  const divisionId = decidingDivision(answers, today, 'address')
  const subjects = enrollment.subjects(answers, today)
  if (!situation || !applicant || !divisionId || subjects.length === 0) return null
  const people = subjects.map((subject): Declared => {
    const cover = answers[each('cover', subject.item)]
    const history = answers[each('history', subject.item)]
    const need = cover?.['need']
    const elsewhere = history?.['elsewhere']
    return {
      ...subject,
      relation: answers[each('person', subject.item)]?.['relation'] ?? null,
      tier: cover?.['tier'] === '2' ? 2 : 1,
      need: need && need !== 'none' && consents.includes('need') ? need : null,
      lastCovered: lastCovered(history?.['last']),
      elsewhere: elsewhere === 'employee' || elsewhere === 'resident-other' ? elsewhere : 'none',
    }
  })
  return {
    situation,
    scheme: isFlexible(answers) ? 'flexible' : 'resident',
    people,
    applicant,
    agent: situation === 'agent',
    divisionId,
    student: situation === 'student' && answers['school']?.['kind'] === 'university',
    contactPhone: enrollment.contact(answers).phone,
  }
}
