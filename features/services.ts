import type { Service } from '@/features/casework/service'
import { enrollmentService } from '@/features/enrollment/service'
import { lifeEventService } from '@/features/life-event/service'

/** Every service of the portal. A new one is a folder in `domain/`, a folder in `features/`, its messages, and a line here. */
export const services: readonly Service[] = [enrollmentService, lifeEventService]

export const serviceById = (id: string): Service | null => services.find((service) => service.id === id) ?? null
