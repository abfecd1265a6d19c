import { describe, expect, it } from 'vitest'
import { inspect, ring, roomEdges, serviceRooms } from './imports.mjs'

const services = ['enrollment']
const faults = (file, source) => inspect(file, source, services).map(({ text }) => text)

describe('floors', () => {
  it.each([
    ['app/[locale]/page.tsx', "import { env } from '@/platform/env'"],
    ['app/[locale]/page.tsx', "import type { Plan } from '@/domain/enrollment/service'"],
    ['app/[locale]/page.tsx', "import fs from 'node:fs'"],
    ['features/campaign/data.ts', "import { front } from '@/server/front'"],
    ['features/campaign/data.ts', "import { Root } from '../../app/root'"],
    ['platform/env.ts', "export { staffGate } from '@/features/identity/scope'"],
    ['platform/env.ts', "const room = await import('@/features/casework/data')"],
    ['platform/env.ts', "type Room = typeof import('@/features/casework/data')"],
    ['domain/money.ts', "import { now } from '@/platform/clock'"],
    ['domain/money.ts', "import { createHash } from 'node:crypto'"],
    ['domain/money.ts', "import React from 'react'"],
    ['ui/isolate.tsx', "import { LOCALES } from '@/domain/locale'"],
    ['ui/isolate.tsx', "import Link from 'next/link'"],
    ['server/front.ts', "import { Root } from '@/app/root'"],
    ['attic/thing.ts', 'export {}'],
  ])('%s refuses %s', (file, source) => expect(faults(file, source)).toHaveLength(1))

  it('let through what the table of docs/architecture.md allows', () => {
    expect(faults('app/root.tsx', "import { isLocale } from '@/domain/locale'\nimport { notFound } from 'next/navigation'\nimport { x } from '@/features/casework/loaders'")).toEqual([])
    expect(faults('domain/money.ts', "import { z } from 'zod'\nimport { dates } from './calendar/dates'")).toEqual([])
    expect(faults('features/casework/posts.ts', "import { env } from '@/platform/env'\nimport { Field } from '@/ui/fields/field'")).toEqual([])
    expect(faults('features/casework/posts.test.ts', "import { anything } from '@/app/root'")).toEqual([])
  })

  it('do not read imports in comments and strings', () => {
    expect(faults('domain/money.ts', "// import { now } from '@/platform/clock'\nexport const text = \"import x from '@/platform/clock'\"")).toEqual([])
  })
})

describe('rooms', () => {
  it.each([
    ['features/casework/data.ts', '@/features/enrollment/service'],
    ['features/campaign/data.ts', '@/features/casework/data'],
    ['features/identity/scope.ts', '../review/data'],
    ['features/review/actions.ts', '@/features/services'],
    ['features/enrollment/service.ts', '@/features/identity/scope'],
    ['features/services.ts', '@/features/identity/scope'],
  ])('%s may not lean on %s', (file, from) => expect(faults(file, `import { x } from '${from}'`)).toHaveLength(1))

  it.each([
    ['features/enrollment/service.ts', '@/features/casework/service'],
    ['features/review/data.ts', '@/features/casework/data'],
    ['features/review/scope.ts', '@/features/identity/scope'],
    ['features/services.ts', '@/features/enrollment/service'],
  ])('%s may lean on %s', (file, from) => expect(faults(file, `import { x } from '${from}'`)).toEqual([]))

  it('gives every registered service the arrows of a service', () => {
    const list = "import type { Service } from '@/features/casework/service'\nimport { transferService } from '@/features/transfer/service'"
    expect(serviceRooms(list)).toEqual(['transfer'])
  })

  it('finds a ring', () => {
    const edges = roomEdges([['features/a/data.ts', "import '@/features/b/data'"], ['features/b/data.ts', "import '@/features/c/data'"], ['features/c/data.ts', "import '../a/data'"]])
    expect(ring(edges)).toBe('a → b → c → a')
    expect(ring(roomEdges([['features/a/data.ts', "import '@/features/b/data'"]]))).toBeNull()
  })
})

describe('domain', () => {
  it.each(['export const at = new Date()', 'export const at = Date.now()', 'export const dice = () => Math.random()', 'export const zone = process.env.TZ', "export const page = () => fetch('/x')", 'export const id = () => crypto.randomUUID()'])(
    'refuses %s', (source) => expect(faults('domain/money.ts', source)).not.toEqual([]))

  it('takes the time as an argument, and may call a field "document"', () => {
    expect(faults('domain/money.ts', 'export const year = (now: Date, person: { document: string }) => [new Date(now).getUTCFullYear(), person.document]')).toEqual([])
    expect(faults('domain/money.ts', 'export const kind = (document: string) => document.length')).toEqual([])
  })
})
