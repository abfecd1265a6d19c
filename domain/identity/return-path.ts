import { LOCALES } from '@/domain/locale'

const PAGES = ['queue', 'staff', 'sessions', 'outbox', 'audit', String.raw`case\/[0-9A-HJKMNP-TV-Z]{12}`]

/** Pages of staff that sign-in may lead to, and the characters their filters are made of. Nothing that names a host can match. */
const ALLOWED = new RegExp(String.raw`^\/(?:${LOCALES.join('|')})\/(?:desk\/(?:${PAGES.join('|')})|campaign)(?:\?[\w=&.%+-]{0,300})?$`)

/** Where to go after sign-in: one of our own staff pages, or null. */
export const safeReturn = (path: string): string | null => (ALLOWED.test(path) ? path : null)
