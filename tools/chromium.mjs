/**
 * Finds a Chromium for the browser tests and pictures, or installs one: Debian's own when we are root there, with fonts for Chinese,
 * Korean and Arabic, else Playwright's.
 *
 *   node tools/chromium.mjs      prints the path of the program
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { complain, Fault } from './lib/fault.mjs'
import { isProgram } from './lib/root.mjs'
import { bin, run } from './lib/run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const fonts = ['fonts-noto-core', 'fonts-noto-cjk']
const remedy = 'Install Chromium with your package manager, or set PLAYWRIGHT_CHROMIUM to the path of one.'

/**
 * Flags for every launch: no sandbox, because containers and root cannot have one and only our own pages are opened; nothing that
 * calls home.
 */
export const launchArguments = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu']

const isProgramFile = (file) => Boolean(file) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) if (folder && isProgramFile(path.join(folder, name))) return path.join(folder, name)
  }
  return undefined
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return isProgramFile(file) ? file : undefined
}

/** Path of a Chromium on this machine, or undefined. */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named && !isProgramFile(named)) throw new Fault(`PLAYWRIGHT_CHROMIUM is ${named}, where there is no program. Correct it or unset it.`)
  return named || onPath() || (await playwrights())
}

const canUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

async function apt(...args) {
  const { code, output } = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  if (code !== 0) throw new Fault(`Chromium could not be installed with apt-get: ${output.trim().split('\n').at(-1)} ${remedy}`)
}

/** Without them Chinese, Korean and Arabic pages show empty boxes, and widths are measured wrongly. */
const hasFonts = () => ['zh', 'ko', 'ar'].every((language) => spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' }).stdout?.trim())

/** Path of a Chromium, installed if need be. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found && (hasFonts() || !canUseApt())) return found
  if (canUseApt()) {
    await apt('update', '-q')
    await apt('install', '-qy', '--no-install-recommends', ...(found ? [] : ['chromium']), 'fontconfig', ...fonts)
  } else {
    const [program, cli] = bin('@playwright/test/cli.js')
    const { code } = await run(program, [cli, 'install', 'chromium'])
    if (code !== 0) throw new Fault(`There is no Chromium and Playwright could not fetch one. ${remedy}`)
  }
  const installed = await findChromium()
  if (!installed) throw new Fault(`Chromium was installed but cannot be found. ${remedy}`)
  return installed
}

if (isProgram(import.meta.url)) {
  try {
    console.log(await ensureChromium())
  } catch (error) {
    complain(error)
    process.exitCode = 1
  }
}
