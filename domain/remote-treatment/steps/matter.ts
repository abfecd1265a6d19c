import type { StepDefinition } from '@/domain/casework/definition'
import { choice, fixed } from '@/domain/casework/fields'
import { CATEGORIES } from '../categories'
import { MATTERS, type RemoteFacts } from '../facts'

/** The first question: a new filing, a change of the one in force, or its end. */
export const matter: StepDefinition<RemoteFacts> = { id: 'matter', section: 'matter', fields: [choice('act', fixed(...MATTERS))] }

export const category: StepDefinition<RemoteFacts> = { id: 'category', section: 'matter', fields: [choice('category', fixed(...CATEGORIES))] }

/** Emergency care counts as filed (`remote.emergency`): nobody has to, and who wants it on record may. */
export const emergency: StepDefinition<RemoteFacts> = { id: 'emergency', section: 'matter', fields: [choice('record', fixed('no', 'yes'))] }

/** The end of that road: what an emergency gives without filing, and what to do. */
export const deemed: StepDefinition<RemoteFacts> = { id: 'deemed', section: 'matter', fields: [], ends: true }
