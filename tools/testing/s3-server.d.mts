/** Types for tests in TypeScript. */
import type { S3Settings } from '@/platform/files/s3-store'

/** `directory` is where the server keeps its objects. */
export function startS3(options?: { bucket?: string }): Promise<{ settings: S3Settings; directory: string; stop: () => Promise<void> }>
