/**
 * One value per process. The front is bundled by esbuild and the pages by Next, so a module that keeps state exists twice in
 * one process; state that must be shared (limits, pools) hangs on `globalThis` instead.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`canbao.${name}`)
  const holder = globalThis as unknown as Record<symbol, T | undefined>
  return (holder[key] ??= make())
}
