/** Documents: they go up over a bad line, several pages each; what nobody should send is refused at its field and nothing else is lost. */
import { atWork } from './steps/desk'
import { atEvidence, breakingLine, DocumentField, heicPhoto, hostile, isKept, largePhoto, pdf, photo, quarantine, textNamedJpg, viewsOf, weakLine } from './steps/documents'
import { LOCALES } from './steps/own-code'
import { atReferralPaper } from './steps/remote-treatment'
import { makeCitizen } from './steps/people'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

/** What a browser says of a request that the line did not carry. */
const lineGone = /net::ERR_(?:CONNECTION_RESET|INTERNET_DISCONNECTED|FAILED|ABORTED|NETWORK_CHANGED)/
/** A document stands in a sandbox: neither the script that looks at it here nor an icon of the page is let in. */
const sandboxed = /frame is sandboxed|NotSameOrigin/

test.describe('over a line that breaks', () => {
  onlyOn('phone')

  test('a photograph goes on where it stopped and arrives whole', async ({ page, expectInConsole }) => {
    expectInConsole(lineGone)
    const resident = await atReferralPaper(page, 'zh', makeCitizen())
    const field = new DocumentField(resident, resident.label('papers', 'referral'))
    const paper = await largePhoto('转诊单.jpg')
    const offsets: number[] = []
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
    })
    const line = await breakingLine(page, paper)
    await field.choose(paper)
    await line.broken
    await expect(field.said('waiting')).toBeAttached()
    await line.restore()
    await expect(field.given(paper.name)).toBeVisible({ timeout: 30_000 })
    expect(offsets, 'what had arrived was not sent again').toEqual([0, Math.floor(paper.buffer.length / 2)])
    expect(await isKept(paper), 'the bytes that arrived are the bytes that were sent').toBe(true)
    const id = (await field.openLink(paper.name).getAttribute('href'))?.split('/').at(-1) ?? '?'
    expect(quarantine().filter((name) => name.startsWith(id)), 'nothing of it stays in quarantine').toEqual([])
  })

  test('a page that is loaded anew in the middle shows the half, and the same file goes on', async ({ page, expectInConsole }, info) => {
    expectInConsole(lineGone)
    const resident = await atReferralPaper(page, 'ar', makeCitizen())
    const field = new DocumentField(resident, resident.label('papers', 'referral'))
    const paper = await largePhoto('إحالة.jpg')
    const line = await breakingLine(page, paper)
    await field.chooseOf(info.outputDir, paper)
    await line.broken
    await line.restore()
    await page.reload()
    await expect(field.half(paper.name)).toContainText(field.say('list.unfinished'))
    const goesOn = page.waitForRequest((request) => request.method() === 'PATCH')
    await field.chooseOf(info.outputDir, paper)
    expect(Number((await goesOn).headers()['upload-offset'])).toBe(Math.floor(paper.buffer.length / 2))
    await expect(field.given(paper.name)).toBeVisible({ timeout: 30_000 })
    await expect(field.half(paper.name)).toHaveCount(0)
    expect(await isKept(paper)).toBe(true)
  })
})

test.describe('several files at one field', () => {
  onlyOn('desktop')

  test('photographs, HEIC and PDF are taken together, shown, and taken back one by one with the keyboard', async ({ page, expectInConsole }) => {
    expectInConsole(sandboxed)
    const { resident, field } = await atEvidence(page, 'en')
    const papers = [await photo('record 1.jpg'), heicPhoto('record 2.heic'), pdf('record 3.pdf', 3)]
    const [first, ...others] = papers
    await field.choose(...papers.slice(0, 1))
    await expect(field.said('done', first?.name)).toBeAttached()
    await field.choose(...others)
    for (const { name } of papers) await expect(field.given(name)).toBeVisible()
    for (const paper of papers) expect(await isKept(paper), paper.name).toBe(true)
    await expect(field.given('record 3.pdf')).toContainText(field.say('list.pdf', { pages: 3 }))

    const opened = page.waitForEvent('popup')
    await field.openLink('record 1.jpg').click()
    const shown = await opened
    await expect(shown.getByRole('img')).toBeVisible()
    await shown.close()

    await field.removeButton('record 2.heic').focus()
    await page.keyboard.press('Enter')
    await expect(field.given('record 2.heic')).toHaveCount(0)
    await expect(field.input(), 'the focus stays at the field').toBeFocused()
    await expect(field.given('record 1.jpg')).toBeVisible()
    await resident.fill('evidence', { papers: 'now' })
    await resident.goOn()
    await resident.expectAt('apply/drugs')
  })

  test('what is on its way holds the form back, and can be called off', async ({ page, expectInConsole }) => {
    expectInConsole(lineGone)
    const { resident, field } = await atEvidence(page, 'zh')
    const [large, small] = [await largePhoto('病历.jpg'), await photo('化验.jpg')]
    await resident.fill('evidence', { papers: 'later' })
    await weakLine(page, 150)
    await field.choose(large, small)
    await expect(field.progress(large.name)).toBeVisible()
    await expect(field.given(small.name)).toBeVisible()
    await expect(field.half(large.name), 'what is on its way is shown once').toHaveCount(1)
    await resident.goOn()
    await expect(field.said('hold')).toBeAttached()
    await field.cancelButton(large.name).focus()
    await page.keyboard.press('Enter')
    await resident.expectAt('apply/drugs')
    await page.goBack()
    await expect(field.given(small.name)).toBeVisible()
    await expect(field.half(large.name)).toHaveCount(0)
  })
})

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    onlyOn(script ? 'phone' : 'desktop')
    test.use({ javaScriptEnabled: script })
    for (const locale of LOCALES) {
      test(`files that nobody should send are refused in ${locale}, and nothing else is lost`, async ({ page }) => {
        const { resident, field } = await atEvidence(page, locale)
        const [good, bad, text] = [await photo('a1.jpg'), await hostile('malware', 'b2.jpg'), textNamedJpg('c3.jpg')]
        await resident.fill('evidence', { papers: 'now' })
        await field.choose(good, bad, text)
        if (!script) await resident.goOn()
        await field.expectRefused(bad.name, 'malware')
        await field.expectRefused(text.name, 'kind')
        await expect(field.given(good.name)).toBeVisible()
        await expect(resident.radio('evidence', 'papers', 'now')).toBeChecked()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
        await resident.goOn()
        await resident.expectAt('apply/drugs')
        expect(await isKept(good)).toBe(true)
        for (const one of [bad, text]) expect(await isKept(one)).toBe(false)
      })
    }
  })
}

test.describe('a document of somebody else', () => {
  onlyOn('desktop')

  test('is not found, by a stranger and by the desk of another district', async ({ page, visitor, expectInConsole }) => {
    expectInConsole(refusedLoad)
    const { field } = await atEvidence(page, 'zh')
    const paper = await photo('病历.jpg')
    await field.choose(paper)
    const href = (await field.openLink(paper.name).getAttribute('href')) ?? ''
    expect((await page.request.get(href)).status()).toBe(200)
    const stranger = await visitor()
    const strange = await stranger.request.get(href)
    const never = await stranger.request.get(href.replace(/.{12}$/, '000000000000'))
    expect([strange.status(), never.status()]).toEqual([404, 404])
    const officer = await atWork(await visitor(), 'officer-wanzhou')
    const id = href.split('/').at(-1) ?? ''
    expect((await officer.page.request.get(`/zh/desk/attachment/${id}`)).status()).toBe(404)
    expect((await officer.page.request.get(`/zh/casework/file/${id}`)).status()).toBe(404)
    expect(await viewsOf(id, 'staff')).toBe(0)
    expect(await viewsOf(id, 'resident')).toBe(1)
  })
})
