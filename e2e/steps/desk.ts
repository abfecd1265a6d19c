/** What staff do at the desk, in the words of a language. */
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { formats, own, words, type Locale } from './own-code'
import { account, baseURL, claimOnce, portalNow, shared, type Account } from './portal'
import { named } from './resident'

const PERIOD = 30_000

/** The code an authenticator shows, `steps` half-minutes from now. */
export async function codeOf(secret: string, steps = 0): Promise<string> {
  return new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: PERIOD / 1000 }).generate({ timestamp: (await portalNow()).getTime() + steps * PERIOD })
}

/** A code is good once. Workers agree which of them uses which, so that parallel sign-ins of one account do not spoil each other. */
export async function freshCode(who: Pick<Account, 'login' | 'totpSecret'>): Promise<string> {
  const untilNext = async () => PERIOD - ((await portalNow()).getTime() % PERIOD) + 50
  for (let tries = 0; tries < 6; tries++) {
    const now = Math.floor((await portalNow()).getTime() / PERIOD)
    // The portal takes the code before and after as well, but none older than the last one used.
    for (const ahead of [0, 1]) if (claimOnce(`code-${who.login}-${now + ahead}`)) return codeOf(who.totpSecret, ahead)
    await setTimeout(await untilNext())
  }
  throw new Error(`no fresh code for ${who.login}`)
}

export class Desk {
  readonly say: ReturnType<typeof words>
  readonly identity: ReturnType<typeof words>
  readonly service: ReturnType<typeof words>
  readonly format: ReturnType<typeof formats>

  constructor(readonly page: Page, readonly locale: Locale, serviceId = 'enrollment') {
    this.say = words(locale, 'review')
    this.identity = words(locale, 'identity')
    this.service = words(locale, serviceId)
    this.format = formats(locale)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`/${this.locale}/desk${path}`)
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  async fillSignIn(login: string, password: string, code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.identity('signIn.login'), exact: true }).fill(login)
    await this.page.getByLabel(this.identity('signIn.password'), { exact: true }).fill(password)
    await this.page.getByRole('textbox', { name: this.identity('signIn.code'), exact: true }).fill(code)
    await this.page.getByRole('button', { name: this.identity('signIn.submit'), exact: true }).click()
  }

  async signInBy(who: Account, code?: string): Promise<void> {
    await this.open('/sign-in')
    await this.fillSignIn(who.login, who.password, code ?? (await freshCode(who)))
  }

  async expectSignedIn(): Promise<void> {
    await expect(this.page.getByRole('button', { name: this.identity('frame.signOut') })).toBeVisible()
  }

  async expectAtSignIn(): Promise<void> {
    await expect(this.heading()).toHaveText(this.identity('signIn.title'))
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: this.identity('frame.signOut') }).click()
  }

  alert(): Locator {
    // Next's own announcer of routes is an alert as well.
    return this.page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })
  }

  status(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  async openCase(reference: string): Promise<void> {
    await this.open(`/case/${reference}`)
    await expect(this.page.getByText(own.formatReference(reference)).first()).toBeVisible()
  }

  async search(words: string): Promise<void> {
    await this.open('/queue')
    await this.page.getByRole('searchbox').fill(words)
    await this.page.getByRole('button', { name: this.say('queue.apply'), exact: true }).click()
    await expect(this.page).toHaveURL(/[?&]q=/)
  }

  row(reference: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name: own.formatReference(reference) }) })
  }

  /** Ticks a case of the queue that is open. */
  async pick(reference: string): Promise<void> {
    await this.row(reference).getByRole('checkbox').check()
  }

  /** The button under the queue that leads to the preview of an act. */
  bulkButton(act: 'approve' | 'refuse' | 'request' | 'assign'): Locator {
    return this.page.getByRole('form', { name: this.say('bulk.bar') }).getByRole('button', { name: this.say(`bulk.acts.${act}`), exact: true })
  }

  /** The button of the preview that carries the act out on so many cases. */
  bulkNow(act: 'approve' | 'refuse' | 'request' | 'assign', count: number): Locator {
    return this.page.getByRole('button', { name: this.say(`form.bulkNow.${act}`, { count }), exact: true })
  }

  /** How a case ended, in the results of a bulk decision. */
  async expectEnded(reference: string, outcome: string): Promise<void> {
    await expect(this.row(reference).getByRole('cell', { name: this.say(`form.bulkDone.outcomes.${outcome}`, { incident: '' }), exact: true })).toHaveCount(1)
  }

  /** The queue of a view or filter, a hundred rows at a time. */
  async openQueue(query: string): Promise<void> {
    await this.open(`/queue?rows=100${query === '' ? '' : `&${query}`}`)
  }

  /** Names in the desk's main navigation. */
  navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.identity('frame.navigation') }).getByRole('link')
  }

  /** The list of queues and filters beside the queue. */
  side(): Locator {
    return this.page.getByRole('navigation', { name: this.say('queue.side') })
  }

  /** A role of a new account, by its name and what it may do. */
  async chooseRole(role: string): Promise<void> {
    await this.page.getByRole('radio', { name: named(`${this.identity(`form.roles.${role}.name`)} ${this.identity(`form.roles.${role}.may`)}`) }).check()
  }

  /** Chooses a colleague by the beginning of their name. */
  async chooseColleague(label: string, name: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: named(label, false) })
    const option = list.getByRole('option').filter({ hasText: new RegExp(`^[^\\p{L}]*${name}`, 'u') })
    await list.selectOption((await option.first().getAttribute('value')) ?? '')
  }

  decision(kind: 'approve' | 'refuse' | 'request'): Locator {
    return this.page.getByRole('radio', { name: named(this.say(`form.${kind}`), false) })
  }

  async claim(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${this.say('case.claim')}`) }).click()
    await expect(this.status(this.say('notices.claimed'))).toBeVisible()
  }

  async approve(basis: string): Promise<void> {
    await this.decision('approve').check()
    await this.page.getByRole('textbox', { name: this.say('form.basis') }).fill(basis)
    await this.page.getByRole('button', { name: this.say('form.approveNow') }).click()
    await expect(this.status(this.say('notices.approved'))).toBeVisible()
  }

  async refuse(code: string): Promise<void> {
    await this.decision('refuse').check()
    await this.page.getByRole('radio', { name: named(this.service(`refusals.${code}.label`), false) }).check()
    await this.page.getByRole('button', { name: this.say('form.refuseNow') }).click()
    await expect(this.status(this.say('notices.refused'))).toBeVisible()
  }

  async ask(code: string): Promise<void> {
    await this.decision('request').check()
    await this.page.getByRole('radio', { name: named(this.service(`requests.${code}.label`), false) }).check()
    await this.page.getByRole('button', { name: this.say('form.requestNow') }).click()
    await expect(this.status(this.say('notices.requested'))).toBeVisible()
  }

  async note(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.say('form.note') }).fill(text)
    await this.page.getByRole('button', { name: this.say('form.addNote') }).click()
    await expect(this.status(this.say('notices.noted'))).toBeVisible()
  }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/**
 * Someone at work already, on cases of a service: the workers share one session for each account, since every sign-in uses up a code. Tests about signing in or out
 * sign in by themselves.
 */
export async function atWork(context: BrowserContext, login: string, locale: Locale = 'zh', serviceId = 'enrollment'): Promise<Desk> {
  const page = await context.newPage()
  const desk = new Desk(page, locale, serviceId)
  const file = shared(`session-${login}.json`)
  const stored = (): Cookies | null => (fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Cookies) : null)
  const works = async (cookies: Cookies): Promise<boolean> => {
    const header = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return (await fetch(`${baseURL}/zh/desk/sessions`, { headers: { cookie: header }, redirect: 'manual' })).status === 200
  }
  for (let tries = 0; tries < 120; tries++) {
    const known = stored()
    if (known && (await works(known))) {
      await context.addCookies(known)
      return desk
    }
    if (claimOnce(`lock-${login}`)) {
      try {
        await desk.signInBy(account(login))
        await desk.expectSignedIn()
        fs.writeFileSync(file, JSON.stringify((await context.cookies()).filter((cookie) => cookie.name.includes('staff'))))
        return desk
      } finally {
        fs.rmSync(shared(`lock-${login}`), { force: true })
      }
    }
    await setTimeout(250) // a colleague is signing in with this account
  }
  throw new Error(`no session for ${login}`)
}
