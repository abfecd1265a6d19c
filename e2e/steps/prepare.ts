/** Sets a browser up by the forms' own addresses, quickly: a draft at a question, an application sent. Never anything a form could not do. */
import { expect, type APIRequestContext, type APIResponse, type BrowserContext } from '@playwright/test'
import { baseURL } from './portal'
import { own, type Locale } from './own-code'
import { stepOf, type Answer, type Values } from './resident'

export async function post(request: APIRequestContext, path: string, form: Values, headers: Readonly<Record<string, string>> = {}): Promise<APIResponse> {
  return request.post(path, { form: { ...form }, headers: { origin: baseURL, ...headers }, maxRedirects: 0 })
}

/** Values of a step as its form names them: a date is three boxes. */
export function formOf(key: string, values: Values, service = 'enrollment'): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
    if (own.controlOf(service, stepOf(key), field) !== 'date') return [[field, value] as const]
    const [year = '', month = '', day = ''] = value.split('-')
    return [[`${field}-year`, year], [`${field}-month`, month], [`${field}-day`, day]] as const
  }))
}

export async function begin(context: BrowserContext, locale: Locale, service = 'enrollment'): Promise<void> {
  const started = await post(context.request, `/${locale}/${service}/start`, { fresh: 'yes' })
  expect(started.status()).toBe(303)
}

/** A draft with these answers on this device. Answers where it goes on. */
export async function draftWith(context: BrowserContext, locale: Locale, answers: readonly Answer[], service = 'enrollment'): Promise<string> {
  await begin(context, locale, service)
  let place = `/${locale}/${service}/apply/${answers[0]?.[0] ?? ''}`
  for (const [key, values] of answers) {
    const reply = await post(context.request, `/${locale}/${service}/answers/${key}`, formOf(key, values, service))
    place = reply.headers()['location'] ?? ''
    expect(reply.status(), `answer to ${key}`).toBe(303)
    expect(place, `answer to ${key}`).not.toContain('error')
  }
  return place
}

export async function sent(context: BrowserContext, locale: Locale, answers: readonly Answer[], consents: readonly string[] = ['true'], service = 'enrollment'): Promise<void> {
  expect(await draftWith(context, locale, answers, service)).toBe(`/${locale}/${service}/check`)
  const reply = await post(context.request, `/${locale}/${service}/submission`, Object.fromEntries(consents.map((id) => [`consent-${id}`, 'yes'])))
  expect(reply.headers()['location']).toBe(`/${locale}/casework/receipt`)
}

export async function tracked(context: BrowserContext, locale: Locale, reference: string, four: string): Promise<void> {
  const reply = await post(context.request, `/${locale}/casework/track`, { reference, 'last-four': four })
  expect(reply.headers()['location']).toBe(`/${locale}/casework/case`)
}

/** The whole application in one request, as a program sends it. */
export const wholeOf = (answers: readonly Answer[], key: string, consents: readonly string[] = ['true']) => ({ key, answers: Object.fromEntries(answers), consents })

export const sendWhole = (request: APIRequestContext, body: unknown, locale: Locale = 'zh', headers: Readonly<Record<string, string>> = {}) =>
  request.post(`/api/${locale}/enrollment/submissions`, { data: body, headers: { origin: baseURL, 'content-type': 'application/json', ...headers } })
