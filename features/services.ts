import type { Service } from '@/features/casework/service'
import { chronicCertificationService } from '@/features/chronic-certification/service'
import { enrollmentService } from '@/features/enrollment/service'
import { lifeEventService } from '@/features/life-event/service'
import { remoteTreatmentService } from '@/features/remote-treatment/service'
import { transferService } from '@/features/transfer/service'

/** Every service of the portal. A new one is a folder in `domain/`, a folder in `features/`, its messages, and a line here. */
export const services: readonly Service[] = [enrollmentService, lifeEventService, remoteTreatmentService, transferService, chronicCertificationService]

export const serviceById = (id: string): Service | null => services.find((service) => service.id === id) ?? null
