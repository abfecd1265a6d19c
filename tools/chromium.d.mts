/** Types for playwright.config.ts. */
export const launchArguments: string[]
export function findChromium(): Promise<string | undefined>
export function ensureChromium(): Promise<string>
